import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsEnum, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { AGE_BANDS, type AgeBand } from '../cases/index.js';

/** As much as a post may hold: the texts of a post in the making. */
const MOST = { title: 200, question: 2_000, body: 20_000 } as const;

@InputType({
  description: 'A case that is being written, masked. It is masked again, and kept nowhere.',
})
export class SimilarCasesInput {
  @Field(() => String, { nullable: true, description: 'Its title, masked.' })
  @IsOptional()
  @IsString()
  @MaxLength(MOST.title)
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'What is asked, masked.' })
  @IsOptional()
  @IsString()
  @MaxLength(MOST.question)
  question?: string | null;

  @Field(() => String, { nullable: true, description: 'The story, masked.' })
  @IsOptional()
  @IsString()
  @MaxLength(MOST.body)
  body?: string | null;

  @Field(() => [String], { nullable: true, description: 'Slugs: cases of any of them come first.' })
  @IsOptional()
  @ArrayMaxSize(3)
  @IsString({ each: true })
  specialties?: string[] | null;

  @Field(() => AGE_BANDS, {
    nullable: true,
    description: "The patient's age: the same comes first.",
  })
  @IsOptional()
  @IsEnum(AGE_BANDS)
  ageBand?: AgeBand | null;

  @Field(() => ID, { nullable: true, description: 'The thread that the texts belong to, if any.' })
  @IsOptional()
  @IsUUID()
  exceptCaseThreadId?: string | null;
}
