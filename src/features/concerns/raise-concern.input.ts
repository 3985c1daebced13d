import { Field, InputType } from '@nestjs/graphql';
import { MaxLength } from 'class-validator';
import { NotBlank, ReviewedPostInput } from '../cases/index.js';

const MAX_SUBJECT_LENGTH = 200;
const MAX_ADDRESSEE_LENGTH = 300;
const MAX_BODY_LENGTH = 8_000;

@InputType({ description: 'A reviewed concern.' })
export class RaiseConcernInput extends ReviewedPostInput {
  @Field(() => String, { description: 'One line, masked, as reviewed.' })
  @NotBlank()
  @MaxLength(MAX_SUBJECT_LENGTH)
  subject!: string;

  @Field(() => String, { description: 'The office that the letter is for, as reviewed.' })
  @NotBlank()
  @MaxLength(MAX_ADDRESSEE_LENGTH)
  addressee!: string;

  @Field(() => String, { description: 'What is asked and why, masked, as reviewed.' })
  @NotBlank()
  @MaxLength(MAX_BODY_LENGTH)
  body!: string;
}
