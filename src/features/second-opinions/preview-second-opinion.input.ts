import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsString, ValidateNested } from 'class-validator';
import { TextFieldInput } from '../cases/index.js';

@InputType({ description: 'The texts of one post within a request.' })
export class PreviewSecondOpinionInput {
  @Field(() => ID, { description: 'The request that the texts will join.' })
  @IsString()
  secondOpinionId!: string;

  @Field(() => [TextFieldInput], {
    description: 'One to eight texts; the same person gets the same surrogate in all.',
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(8)
  @ArrayUnique((field: TextFieldInput) => field.name)
  @ValidateNested({ each: true })
  @Type(() => TextFieldInput)
  fields!: TextFieldInput[];
}
