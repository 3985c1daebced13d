import {
  AGE_WORDS,
  KIND_WORDS,
  LANGUAGE_WORDS,
  OUTCOME_WORDS,
  SEX_WORDS,
  STATUS_WORDS,
  TIER_SHORT,
} from '../../components/clinical-words.js';
import type { FacetCounts, SearchFilter } from '../../graphql/case-list.js';
import { words } from './words.js';

export type Facet = keyof FacetCounts;

interface FacetShown {
  readonly name: Facet;
  readonly label: string;
  /** What each value is called; those of specialties come from the server. */
  readonly words: Readonly<Record<string, string>> | null;
  /** Only one can be chosen. */
  readonly single?: true;
}

/** In the order of how often they help. */
export const FACETS: readonly FacetShown[] = [
  { name: 'specialties', label: words.specialty, words: null },
  { name: 'status', label: words.status, words: STATUS_WORDS },
  {
    name: 'hasAcceptedAnswer',
    label: words.answer,
    words: { true: words.accepted, false: words.notAccepted },
    single: true,
  },
  { name: 'opened', label: words.opened, words: words.openedWithin, single: true },
  { name: 'ageBand', label: words.ageBand, words: AGE_WORDS },
  { name: 'sex', label: words.sex, words: SEX_WORDS },
  { name: 'careTier', label: words.careTier, words: TIER_SHORT },
  {
    name: 'outcomeKnown',
    label: words.outcomeKnown,
    words: { true: words.known, false: words.unknown },
    single: true,
  },
  { name: 'outcome', label: words.outcome, words: OUTCOME_WORDS },
  { name: 'kind', label: words.kind, words: KIND_WORDS },
  {
    name: 'language',
    label: words.language,
    words: { ...LANGUAGE_WORDS, 'hi-Latn': words.hinglish },
  },
];

export type Chosen = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** `chosen` with the value taken or left; of a facet with one choice, the last one counts. */
export function toggled(chosen: Chosen, { name, single }: FacetShown, value: string): Chosen {
  const { [name]: before = [], ...others } = chosen;
  const rest = before.filter((one) => one !== value);
  const now = rest.length < before.length ? rest : single ? [value] : [...before, value];
  return now.length > 0 ? { ...others, [name]: now } : others;
}

const DAY_MS = 86_400_000;

/** As the server takes it. Whole days, so that the same choice asks for the same a moment later. */
export function filterOf({ opened, hasAcceptedAnswer, outcomeKnown, ...lists }: Chosen) {
  const midnight = (days: number) => (Math.floor(Date.now() / DAY_MS) - days) * DAY_MS;
  return {
    ...lists,
    ...(opened && { since: new Date(midnight(Number(opened[0]))).toISOString() }),
    ...(hasAcceptedAnswer && { hasAcceptedAnswer: hasAcceptedAnswer[0] === 'true' }),
    ...(outcomeKnown && { outcomeKnown: outcomeKnown[0] === 'true' }),
  } as SearchFilter;
}

/** The reverse: of a time that was chosen long ago, the shortest span that has it. */
export function chosenIn(filter: Readonly<Record<string, unknown>>): Chosen {
  const { since } = filter;
  const days = typeof since === 'string' ? (Date.now() - Date.parse(since)) / DAY_MS : null;
  const opened = Object.keys(words.openedWithin).find(
    (span) => days !== null && days <= Number(span) + 1,
  );
  const pairs = FACETS.map(({ name }) => {
    const given = name === 'opened' ? opened : filter[name];
    return [name, [given ?? []].flat().map(String)] as const;
  });
  return Object.fromEntries(pairs.filter(([, values]) => values.length > 0));
}

const isKnown = ({ words: known }: FacetShown, value: string): boolean =>
  known ? Object.hasOwn(known, value) : /^[a-z0-9-]{1,64}$/.test(value);

/**
 * A search as the fragment of an address, which browsers send to no server: `#q=rash&sex=MALE`.
 */
export function toFragment(query: string, chosen: Chosen): string {
  const pairs = new URLSearchParams();
  if (query) pairs.set('q', query);
  for (const { name } of FACETS) {
    const values = chosen[name];
    if (values) pairs.set(name, values.join(' '));
  }
  return pairs.size > 0 ? `#${pairs}` : '';
}

/** The reverse, of any fragment: what is no facet or none of its values is left out. */
export function fromFragment(fragment: string): { query: string; chosen: Chosen } {
  const pairs = new URLSearchParams(fragment.replace(/^#/, ''));
  const chosen: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of FACETS) {
    const given = (pairs.get(facet.name) ?? '').split(' ').filter((one) => isKnown(facet, one));
    const values = [...new Set(given)].slice(0, facet.single ? 1 : 10);
    if (values.length > 0) chosen[facet.name] = values;
  }
  return { query: (pairs.get('q') ?? '').slice(0, 500), chosen };
}
