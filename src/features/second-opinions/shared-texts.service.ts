import { Injectable } from '@nestjs/common';
import { type CleanPost, ScrubbingService } from '../../scrubbing/index.js';
import type { SecondOpinionAnswerEntity } from './second-opinion-answer.entity.js';
import type { SecondOpinionEntity } from './second-opinion.entity.js';
import { SecondOpinionTextsRepository } from './second-opinion-texts.repository.js';

const MAX_TITLE_LENGTH = 200;

/** A request and its answer as they would stand in the forum. */
@Injectable()
export class SharedTextsService {
  constructor(
    private readonly texts: SecondOpinionTextsRepository,
    private readonly scrubbing: ScrubbingService,
  ) {}

  /** Masked once more: what its author vouched for among three is not vouched for before all. */
  async of(request: SecondOpinionEntity): Promise<CleanPost> {
    const [answer] = await this.texts.answersTo([request.id]);
    const addenda = (await this.texts.messagesOf([request.id]))
      .filter(({ kind }) => kind === 'ADDENDUM')
      .map(({ body }) => body);
    const { question, background, done, tried } = request;
    const texts = {
      title: titleOf(question),
      question,
      body: paragraphs([background, labelled('Done', done), labelled('Tried', tried)]),
      answer: answer ? paragraphs([...linesOf(answer), ...addenda]) : '',
    };
    return this.scrubbing.maskPost(Object.entries(texts).map(([name, text]) => ({ name, text })));
  }
}

function linesOf(answer: SecondOpinionAnswerEntity): (string | null)[] {
  const { impression, recommendations, changeMyMind, referIf, confidence, source } = answer;
  return [
    impression,
    ...recommendations.map(({ careTier, text }) => labelled(TIER_NAMES[careTier], text)),
    labelled('Refer if', referIf),
    labelled('What would change my mind', changeMyMind),
    labelled('Confidence', confidence.toLowerCase()),
    labelled('Source', source),
  ];
}

const TIER_NAMES = {
  PHC: 'At a primary health centre',
  CHC: 'At a community health centre',
  DISTRICT_HOSPITAL: 'At a district hospital',
  TERTIARY: 'At a tertiary hospital',
} as const;

const labelled = (label: string, text: string | null): string | null => text && `${label}: ${text}`;

const paragraphs = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null).join('\n\n');

/** Cut between words: half a surrogate would be none. */
function titleOf(question: string): string {
  if (question.length <= MAX_TITLE_LENGTH) return question;
  const words = question.slice(0, MAX_TITLE_LENGTH - 1);
  return `${words
    .slice(0, Math.max(words.lastIndexOf(' '), 1))
    .replace(/\[[^\]]*$/, '')
    .trimEnd()}…`;
}
