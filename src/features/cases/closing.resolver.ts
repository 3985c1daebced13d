import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/graphql/index.js';
import type { Viewer } from '../../platform/sessions/index.js';
import { CaseThreadType } from './case-thread.type.js';
import { CloseCaseInput } from './close-case.input.js';
import { ClosingService } from './closing.service.js';

@Resolver()
export class ClosingResolver {
  constructor(private readonly closing: ClosingService) {}

  @Mutation(() => CaseThreadType, {
    description: "Closes the viewer's own case with its outcome; again, to correct it.",
  })
  async closeCase(
    @CurrentViewer() viewer: Viewer | null,
    @Args('input', { description: 'Which case, and how it ended.' }) input: CloseCaseInput,
  ): Promise<CaseThreadType> {
    return CaseThreadType.of(viewer, await this.closing.close(viewer, input));
  }
}
