import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { ViewerType } from './viewer.type.js';

@ObjectType({ description: 'The session cookie has been set.' })
export class SignedIn {
  @Field(() => ViewerType, { description: 'Who is signed in now.' })
  viewer!: ViewerType;
}

@ObjectType({ description: 'Address or password is wrong; which of them is not said.' })
export class SignInFailed {
  @Field(() => String, { description: 'For the person who tried.' })
  message!: string;
}

export const SignInResult = createUnionType({
  name: 'SignInResult',
  description: 'The outcome of signing in.',
  types: () => [SignedIn, SignInFailed] as const,
  resolveType: (value: object) => ('viewer' in value ? SignedIn : SignInFailed),
});
