import type { Candidate, KnownValue } from './candidate.js';
import type { Note } from './note.js';
import type { PhiCategory } from './phi-category.js';

const NUMBERED: ReadonlySet<PhiCategory> = new Set<PhiCategory>([
  'MEDICAL_RECORD_NUMBER',
  'HEALTH_PLAN_NUMBER',
  'DEVICE',
  'OTHER_ID',
]);
/** Letters and figures: with a mark between them two figures will do, without it four. */
const MEMBER = /(?<![\w/.-])(?:[A-Z]{1,5}[-/]\d{2,8}|[A-Z]{1,5}\d{4,8})(?![\w%/-]|\.\d)/g;
const WHOLE = new RegExp(`^(?:${MEMBER.source})$`);

/** What the members of a series share: the letters, the mark and how many figures there are. */
const seriesOf = (value: string): string => value.replace(/\d/g, '0');

/** How sure it is that what looks like a number that was found is one. */
const LIKELY = 0.6;

/** Numbers of the same series as one that was found: "tag L-226; pump MX4471, then MX4480". */
export function inSeries(note: Note, known: readonly KnownValue[]): Candidate[] {
  const series = new Map<string, KnownValue>();
  for (const one of known)
    if (NUMBERED.has(one.candidate.category) && WHOLE.test(one.value))
      series.set(seriesOf(one.value), one);
  if (series.size === 0) return [];
  return note.matches(MEMBER).flatMap((match) => {
    const first = series.get(seriesOf(match[0]));
    if (!first || first.value === match[0]) return [];
    return {
      ...first.candidate,
      start: match.index,
      end: match.index + match[0].length,
      confidence: LIKELY,
      recogniser: 'propagation',
    };
  });
}
