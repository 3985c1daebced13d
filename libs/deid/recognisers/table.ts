import type { Candidate, Recogniser } from '../candidate.js';
import { Is, lookUp, NAME } from '../lexicon/lexicon.js';
import type { PhiCategory } from '../phi-category.js';
import type { SurrogateWord } from '../surrogate-words.js';

interface Column {
  readonly heading: RegExp;
  readonly category: PhiCategory;
  readonly surrogate: SurrogateWord;
  readonly value: RegExp;
}

const COLUMNS: readonly Column[] = [
  {
    heading: /^(?:patient(?:'s)?[ _]?|pt[ _]?)?name(?: of (?:the )?patient)?$/i,
    category: 'PERSON_NAME',
    surrogate: 'Patient',
    value: /^\p{L}[\p{L}\p{M}.,' -]{1,40}$/u,
  },
  {
    heading: /^(?:father|mother|husband|guardian|spouse|attendant)(?:'?s)?(?: name)?$|^[swdf]\/o$/i,
    category: 'PERSON_NAME',
    surrogate: 'Relative',
    value: /^\p{L}[\p{L}\p{M}.' -]{1,40}$/u,
  },
  {
    heading:
      /^(?:doctor|consultant|surgeon|attending|provider|physician|nurse|rn|md|pcp|anes(?:thesia)?|ordered by|seen by|referred by|ref\.? by|asha|anm)(?: name)?$/i,
    category: 'PERSON_NAME',
    surrogate: 'Clinician',
    value: /^\p{L}[\p{L}\p{M}.' -]{1,40}$/u,
  },
  {
    heading:
      /^(?:village|vill|town|city|place|address|area|locality|district|dist|taluk|tehsil|block|residence|native)$/i,
    category: 'LOCATION',
    surrogate: 'Place',
    value: /^\p{L}[\p{L}\p{M}0-9.' /-]{1,40}$/u,
  },
  {
    heading: /^(?:mobile|phone|contact|tel|ph|mob)\.?(?: ?(?:no|number))?\.?$/i,
    category: 'PHONE',
    surrogate: 'Phone',
    value: /^\+?[\d ().-]{6,20}$/,
  },
  {
    heading: /^(?:uhid|mrn|cr|ip|op|opd|reg|id|lab|sample)\.?(?: ?(?:no|number|id))?\.?$/i,
    category: 'MEDICAL_RECORD_NUMBER',
    surrogate: 'Hospital no.',
    value: /^(?=.*\d)(?!\d+\.\d+$)[A-Za-z0-9/._-]{2,24}$/,
  },
];

/** "Name : X": labels with their values on the line, no row of headings. */
const LABELLED = /^:|:$|: /;

/** Labels beside the headings above. */
const LABEL = /^(?:age|sex|gender|dob|date|time|ref(?:erred)?|centre|center|type|ward|bed)\b/i;
const isLabel = (value: string) => LABEL.test(value) || COLUMNS.some((c) => c.heading.test(value));

const NONE =
  /^(?:nil|na|n\/a|none|no|yes|unknown|nk|same|do|empty|vacant|open|clean|tbd|pending|icu|ed|or|-+|mother'?s|father'?s)$/i;

/** Words of medicine or of everyday alone, none of them anybody's name. */
const isTerm = (value: string): boolean => {
  const flags = value
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1)
    .map(lookUp);
  return (
    flags.length > 0 &&
    !NONE.test(value) &&
    flags.every((f) => f & (Is.english | Is.clinical | Is.drug) && !(f & NAME))
  );
};

const isNobody = (value: string) => isTerm(value) || isLabel(value);

interface Cell {
  readonly value: string;
  readonly start: number;
}

/** The cells of a line, and what parts them: a mark of which there are three, or two spaces. */
function cellsOf(line: string): { sign: string; cells: Cell[] } | undefined {
  const sign = ['|', '\t', ',', ';'].find((s) => line.split(s, 4).length === 4);
  if (sign) {
    let at = 0;
    const cells = line.split(sign).map((cell): Cell => {
      const value = cell.trim();
      const start = at + cell.indexOf(value);
      at += cell.length + 1;
      return { value, start };
    });
    return { sign, cells };
  }
  const columns = [...line.matchAll(/\S+(?: \S+)*/g)];
  if (columns.length < 3) return undefined;
  return { sign: '  ', cells: columns.map((m) => ({ value: m[0], start: m.index })) };
}

/** Rows under a heading row: the column says what a cell is. Cells end at a comma, bar, tab or two spaces. */
export const table: Recogniser = {
  name: 'table',
  recognise: ({ text }) => {
    const found: Candidate[] = [];
    // One line has no row under another.
    if (!text.includes('\n')) return found;
    let columns: (Column | undefined)[] = [];
    let separator = '';
    for (const match of text.matchAll(/[^\n]+/g)) {
      const row = cellsOf(match[0]);
      if (!row) {
        columns = [];
        continue;
      }
      const { sign, cells } = row;
      if (sign !== ',' && cells.some(({ value }) => LABELLED.test(value))) {
        columns = [];
        continue;
      }
      const headings = cells.map(({ value }) => COLUMNS.find((c) => c.heading.test(value)));
      if (headings.filter(Boolean).length >= 2) {
        columns = headings;
        separator = sign;
        continue;
      }
      if (columns.length === 0 || sign !== separator) continue;
      // Spaces show no empty cell: a shorter row is out of step.
      if (sign === '  ' && cells.length !== columns.length) continue;
      // Rows of something else begin: names of tests or labels stand where names of people did.
      if (cells.some(({ value }, i) => columns[i]?.category === 'PERSON_NAME' && isNobody(value))) {
        columns = [];
        continue;
      }
      cells.forEach(({ value, start: at }, i) => {
        const column = columns[i];
        const start = match.index + at;
        if (!column || !column.value.test(value) || NONE.test(value)) return;
        const { category, surrogate } = column;
        found.push({
          start,
          end: start + value.length,
          category,
          surrogate,
          confidence: 0.9,
          recogniser: 'table',
        });
      });
    }
    return found;
  },
};
