import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsOptional,
  IsString,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { MAX_BODY_LENGTH } from './limits.js';
import { NotBlank } from './not-blank.js';
import { RestoredSpanInput } from './restored-span.input.js';

@InputType({ description: 'A reviewed reply.' })
export class ReplyToCaseInput {
  @Field(() => String, {
    description:
      'Made by the client, one for each post: sending again with it posts nothing twice.',
  })
  @Length(8, 100)
  idempotencyKey!: string;

  @Field(() => String, { description: 'From the preview that was reviewed.' })
  @Length(1, 200_000)
  receipt!: string;

  @Field(() => ID, { description: 'The case it answers.' })
  @IsString()
  caseThreadId!: string;

  @Field(() => String, { description: 'Masked, as reviewed.' })
  @NotBlank()
  @MaxLength(MAX_BODY_LENGTH)
  body!: string;

  @Field(() => [RestoredSpanInput], {
    nullable: true,
    description: 'What the author says is no identifier, with a reason.',
  })
  @IsOptional()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => RestoredSpanInput)
  restored?: RestoredSpanInput[] | null;
}
