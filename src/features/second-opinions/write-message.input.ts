import { Field, ID, InputType } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import { NotBlank, ReviewedPostInput } from '../cases/index.js';
import { MAX_MESSAGE_LENGTH } from './limits.js';

@InputType({ description: 'A reviewed message within a request, previewed under `body`.' })
export class WriteMessageInput extends ReviewedPostInput {
  @Field(() => ID, { description: 'The request that it belongs to.' })
  @IsString()
  secondOpinionId!: string;

  @Field(() => String, { description: 'Masked, as reviewed.' })
  @NotBlank()
  @MaxLength(MAX_MESSAGE_LENGTH)
  body!: string;
}
