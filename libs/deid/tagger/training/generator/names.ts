import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allLocales, type LocaleDefinition } from '@faker-js/faker';
import { LEXICONS_DIR } from '../corpora.js';
import type { Random } from '../random.js';

/** Given and family names of one part of the world. */
interface Names {
  readonly given: readonly string[];
  readonly family: readonly string[];
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function lines(file: string): string[] {
  const path = join(LEXICONS_DIR, file);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((l) => l.trim())
    .filter(Boolean);
}

const strings = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap((v: unknown) =>
        typeof v === 'string' ? [v] : [String((v as { value: unknown }).value)],
      )
    : [];

/** All lists of names of a locale, whatever their gender. */
function ofLocale(locale: LocaleDefinition): Names {
  const all = (list: unknown) =>
    Object.values((list ?? {}) as Record<string, unknown>)
      .flatMap(strings)
      .filter((name) => /^\p{Lu}/u.test(name) && !name.includes('{'));
  return { given: all(locale.person?.first_name), family: all(locale.person?.last_name) };
}

const WESTERN = ['en', 'en_GB', 'en_US', 'en_AU', 'en_CA', 'en_IE', 'en_ZA'] as const;
const WORLD = [
  'de',
  'fr',
  'es',
  'es_MX',
  'it',
  'nl',
  'sv',
  'nb_NO',
  'da',
  'fi',
  'pl',
  'cs_CZ',
  'hu',
  'pt_BR',
  'pt_PT',
  'tr',
  'ro',
  'hr',
  'sk',
  'lv',
  'vi',
  'sl_SI',
  'sr_RS_latin',
  'id_ID',
  'en_NG',
  'en_GH',
  'yo_NG',
  'zu_ZA',
  'af_ZA',
  'de_CH',
  'fr_CH',
  'uz_UZ_latin',
  'cy',
] as const;

const usable = (names: Names) => names.given.length > 20 && names.family.length > 20;
const western = WESTERN.map((l) => ofLocale(allLocales[l] ?? {})).filter(usable);
const world = WORLD.map((l) => ofLocale(allLocales[l] ?? {})).filter(usable);
const indianFaker = ofLocale(allLocales.en_IN);
const census = lines('us-surnames.txt').map((n) => capital(n.toLowerCase()));
const firstNames = lines('us-first-names.txt').map((n) => capital(n.toLowerCase()));
const indianList = lines('indian-names.txt').map((l) =>
  capital((l.split('\t')[0] ?? '').toLowerCase()),
);

/** Frequent names come first in a list; they are met more often. */
const towardsFront = <T>(items: readonly T[], random: Random): T =>
  items[Math.floor(random.next() ** 2 * items.length)] as T;

/** A name nobody has: the head of one and the tail of another. */
function blend(a: string, b: string): string {
  const cut = /^.{1,4}?[aeiouyáéíóúäöü]/i.exec(a)?.[0] ?? a.slice(0, 3);
  const tail =
    /[^aeiouyáéíóúäöü]+[aeiouyáéíóúäöü]*[^aeiouyáéíóúäöü]*$/i.exec(b)?.[0] ?? b.slice(-3);
  return cut + tail.toLowerCase();
}

export type Region = 'west' | 'world' | 'india';

export class NameSource {
  constructor(private readonly random: Random) {}

  private part(region: Region, which: keyof Names): string {
    const { random } = this;
    const draw = (): string => {
      if (region === 'india') {
        if (indianList.length > 0 && random.chance(0.6)) return towardsFront(indianList, random);
        return random.pick(indianFaker[which]);
      }
      if (region === 'world') return random.pick(random.pick(world)[which]);
      if (which === 'family' && census.length > 0 && random.chance(0.7))
        return towardsFront(census, random);
      if (which === 'given' && firstNames.length > 0 && random.chance(0.1))
        return random.pick(firstNames);
      return random.pick(random.pick(western)[which]);
    };
    return random.chance(0.2) ? blend(draw(), draw()) : draw();
  }

  given = (region: Region): string => this.part(region, 'given');
  family = (region: Region): string => this.part(region, 'family');
}
