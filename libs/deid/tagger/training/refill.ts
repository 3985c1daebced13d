import type { GoldSpan } from '../../../../test/fixtures/india-notes.js';
import { saysKind } from '../../recognisers/organisation-words.js';
import { NameSource, type Region } from './generator/names.js';
import { PlaceSource } from './generator/places.js';
import type { MarkedNote } from './marked-note.js';
import type { Random } from './random.js';

const LATIN = /^[A-Za-z'’-]+$/;
const PARTICLE =
  /^(?:de|da|del|della|van|von|der|den|bin|al|el|la|le|st|of|the|and|mc|mac|jr|sr|ii|iii)$/i;
/** What keeps its form in the name of a street or an institution: numbers, letters, kinds. */
const STAYS =
  /^(?:st|rd|ave|dr|ln|road|street|lane|drive|avenue|close|court|ct|hwy|route|rte|apt|flat|plot|box|po|rr|north|south|east|west|n|s|e|w|general|memorial|regional|medical|center|centre|county)$/i;
/** How often an identifier is filled anew. */
const NAMES = 0.7;
const OTHERS = 0.35;

/** A word with the case of another. */
function likewise(word: string, model: string): string {
  if (model === model.toUpperCase() && model.length > 1) return word.toUpperCase();
  return model === model.toLowerCase() ? word.toLowerCase() : word;
}

/** Fills the identifiers of notes anew, so that what stands around them is learned and not they. */
export class Refiller {
  private readonly names: NameSource;
  private readonly places: PlaceSource;

  constructor(private readonly random: Random) {
    this.names = new NameSource(random);
    this.places = new PlaceSource(random, this.names);
  }

  private region(note: MarkedNote): Region {
    const roll = this.random.next();
    if (note.corpus.includes('india')) return roll < 0.9 ? 'india' : 'west';
    return roll < 0.65 ? 'west' : roll < 0.9 ? 'world' : 'india';
  }

  private letters(model: string): string {
    return model
      .replace(/\p{Lu}/gu, () => this.random.pick([...'ABCDEFGHJKLMNPRSTVWYZ']))
      .replace(/\p{Ll}/gu, () => this.random.pick([...'abcdefghjklmnprstvwyz']));
  }

  private word(model: string, label: string, last: boolean, region: Region): string {
    const { random, names, places } = this;
    if (!LATIN.test(model) || PARTICLE.test(model) || model.length < 2) return model;
    if (label !== 'NAME') {
      if (STAYS.test(model) || saysKind(model.toLowerCase())) return model;
      if (label === 'ORG' && /^[A-Z]{2,5}$/.test(model)) return this.letters(model);
      const word = random.chance(0.6) ? places.town(region) : names.family(region);
      return likewise(word.split(' ', 1)[0] as string, model);
    }
    if (model.length < 4 && (model === model.toUpperCase() || !/[aeiouy]/i.test(model)))
      return this.letters(model);
    return likewise(last ? names.family(region) : names.given(region), model);
  }

  /** The note with many of its names and some of its places and institutions replaced, each the same throughout. */
  refilled(note: MarkedNote): MarkedNote {
    const { random } = this;
    const filled = new Map<string, string>();
    const region = this.region(note);
    const spans: GoldSpan[] = [];
    let text = '';
    let from = 0;
    for (const span of note.spans) {
      const value = note.text.slice(span.start, span.end);
      text += note.text.slice(from, span.start);
      from = span.end;
      const start = text.length;
      const open = /^(?:NAME|LOCATION|ORG)$/.test(span.label) && !/\d/.test(value);
      if (!open) text += value;
      else {
        const anew = random.chance(span.label === 'NAME' ? NAMES : OTHERS);
        const words = value.split(/([ ,./"]+|-(?=\p{Lu}))/u);
        words.forEach((word, i) => {
          const key = word.toLowerCase();
          const last = i === words.length - 1 && (i > 0 || random.chance(0.5));
          const known =
            filled.get(key) ?? (anew ? this.word(word, span.label, last, region) : word);
          filled.set(key, known);
          text += likewise(known, word);
        });
      }
      spans.push({ ...span, start, end: text.length });
    }
    return { ...note, text: text + note.text.slice(from), spans };
  }
}
