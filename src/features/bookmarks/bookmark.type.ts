import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CaseThreadType } from '../cases/index.js';

@ObjectType('BookmarkCollection', { description: 'What the viewer sorts kept cases into.' })
export class BookmarkCollectionType {
  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => Int, { description: 'How many cases stand in it.' })
  count!: number;
}

@ObjectType('Bookmark', { description: 'A case that the viewer keeps.' })
export class BookmarkType {
  @Field(() => CaseThreadType, { description: 'The case.' })
  caseThread!: CaseThreadType;

  @Field(() => ID, { nullable: true, description: 'The collection that it stands in, if any.' })
  collectionId!: string | null;

  @Field(() => Date, { description: 'When it was kept.' })
  keptAt!: Date;
}
