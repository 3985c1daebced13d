import type { Candidate } from './candidate.js';
import { isDenied } from './denied-number.js';
import { Is, NAME } from './lexicon/lexicon.js';
import type { Note } from './note.js';
import { saysKind } from './recognisers/organisation-words.js';
import type { Word } from './word.js';

const WEAK = new Set([
  'name-lexicon',
  'name-initials',
  'place-lexicon',
  'place-labels',
  'organisation-setting',
  'name-labels',
  'name-demographics',
  'tagger',
]);

/** What follows or precedes a name that belongs to medicine, not to a person. */
const TERM_AFTER =
  /^(?:'s)?[ -]{1,2}(?:syndrome|sign|signs|disease|test|tests|score|scoring|scale|classification|criteria|criterion|grade|grading|stage|staging|type|class|phenomenon|reflex|murmur|line|lines|ring|rings|bod(?:y|ies)|cells?|tumou?r|lymphoma|sarcoma|carcinoma|procedure|operation|repair|technique|approach|incision|position|manoeuvre|maneuver|forceps|clamp|retractor|catheter|tube|drain|needle|tap|stain|index|formula|rule|rules|law|triad|tetrad|pentad|palsy|paralysis|fracture|dislocation|deformity|contracture|nodes?|nodules?|ulcer|gangrene|hernia|pouch|gland|duct|canal|space|fossa|fascia|ligament|artery|vein|nerve|ganglion|muscle|area|spots?|striae|angle|regimen|protocol|trial|study|consensus|guidelines?|declaration|nomogram|chart|table|stool|coma|fever|boil|belly|sore|blood group|virus|bacillus|agar|medium|method|assay|reaction|anaemia|anemia|thyroiditis|chorea|ataxia|dystrophy|nephropathy|encephalopathy|oesophagus|esophagus|diverticulum|phimosis|foot|joint|knee|hip|spine|neuralgia|migraine|epilepsy|dementia|respiration|breathing|inhaler|plan|mask|group|section|sheath|mixture|syrup|vati|bhasma|churna|asava|oil|paste|cream|ointment|capsules?|tablets?|drops|injection|scissors|hook|speculum|elevator|rongeurs?|osteotome|sponges?|mouth gag|gag|hemostat|needle driver|xenograft|membrane|fasting|named|doses|workers?|book|manual|handbook|textbook|suture|balloon|stent|valve|graft|flap|plate|nail|splint|collar|brace|stocking|granules?|crystals?|fibres?|rosettes?|knee score|ankle rules?|bowel prep|complex|focus|lesion|system|equation|units?|solution|lactate|oncogene|chromosome|trait|phase|factor|view|block|node|reagent|lung|heart|pump|filter|cyst|paget|(?:river|valley|creek|forest) (?:virus|fever|encephalitis|disease))\b/i;
const TERM_BEFORE =
  /\b(?:modified|score|scale|stage|grade|class|type|classification|criteria|revised|anti|positive|negative|per|by|of|post|non|pre)[ -]$/i;
/** Somebody is there: the place is a place, whatever is named after it. */
const AT_HOME =
  /(?:\b(?:lives?|living|lived|resid(?:es|ing|ed)|born|grew up|raised|settled|based|famil?y is|home) (?:in|at|near)|\b(?:moved|retired|relocated|travell?ed|flew) to|\b(?:is|comes|came|was|hails|originally|visiting|drove in|flew in) from|Hospital,) $/i;

/** Terms of two names without a term word behind them. */
const PHRASES = new Set([
  'harriet lane',
  'carey coombs',
  'graham steell',
  'homer wright',
  'ann arbor',
  'grey turner',
  'gray turner',
  'argyll robertson',
  'jod basedow',
  'los angeles',
  'braxton hicks',
  'marcus gunn',
  'austin flint',
  'bence jones',
  'gilles de la tourette',
  'mary jane',
  'von willebrand',
  'de quervain',
  'tom smith',
  'orphan annie',
  'black wall',
  'bethesda system',
  'rose bengal',
  'khanna & andrade',
  'castle leahy',
  'saint louis',
  'rocky mountain',
  'west nile',
  'grand mal',
  'petit mal',
  'little leaguer',
  'bell clapper',
  'joint national',
  'ramsay hunt',
  'miller fisher',
  'campbell de morgan',
]);
/** Nothing about the word is anyone's: the tagger alone must not take it for a name. */
const isPlain = (w: Word): boolean =>
  saysKind(w.lower) ||
  ((w.flags & Is.indianWord) !== 0 && !(w.flags & NAME)) ||
  (w.shape === 'xx' && (w.flags & Is.frequent) !== 0);
const PAIR = /^-\p{Lu}\p{L}{2,}/u;

/**
 * Whether a candidate is a term of medicine: an eponym, a drug, a score. Only candidates that
 * rest on the word alone are dropped; a title or a label outweighs the lexicon.
 */
export function isProtected(note: Note, candidate: Candidate): boolean {
  if (!WEAK.has(candidate.recogniser)) return isDenied(note, candidate);
  const from = note.wordAt(candidate.start);
  const words = [];
  for (let i = from; i < note.words.length; i += 1) {
    const word = note.words[i];
    if (!word || word.start >= candidate.end) break;
    words.push(word);
  }
  if (words.length === 0) return false;
  const after = note.text.slice(candidate.end, candidate.end + 20);
  const before = note.text.slice(Math.max(0, candidate.start - 24), candidate.start);
  const home = candidate.category === 'LOCATION' && AT_HOME.test(before);
  const next = note.words[from + words.length];
  const said = words.map((w) => w.lower).join(' ');
  if (
    (PHRASES.has(said) ||
      PHRASES.has(`${said} ${next?.lower}`) ||
      PHRASES.has(`${note.words[from - 1]?.lower} ${said}`)) &&
    !home
  )
    return true;
  // "Ross or Bentall": two eponyms side by side.
  const paired = words.length === 1 && next !== undefined && /^(?: (?:or|and) |, )$/.test(next.gap);
  if (paired && (words[0] as Word).flags & next.flags & Is.eponym) return true;
  if (words.every((w) => w.flags & (Is.drug | Is.clinical))) return true;
  if (candidate.recogniser === 'tagger' && words.every(isPlain)) return true;
  if (TERM_AFTER.test(after)) return true;
  // The second half of "Swyer-James": the first half was no name.
  if (/\p{L}-$/u.test(before) && candidate.recogniser !== 'place-labels') return true;
  const some = words.some((w) => w.flags & Is.eponym);
  const hyphened = words.some((w, i) => i > 0 && w.gap === '-');
  if (some && hyphened) return true;
  if (home) return false;
  const eponyms = some && words.every((w) => w.flags & Is.eponym || w.shape === 'X');
  if (!eponyms) return false;
  if (words.some((w) => w.possessive) && !words.some((w) => w.flags & Is.commonGiven)) return true;
  if (PAIR.test(after) || TERM_BEFORE.test(before)) return true;
  const given = words.some((w) => w.flags & Is.given);
  const usual = words.some((w) => w.flags & Is.commonGiven && !(w.flags & Is.english));
  const personal =
    usual ||
    words.some((w) => w.flags & Is.indianName) ||
    (given && words.length > 1 && words.every((w) => w.flags & NAME || w.shape === 'X'));
  return !personal;
}
