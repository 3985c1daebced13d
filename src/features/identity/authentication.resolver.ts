import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Env } from '../../platform/config/env.js';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { clearSessionCookie, deviceName, setSessionCookie } from '../../platform/sessions/index.js';
import { AuthenticationService } from './authentication.service.js';
import { SignInInput } from './sign-in.input.js';
import { type SignedIn, type SignInFailed, SignInResult } from './sign-in-result.js';
import { ViewerType } from './viewer.type.js';

@Resolver()
export class AuthenticationResolver {
  constructor(
    private readonly authentication: AuthenticationService,
    private readonly env: Env,
  ) {}

  @Mutation(() => SignInResult, { description: 'Opens a session and sets its cookie.' })
  async signIn(
    @Args('input', { description: 'Address and password.' }) input: SignInInput,
    @Context() context: GraphqlContext,
  ): Promise<SignedIn | SignInFailed> {
    const device = deviceName(context.request.headers['user-agent']);
    const opened = await this.authentication.signIn(input, context.request.ip, device);
    if (!opened) return { message: 'The address or the password is wrong.' };
    setSessionCookie(context.reply, this.env, opened.token, opened.expiresAt);
    // The operation goes on as the clinician who has just signed in.
    const { clinician } = opened;
    Object.assign(context, {
      viewer: {
        clinicianId: clinician.id,
        sessionId: opened.sessionId,
        role: clinician.role,
        duties: clinician.duties,
        verification: clinician.verification,
      },
    });
    return { viewer: ViewerType.of(clinician) };
  }

  @Mutation(() => Boolean, { description: 'Ends this session and clears its cookie.' })
  async signOut(@Context() context: GraphqlContext): Promise<boolean> {
    await this.authentication.signOut(context.viewer);
    clearSessionCookie(context.reply, this.env);
    return true;
  }
}
