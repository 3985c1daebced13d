import { Field, InputType } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { MAX_BACKGROUND_LENGTH, MAX_QUESTION_LENGTH } from '../limits.js';

@InputType({
  description: 'A request that is being written, masked. It is masked again, and kept nowhere.',
})
export class SuggestSpecialtiesInput {
  @Field(() => String, { nullable: true, description: 'The question, masked.' })
  @IsOptional()
  @IsString()
  @MaxLength(MAX_QUESTION_LENGTH)
  question?: string | null;

  @Field(() => String, { nullable: true, description: 'The story, masked.' })
  @IsOptional()
  @IsString()
  @MaxLength(MAX_BACKGROUND_LENGTH)
  background?: string | null;
}
