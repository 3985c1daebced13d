import { CLINICAL_WORDS } from './data/clinical-words.js';
import { COMMON_GIVEN_NAMES } from './data/common-given-names.js';
import { COMMON_INDIAN_WORDS } from './data/common-indian-words.js';
import { DIAGNOSES } from './data/diagnoses.js';
import { DRUG_NAMES } from './data/drug-names.js';
import { DRUGS } from './data/drugs.js';
import { ENGLISH } from './data/english.js';
import { ENGLISH_FREQUENT } from './data/english-frequent.js';
import { EPONYMS } from './data/eponyms.js';
import { EPONYMS_MORE } from './data/eponyms-more.js';
import { GIVEN_NAMES } from './data/given-names.js';
import { GIVEN_NAMES_WORLD } from './data/given-names-world.js';
import { INDIAN_NAMES } from './data/indian-names.js';
import { INDIAN_NAMES_MORE } from './data/indian-names-more.js';
import { INSTITUTIONS } from './data/institutions.js';
import { PLACES_INDIA_MORE } from './data/places-india-more.js';
import { PROPER_NOUNS } from './data/proper-nouns.js';
import { REGIONS } from './data/regions.js';
import { SENSES } from './data/senses.js';
import { SURNAMES } from './data/surnames.js';
import { SURNAMES_WORLD } from './data/surnames-world.js';
import { TOWNS_INDIA } from './data/towns-india.js';
import { TOWNS_SMALL } from './data/towns-small.js';
import { TOWNS_WORLD } from './data/towns-world.js';
import { inOneLine } from './front-coding.js';
import { isLearned } from './learned-words.js';
import { Shelf } from './shelf.js';

/** What a word can be; a word is often several of these (`rose`, `gold`, `may`). */
export const Is = {
  english: 1,
  frequent: 2,
  clinical: 4,
  drug: 8,
  eponym: 16,
  given: 32,
  surname: 64,
  indianName: 128,
  town: 256,
  region: 512,
  indianWord: 1024,
  institution: 2048,
  /** A town outside India; many are also in the names of scores and criteria. */
  worldTown: 4096,
  /** A usual English given name: a capital settles it even where the word is also an eponym. */
  commonGiven: 8192,
} as const;

/** The bits above all `Is` flags, where `senseOf` finds what it tells. */
const SENSE_AT = 14;
const SENSE = 0x3f << SENSE_AT;

/**
 * In what company an English word is met ("husband" with "mother", "clinic" with "hospital"), of
 * flags that `lookUp` gave: the number of its group, 1 to 63; 0 where none is known.
 */
export const senseOf = (flags: number): number => flags >>> SENSE_AT;

/** Any kind of personal name. */
export const NAME = Is.given | Is.surname | Is.indianName;
/** Words that stand in running text for themselves. */
export const ORDINARY = Is.english | Is.clinical | Is.drug | Is.indianWord | Is.region;

/** Whether a brand or a herb is also what people are called: "Nandini", "Diane", "Tulsi". */
export const isSharedByDrug = (flags: number): boolean =>
  (flags & Is.drug) !== 0 &&
  (flags & Is.clinical) === 0 &&
  (flags & (Is.indianName | Is.commonGiven)) !== 0;

/** The letters of `SENSES`; the first stands for none. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** By a word's place in the list of English words, the group that `build-senses.mjs` gave it. */
function sensesOfEnglish(): (place: number) => number {
  const letters = inOneLine(SENSES);
  return (place) => LETTERS.indexOf(letters[place] as string) << SENSE_AT;
}

let shelf: Shelf | undefined;

const opened = (): Shelf =>
  (shelf ??= new Shelf([
    [ENGLISH, { sets: Is.english, each: sensesOfEnglish() }],
    [ENGLISH_FREQUENT, { sets: Is.english | Is.frequent }],
    [DIAGNOSES, { sets: Is.clinical }],
    [DRUG_NAMES, { sets: Is.drug }],
    [EPONYMS, { sets: Is.eponym }],
    [SURNAMES, { sets: Is.surname }],
    [SURNAMES_WORLD, { sets: Is.surname }],
    [GIVEN_NAMES, { sets: Is.given }],
    [GIVEN_NAMES_WORLD, { sets: Is.given }],
    [INDIAN_NAMES, { sets: Is.indianName }],
    [TOWNS_WORLD, { sets: Is.town | Is.worldTown }],
    [TOWNS_SMALL, { sets: Is.town }],
    [TOWNS_INDIA, { sets: Is.town, clears: Is.worldTown }],
    [CLINICAL_WORDS, { sets: Is.clinical }],
    [COMMON_GIVEN_NAMES, { sets: Is.given | Is.commonGiven }],
    [DRUGS, { sets: Is.drug }],
    [EPONYMS_MORE, { sets: Is.eponym }],
    [INDIAN_NAMES_MORE, { sets: Is.indianName }],
    [PLACES_INDIA_MORE, { sets: Is.town }],
    [PROPER_NOUNS, { sets: Is.english }],
    [REGIONS, { sets: Is.region }],
    [COMMON_INDIAN_WORDS, { sets: Is.indianWord }],
    [INSTITUTIONS, { sets: Is.institution }],
  ]));

/** Visits every word of the lexicon with its `Is` flags. */
export function eachEntry(visit: (word: string, flags: number) => void): void {
  opened().each(visit);
}

/**
 * What a word can be, as a sum of `Is` flags, and its sense above them; 0 when nothing knows it.
 *
 * @param lower one word in lower case, without a possessive ending
 */
export function lookUp(lower: string): number {
  const table = opened();
  const known = table.get(lower);
  if (known !== undefined) return known;
  if (lower.length > 3 && lower.endsWith('s')) {
    const singular = table.get(lower.slice(0, -1)) ?? 0;
    if (singular & (Is.english | Is.clinical)) return singular & (Is.english | Is.clinical | SENSE);
  }
  return isLearned(lower) ? Is.clinical : 0;
}
