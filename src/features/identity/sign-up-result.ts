import { createUnionType, Field, ObjectType, registerEnumType } from '@nestjs/graphql';

export const SIGN_UP_REFUSALS = { PASSWORD_TOO_WEAK: 'PASSWORD_TOO_WEAK' } as const;
registerEnumType(SIGN_UP_REFUSALS, {
  name: 'SignUpRefusal',
  description: 'Why a sign-up was not taken.',
});

@ObjectType({
  description:
    'Taken; a confirmation is on its way. The same whether or not the address was known.',
})
export class SignUpReceived {
  @Field(() => String, { description: 'What to do next.' })
  message!: string;
}

@ObjectType({ description: 'Not taken, and nothing was kept.' })
export class SignUpRefused {
  @Field(() => SIGN_UP_REFUSALS, { description: 'Why.' })
  reason!: keyof typeof SIGN_UP_REFUSALS;

  @Field(() => String, { description: 'What to do about it.' })
  message!: string;
}

export const SignUpResult = createUnionType({
  name: 'SignUpResult',
  description: 'The outcome of signing up.',
  types: () => [SignUpReceived, SignUpRefused] as const,
  resolveType: (value: object) => ('reason' in value ? SignUpRefused : SignUpReceived),
});
