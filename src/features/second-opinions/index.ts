import { AnsweringProfileEntity } from './answering-profile/answering-profile.entity.js';
import { AnsweringProfilesResolver } from './answering-profile/answering-profiles.resolver.js';
import { AnsweringResolver } from './answering.resolver.js';
import { AskingResolver } from './asking.resolver.js';
import { CannedPhraseEntity } from './canned-phrases/canned-phrase.entity.js';
import { CannedPhrasesResolver } from './canned-phrases/canned-phrases.resolver.js';
import { CoordinationResolver } from './coordination.resolver.js';
import { NumbersResolver } from './numbers/numbers.resolver.js';
import { SecondOpinionAnswerEntity } from './second-opinion-answer.entity.js';
import { SecondOpinionEventEntity } from './second-opinion-event.entity.js';
import { SecondOpinionFieldsResolver } from './second-opinion-fields.resolver.js';
import { SecondOpinionMessageEntity } from './second-opinion-message.entity.js';
import { SecondOpinionPreviewsResolver } from './second-opinion-previews.resolver.js';
import { SecondOpinionSurrogateEntity } from './second-opinion-surrogate.entity.js';
import { SecondOpinionEntity } from './second-opinion.entity.js';
import { SecondOpinionsResolver } from './second-opinions.resolver.js';
import { SharingResolver } from './sharing.resolver.js';
import { SpecialtySuggestionsResolver } from './specialty-suggestion/specialty-suggestions.resolver.js';

export { NumbersReleaseHandlers } from './numbers/numbers-release.handlers.js';
export { SecondOpinionTimersHandlers } from './second-opinion-timers.handlers.js';
export { SecondOpinionEntity } from './second-opinion.entity.js';
export { advance } from './states/advance.js';
export { FIRST } from './states/second-opinion.state-machine.js';
export type { EventType } from './states/second-opinion.states.js';
export { SecondOpinionsModule, SecondOpinionsWorkerModule } from './second-opinions.module.js';

export const SECOND_OPINION_ENTITIES = [
  AnsweringProfileEntity,
  CannedPhraseEntity,
  SecondOpinionAnswerEntity,
  SecondOpinionEntity,
  SecondOpinionEventEntity,
  SecondOpinionMessageEntity,
  SecondOpinionSurrogateEntity,
];
export const SECOND_OPINION_RESOLVERS = [
  AnsweringProfilesResolver,
  AnsweringResolver,
  AskingResolver,
  CannedPhrasesResolver,
  CoordinationResolver,
  NumbersResolver,
  SecondOpinionFieldsResolver,
  SecondOpinionPreviewsResolver,
  SecondOpinionsResolver,
  SharingResolver,
  SpecialtySuggestionsResolver,
];
