import { type MarkedNote } from '../marked-note.js';
import type { Random } from '../random.js';
import { Filler, type Sources } from './filler.js';
import { Draft, expand } from './grammar.js';
import { NameSource, type Region } from './names.js';
import { OrganisationSource } from './organisations.js';
import { PlaceSource } from './places.js';
import { CLEAN } from './styles/clean.js';
import { GENERAL } from './styles/general.js';
import { INDIA } from './styles/india.js';
import { INDIA_CLEAN } from './styles/india-clean.js';
import { INTENSIVE_CARE } from './styles/intensive-care.js';
import { PATHOLOGY } from './styles/pathology.js';
import { QUERIES } from './styles/queries.js';
import { UK } from './styles/uk.js';

interface Style {
  readonly region: Region | 'mixed';
  readonly open: readonly string[];
  readonly body: readonly string[];
  readonly close: readonly string[];
}

/** Styles with how many of a hundred notes are of each, and how many sentences these have. */
const STYLES: readonly { name: string; style: Style; share: number; sentences: number }[] = [
  { name: 'india', style: INDIA, share: 18, sentences: 8 },
  { name: 'intensive-care', style: INTENSIVE_CARE, share: 14, sentences: 10 },
  { name: 'queries', style: QUERIES, share: 10, sentences: 2 },
  { name: 'uk', style: UK, share: 10, sentences: 6 },
  { name: 'pathology', style: PATHOLOGY, share: 8, sentences: 5 },
  { name: 'general', style: GENERAL, share: 18, sentences: 3 },
  { name: 'clean', style: CLEAN, share: 12, sentences: 12 },
  { name: 'india-clean', style: INDIA_CLEAN, share: 10, sentences: 9 },
];

/** How often a note keeps to the region of its style; the world's names are met everywhere. */
const AT_HOME = 0.75;

function regionOf(style: Style, random: Random): Region {
  if (style.region === 'mixed' || !random.chance(AT_HOME))
    return random.pick(['west', 'india', 'world']);
  return style.region;
}

/** Two neighbouring letters changed places, here and there, outside identifiers. */
function mistyped(note: MarkedNote, random: Random): MarkedNote {
  const units = [...note.text];
  if (units.length !== note.text.length) return note;
  const named = new Uint8Array(units.length + 1);
  for (const { start, end } of note.spans) named.fill(1, Math.max(0, start - 1), end + 1);
  for (let i = 1; i + 1 < units.length; i += 1) {
    const letters = /^\p{Ll}{3}$/u.test(note.text.slice(i - 1, i + 2));
    if (!letters || named[i] || named[i + 1] || !random.chance(0.012)) continue;
    [units[i], units[i + 1]] = [units[i + 1]!, units[i]!];
  }
  return { ...note, text: units.join('') };
}

function compose(sources: Sources, n: number, random: Random): MarkedNote {
  let roll = random.between(0, 99);
  const { name, style, sentences } = STYLES.find(({ share }) => (roll -= share) < 0) ?? STYLES[0]!;
  const { fill } = new Filler(random, sources, regionOf(style, random));
  const draft = new Draft();
  const write = (templates: readonly string[]) =>
    expand(random.pick(templates), fill, random, draft);
  const between = random.pick([' ', ' ', '\n', '\n', '  ']);
  write(style.open);
  for (const sentence of random.shuffle(style.body).slice(0, random.between(1, sentences))) {
    write([sentence]);
    draft.add({ text: between });
  }
  write(style.close);
  const note = { id: `made-${n}`, corpus: `made-${name}`, text: draft.text, spans: draft.spans };
  return random.chance(0.15) ? mistyped(note, random) : note;
}

/** Composes notes of all styles; the same `random` gives the same notes. */
export function composeNotes(count: number, random: Random): MarkedNote[] {
  const names = new NameSource(random);
  const places = new PlaceSource(random, names);
  const sources = { names, places, organisations: new OrganisationSource(random, names, places) };
  return Array.from({ length: count }, (_, n) => compose(sources, n, random));
}
