import { Injectable } from '@nestjs/common';
import { PIPELINE_VERSION, type ScrubbedText } from '../../../libs/deid/index.js';
import { AppError, type SpecialtySlug } from '../../../libs/kernel/index.js';
import { requireVerified, type Viewer } from '../../platform/sessions/index.js';
import { type NotPublished, ScrubbingService } from '../../scrubbing/index.js';
import { type CareTier, requireKnownSpecialties } from '../identity/index.js';
import { ActsService } from './acts.service.js';
import type { AnswerRequestInput } from './answer-request.input.js';
import type { RedirectRequestInput } from './act-on-request.inputs.js';
import type { DeclineReason } from './second-opinion-event.js';
import { SecondOpinionTextsRepository } from './second-opinion-texts.repository.js';
import { given } from './texts.js';
import type { Moved, Refused } from './turn.js';
import { WritingService } from './writing.service.js';

/** The names under which recommendations are previewed. */
const RECOMMENDATION_FIELDS: Readonly<Record<CareTier, string>> = {
  PHC: 'recommendationPHC',
  CHC: 'recommendationCHC',
  DISTRICT_HOSPITAL: 'recommendationDistrictHospital',
  TERTIARY: 'recommendationTertiary',
};

/** The answerer's side. */
@Injectable()
export class AnsweringService {
  constructor(
    private readonly acts: ActsService,
    private readonly writing: WritingService,
    private readonly texts: SecondOpinionTextsRepository,
    private readonly scrubbing: ScrubbingService,
  ) {}

  /** Of two who claim at once one has it; who has it already has it still. */
  async claim(viewer: Viewer | null, id: string): Promise<Moved | Refused> {
    const outcome = await this.acts.act(viewer, id, 'CLAIM', () => ({ type: 'CLAIMED' }));
    const { state, seen } = outcome;
    return state === 'CLAIMED' && seen?.seats.has('ANSWERER')
      ? { kind: 'MOVED', state, seen }
      : outcome;
  }

  async decline(
    viewer: Viewer | null,
    id: string,
    declined: DeclineReason,
  ): Promise<Moved | Refused> {
    return this.acts.act(viewer, id, 'DECLINE', () => ({
      type: 'DECLINED',
      details: { declined },
    }));
  }

  /** To the specialty that it belongs to; the reason is masked like any that nobody reviews. */
  async redirect(
    viewer: Viewer | null,
    { secondOpinionId, specialty, reason }: RedirectRequestInput,
  ): Promise<Moved | Refused> {
    requireVerified(viewer);
    requireKnownSpecialties([specialty]);
    const body = await this.scrubbing.mask(reason);
    return this.acts.act(viewer, secondOpinionId, 'REDIRECT', async ({ request }, tx) => {
      if (request.specialty === specialty)
        throw new AppError('BAD_USER_INPUT', 'The request is with this specialty already.');
      await this.texts.insertMessage(tx, {
        secondOpinionId: request.id,
        authorId: viewer.clinicianId,
        kind: 'REDIRECTION',
        body,
        pipelineVersion: PIPELINE_VERSION,
      });
      return { type: 'REDIRECTED', details: { specialty: specialty as SpecialtySlug } };
    });
  }

  async answer(
    viewer: Viewer | null,
    input: AnswerRequestInput,
  ): Promise<Moved | Refused | NotPublished> {
    requireVerified(viewer);
    const { secondOpinionId, recommendations, confidence, ...rest } = input;
    const { impression, changeMyMind, referIf, source, ...review } = rest;
    const byTier = Object.fromEntries(
      recommendations.map(({ careTier, text }) => [RECOMMENDATION_FIELDS[careTier], text]),
    );
    const post = {
      ...review,
      operation: 'answerRequest',
      texts: given({ impression, changeMyMind, referIf, source, ...byTier }),
      facts: [secondOpinionId, confidence],
    };
    return this.writing.write(viewer, secondOpinionId, 'ANSWER', post, async (tx, turn, clean) => {
      const textOf = (name: string): ScrubbedText | null => clean.texts[name] ?? null;
      await this.texts.insertAnswer(tx, {
        secondOpinionId: turn.request.id,
        authorId: viewer.clinicianId,
        impression: clean.texts['impression']!,
        recommendations: recommendations.map(({ careTier }) => ({
          careTier,
          text: clean.texts[RECOMMENDATION_FIELDS[careTier]]!,
        })),
        changeMyMind: textOf('changeMyMind'),
        referIf: textOf('referIf'),
        confidence,
        source: textOf('source'),
        pipelineVersion: clean.pipelineVersion,
      });
      return { type: 'ANSWERED' };
    });
  }
}
