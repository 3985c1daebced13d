import { Field, InputType } from '@nestjs/graphql';
import { IsOptional, Length, Matches } from 'class-validator';

@InputType({ description: 'Where the viewer works, to ask or be asked by nobody from there.' })
export class SetInstitutionInput {
  @Field(() => String, {
    nullable: true,
    description: 'Its name, of which only a keyed hash is kept; null forgets it.',
  })
  @IsOptional()
  @Length(3, 200)
  @Matches(/[\p{L}\p{N}]{2}/u, { message: '$property is not a name' })
  name?: string | null;
}
