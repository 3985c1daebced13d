import { Field, ID, InputType } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import { MAX_BODY_LENGTH } from './limits.js';
import { NotBlank } from './not-blank.js';
import { ReviewedPostInput } from './reviewed-post.input.js';

@InputType({ description: 'A reviewed reply.' })
export class ReplyToCaseInput extends ReviewedPostInput {
  @Field(() => ID, { description: 'The case it answers.' })
  @IsString()
  caseThreadId!: string;

  @Field(() => String, { description: 'Masked, as reviewed.' })
  @NotBlank()
  @MaxLength(MAX_BODY_LENGTH)
  body!: string;
}
