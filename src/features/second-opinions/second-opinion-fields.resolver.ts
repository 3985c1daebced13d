import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ClinicianId } from '../../../libs/kernel/index.js';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { AuthorType, specialtiesOf } from '../identity/index.js';
import { AnswerLoader } from './answer.loader.js';
import { EventsLoader } from './events.loader.js';
import { opinionBundle } from './fhir/opinion-bundle.js';
import { MessagesLoader } from './messages.loader.js';
import { PeopleLoader } from './people.loader.js';
import type { SecondOpinionEventEntity } from './second-opinion-event.entity.js';
import { asSeen, explanationOf, tellsOf } from './second-opinion-history.js';
import {
  SecondOpinionAnswerType,
  SecondOpinionEventType,
  SecondOpinionMessageType,
} from './second-opinion-parts.type.js';
import { SecondOpinionType } from './second-opinion.type.js';

/** What hangs on a request: who, what was written, and what happened. */
@Resolver(() => SecondOpinionType)
export class SecondOpinionFieldsResolver {
  constructor(
    private readonly people: PeopleLoader,
    private readonly answers: AnswerLoader,
    private readonly messagesOf: MessagesLoader,
    private readonly events: EventsLoader,
  ) {}

  @ResolveField(() => AuthorType, { description: 'Who asks.' })
  async asker(
    @Parent() { seen }: SecondOpinionType,
    @Context() context: GraphqlContext,
  ): Promise<AuthorType> {
    return this.people.in(context).load(seen.request.askerId);
  }

  @ResolveField(() => AuthorType, {
    nullable: true,
    description: 'Who has claimed or answered it.',
  })
  async answerer(
    @Parent() { seen }: SecondOpinionType,
    @Context() context: GraphqlContext,
  ): Promise<AuthorType | null> {
    return this.#person(seen.request.answererId, context);
  }

  @ResolveField(() => AuthorType, { nullable: true, description: 'Whom it is offered to now.' })
  async offeredTo(
    @Parent() { seen }: SecondOpinionType,
    @Context() context: GraphqlContext,
  ): Promise<AuthorType | null> {
    return this.#person(seen.request.offeredTo, context);
  }

  @ResolveField(() => SecondOpinionAnswerType, {
    nullable: true,
    description: 'The answer, once there is one.',
  })
  async answer(
    @Parent() { id }: SecondOpinionType,
    @Context() context: GraphqlContext,
  ): Promise<SecondOpinionAnswerType | null> {
    const answer = await this.answers.in(context).load(id);
    return answer && { ...answer, author: await this.people.in(context).load(answer.authorId) };
  }

  @ResolveField(() => [SecondOpinionMessageType], {
    description: 'Clarifications, reasons of redirection and addenda, the oldest first.',
    complexity: 20,
  })
  async messages(
    @Parent() { id, seen }: SecondOpinionType,
    @Context() context: GraphqlContext,
  ): Promise<SecondOpinionMessageType[]> {
    const messages = await this.messagesOf.in(context).load(id);
    return Promise.all(
      messages.map(async (message) => ({
        ...message,
        author: tellsOf(seen, context.viewer, message.authorId)
          ? await this.#person(message.authorId, context)
          : null,
      })),
    );
  }

  @ResolveField(() => [SecondOpinionEventType], {
    description: 'What has happened, in order, as far as it concerns the viewer.',
    complexity: 20,
  })
  async history(
    @Parent() { id, seen }: SecondOpinionType,
    @Context() context: GraphqlContext,
  ): Promise<SecondOpinionEventType[]> {
    const events = await this.events.in(context).load(id);
    return Promise.all(
      events.map(async (event) => this.#told(asSeen(event, seen, context.viewer), context)),
    );
  }

  @ResolveField(() => String, {
    description:
      'The request and what was written on it as a Bundle of FHIR R4, in JSON. It names nobody.',
    complexity: 20,
  })
  async fhir(
    @Parent() { id, seen }: SecondOpinionType,
    @Context() context: GraphqlContext,
  ): Promise<string> {
    const { request } = seen;
    const answer = await this.answers.in(context).load(id);
    const messages = await this.messagesOf.in(context).load(id);
    const specialty = specialtiesOf([request.specialty])[0]!;
    return JSON.stringify(opinionBundle({ request, specialty, answer, messages }, new Date()));
  }

  async #told(
    event: SecondOpinionEventEntity,
    context: GraphqlContext,
  ): Promise<SecondOpinionEventType> {
    const { sequence, type: kind, at, details } = event;
    const concerns = await this.#person(event.concernsId, context);
    return {
      sequence,
      kind,
      at,
      actor: await this.#person(event.actorId, context),
      concerns,
      explanation: explanationOf(event, concerns?.displayName ?? null),
      declined: details.declined ?? null,
      specialty: details.specialty ? (specialtiesOf([details.specialty])[0] ?? null) : null,
      outcome: details.outcome ?? null,
    };
  }

  async #person(id: ClinicianId | null, context: GraphqlContext): Promise<AuthorType | null> {
    return id && this.people.in(context).load(id);
  }
}
