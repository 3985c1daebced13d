import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsEnum, IsOptional, IsString, Length, MaxLength, ValidateNested } from 'class-validator';
import { SearchFilter } from '../search-filter.input.js';
import { MAX_QUERY_LENGTH } from '../search.args.js';
import { SAVED_SEARCH_ALERTS, type SavedSearchAlert } from './saved-search-alert.js';

export const MAX_NAME_LENGTH = 80;

@InputType({ description: 'A search to keep.' })
export class SaveSearchInput {
  @Field(() => String, {
    description: `What to call it, at most ${MAX_NAME_LENGTH} characters. Masked before it is kept.`,
  })
  @Length(1, MAX_NAME_LENGTH)
  name!: string;

  @Field(() => String, {
    description: 'The words. Masked before they are kept: look at what is answered.',
  })
  @IsString()
  @MaxLength(MAX_QUERY_LENGTH)
  query!: string;

  @Field(() => SearchFilter, { nullable: true, description: 'Which cases.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => SearchFilter)
  filter?: SearchFilter | null;

  @Field(() => SAVED_SEARCH_ALERTS, {
    nullable: true,
    defaultValue: 'DIGEST',
    description: 'How to be told of new cases.',
  })
  @IsOptional()
  @IsEnum(SAVED_SEARCH_ALERTS)
  alert?: SavedSearchAlert | null;
}
