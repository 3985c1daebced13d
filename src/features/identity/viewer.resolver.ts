import { Args, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { SessionId } from '../../../libs/kernel/index.js';
import { CurrentViewer } from '../../platform/graphql/index.js';
import { SessionsService, type Viewer } from '../../platform/sessions/index.js';
import { ProfilesService } from './profiles.service.js';
import { UpdateProfileInput } from './update-profile.input.js';
import { SessionType, ViewerType } from './viewer.type.js';

@Resolver(() => ViewerType)
export class ViewerResolver {
  constructor(
    private readonly profiles: ProfilesService,
    private readonly sessionsService: SessionsService,
  ) {}

  @Query(() => ViewerType, { nullable: true, description: 'Who is signed in; null for nobody.' })
  async viewer(@CurrentViewer() viewer: Viewer | null): Promise<ViewerType | null> {
    return viewer && ViewerType.of(await this.profiles.own(viewer));
  }

  @ResolveField(() => [SessionType], {
    description: 'Where the viewer is signed in, the last used first.',
  })
  async sessions(@CurrentViewer() viewer: Viewer | null): Promise<SessionType[]> {
    const sessions = await this.sessionsService.list(viewer);
    return sessions.map((session) => ({ ...session, current: session.id === viewer?.sessionId }));
  }

  @Mutation(() => ViewerType, { description: "Changes the viewer's profile." })
  async updateProfile(
    @CurrentViewer() viewer: Viewer | null,
    @Args('input', { description: 'What to change.' }) input: UpdateProfileInput,
  ): Promise<ViewerType> {
    return ViewerType.of(await this.profiles.update(viewer, input));
  }

  @Mutation(() => Boolean, {
    description: "Signs one other place out; false where it was none of the viewer's.",
  })
  async revokeSession(
    @CurrentViewer() viewer: Viewer | null,
    @Args('sessionId', { type: () => ID, description: 'Which.' }) sessionId: string,
  ): Promise<boolean> {
    return this.sessionsService.revoke(viewer, sessionId as SessionId);
  }

  @Mutation(() => Int, { description: 'Signs out everywhere but here; how many places that were.' })
  async revokeOtherSessions(@CurrentViewer() viewer: Viewer | null): Promise<number> {
    return this.sessionsService.revokeOthers(viewer);
  }
}
