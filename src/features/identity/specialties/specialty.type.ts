import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('Specialty', { description: 'One clinical specialty of the taxonomy.' })
export class SpecialtyType {
  @Field(() => String, { description: 'Stable name for filters and addresses.' })
  slug!: string;

  @Field(() => String, { description: 'Name to show.' })
  name!: string;
}
