import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/graphql/index.js';
import type { Viewer } from '../../platform/sessions/index.js';
import { MaskingPreviewType, SurrogatesInUseType } from '../cases/index.js';
import { PreviewSecondOpinionInput } from './preview-second-opinion.input.js';
import { SecondOpinionPreviewsService } from './second-opinion-previews.service.js';
import { SecondOpinionType } from './second-opinion.type.js';

@Resolver(() => SecondOpinionType)
export class SecondOpinionPreviewsResolver {
  constructor(private readonly previews: SecondOpinionPreviewsService) {}

  @Mutation(() => MaskingPreviewType, {
    description:
      'Masks the texts of a post within a request for its author to review. Stores nothing. A new request is previewed by `previewMasking`.',
  })
  async previewSecondOpinion(
    @CurrentViewer() viewer: Viewer | null,
    @Args('input', { description: 'The texts.' }) input: PreviewSecondOpinionInput,
  ): Promise<MaskingPreviewType> {
    return this.previews.preview(viewer, input);
  }

  @ResolveField(() => SurrogatesInUseType, {
    description: 'The numbers that its surrogates have, for masking on the device.',
    complexity: 10,
  })
  async surrogatesInUse(
    @Parent() { seen }: SecondOpinionType,
    @CurrentViewer() viewer: Viewer | null,
  ): Promise<SurrogatesInUseType> {
    return this.previews.inUse(viewer, seen.request);
  }
}
