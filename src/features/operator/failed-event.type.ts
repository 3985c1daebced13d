import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { FailedEventState } from '../../outbox/index.js';

const FAILED_EVENT_STATES = {
  GIVEN_UP: 'GIVEN_UP',
  TO_BE_TRIED_AGAIN: 'TO_BE_TRIED_AGAIN',
} satisfies { [State in FailedEventState]: State };
registerEnumType(FAILED_EVENT_STATES, {
  name: 'FailedEventState',
  description: 'Whether the worker still tries by itself.',
});

@ObjectType('FailedEvent', {
  description: 'Something that the worker could not do. Ids and codes: no text that anybody wrote.',
})
export class FailedEventType {
  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => String, { description: 'What happened, as the code names it.' })
  kind!: string;

  @Field(() => String, { description: 'The id of what it is about, or its day.' })
  subjectId!: string;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts!: number;

  @Field(() => Date, { description: 'When it happened.' })
  since!: Date;

  @Field(() => String, { description: 'The name and the code of the last error.' })
  error!: string;

  @Field(() => FAILED_EVENT_STATES, { description: 'Whether it is still tried.' })
  state!: FailedEventState;

  @Field(() => Date, {
    nullable: true,
    description: 'When it is tried next; null where it was given up.',
  })
  nextAttemptAt!: Date | null;
}
