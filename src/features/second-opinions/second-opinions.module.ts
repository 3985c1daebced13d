import { Module } from '@nestjs/common';
import { OutboxModule } from '../../outbox/index.js';
import { CasesModule } from '../cases/index.js';
import { IdentityModule } from '../identity/index.js';
import { ActsService } from './acts.service.js';
import { AnswerLoader } from './answer.loader.js';
import { AnsweringProfilesRepository } from './answering-profile/answering-profiles.repository.js';
import { AnsweringProfilesResolver } from './answering-profile/answering-profiles.resolver.js';
import { AnsweringProfilesService } from './answering-profile/answering-profiles.service.js';
import { AnsweringResolver } from './answering.resolver.js';
import { AnsweringService } from './answering.service.js';
import { AskingResolver } from './asking.resolver.js';
import { AskingService } from './asking.service.js';
import { CandidatesRepository } from './candidates.repository.js';
import { CannedPhrasesRepository } from './canned-phrases/canned-phrases.repository.js';
import { CannedPhrasesResolver } from './canned-phrases/canned-phrases.resolver.js';
import { CannedPhrasesService } from './canned-phrases/canned-phrases.service.js';
import { CoordinationResolver } from './coordination.resolver.js';
import { CoordinationService } from './coordination.service.js';
import { EventsLoader } from './events.loader.js';
import { MessagesLoader } from './messages.loader.js';
import { MessagesService } from './messages.service.js';
import { NoticesService } from './notices.service.js';
import { NumbersReleaseHandlers } from './numbers/numbers-release.handlers.js';
import { NumbersRepository } from './numbers/numbers.repository.js';
import { NumbersResolver } from './numbers/numbers.resolver.js';
import { NumbersService } from './numbers/numbers.service.js';
import { PeopleLoader } from './people.loader.js';
import { PeopleRepository } from './people.repository.js';
import { RoutingService } from './routing.service.js';
import { SecondOpinionFieldsResolver } from './second-opinion-fields.resolver.js';
import { SecondOpinionListsRepository } from './second-opinion-lists.repository.js';
import { SecondOpinionPreviewsResolver } from './second-opinion-previews.resolver.js';
import { SecondOpinionPreviewsService } from './second-opinion-previews.service.js';
import { SecondOpinionSurrogatesRepository } from './second-opinion-surrogates.repository.js';
import { SecondOpinionTextsRepository } from './second-opinion-texts.repository.js';
import { SecondOpinionTimersHandlers } from './second-opinion-timers.handlers.js';
import { SecondOpinionsRepository } from './second-opinions.repository.js';
import { SecondOpinionsResolver } from './second-opinions.resolver.js';
import { SecondOpinionsService } from './second-opinions.service.js';
import { SharedTextsService } from './shared-texts.service.js';
import { SharingResolver } from './sharing.resolver.js';
import { SharingService } from './sharing.service.js';
import { SpecialtySuggestionsResolver } from './specialty-suggestion/specialty-suggestions.resolver.js';
import { SpecialtySuggestionsService } from './specialty-suggestion/specialty-suggestions.service.js';
import { TransitionsService } from './transitions.service.js';
import { TurnsService } from './turns.service.js';
import { WritingService } from './writing.service.js';
import './second-opinion-vocabulary.js';

/** What moves a request, whoever or whatever moves it. */
const MOVING = [
  CandidatesRepository,
  NoticesService,
  RoutingService,
  SecondOpinionsRepository,
  TransitionsService,
];

@Module({
  imports: [CasesModule, IdentityModule],
  providers: [
    ...MOVING,
    ActsService,
    AnswerLoader,
    AnsweringProfilesRepository,
    AnsweringProfilesResolver,
    AnsweringProfilesService,
    AnsweringResolver,
    AnsweringService,
    AskingResolver,
    AskingService,
    CannedPhrasesRepository,
    CannedPhrasesResolver,
    CannedPhrasesService,
    CoordinationResolver,
    CoordinationService,
    EventsLoader,
    MessagesLoader,
    MessagesService,
    NumbersRepository,
    NumbersResolver,
    NumbersService,
    PeopleLoader,
    PeopleRepository,
    SecondOpinionFieldsResolver,
    SecondOpinionListsRepository,
    SecondOpinionPreviewsResolver,
    SecondOpinionPreviewsService,
    SecondOpinionSurrogatesRepository,
    SecondOpinionTextsRepository,
    SecondOpinionsResolver,
    SecondOpinionsService,
    SharedTextsService,
    SharingResolver,
    SharingService,
    SpecialtySuggestionsResolver,
    SpecialtySuggestionsService,
    TurnsService,
    WritingService,
  ],
})
export class SecondOpinionsModule {}

/** What the worker needs of second opinions: their timers, and to publish a month when it is over. */
@Module({
  imports: [OutboxModule],
  providers: [...MOVING, NumbersReleaseHandlers, NumbersRepository, SecondOpinionTimersHandlers],
  exports: [NumbersReleaseHandlers, SecondOpinionTimersHandlers],
})
export class SecondOpinionsWorkerModule {}
