import { Injectable } from '@nestjs/common';
import { AppError, isUuid } from '../../../../libs/kernel/index.js';
import { UnitOfWork } from '../../../platform/database/index.js';
import { requireVerified, type Viewer } from '../../../platform/sessions/index.js';
import { type NotPublished, ReviewedPostsService } from '../../../scrubbing/index.js';
import type { CannedPhraseEntity } from './canned-phrase.entity.js';
import { CannedPhrasesRepository } from './canned-phrases.repository.js';
import type { KeepPhraseInput } from './keep-phrase.input.js';

const MOST_PHRASES = 50;

const noSuchPhrase = (): AppError => new AppError('NOT_FOUND', 'There is no such phrase of yours.');

@Injectable()
export class CannedPhrasesService {
  constructor(
    private readonly phrases: CannedPhrasesRepository,
    private readonly posts: ReviewedPostsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async own(viewer: Viewer | null): Promise<CannedPhraseEntity[]> {
    requireVerified(viewer);
    return this.phrases.listOf(viewer.clinicianId);
  }

  async keep(
    viewer: Viewer | null,
    { body, ...review }: KeepPhraseInput,
  ): Promise<CannedPhraseEntity | NotPublished> {
    requireVerified(viewer);
    const { clinicianId } = viewer;
    const kept = await this.phrases.listOf(clinicianId);
    if (kept.length >= MOST_PHRASES)
      throw new AppError(
        'BAD_USER_INPUT',
        `There are ${MOST_PHRASES} phrases at most. Drop one first.`,
      );
    const post = {
      ...review,
      author: clinicianId,
      operation: 'keepPhrase',
      texts: { body },
      facts: null,
    };
    const outcome = await this.posts.publish(post, async (tx, { texts, pipelineVersion }) => {
      const id = await this.phrases.insert(tx, {
        clinicianId,
        body: texts['body']!,
        pipelineVersion,
      });
      return { kind: 'CANNED_PHRASE', id };
    });
    if (outcome.kind !== 'PUBLISHED') return outcome;
    const phrase = await this.phrases.find(clinicianId, outcome.id);
    if (!phrase) throw noSuchPhrase();
    return phrase;
  }

  async drop(viewer: Viewer | null, id: string): Promise<void> {
    requireVerified(viewer);
    const { clinicianId } = viewer;
    const dropped =
      isUuid(id) && (await this.unitOfWork.run((tx) => this.phrases.delete(tx, clinicianId, id)));
    if (!dropped) throw noSuchPhrase();
  }
}
