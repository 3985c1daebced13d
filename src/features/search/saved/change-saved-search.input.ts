import { Field, ID, InputType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsUUID, Length } from 'class-validator';
import { MAX_NAME_LENGTH } from './save-search.input.js';
import { SAVED_SEARCH_ALERTS, type SavedSearchAlert } from './saved-search-alert.js';

@InputType({ description: 'What to change of a saved search; what is left out stays.' })
export class ChangeSavedSearchInput {
  @Field(() => ID, { description: "One of the viewer's own." })
  @IsUUID()
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: `What to call it, at most ${MAX_NAME_LENGTH} characters. Masked before it is kept.`,
  })
  @IsOptional()
  @Length(1, MAX_NAME_LENGTH)
  name?: string | null;

  @Field(() => SAVED_SEARCH_ALERTS, { nullable: true, description: 'How to be told.' })
  @IsOptional()
  @IsEnum(SAVED_SEARCH_ALERTS)
  alert?: SavedSearchAlert | null;
}
