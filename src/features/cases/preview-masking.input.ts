import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { MAX_BODY_LENGTH } from './limits.js';

@InputType({ description: 'One text to mask.' })
export class TextFieldInput {
  @Field(() => String, { description: 'Its name, e.g. `body`.' })
  @Matches(/^[a-zA-Z]{1,30}$/)
  name!: string;

  @Field(() => String, { description: `At most ${MAX_BODY_LENGTH} characters. Never stored.` })
  @MaxLength(MAX_BODY_LENGTH)
  text!: string;
}

@InputType({ description: 'The texts of one post.' })
export class PreviewMaskingInput {
  @Field(() => [TextFieldInput], {
    description: 'One to eight texts; the same person gets the same surrogate in all.',
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(8)
  @ArrayUnique((field: TextFieldInput) => field.name)
  @ValidateNested({ each: true })
  @Type(() => TextFieldInput)
  fields!: TextFieldInput[];

  @Field(() => ID, {
    nullable: true,
    description: 'The thread that the text will join: surrogates agree with its own.',
  })
  @IsOptional()
  @IsString()
  caseThreadId?: string | null;
}
