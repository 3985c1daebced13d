import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { IsEnum, IsUUID, Length } from 'class-validator';

export const VERDICTS = { VERIFY: 'VERIFY', REFUSE: 'REFUSE' } as const;
registerEnumType(VERDICTS, {
  name: 'VerificationVerdict',
  description: 'What an administrator decides about a registration.',
});

@InputType({ description: 'A decision about one registration.' })
export class DecideVerificationInput {
  @Field(() => ID, { description: 'Whose registration.' })
  @IsUUID()
  clinicianId!: string;

  @Field(() => VERDICTS, { description: 'Verified or refused.' })
  @IsEnum(VERDICTS)
  verdict!: keyof typeof VERDICTS;

  @Field(() => String, {
    description: 'Why; the clinician reads it where it is a refusal. Masked before it is kept.',
  })
  @Length(3, 500)
  reason!: string;
}
