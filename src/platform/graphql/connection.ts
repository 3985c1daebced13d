import type { Type } from '@nestjs/common';
import { ArgsType, Field, type FieldMiddleware, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { Connection } from '../pagination/index.js';

const MAX_PAGE_SIZE = 50;
const DEFAULT_PAGE_SIZE = 20;

@ObjectType({ description: 'Where a page ends.' })
class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows.' })
  hasNextPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Give this as `after` to get the next page.',
  })
  endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    defaultValue: DEFAULT_PAGE_SIZE,
    description: `How many, 1 to ${MAX_PAGE_SIZE}.`,
  })
  @IsInt()
  @Min(1)
  @Max(MAX_PAGE_SIZE)
  first: number = DEFAULT_PAGE_SIZE;

  @Field(() => String, { nullable: true, description: 'The cursor after which the page begins.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  after?: string | null;
}

/** A list multiplies the cost of one item by its page size. */
export const listCost = ({
  args,
  childComplexity,
}: {
  args: Record<string, unknown>;
  childComplexity: number;
}): number =>
  1 + Math.min(Math.max(Number(args['first'] ?? DEFAULT_PAGE_SIZE), 1), 1_000) * childComplexity;

/** Compiled execution calls no functions that stand in the place of values; this does. */
const count: FieldMiddleware<Connection<unknown>> = async ({ source: { totalCount } }) =>
  typeof totalCount === 'function' ? totalCount() : totalCount;

/** The Relay edge of one node type, named after it, and its connection, named after the list. */
export function connectionOf<Node extends object>(
  node: Type<Node>,
  name: string,
  list = name,
): Type<Connection<Node>> {
  @ObjectType(`${name}Edge`, { description: `One ${name} in a list.` })
  class NodeEdge {
    @Field(() => node, { description: 'The item itself.' })
    node!: Node;

    @Field(() => String, { description: 'Its place in the list.' })
    cursor!: string;
  }

  @ObjectType(`${list}Connection`, { description: `A page of a list of ${name}.` })
  class NodeConnection {
    @Field(() => [NodeEdge], { description: 'The items of this page, in order.' })
    edges!: NodeEdge[];

    @Field(() => PageInfo, { description: 'Where this page ends.' })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      description: 'How many there are on all pages; counted only when asked for.',
      middleware: [count],
    })
    totalCount!: number;
  }
  return NodeConnection;
}
