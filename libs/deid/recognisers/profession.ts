import type { Recogniser } from '../candidate.js';
import { matchPatterns, type Pattern } from '../pattern.js';

const PATTERNS: readonly Pattern[] = [
  {
    // Someone the whole country could name: 45 CFR 164.514(b)(2)(ii), actual knowledge.
    regex: /(?<=\b(?:was|is|the|a|an|being|as)(?: the| a| an)? )(?:first|only|last living|last|oldest|youngest|sitting|serving|former|reigning|state|national|district)(?:[ -]level)?(?: [a-z]{3,14}){0,3} (?:champion|medallist|medalist|judge|minister|mayor|mla|mp|collector|actor|actress|singer|cricketer|swimmer|weaver|chef|pilot|voter|chief|king|queen|president)(?: (?:of|in|at|to) [^.;,)\n]{3,40})?/dgi,
    category: 'OTHER_ID',
    surrogate: 'Profession',
    confidence: 0.6,
  },
  {
    regex: /(?<=\boccupation ?[:=-] ?)[A-Za-z][A-Za-z ]{3,30}(?=[,;.\n]|$)/dgi,
    category: 'OTHER_ID',
    surrogate: 'Profession',
    confidence: 0.2,
  },
];

/** Professions that single a person out. Ordinary ones stay: they are clinical history. */
export const profession: Recogniser = {
  name: 'profession',
  recognise: ({ text }) => matchPatterns(text, 'profession', PATTERNS),
};
