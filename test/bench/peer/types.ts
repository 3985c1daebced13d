import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
class Specialty {
  @Field(() => String)
  slug!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType()
class Author {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  displayName!: string;

  @Field(() => String)
  role!: string;
}

@ObjectType()
export class CaseThread {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  question!: string;

  @Field(() => String)
  status!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => Int)
  replyCount!: number;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date)
  lastActivityAt!: Date;

  @Field(() => Boolean)
  demonstration!: boolean;

  @Field(() => [Specialty])
  specialties!: Specialty[];

  @Field(() => Author)
  author!: Author;
}

@ObjectType()
class CaseThreadEdge {
  @Field(() => CaseThread)
  node!: CaseThread;

  @Field(() => String)
  cursor!: string;
}

@ObjectType()
class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

@ObjectType()
export class CaseThreadConnection {
  @Field(() => [CaseThreadEdge])
  edges!: CaseThreadEdge[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}
