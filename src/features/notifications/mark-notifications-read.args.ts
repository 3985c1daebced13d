import { ArgsType, Field, ID } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID } from 'class-validator';

@ArgsType()
export class MarkNotificationsReadArgs {
  @Field(() => [ID], { nullable: true, description: 'These alone, at most 100.' })
  @IsOptional()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  ids?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Those about this case, request or saved search alone.',
  })
  @IsOptional()
  @IsUUID()
  about?: string | null;
}
