import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { notPublishedType, ReceiptRejected, StillIdentifying } from '../../cases/index.js';

@ObjectType('CannedPhrase', { description: 'A phrase that the viewer writes often.' })
export class CannedPhraseType {
  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => String, { description: 'The text.' })
  body!: string;
}

@ObjectType({ description: 'The phrase is kept.' })
export class PhraseKept {
  @Field(() => CannedPhraseType, { description: 'The phrase.' })
  phrase!: CannedPhraseType;
}

export const KeepPhraseResult = createUnionType({
  name: 'KeepPhraseResult',
  description: 'The outcome of keeping a phrase.',
  types: () => [PhraseKept, StillIdentifying, ReceiptRejected] as const,
  resolveType: (value: object) => ('phrase' in value ? PhraseKept : notPublishedType(value)),
});
