import { ArgsType, Field } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { PageArgs } from '../../platform/graphql/index.js';
import { SearchFilter } from './search-filter.input.js';

/** Nobody types more; a pasted note is not a query. */
export const MAX_QUERY_LENGTH = 500;

@ArgsType()
export class SearchArgs extends PageArgs {
  @Field(() => String, {
    description: `Words, at most ${MAX_QUERY_LENGTH} characters; kept nowhere. Empty lists the newest.`,
  })
  @IsString()
  @MaxLength(MAX_QUERY_LENGTH)
  query!: string;

  @Field(() => SearchFilter, { nullable: true, description: 'Which cases.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => SearchFilter)
  filter?: SearchFilter | null;
}
