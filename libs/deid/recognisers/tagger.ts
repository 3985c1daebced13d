import type { Recogniser } from '../candidate.js';
import type { PhiCategory } from '../phi-category.js';
import type { SurrogateWord } from '../surrogate-words.js';
import { posteriors } from '../tagger/decode.js';
import { model } from '../tagger/model.js';
import { isPlausible, withoutLead } from '../tagger/plausible.js';
import { type TaggedSpan, spansOf } from '../tagger/spans.js';
import { tokensOf } from '../tagger/token-reader.js';

const MEANING: Record<TaggedSpan['tag'], { category: PhiCategory; surrogate: SurrogateWord }> = {
  NAME: { category: 'PERSON_NAME', surrogate: 'Person' },
  LOCATION: { category: 'LOCATION', surrogate: 'Place' },
  ORG: { category: 'ORGANISATION', surrogate: 'Organisation' },
  DATE: { category: 'DATE', surrogate: 'Date' },
  ID: { category: 'OTHER_ID', surrogate: 'ID' },
};

/** However sure the tagger is: a rule also knows the kind, so where both see something it leads. */
const MOST = 0.75;

/** Numbers and dates have rules that know them well: what only the tagger sees must be plain. */
const RULED = new Set<TaggedSpan['tag']>(['DATE', 'ID']);
const RULES_KNOW = 0.35;

/** What words, shapes and the words around them make probable; see `tagger/README.md`. */
export const tagger: Recogniser = {
  name: 'tagger',
  recognise: (note) => {
    const tokens = tokensOf(note);
    return spansOf(tokens, posteriors(tokens, model()))
      .map((span) => withoutLead(note.text, span))
      .filter((span) => isPlausible(note.text, span))
      .map(({ start, end, tag, probability }) => ({
        start,
        end,
        ...MEANING[tag],
        confidence: Math.min(MOST, probability - (RULED.has(tag) ? RULES_KNOW : 0)),
        recogniser: 'tagger',
      }))
      .filter((candidate) => candidate.confidence > 0);
  },
};
