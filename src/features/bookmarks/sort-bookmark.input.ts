import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';

@InputType({ description: 'Where a kept case is to stand.' })
export class SortBookmarkInput {
  @Field(() => ID, { description: 'A case that the viewer keeps.' })
  @IsUUID()
  caseThreadId!: string;

  @Field(() => ID, {
    nullable: true,
    description: "A collection of the viewer's own; null for none.",
  })
  @IsOptional()
  @IsUUID()
  collectionId?: string | null;
}
