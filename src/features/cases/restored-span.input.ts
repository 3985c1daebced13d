import { Field, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { IsEnum, IsInt, Matches, Min } from 'class-validator';

const RESTORE_REASONS = {
  MEDICAL_TERM: 'MEDICAL_TERM',
  COMMON_WORD: 'COMMON_WORD',
  PUBLICATION_OR_GUIDELINE: 'PUBLICATION_OR_GUIDELINE',
  NOT_ABOUT_A_PERSON: 'NOT_ABOUT_A_PERSON',
} as const;
registerEnumType(RESTORE_REASONS, {
  name: 'RestoreReason',
  description: 'Why a finding is no identifier.',
});

@InputType({
  description:
    'What the author says is no identifier. Offsets are UTF-16 units of the text as submitted.',
})
export class RestoredSpanInput {
  @Field(() => String, { description: 'The field it stands in.' })
  @Matches(/^[a-zA-Z]{1,30}$/)
  field!: string;

  @Field(() => Int, { description: 'Where it begins.' })
  @IsInt()
  @Min(0)
  start!: number;

  @Field(() => Int, { description: 'Where it ends, exclusive.' })
  @IsInt()
  @Min(0)
  end!: number;

  @Field(() => RESTORE_REASONS, { description: 'Why.' })
  @IsEnum(RESTORE_REASONS)
  reason!: keyof typeof RESTORE_REASONS;
}
