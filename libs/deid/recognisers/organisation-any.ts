import type { Candidate, Recogniser } from '../candidate.js';
import { PUBLIC_BODIES } from '../lexicon/data/public-bodies.js';
import { matchPatterns, type Pattern } from '../pattern.js';
import { organisations } from './organisation.js';
import { organisationSetting } from './organisation-setting.js';

/** Weaker hints than these are noise even where too much masking is wanted. */
const HINT = 0.35;
const SURE = 0.7;

/** Behind these, letters name a classification or a rule and not who issued it. */
const TERM_AFTER =
  /^(?:'s)?[ -](?:grades?|class|classes|stages?|staging|criteria|classification|ladder|performance|fc|functional|score|growth|chart|guidelines?|recommend\w*|protocol|steps?|regimen|definition|trial|study|no\b|number|surgical|group|category|approved|type|pain|ORS)/i;

const PATTERNS: readonly Pattern[] = [
  {
    regex: new RegExp(`(?<![\\p{L}\\d-])(?:${PUBLIC_BODIES})(?![\\p{L}\\d]|-\\d)`, 'dgu'),
    category: 'ORGANISATION',
    surrogate: 'Organisation',
    confidence: SURE,
    validate: (_, before, after) => (TERM_AFTER.test(after) || /\bper $/.test(before) ? 0 : SURE),
  },
  {
    regex:
      /\b(?:[Gg]overnment|[Gg]ovt\.?|[Mm]inistry|[Dd]irectorate|[Uu]niversity|[Ii]nstitute|[Ee]mbassy|[Cc]onsulate|[Hh]igh [Cc]ourt|[Mm]unicipal [Cc]orporation|[Gg]ram [Pp]anchayat) of (?:the )?\p{Lu}\p{L}+(?:(?: | & | and )\p{Lu}\p{L}+){0,4}/dgu,
    category: 'ORGANISATION',
    surrogate: 'Organisation',
    confidence: SURE,
  },
];

const sure = (c: Candidate): Candidate => ({
  ...c,
  confidence: Math.max(c.confidence, SURE),
});

/** Every organisation: what `safe-harbor` thinks too weak or too public; `strict` alone. */
export const organisationAny: Recogniser = {
  name: 'organisation-any',
  recognise: (note) => [
    ...[...organisations.recognise(note), ...organisationSetting.recognise(note)]
      .filter((c) => c.confidence >= HINT)
      .map(sure),
    ...matchPatterns(note, 'organisation-any', PATTERNS),
  ],
};
