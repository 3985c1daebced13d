import { Field, ID, InputType } from '@nestjs/graphql';
import { IsString } from 'class-validator';

@InputType({ description: 'Which reply answers the case.' })
export class AcceptReplyInput {
  @Field(() => ID, { description: "The viewer's own case." })
  @IsString()
  caseThreadId!: string;

  @Field(() => ID, { description: 'One of its replies.' })
  @IsString()
  replyId!: string;
}
