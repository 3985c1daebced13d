import { type AuthorProfile, factorsOf } from './author-profile.js';
import { namesRegion } from './recognisers/region.js';
import { NARROWING, type RiskFactor, TELLING } from './risk-signs.js';
import type { TextField } from './scrub-result.js';

export type RiskLevel = 'LOW' | 'MODERATE' | 'HIGH';
export type { RiskFactor };

export interface ReidentificationRisk {
  readonly level: RiskLevel;
  /** 0 (nothing found) to 5. */
  readonly score: number;
  readonly factors: readonly RiskFactor[];
}

interface Weighed extends RiskFactor {
  readonly weight: number;
}

const MOST = 5;
/** A course told by more days than this is one that its witnesses know again. */
const MANY_DAYS = 6;
/** What narrows weighs no more than this beside what tells … */
const MOST_NARROWING = 2;
/** … and is worth a word alone where there is so much of it. */
const CROWD = 3;

/** Counts of surrogates add up: many small facts together single a person out. */
function density(text: string): Weighed[] {
  const surrogates = text.match(/\[[A-Z9][^\]\n]{1,20}\]/g)?.length ?? 0;
  const people = new Set(text.match(/\[(?:Relative|Person) \d+\]/g) ?? []).size;
  const signs: Weighed[] = [];
  if (people >= 4) {
    signs.push({
      weight: 1,
      explanation: 'Many people around the patient are described.',
      advice: 'Keep only the relatives who matter for the case.',
    });
  }
  if (surrogates >= 15) {
    signs.push({
      weight: 1,
      explanation: 'The text had many identifiers; something beside them may have stayed.',
      advice: 'Read it once more before you publish.',
    });
  }
  return signs;
}

/** What Safe Harbor lets stand, and narrows the crowd. */
function narrowing(text: string): RiskFactor[] {
  const factors: RiskFactor[] = NARROWING.filter((s) => s.regex.test(text));
  if (new Set(text.match(/\[Day -?\d+\]/g) ?? []).size > MANY_DAYS)
    factors.push({
      explanation: 'The course is told day by day, as whoever was there would remember it.',
      advice: 'Say "weeks later" where the interval does not matter.',
    });
  if (namesRegion(text))
    factors.push({
      explanation: 'A state or country is named.',
      advice: 'Leave it out, or say "the north", unless the disease belongs to it.',
    });
  return factors;
}

/**
 * Judges what masked text still gives away together: age, place, dates, rarity, office,
 * publicity, and where its author is known to work. What only narrows the crowd counts beside
 * something telling, or where there is much of it.
 *
 * @param fields masked texts of one post
 * @param author what readers can see of its author
 * @returns level LOW (score 0 to 1), MODERATE (2 to 3) or HIGH (4 to 5), with what to change
 */
export function assessRisk(
  fields: readonly (TextField | { readonly masked: string })[],
  author: AuthorProfile = {},
): ReidentificationRisk {
  const text = fields.map((f) => ('masked' in f ? f.masked : f.text)).join('\n');
  const telling: Weighed[] = [...TELLING.filter((s) => s.regex.test(text)), ...density(text)];
  const narrow = [...narrowing(text), ...factorsOf(author)];
  const sum = telling.reduce((total, s) => total + s.weight, 0);
  let score = 0;
  if (sum > 0) score = Math.min(MOST, sum + Math.min(MOST_NARROWING, narrow.length));
  else if (narrow.length >= CROWD) score = 1;
  const factors: readonly RiskFactor[] = score > 0 ? [...telling, ...narrow] : [];
  return {
    level: score >= 4 ? 'HIGH' : score >= 2 ? 'MODERATE' : 'LOW',
    score,
    factors: factors.map(({ explanation, advice }) => ({ explanation, advice })),
  };
}
