import type { Candidate } from './candidate.js';
import { isDenied } from './denied-number.js';
import { Is, isSharedByDrug, NAME } from './lexicon/lexicon.js';
import { isProperNoun } from './lexicon/proper-nouns.js';
import { isDeviceMaker, isMaker, isNoDoctor } from './makers.js';
import type { Note } from './note.js';
import { KINDS_OF_AMBULANCE, saysKind } from './recognisers/organisation-words.js';
import { isTitleAlone } from './recognisers/titles.js';
import { probabilitiesOf, readingOf } from './tagger/reading.js';
import { isFinding, isListedTerm, isPairOfSurnames, isStateOrCountry } from './term-context.js';
import { isTermBehind, isThingBehind } from './term-words.js';
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

/** What precedes a name that belongs to medicine. */
const TERM_BEFORE =
  /\b(?:modified|score|scale|stage|grade|class|type|classification|criteria|revised|anti|positive|negative|per|by|of|post|non|pre)[ -]$/i;
/** "no Vincent's": what was looked for, and not found. */
const EXCLUDED = /\b(?:no|not|r\/o|rules? out|exclud(?:e|ed|ing)|without|versus|vs) $/i;
const CLAUSE_ENDS = /^(?:'s)?(?:[.,;)\n]|$)/;
/** "Abbott m2000", "Beckman AU5800": a maker and a model. */
const MODEL = /^ (?:[a-z]{1,2}\d{3,4}|[A-Z]{2,3}-?\d{3,4})\b/;
/** Somebody is there: the place is a place, whatever is named after it. */
const AT_HOME =
  /(?:\b(?:lives?|living|lived|resid(?:es|ing|ed)|born|grew up|raised|settled|based|famil?y is|home) (?:in|at|near)|\b(?:moved|retired|relocated|travell?ed|flew) to|\b(?:is|comes|came|was|hails|originally|visiting|drove in|flew in) from|Hospital,) $/i;

/** A village may be called like a people or a plant. */
const VILLAGE =
  /\b(?:vill(?:age)?|r\/o|v?\.?p\.?o|gram|gaon|resident of)[ .:]{1,3}(?:vill(?:age)? )?$/i;
const PRESENTED =
  /\b(?:pt|patient|wife|husband|son|daughter|mother|father|brother|sister|baby|named)[ .:]{1,2}$/i;
const AGED = /^,? ?\d{1,3} ?(?:[mf]\b|y)/i;
const TOLD_OF = /^,? (?:informed|present|notified|brought|called|at bedside)\b/;

const SOMEBODY_BEHIND =
  /^(?: is an? \d{1,3}[ -]?y|, (?:his|her|my) (?:wife|husband|son|daughter|mother|father|brother|sister)\b)/i;

/** "Pt Palki, 34F", "Palki is a 34 yo": somebody, whatever else is called so. */
const isPresented = (before: string, after: string): boolean =>
  SOMEBODY_BEHIND.test(after) ||
  (PRESENTED.test(before) && (AGED.test(after) || TOLD_OF.test(after)));

/** "tab Mala-D", "Diane 35", "tulsi leaves": of drugs that people are called like. */
const DOSED_BEFORE =
  /\b(?:tabs?|caps?|inj|syp|t|on|taking|took|takes|starte?d?|gave|given|stopped|of|ocp|pills?)[. ]{1,2}$/i;
const DOSED_AFTER =
  /^(?:-[A-Z]\b| ?\d| ?m[cl]?g| (?:tabs?|pills?|milk|curd|leaf|leaves|drops|oil|tea|ras|churna|vati|bhasma|od|bd|tds)\b)/i;

/** Terms of two names without a term word behind them. */
const PHRASES = new Set([
  'hunt hess',
  'pell gregory',
  'kayser fleischer',
  'austin moore',
  'cary blair',
  'brandwein gensler',
  'midas rex',
  'riva star',
  'bard max',
  'da vinci',
  'miami j',
  'stanford a',
  'stanford b',
  'los angeles a',
  'los angeles b',
  'los angeles c',
  'los angeles d',
  'bell tawse',
  'boston sci',
  'anu taila',
  'anu thailam',
  'kidd jka',
  'kidd jkb',
  'duffy fya',
  'duffy fyb',
  'boyd dodd',
  'el tor',
  'el ganzouri',
  'red cross',
  'cape verdean',
  'okey doke',
  'lean cuisine',
  'welch allyn',
  'smith nephew',
  'nephew journey',
  'johnson johnson',
  'cell marque',
  'puritan bennett',
  'fisher paykel',
  'becton dickinson',
  'bio rad',
  'gram weigert',
  'grocott gomori',
  'masson fontana',
  'van gieson',
  'ziehl neelsen',
  'hall stone',
  'warthin starry',
  'perls prussian',
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
  'thai red cross',
  'philips alice',
  'milligan morgan',
  'downs ricketts',
  'spencer wells',
  'poole suction',
  'lagos bat',
  'edwards magna',
  'wuhan hu',
  'greek cypriot',
  'king health',
  'kings health',
  'paul bert',
  'lorrain smith',
  'ivor lewis',
  'bradford hill',
  'hamilton thorne',
  'ross river',
  'murray valley',
  'barmah forest',
  'rift valley',
  'denis browne',
  'karl storz',
  'sara stedy',
  'gates glidden',
  'lake louise',
  'thai red',
  'simon foci',
  'van nuys',
  'farmington hills',
  'sayana press',
  'depo sayana',
  'bowie dick',
  'john cunningham',
  'charles bonnet',
  'lou gehrig',
  'charcot marie',
  'marie tooth',
  'pierre robin',
  'queen anne',
  'jack bean',
  'mercedes benz',
  'terry thomas',
  'alice wonderland',
  'st vitus',
  'anthony fire',
  'thomas friedenreich',
  'peter pan',
  'pancoast tobias',
  'scott parker',
  'pudin hara',
  'mary walker',
  'bezold jarisch',
  'cornelia de',
  'robert gas',
  'sister mary',
  'marie curie',
  'moya moya',
  'mark twain',
  'weil felix',
  'paul bunnell',
  'kaplan meier',
  'mountain dew',
  'rice krispies',
  'baby shark',
  'carte vitale',
  'jobson horne',
  'leddy packer',
  'cape malay',
  'new south',
  'el salvador',
  'airlie house',
  'seventh day',
  'heavenly father',
  'accu chek',
  'perkin elmer',
  'seattle biopsies',
  'seattle bx',
  'seattle protocol',
  'cisterna magna',
  'gen med',
]);
/** Nothing about the word is anyone's: the tagger alone must not take it for a name. */
const isPlain = (w: Word): boolean =>
  saysKind(w.lower) ||
  ((w.flags & Is.indianWord) !== 0 && !(w.flags & NAME)) ||
  (w.shape === 'xx' && ((w.flags & Is.frequent) !== 0 || w.text.length < 3));
/** A weekday is never a person or a place; whether it is a date is for others. */
const WEEKDAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tues?|weds?|thurs?|fri)$/;
/** "(Mon, Thurs)", "Mon-Thu", "weekly (Mon)": not the town. */
const DAY_AFTER = /^(?:\)|-\p{Lu}|[,/] ?(?:tue|wed|thu|fri|sat))/iu;
/** Clinics by their day, by what they treat or whose they are ("EP clinic", "mera clinic"), and posts of every village. */
const GENERIC = new RegExp(
  `^(?:(?:(?:Review|Template|Next|Attend) )?(?:(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)[a-z]{0,6}|HBV|HCV|HIV|TB|NCD|ANC|STI|ART|DM|HTN|COPD|CKD|AF|INR) (?:clinic|OPD)|sub[- ]?cent(?:re|er)|(?:${KINDS_OF_AMBULANCE}) ambulance)$`,
  'i',
);
const BY_LETTERS =
  /^(?:EP|PD|BH|RD|CF|HF|ID|GI|GU|MS|RA|MG|CP|IR|MH|SH|FP|OB|PN|NN|RB|TIA|IBD|POST-[A-Z]{2,4}|[Ss]elf|[Mm]era) (?:[Cc]linic|CLINIC)$/;
const PAIR = /^-\p{Lu}\p{L}{2,}/u;

/** "Ross or Bentall", "Bentall versus Ross": two eponyms side by side. */
function isOneOfTwo(note: Note, word: Word): boolean {
  if (!(word.flags & Is.eponym)) return false;
  const { index } = word;
  const next = note.words[index + 1];
  const other = [
    next && next.gap === ', ' ? next : undefined,
    next && /^(?:or|versus|vs)$/.test(next.lower) ? note.words[index + 2] : undefined,
    /^(?:or|versus|vs)$/.test(note.words[index - 1]?.lower ?? '')
      ? note.words[index - 2]
      : undefined,
  ];
  return other.some((w) => w && w.flags & Is.eponym);
}

/** Whom a sentence is about stands behind these; a term of medicine seldom does. */
const TOLD =
  /\b(?:by|with|for|to|from|and|mr|mrs|ms|miss|dr|baby|patient|pt|named|met|told|asked|called|dear|hi|hello|thanks|cc|per|attn|:)[ .:]{1,2}$/i;

/** Whether the words around say that a word is a term: a finding, one of a list, a method of two. */
function isOfMedicine(
  note: Note,
  { category }: Candidate,
  words: readonly Word[],
  before: string,
): boolean {
  if (category !== 'PERSON_NAME' && category !== 'LOCATION') return false;
  const place = category === 'LOCATION';
  if (isFinding(note, words) || isListedTerm(note, words, place)) return true;
  return !place && isPairOfSurnames(note, words) && !TOLD.test(before);
}

/** Only people are met and told things, whatever else is called like them. */
const SPOKEN_TO =
  /\b(?:met|meet|told|tell|ask(?:ed)?|phoned|rang|dear|hello|hi|thank(?:ed)?|informed|notified|saw|seen|reviewed|called|emailed|examined|w\/|d\/w)(?: by| with)? $/i;

/** The tagger has read what stands around a name: so sure, it outweighs that the name is an eponym … */
const SURE_OF_NO_EPONYM = 0.7;
/** … and so sure, that a term seems to follow. */
const SURE_OF_PERSON = 0.9;
/** Plain words are no names ("sw hope" is one), but the letters of a code and weekdays may be plain. */
const SURE_THOUGH_PLAIN = 0.95;
const PLAIN_TOO: ReadonlySet<string> = new Set(['OTHER_ID', 'DATE']);

/**
 * Whether a candidate is a term of medicine: an eponym, a drug, a score. Only candidates that
 * rest on the word alone are dropped; a title or a label outweighs the lexicon.
 */
export function isProtected(note: Note, candidate: Candidate): boolean {
  const { start, end } = candidate;
  const value = note.text.slice(start, end);
  const named = candidate.category === 'ORGANISATION' || candidate.category === 'LOCATION';
  if (named && (GENERIC.test(value) || BY_LETTERS.test(value))) return true;
  if (isTitleAlone(candidate.category, value)) return true;
  // "Sister Mary Joseph nodule": a title, but of nobody here.
  if (/^mary joseph$/i.test(value) && /^'?s? nod/i.test(note.text.slice(end, end + 6))) return true;
  if (isDeviceMaker(note.text, start, end)) return true;
  const person = candidate.category === 'PERSON_NAME';
  if (person && isNoDoctor(note.text, start)) return true;
  const listed = candidate.recogniser === 'beside-shield';
  if (isDenied(note, candidate)) return true;
  if (!WEAK.has(candidate.recogniser) && !listed) return false;
  const from = note.wordAt(candidate.start);
  const words = [];
  for (let i = from; i < note.words.length; i += 1) {
    const word = note.words[i];
    if (!word || word.start >= candidate.end) break;
    words.push(word);
  }
  if (words.length === 0) return false;
  if (listed) return isListedTerm(note, words, true);
  const dated = candidate.category === 'DATE';
  const after = note.text.slice(candidate.end, candidate.end + 20);
  const before = note.text.slice(Math.max(0, candidate.start - 24), candidate.start);
  if (!dated && words.every((w) => WEEKDAY.test(w.lower))) return true;
  if (
    !dated &&
    words.length === 1 &&
    /^mon$/.test((words[0] as Word).lower) &&
    DAY_AFTER.test(after)
  )
    return true;
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
  if (words.length === 1 && isOneOfTwo(note, words[0] as Word)) return true;
  if (person && isMaker(note, words)) return true;
  // An employer may be called so.
  const employer = candidate.recogniser === 'organisation-setting';
  const isSomebodys = person ? isPresented(before, after) : home || VILLAGE.test(before);
  if (!employer && !isSomebodys && words.every((w) => isProperNoun(w.lower))) return true;
  const isDosed = () => DOSED_BEFORE.test(before) || DOSED_AFTER.test(after);
  const isMedical = ({ flags }: Word) =>
    (flags & (Is.drug | Is.clinical)) !== 0 && (!isSharedByDrug(flags) || isDosed());
  if (!dated && words.every(isMedical)) return true;
  const tagged = candidate.recogniser === 'tagger';
  const sureness = tagged ? probabilitiesOf(readingOf(note), start, end).mean : 0;
  const mayBePlain = PLAIN_TOO.has(candidate.category) || (person && sureness >= SURE_THOUGH_PLAIN);
  if (tagged && !mayBePlain && words.every(isPlain)) return true;
  if (candidate.category !== 'ORGANISATION' && isStateOrCountry(note, words)) return true;
  if (sureness < SURE_OF_PERSON) {
    if (!home && isOfMedicine(note, candidate, words, before)) return true;
    if (isTermBehind(note.text, end)) return true;
  }
  if (sureness >= SURE_OF_NO_EPONYM) return false;
  const usualName = words.some((w) => w.flags & (Is.commonGiven | Is.indianName));
  const eponymous = words.every((w) => w.flags & Is.eponym);
  if (
    (eponymous || (!usualName && words.every((w) => w.flags & NAME || w.shape === 'X'))) &&
    isThingBehind(note.text, end)
  )
    return true;
  if (!usualName && words.length === 1 && MODEL.test(after)) return true;
  // The second half of "Swyer-James": the first half was no name.
  if (/\p{L}-$/u.test(before) && candidate.recogniser !== 'place-labels') return true;
  const some = words.some((w) => w.flags & Is.eponym);
  const hyphened = words.some((w, i) => i > 0 && w.gap === '-');
  if (some && hyphened) return true;
  if (home) return false;
  const eponyms = some && words.every((w) => w.flags & Is.eponym || w.shape === 'X');
  if (!eponyms) return false;
  const isExcluded = () => EXCLUDED.test(before) && CLAUSE_ENDS.test(after);
  if (
    words.some((w) => w.possessive) &&
    (!words.some((w) => w.flags & Is.commonGiven) || isExcluded())
  )
    return true;
  if (PAIR.test(after) || TERM_BEFORE.test(before)) return true;
  const given = words.some((w) => w.flags & Is.given);
  const usual = words.some((w) => w.flags & Is.commonGiven && !(w.flags & Is.english));
  const personal =
    usual ||
    words.some((w) => w.flags & Is.indianName) ||
    (given && words.length > 1 && words.every((w) => w.flags & NAME || w.shape === 'X'));
  return !personal && !SPOKEN_TO.test(before);
}
