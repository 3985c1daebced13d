import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/graphql/index.js';
import type { Viewer } from '../../../platform/sessions/index.js';
import { type ReceiptRejected, refusalOf, type StillIdentifying } from '../../cases/index.js';
import { CannedPhraseType, KeepPhraseResult, type PhraseKept } from './canned-phrase.type.js';
import { CannedPhrasesService } from './canned-phrases.service.js';
import { KeepPhraseInput } from './keep-phrase.input.js';

@Resolver()
export class CannedPhrasesResolver {
  constructor(private readonly phrases: CannedPhrasesService) {}

  @Query(() => [CannedPhraseType], {
    description: "The viewer's own phrases, the oldest first; at most 50.",
    complexity: 20,
  })
  async cannedPhrases(@CurrentViewer() viewer: Viewer | null): Promise<CannedPhraseType[]> {
    return this.phrases.own(viewer);
  }

  @Mutation(() => KeepPhraseResult, {
    description: 'Keeps a reviewed phrase for the viewer alone.',
  })
  async keepPhrase(
    @CurrentViewer() viewer: Viewer | null,
    @Args('input', { description: 'The phrase.' }) input: KeepPhraseInput,
  ): Promise<PhraseKept | StillIdentifying | ReceiptRejected> {
    const outcome = await this.phrases.keep(viewer, input);
    return 'id' in outcome ? { phrase: outcome } : refusalOf(outcome);
  }

  @Mutation(() => Boolean, { description: "Drops one of the viewer's phrases." })
  async dropPhrase(
    @CurrentViewer() viewer: Viewer | null,
    @Args('phraseId', { type: () => ID, description: 'Which.' }) phraseId: string,
  ): Promise<boolean> {
    await this.phrases.drop(viewer, phraseId);
    return true;
  }
}
