import type { Candidate, Recogniser } from '../candidate.js';
import { matchPatterns, type Pattern } from '../pattern.js';
import { DATE_CUE, REPEATED, REPEATED_AFTER } from './date-context.js';
import { MONTH } from './date-parts.js';
import { FOREIGN_DAYS, FOREIGN_MONTHS, MUSLIM_MONTHS, WESTERN_FEASTS } from './date-words.js';

const LONG = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const SHORT = 'mon|tues?|weds?|thurs?|thu|fri|sat|sun';
/** "2p", "8am", "0915", "9.45", "1000", "14h". */
const HOUR =
  '(?: ?(?:at |@ ?)?(?:\\d{1,2}(?:[:.][0-5]\\d)? ?(?:[ap]m?\\b|h(?:rs?)?\\b|uhr\\b)|\\d{1,2}[:.][0-5]\\d(?!\\d)|(?:[01]\\d|2[0-3])[0-5]\\d(?![\\w%]|[.-]\\d| ?m[lg]\\b)))';
/** Behind a weekday, which stays: it tells the time and no day. */
const PART_OF_DAY = '(?=,? (?:am|pm|night|nite|morning|evening|afternoon|eve|arvo|noon)\\b)';

/** Words behind which a short weekday is one, in any case. */
const CUE =
  "on|since|last|next|this|from|till?|until|by|coming|d\\/c'?d?|dc|home|due|back|tomorrow|tonight|today|appt|f\\/u|fu|rv|seen|scan|starts?|started|planned|booked|or|and|again|call|visit|surgery|clinic|w\\/c|can'?t (?:do|make)|off|resched(?:uled)?(?: to| for)?|moved to|mtg|meeting|before|after|due|mri|ct|echo|eff|leaves?|leaving|returns?|closed";
const once: NonNullable<Pattern['validate']> = (_, before, after) =>
  REPEATED.test(before) || REPEATED_AFTER.test(after) ? 0 : 0.7;
const weekly: NonNullable<Pattern['validate']> = (_, before) =>
  /(?:\b(?:every|each|q|except|har)[ ]|\/)$/i.test(before) ? 0 : 0.85;
/** "sat 95%", "sats", "sun exposure", "wed in June": syllables and verbs. */
const beside: NonNullable<Pattern['validate']> = (value, before, after) => {
  if (REPEATED.test(before) || REPEATED_AFTER.test(after)) return 0;
  if (
    /^(?:sat|sun)$/i.test(value) &&
    /^ ?(?:[:=<>~]|\d|was|is|in\b|on\b|up\b|down\b|at\b|of\b|ra\b|exposure|burn|screen|cream|protection|damage|safety|light|hat|spot|levels?|dropp?|fell|probe|monitor|drops|good|ok(?! to)|stable)/i.test(
      after,
    )
  )
    return 0;
  return 0.65;
};

const row = (
  source: string,
  confidence: number,
  validate?: Pattern['validate'],
  flags = 'dgi',
): Pattern => ({
  regex: new RegExp(source, flags),
  category: 'DATE',
  surrogate: 'Date',
  confidence,
  ...(validate ? { validate } : {}),
});

/** What ordinals count beside days. */
const COUNTED_ON =
  /^(?:(?:, ?(?:and |& )?| and | & )\d{1,2}(?:st|nd|rd|th))*[ -]{1,2}(?:\p{L}+ )?(?:ribs?|toes?|fingers?|digits?|metatars\p{L}*|metacarp\p{L}*|nerves?|cranial|cn|intercostal|spaces?|ventricle|weeks?|months?|years?|grades?|degrees?|percentiles?|centiles?|stages?|lines?|doses?|cycles?|generation|trimesters?|molars?|mtp?s?|mtps?j?|rays?|floors?|days?|child|born|gravida|std|standard|class|pass|place)/iu;
/** Three days in a row, or two that a word of time leads to. */
const LISTED_DAYS =
  /\d(?:st|nd|rd|th)(?:, ?| and | & )(?:and |& )?\d{0,2}(?:st|nd|rd|th)?(?:, ?| and | & )|\b(?:on|from|the|dates?|dt) (?:the )?\d{1,2}(?:st|nd|rd|th)(?:, ?| and | & )$/i;
const ORDINAL = '(?:[12]?(?:1st|2nd|3rd)|(?:[4-9]|1\\d|2[04-9]|30)th|31st)';
const foreign = [...new Set(FOREIGN_MONTHS.join(' ').split(' '))]
  .sort((a, b) => b.length - a.length)
  .join('|');

/** What is taken on some days of the week, with its dose behind the day. */
const DOSED_BY_DAY =
  /\b(?:methotrexate|mtx|warfarin|acitrom|folic(?: acid)?|insulin|dose|alendron\w*|thyrox\w+|units?|mg)\b[^.\n]{0,30}$/i;

const PATTERNS: readonly Pattern[] = [
  row(
    `(?<![\\w/])(?:${SHORT}|${LONG})[,.]? (?:the )?${ORDINAL}(?!\\w)(?! (?:shift|floor|dose|cycle|slot))(?:,?${HOUR})?`,
    0.9,
  ),
  // "Fri 9, patch off": no dose of the week; "Sat 9" may be of iron.
  row(
    `(?<!\\w)(?:mon|tues?|weds?|thurs?|thu|fri|${LONG})[,.]? (?:[1-9]|[12]\\d|3[01])(?= ?(?:[,;)\\n]|\\.(?!\\d)|$))`,
    0.7,
    (value, before, after) => (DOSED_BY_DAY.test(before) ? 0 : once(value, before, after)),
  ),
  // "20/v", "13/vii", "12-ii"; murmurs, powers and classes have small numbers before the stroke.
  row(
    '(?<![\\w/.-])(?:0?[1-9]|[12]\\d|3[01])(?:/(?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})|[.-](?:i{2,3}|iv|vi{1,3}|ix|xi{1,2}))(?![\\w/%-]|\\.\\d)',
    0.6,
    (value, before) => (parseInt(value, 10) > 6 || DATE_CUE.test(before) ? 0.6 : 0),
    'dg',
  ),
  // "b. 3rd of 3rd '48"
  row(
    `(?<=\\b(?:born|b\\.|dob|birth(?:day)?)[ :.]{1,3}(?:on )?(?:the )?)${ORDINAL} of (?:the )?${ORDINAL}(?!\\w)(?:,? (?:'\\d\\d|(?:19|20)\\d\\d))?`,
    0.85,
  ),
  // "letter of 30 ult.", "8th inst"
  row(
    `(?<![\\w/.])(?:(?:${SHORT}|${LONG}),? )?(?:\\d{1,2}(?:st|nd|rd|th) (?:inst|ult|prox)|(?<=\\b(?:of|on|till|until|since) )\\d{1,2} (?:inst|ult))(?!\\w)\\.?`,
    0.85,
  ),
  // "2nd Thursday of May": of one month, one day.
  row(
    `(?<!\\w)(?:1st|2nd|3rd|4th|first|second|third|fourth|last) (?:${LONG}|${SHORT}) (?:of|in) (?:${MONTH})(?!\\w)(?: (?:19|20)\\d\\d)?`,
    0.85,
  ),
  row(`(?<!\\w)(?:${LONG})(?:[,.]?${HOUR}|${PART_OF_DAY})`, 0.85, weekly),
  row(`(?<!\\w)(?:mon|tues?|weds?|thurs?|thu|fri)(?:[,.]?${HOUR}|${PART_OF_DAY})`, 0.85, weekly),
  row(
    `(?<!\\w)(?:sat|sun)(?:${PART_OF_DAY}|[,.]? (?:\\d{1,2}(?:[:.]\\d\\d)? ?[ap]m?\\b|(?:0[6-9]|1[0-9])[0-5]0(?![\\w%])))`,
    0.8,
    once,
  ),
  row(`(?=[mtwfs])(?<=\\b(?:${CUE}) )(?:${SHORT})(?![\\w'-])`, 0.65, beside),
  row(`(?=[mtwfs])(?<=\\d ?[ap]m )(?:${SHORT})(?![\\w'-])`, 0.7, beside),
  // "TTE Wed:", "awaiting CABG ? Thurs": what is done, and when.
  row(
    '(?<![\\w/])(?:[A-Z]{2,5}|\\?) (?<value>Mon|Tues?|Weds?|Thurs?|Thu|Fri|TUES?|WEDS?|THURS?|FRI)(?= ?(?:[.,;:)\\n]|$)| (?:w\\/|with|for|at|in|am|pm|if|by|per|then|vs|W\\/|VS|AM|PM|FOR|WITH)(?!\\w))',
    0.6,
    once,
    'dg',
  ),
  row(
    '(?<!\\w)(?:peg|trach|picc|lap|bx|biopsy|cath|tee|tips|hd|mbs|fees|chemo|xrt|washout|debridement|transfer|snf|rehab|consult|recheck|redraw|labs|draw|bronch|egd|c-?scope|colonoscopy|ercp|place peg) (?<value>mon|tues?|weds?|thurs?|thu|fri|Mon|Tues?|Weds?|Thurs?|Thu|Fri)(?= ?(?:[.,;:)\\n]|$)| (?:w\\/|with|for|at|in|am|pm|if|by|per|then)(?!\\w))',
    0.6,
    once,
  ),
  // A capital and no sentence begun: "call back Sat w/ weight".
  row("(?<=[a-z,;] )(?:Mon|Tues?|Weds?|Thurs?|Thu|Fri)(?![\\w'/-]| ?[A-Z])", 0.6, once, 'dg'),
  // "Next dressing Sat, sutures out": no saturation, which has a figure behind it.
  row(
    '(?<=[a-z] )(?<!\\b(?:o2|air|oxygen|iron|tibc|venous|low|good|the|avoids?|with|patient|[Aa]rctic) )(?:Sat|Sun)(?=[;)]|[,.](?! ?[\\d>]))',
    0.6,
    once,
    'dg',
  ),
  row(
    `(?<=\\b(?:early|mid|late|(?:beginning|start|end|middle) of|around|approx)[ -])(?:${MONTH})(?![\\w-])`,
    0.8,
  ),
  row(
    "(?=[jfmasond])(?<=\\b(?:in|since|last|next|till?|until|by|due|this|from|before|after|around|back in) )(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|march|may)(?![\\w'-])",
    0.6,
    (value, before, after) =>
      (/^may$/.test(value) && !/\b(?:in|since|last|due|until|till) $/.test(before)) ||
      /^ (?:be|have|need)\b/.test(after)
        ? 0
        : /^[A-Z]{3}$/.test(value)
          ? 0.4
          : 0.6,
  ),
  row(
    `(?=\\d)(?<=\\b(?:the|to|til|thru|due|till|until|before|after|or) )${ORDINAL}(?= ?(?:[.,;:?!)/]|$|\\n| (?:and|or|for|at|with|w\\/|if|but|to|when|then|i|he|she|we|they|pt|am|pm|please|pls|by|because|so|instead|\\d{1,2}[:.]\\d\\d|\\d{1,2} ?[ap]m)\\b))`,
    0.6,
    (_, before, after) =>
      COUNTED_ON.test(after) ||
      /\b(?:percentile|centile|gravida|edition|rib|toe|finger|metatarsal|grade|degree|or|stage|place|came|the (?:4th|3rd|2nd)) (?:the )?$/i.test(
        before.replace(/\b(?:thurs|mon|tues|weds?|fri|sat|sun) or the $/i, ''),
      ) ||
      (/\d(?:st|nd|rd|th) (?:to|or) (?:the )?$/i.test(before) &&
        !/\bon (?:the )?\d{1,2}(?:st|nd|rd|th) (?:to|or) (?:the )?$/i.test(before))
        ? 0
        : 0.6,
  ),
  row(
    '(?<=\\b(?:on|by|since|until|before|after|over) )the (?:Fourth|4th)(?= ?(?:[.,;)]|weekend|$))',
    0.75,
    undefined,
    'dg',
  ),
  row(`(?<!\\w)(?:${WESTERN_FEASTS.join('|')})(?: (?:19|20)\\d\\d)?(?!\\w)`, 0.75, once),
  row(
    `(?<![\\p{L}\\d./])(?:(?:${FOREIGN_DAYS}|${SHORT}|${LONG})[,.]? )?\\d{1,2}(?:\\.|er|º|°|eg|ain|fed)? ?(?:de |ta |te )?(?:${foreign}|${MUSLIM_MONTHS})(?![\\p{L}\\p{M}])\\.?(?: (?:de |del )?(?:1[34]|19|20)\\d\\d)?`,
    0.85,
    (value) =>
      /\d (?:mac|mars|mart|mai|medi|safar)$/.test(value) &&
      !/[A-Z]/.test(value) &&
      /mac|mart|medi/.test(value)
        ? 0.3
        : 0.85,
    'dgiu',
  ),
  row(
    `(?<!\\p{L})(?:${FOREIGN_DAYS})(?:,? (?:le )?\\d{1,2}(?:[./]\\d{1,2}\\.?)?|${HOUR}|${PART_OF_DAY})(?![\\w])`,
    0.75,
    undefined,
    'dgiu',
  ),
  row(
    `(?<!\\p{L})(?:${foreign})(?!\\p{L}) ?(?:de |')?(?:(?:19|20)\\d\\d|(?<=')\\d\\d)(?!\\w)`,
    0.75,
    undefined,
    'dgiu',
  ),
  // "20230814 0222", "2019-04", "1968-Aug-02"
  row(
    '(?<![\\w./-])(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[ T]?(?:[01]\\d|2[0-3])[0-5]\\d(?:[0-5]\\d)?)?(?![\\w-])',
    0.7,
    (_, before) =>
      /\b(?:no|id|#|mrn|number|acc(?:t|ession)?|ref|case|file)[ .:#]{0,3}$/i.test(before) ? 0 : 0.7,
  ),
  row('(?<![\\w./-])(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])(?![\\w-]|\\.\\d)', 0.75),
  // "HD on 8th, 9th, 11th": the days that go on; "5th, 6th and 7th ribs" are none.
  row(
    `(?<=\\b${ORDINAL}(?:, ?(?:and |& )?| and | & ))${ORDINAL}(?!\\w)`,
    0.6,
    (_, before, after) =>
      COUNTED_ON.test(after) || !LISTED_DAYS.test(before + after.slice(0, 6)) ? 0 : 0.6,
  ),
  // "LMP 29.3", "DOA: 4.11"
  row(
    '(?=\\d)(?<=\\b(?:lmp|edd|edc|dob|doa|dod|dos|date|dt)[ :.-]{1,3})(?:0?[1-9]|[12]\\d|3[01])\\.(?:0?[1-9]|1[0-2])(?![\\w%]|\\.\\d)',
    0.8,
  ),
  row(`(?<![\\w./-])(?:19|20)\\d\\d[- ](?:${MONTH})[- ]\\d{1,2}(?!\\w)`, 0.93),
  row(
    '(?<![\\w./-])(?:0[1-9]|[12]\\d|3[01])\\.(?:0[1-9]|1[0-2])(?:\\.|(?=:(?!\\d)))(?![\\w])',
    0.6,
    (value, before) =>
      /\b(?:on|since|until|till|by|from|am|vom|bis|seit|date|seen|lapses|due|ab|op|mdt|review)[ :]{1,2}$/i.test(
        before,
      )
        ? 0.85
        : /^0/.test(value)
          ? 0.7
          : /\b\p{Lu}\p{L}{3,20} $/u.test(before) && Number(value.slice(0, 2)) > 14
            ? 0.55
            : 0,
  ),
];

/** Two days with a stroke between them: "8/30-11/27", "2/6/24-3/26/24", "02/2021-08/2023", "11.-18.03.". */
const RANGES: readonly RegExp[] = [
  /(?<![\w./+-])(?<a>(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|[12]\d|3[01])(?:\/(?:20)?\d\d)?) ?- ?(?<b>(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|[12]\d|3[01])(?:\/(?:20)?\d\d)?)(?![\w/%]|[.-]\d)/dg,
  /(?<![\w./+-])(?<a>(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d) ?- ?(?<b>(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d)(?![\w/%])/dg,
  /(?<![\w./+-])(?<a>(?:0?[1-9]|[12]\d|3[01])\.(?:(?:0?[1-9]|1[0-2])\.)?) ?- ?(?<b>(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])\.(?:(?:20)?\d\d)?)(?![\w/%])/dg,
];
/** When a report was dictated and typed: "D 9/15 T 9/16", "dd: 4-2 dt: 4-3". */
const TYPED =
  /(?<!\w)(?:DD?|dd)[: ]{1,4}(?<a>\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?)[ ,;\n]{1,6}(?:DT|TD|T|dt)[: ]{1,4}(?<b>\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?)(?![\w/-])/dg;
const SCORE = /(?:^|-)\d{1,2}\/(?:5|10)(?:-|$)/;
const isDay = (value: string): boolean => {
  const [a = 0, b = 0] = value.split('/').map(Number);
  return value.split('/').length !== 2 || b > 31 || (a <= 12 && b > 0) || b <= 12;
};

function ranges(note: Parameters<Recogniser['recognise']>[0]): Candidate[] {
  const found: Candidate[] = [];
  for (const regex of [...RANGES, TYPED])
    for (const match of note.matches(regex)) {
      const { a = '', b = '' } = match.groups ?? {};
      if (
        !isDay(a) ||
        !isDay(b) ||
        SCORE.test(`${a}-${b}`) ||
        /\b(?:bp|va|pain|power|strength|pulses|reflexes|sats?)[ :]{1,2}$/i.test(
          note.text.slice(Math.max(0, match.index - 12), match.index),
        )
      )
        continue;
      for (const [start, end] of [
        match.indices?.groups?.['a'],
        match.indices?.groups?.['b'],
      ].flatMap((x) => (x ? [x] : [])))
        found.push({
          start,
          end,
          category: 'DATE',
          surrogate: 'Date',
          confidence: 0.8,
          recogniser: 'date-shorthand',
        });
    }
  return found;
}

/** 45 CFR 164.514(b)(2)(i)(C). Dates as wards and letters shorten them: "back Sat", "wed 2p", "the 21st", "8/30-11/27", "20230814 0222", months of other languages, feasts of the West. */
export const dateShorthand: Recogniser = {
  name: 'date-shorthand',
  recognise: (note) => [...matchPatterns(note, 'date-shorthand', PATTERNS), ...ranges(note)],
};
