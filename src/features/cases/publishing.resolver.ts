import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/graphql/index.js';
import type { Viewer } from '../../platform/sessions/index.js';
import {
  type CaseOpened,
  OpenCaseResult,
  type ReceiptRejected,
  refusalOf,
  type ReplyPosted,
  ReplyToCaseResult,
  type StillIdentifying,
} from './case-results.js';
import { CaseThreadType, ReplyType } from './case-thread.type.js';
import { MaskingPreviewType, SurrogatesInUseType } from './masking.type.js';
import { OpenCaseInput } from './open-case.input.js';
import { OpeningService } from './opening.service.js';
import { PreviewMaskingInput } from './preview-masking.input.js';
import { PreviewsService } from './previews.service.js';
import { RepliesService } from './replies.service.js';
import { ReplyToCaseInput } from './reply-to-case.input.js';

@Resolver()
export class PublishingResolver {
  constructor(
    private readonly previews: PreviewsService,
    private readonly opening: OpeningService,
    private readonly replies: RepliesService,
  ) {}

  @Mutation(() => MaskingPreviewType, {
    description: 'Masks the texts of a post for its author to review. Stores nothing.',
  })
  async previewMasking(
    @CurrentViewer() viewer: Viewer | null,
    @Args('input', { description: 'The texts.' }) input: PreviewMaskingInput,
  ): Promise<MaskingPreviewType> {
    return this.previews.preview(viewer, input);
  }

  @Query(() => SurrogatesInUseType, {
    description: 'The numbers that surrogates of a thread have, for masking on the device.',
  })
  async surrogatesInUse(
    @CurrentViewer() viewer: Viewer | null,
    @Args('caseThreadId', { type: () => ID, description: 'Which thread.' }) caseThreadId: string,
  ): Promise<SurrogatesInUseType> {
    return this.previews.surrogatesInUse(viewer, caseThreadId);
  }

  @Mutation(() => OpenCaseResult, { description: 'Posts a reviewed case.' })
  async openCase(
    @CurrentViewer() viewer: Viewer | null,
    @Args('input', { description: 'The case.' }) input: OpenCaseInput,
  ): Promise<CaseOpened | StillIdentifying | ReceiptRejected> {
    const outcome = await this.opening.open(viewer, input);
    return 'id' in outcome
      ? { caseThread: CaseThreadType.of(viewer, outcome) }
      : refusalOf(outcome);
  }

  @Mutation(() => ReplyToCaseResult, { description: 'Posts a reviewed reply.' })
  async replyToCase(
    @CurrentViewer() viewer: Viewer | null,
    @Args('input', { description: 'The reply.' }) input: ReplyToCaseInput,
  ): Promise<ReplyPosted | StillIdentifying | ReceiptRejected> {
    const outcome = await this.replies.reply(viewer, input);
    return 'id' in outcome ? { reply: ReplyType.of(viewer, outcome) } : refusalOf(outcome);
  }
}
