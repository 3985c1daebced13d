import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/graphql/index.js';
import type { Viewer } from '../../../platform/sessions/index.js';
import { AnsweringProfileType } from './answering-profile.type.js';
import { AnsweringProfilesService } from './answering-profiles.service.js';
import { SetAvailabilityInput } from './set-availability.input.js';
import { SetInstitutionInput } from './set-institution.input.js';

@Resolver()
export class AnsweringProfilesResolver {
  constructor(private readonly profiles: AnsweringProfilesService) {}

  @Query(() => AnsweringProfileType, { description: 'When and how much the viewer answers.' })
  async answeringProfile(@CurrentViewer() viewer: Viewer | null): Promise<AnsweringProfileType> {
    return AnsweringProfileType.of(await this.profiles.own(viewer));
  }

  @Mutation(() => AnsweringProfileType, {
    description: 'Says when and how much the viewer answers.',
  })
  async setAvailability(
    @CurrentViewer() viewer: Viewer | null,
    @Args('input', { description: 'All of it.' }) input: SetAvailabilityInput,
  ): Promise<AnsweringProfileType> {
    return AnsweringProfileType.of(await this.profiles.setAvailability(viewer, input));
  }

  @Mutation(() => AnsweringProfileType, {
    description: 'Says where the viewer works. Requests can avoid colleagues from there.',
  })
  async setInstitution(
    @CurrentViewer() viewer: Viewer | null,
    @Args('input', { description: 'Where.' }) input: SetInstitutionInput,
  ): Promise<AnsweringProfileType> {
    return AnsweringProfileType.of(await this.profiles.setInstitution(viewer, input.name ?? null));
  }
}
