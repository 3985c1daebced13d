import type { SecondOpinionAnswerEntity } from '../second-opinion-answer.entity.js';
import type { SecondOpinionMessageEntity } from '../second-opinion-message.entity.js';
import type { SecondOpinionEntity } from '../second-opinion.entity.js';

/** A request with all that was written on it, as one who may read it exports it. */
export interface ExportedOpinion {
  readonly request: Pick<
    SecondOpinionEntity,
    | 'id'
    | 'state'
    | 'urgency'
    | 'language'
    | 'careTier'
    | 'ageBand'
    | 'sex'
    | 'question'
    | 'background'
    | 'done'
    | 'tried'
    | 'sentAt'
    | 'wantedBy'
    | 'createdAt'
  >;
  readonly specialty: { readonly name: string; readonly snomed: string };
  readonly answer: Omit<SecondOpinionAnswerEntity, 'authorId' | 'pipelineVersion'> | null;
  readonly messages: readonly Omit<SecondOpinionMessageEntity, 'authorId' | 'pipelineVersion'>[];
}
