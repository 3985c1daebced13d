import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID, MaxLength } from 'class-validator';
import { NotBlank } from '../cases/index.js';

const MAX_NAME_LENGTH = 80;

@InputType({ description: 'A new collection.' })
export class StartCollectionInput {
  @Field(() => String, {
    description: `What to call it, at most ${MAX_NAME_LENGTH} characters. Masked before it is kept.`,
  })
  @NotBlank()
  @MaxLength(MAX_NAME_LENGTH)
  name!: string;
}

@InputType({ description: 'Another name for a collection.' })
export class RenameCollectionInput extends StartCollectionInput {
  @Field(() => ID, { description: "One of the viewer's own." })
  @IsUUID()
  id!: string;
}
