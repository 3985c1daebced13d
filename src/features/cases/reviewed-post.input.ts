import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, Length, ValidateNested } from 'class-validator';
import { RestoredSpanInput } from './restored-span.input.js';

/** What every post brings besides its texts: its key, its review, and what its author vouches for. */
@InputType({ isAbstract: true })
export abstract class ReviewedPostInput {
  @Field(() => String, {
    description:
      'Made by the client, one for each post: sending again with it posts nothing twice.',
  })
  @Length(8, 100)
  idempotencyKey!: string;

  @Field(() => String, { description: 'From the preview that was reviewed.' })
  @Length(1, 200_000)
  receipt!: string;

  @Field(() => [RestoredSpanInput], {
    nullable: true,
    description: 'What the author says is no identifier, with a reason.',
  })
  @IsOptional()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => RestoredSpanInput)
  restored?: RestoredSpanInput[] | null;
}
