import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { MIN_PASSWORD_LENGTH } from './passwords.js';
import { RegistrationService } from './registration.service.js';
import { type SignUpReceived, type SignUpRefused, SignUpResult } from './sign-up-result.js';
import { SignUpInput } from './sign-up.input.js';

@Resolver()
export class RegistrationResolver {
  constructor(private readonly registration: RegistrationService) {}

  @Mutation(() => SignUpResult, { description: 'Registers a clinician and mails a confirmation.' })
  async signUp(
    @Args('input', { description: 'Who signs up.' }) input: SignUpInput,
    @Context() context: GraphqlContext,
  ): Promise<SignUpReceived | SignUpRefused> {
    const outcome = await this.registration.signUp(input, context.request.ip);
    return outcome === 'RECEIVED'
      ? { message: 'Look into your mailbox: the link there confirms your address.' }
      : {
          reason: outcome,
          message: `Choose a password of at least ${MIN_PASSWORD_LENGTH} characters that is not easily guessed.`,
        };
  }

  @Mutation(() => Boolean, {
    description: 'Confirms an address by the token that was mailed to it.',
  })
  async confirmEmail(
    @Args('token', { type: () => String, description: 'From the link.' }) token: string,
  ): Promise<boolean> {
    await this.registration.confirmEmail(token);
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Mails the confirmation once more, where one is due. Always true.',
  })
  async resendConfirmation(
    @Args('email', { type: () => String, description: 'The address given at sign-up.' })
    email: string,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    await this.registration.resendConfirmation(email, context.request.ip);
    return true;
  }
}
