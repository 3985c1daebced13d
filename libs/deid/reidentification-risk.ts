import type { TextField } from './scrub-result.js';

export type RiskLevel = 'LOW' | 'MODERATE' | 'HIGH';

/** One thing in masked text that narrows down who is meant. Neither part quotes the text. */
export interface RiskFactor {
  readonly explanation: string;
  readonly advice: string;
}

export interface ReidentificationRisk {
  readonly level: RiskLevel;
  /** 0 (nothing found) to 5. */
  readonly score: number;
  readonly factors: readonly RiskFactor[];
}

interface Sign extends RiskFactor {
  readonly regex: RegExp;
  readonly weight: number;
}

const SIGNS: readonly Sign[] = [
  {
    regex: /\[90\+\]|\b(?:centenarian|nonagenarian|oldest (?:person|man|woman|resident|voter))\b/i,
    weight: 1,
    explanation: 'A very old person is mentioned; few live in one place.',
    advice: 'Leave the age out, or say "elderly".',
  },
  {
    regex:
      /\b(?:the|our) (?:only|first|last|sole|oldest|youngest)(?: [a-z]+){0,4} (?:of|in|from|at) (?:the|this|our|her|his|\[)/i,
    weight: 2,
    explanation: 'Someone is described as the only or first of a place.',
    advice: 'Describe the role in general words.',
  },
  {
    regex:
      /\b(?:mayor|minister|mla|mp|judge|collector|sarpanch|tahsildar|actor|actress|singer|cricketer|champion|medall?ist|celebrity|politician|bishop|princess|prince|king|queen|chieftain|commissioner|chef|weaver|anchor|newsreader)\b|\[Profession\]/i,
    weight: 2,
    explanation: 'A profession or office is named that few people hold.',
    advice: 'Name the exposure that matters, not the office.',
  },
  {
    regex:
      /\b(?:in the (?:news|newspaper|media)|viral|newspaper|television|tv channel|well[- ]known|famous|court case|verdict|fir\b|police case|accident on)\b/i,
    weight: 1,
    explanation: 'The event may be known to the public.',
    advice: 'Leave out what was reported elsewhere.',
  },
  {
    regex:
      /\b(?:twins?|triplets|quadruplets|conjoined|transgender|hermaphrodite|siamese|nomad|foreign(?:er)?|tourist|expat|refugee)\b/i,
    weight: 1,
    explanation: 'A rare trait or origin is mentioned.',
    advice: 'Keep it only if the question depends on it.',
  },
  {
    regex:
      /\b(?:first (?:reported )?case|only \d+ cases|rarest|never been reported|world'?s (?:first|only)|case report)\b/i,
    weight: 1,
    explanation: 'The condition is so rare that it may point to one person.',
    advice: 'Leave out place and date altogether.',
  },
];

/** Ages and counts of surrogates add up: many small facts together single a person out. */
function density(text: string): Sign[] {
  const surrogates = text.match(/\[[A-Z9][^\]\n]{1,20}\]/g)?.length ?? 0;
  const people = new Set(text.match(/\[(?:Relative|Person) \d+\]/g) ?? []).size;
  const signs: Sign[] = [];
  if (people >= 4) {
    signs.push({
      regex: /(?:)/,
      weight: 1,
      explanation: 'Many people around the patient are described.',
      advice: 'Keep only the relatives who matter for the case.',
    });
  }
  if (surrogates >= 15) {
    signs.push({
      regex: /(?:)/,
      weight: 1,
      explanation: 'The text had many identifiers; something beside them may have stayed.',
      advice: 'Read it once more before you publish.',
    });
  }
  return signs;
}

/**
 * Judges what masked text still gives away together: rare age, office, singularity, publicity.
 *
 * @param fields masked texts of one post
 * @returns level LOW (score 0 to 1), MODERATE (2 to 3) or HIGH (4 to 5), with what to change
 */
export function assessRisk(
  fields: readonly (TextField | { readonly masked: string })[],
): ReidentificationRisk {
  const text = fields.map((f) => ('masked' in f ? f.masked : f.text)).join('\n');
  const signs = [...SIGNS.filter((s) => s.regex.test(text)), ...density(text)];
  const score = Math.min(
    5,
    signs.reduce((sum, s) => sum + s.weight, 0),
  );
  const level = score >= 4 ? 'HIGH' : score >= 2 ? 'MODERATE' : 'LOW';
  return {
    level,
    score,
    factors: signs.map(({ explanation, advice }) => ({ explanation, advice })),
  };
}
