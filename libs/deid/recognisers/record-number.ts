import type { Candidate, Recogniser } from '../candidate.js';
import { lookUp, ORDINARY } from '../lexicon/lexicon.js';
import type { Note } from '../note.js';
import { digitsOf } from '../pattern.js';
import type { PhiCategory } from '../phi-category.js';
import type { SurrogateWord } from '../surrogate-words.js';
import { CLOCK, LABEL_WORD, QUANTITY_AFTER, VENTILATED } from './id-labels.js';

interface Label {
  readonly words: string;
  readonly category: PhiCategory;
  readonly surrogate: SurrogateWord;
  /** Settles it alone; the others need "no.", "id", "#" or a colon behind them. */
  readonly alone?: boolean;
  /** Its colon brings findings ("CT: 1290 HU"), its "no." the number. */
  readonly findings?: boolean;
}

const LABELS: readonly Label[] = [
  {
    words:
      'uhid|mrn|mrd|mr(?= ?(?:no|num|#))|medical record|cr ?no|crno|ipid|hosp(?:ital)?\\.? ?(?:no|id|number|#)|i\\.?p\\.? ?no|o\\.?p\\.? ?no|opd ?no|ipd ?no|bht|barcode|accession|patient ?(?:id|no|number)|chart ?(?:no|number|#)|record ?(?:no|number|#)|pid',
    category: 'MEDICAL_RECORD_NUMBER',
    surrogate: 'Hospital no.',
    alone: true,
  },
  {
    words:
      '(?:opd? )?parchi|slip|ref(?:erral)? slip|case (?:pprs|papers?|sheet)|form (?:[a-z]|\\d{1,2})|w\\.?c|pre-?art|sam|pcts|srf|kts|epid|log|wage|garden|cassette|pds|mcp(?: card)?|thayi card|family folder|jan ?aadhaa?r|life line|wound certificate|opd|ipd|hospital|report|case|file|requisition|bill|receipt|invoice|admission|bed head ticket|ticket|token|ar|mlc|death report|study|visit|encounter|order|rx|prescription|camp|trip|form|pass|visitor pass|incident|incident form|pharmacy bill|bag|donor|subject|participant|r\\/?no|reg|regd|regn|registration|art|nikshay|mcts|rch|scd card|tms case|record|folder|unit|site|(?:pt|req|rep|adm|call|hp|appt)(?=\\.? ?(?:no|id|#))',
    category: 'MEDICAL_RECORD_NUMBER',
    surrogate: 'Hospital no.',
  },
  {
    words:
      'cbnaat|truenat|naat|afb|lpa|culture|histo(?:path)?|cyto(?:logy)?|fnac|ihc|bma|echo|tmt|ncs|pft|mammo|endoscopy|ugie|ercp|cag|operation|delivery|birth|death|discharge|injury|wound|viscera|inquest|anaesthesia|cr|ip|op|lab|sample|specimen|film|hpe|hpr|biopsy|slide|block|eeg|ct|mri|usg|x-?ray|pm|tb|anc',
    category: 'MEDICAL_RECORD_NUMBER',
    surrogate: 'Hospital no.',
    findings: true,
  },
  {
    words:
      'policy|claim|insurance(?: card| policy)?|member(?: ?id)?|beneficiary|subscriber|health ?plan|plan|medicaid|medicare|mediclaim|pm-?jay(?: card)?|pmjay|ayushman(?: bharat)?(?: card)?|golden card|ration(?: card)?|family id|esic?|cghs|echs|group|insurer ref|kgid|kass|hpbn',
    category: 'HEALTH_PLAN_NUMBER',
    surrogate: 'Insurance no.',
  },
  {
    words:
      'account|a\\/c|acct|ac|bank(?: account| a\\/c)?|pass ?book|jsy account|iban|swift|credit card|debit card',
    category: 'ACCOUNT_NUMBER',
    surrogate: 'Account no.',
  },
  {
    words:
      "passport|driving licen[cs]e|driver'?s? licen[cs]e|licen[cs]e|dl|visa|frro|npi|dea|medical council|mci|nmc|[dkm]mc|tcmc|tnmc|apmc|tsmc|wbmc|mpmc|mcrn|ocmr|state council|council|gmc",
    category: 'LICENCE_NUMBER',
    surrogate: 'Licence no.',
  },
  {
    words: 'plate|vehicle|vin|chassis|engine|gaadi|gadi|auto|ambulance(?: reg)?|car',
    category: 'VEHICLE',
    surrogate: 'Vehicle',
  },
  {
    words: 'serial|s\\/?n|lot|batch|imei|udi|ventilator sn|scanner id',
    category: 'DEVICE',
    surrogate: 'Device no.',
    alone: true,
  },
  {
    words: 'sr|sl|device|implant|scanner|pacemaker|machine|asset',
    category: 'DEVICE',
    surrogate: 'Device no.',
  },
  {
    words:
      'gd entry|gde|gd|cheque|rmp|rnrm|berth|coach|seat|dd|rapat|roznamcha|case crime|crime|ut?p|belt|buckle|(?:wpc|cpo|constable|hc) belt|service|pf|ppo|umid|army|pdl|personnel|form 16|batch no|voter(?: ?id| card)?|epic|aadhaar|aadhar|adhar|pan|abha|ssn|soc(?:ial)? sec(?:urity)?|nhs|chi|id(?: card)?|identifier|unique id|emp(?:loyee)?|staff|roll|student|ref(?:erence)?|login(?: id)?|user(?: ?id| ?name| login id)?|fir|c\\.?c\\.?|sde|crime|complaint|order|tracking|booking|pnr|pension|labour|card|membership|nomor|tag|baby tag|pin|passcode|password|pw|otp|printed by|message-id|number',
    category: 'OTHER_ID',
    surrogate: 'ID',
  },
];

const NO =
  '(?:(?:(?:last|final) (?:4|four)(?: digits?)?|ending)(?: (?:in|with))?|nos?\\b\\.?|number|num\\b\\.?|id\\b|ids\\b|code\\b|pin\\b|#|№)';
const compiled = LABELS.map((label) => ({
  ...label,
  regex: new RegExp(
    `(?<![\\w/.-])(?:${label.words})(?![a-z])(?:s\\b)?\\.?(?<no>(?:[ .]{0,2}${NO}){0,2})(?<sign>(?: ?- ?(?=[A-Z]{0,3}[ /.-]?\\d)|(?:[ .]{0,16}(?=[:=])|[ ]{0,3})[:#=]?[ ]{0,3})(?:is |was |as typed by [a-z]{1,12} )?[(<#]?)`,
    'gi',
  ),
}));

const VALUE = /[A-Za-z0-9][A-Za-z0-9/._@+-]{0,40}/y;
const NEXT_GROUP = / \d{2,5}(?![\w%/]|[.-]\d)/y;
/** "B 1801 / 25": the year that a laboratory counts in. */
const YEAR_BEHIND = / ?\/ ?(?:20)?[0-3]\d(?![\w/%]|[.-]\d)/y;
/** "112 004 7718 2", "QX 44 118 P", "441 902-W", "10060948 K": a last sign of its own; no sex, side or blood group. */
const LAST_SIGN =
  /(?:(?<=[ -]\d{2,5})[ -][\dC-EG-LNP-Z]|(?<=\d{5}) [C-EG-KNPQS-Z])(?=[,;)\n]|\.(?!\d)|$)/y;
const DATE_SHAPED =
  /^(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|[12]\d|3[01])[/.-](?:\d{2}|(?:19|20)\d{2})$|^\d{4}-\d\d?-\d\d?$/;
/** Stages and decimals are findings, whatever stands before them. */
const FINDING = /^(?:[cpyrm]{0,3}T[0-4isx]|(?:[A-Z]{1,6} )?\d{1,3}\.\d{1,3}$|(?:19|20)\d\d$)/;
/** Kinds of number whose own counts look like them: "platelet number: 612390". */
const COUNTED = /\b(?:platelet|cell|copy|copies|patients?|atomic|total|mutation) ?$/i;
/** "SR 78-88", "echo 18-24", "CT 10-11": how fast a rhythm is, weeks, days; these labels number bills as well. */
const RATED = /^(?:sr|echo|ct)\b/i;
/** "AC 14 500": a ventilator's breaths and their volume. */
const ASSISTED = /^a\/?c \d{2,3} \d{2,3}$/i;
/** "cc 20/40", "donor 10/10": how well somebody sees, and all of so many; behind "no" a number and its year. */
const OUT_OF = /^20\/\d{2,3}$|^(\d{1,2})\/\1$/;
const MOST_RATE = 220;
function isRange(value: string): boolean {
  const [, low, high] = /^(\d{2,3})-(\d{2,3})$/.exec(value) ?? [];
  return Number(low) < Number(high) && Number(high) <= MOST_RATE;
}
const MORE = /,? (?:and |& )?\d{3,12}(?![\w%/]|[.-]\d)/y;

/** "ruqa no. 412", "RDT no. LD/55", "Personal No: 15661207F": a number of whatever stands before. */
const OF_ANY =
  /(?<![\w/.'-])(?<thing>[A-Za-z]{2,14})\.? (?:[Nn]o(?<stop>\.)?|NO\.?|[Nn]umber)(?![A-Za-z])[ ]{0,3}[:-]?[ ]{0,3}(?=[A-Z]{0,4}[-/]?\d|[A-Z]{1,2} \d)/g;
/** "Indoor No": no sentence goes on so. */
const CAPITAL_NO = /^[A-Za-z]+ No/;
/** Of these there are few enough for two digits. */
const PAPERS = new Set(
  'chit chitthi note seal ruqa ruqqa memo challan entry roll docket letter affidavit diary'.split(
    ' ',
  ),
);
/** Places in a house, sizes, doses and parts of a body or a book are counted too. */
const COUNTED_THINGS = new Set(
  (
    'bed ward room cabin cubicle bay floor block phase type stage tooth teeth gravida para blade suture size tube ett foley ' +
    'ryles needle page table chapter figure fig nerve cranial level item question step point lead wire prolene vicryl silk ' +
    'ethilon nylon rod reamer file bur finger toe digit rib dose cycle session fraction day week visit attempt episode time ' +
    'pregnancy child twin total serial sl sr house plot door flat street road gate platform train bus route highway phone ' +
    'mobile mob ph tel telephone contact whatsapp fax cell landline part sub section rule act schedule annexure appendix version model ' +
    'shift trial group grade zone clinic opd ot theatre counter window booth track channel in is and has had or the by of ' +
    'with are was there yes say said says but for on at if when then than so because still yet also just got need needs gave give pack ref issue vol volume article edition gauge kit chair machine ' +
    'ventilator bp vial strip ampoule lens screw drain cannula catheter scalpel lesion locus embryo follicle crown clamp walked ate slept meds pain patient patients case cases copy atomic platelet mutation pin'
  ).split(' '),
);
/** Fewer digits than these are no number of a person where "no" may also be a word. */
const LEAST_DIGITS = { papers: 2, stopped: 3, loose: 4 };

function ofAny(note: Note): Candidate[] {
  const found: Candidate[] = [];
  for (const match of note.matches(OF_ANY)) {
    const thing = (match.groups?.['thing'] ?? '').toLowerCase();
    if (COUNTED_THINGS.has(thing)) continue;
    const start = match.index + match[0].length;
    const end = valueEnd(note.text, start, true);
    if (end < 0) continue;
    const value = note.text.slice(start, end);
    const stopped = match.groups?.['stop'] ?? CAPITAL_NO.test(match[0]);
    const kind = PAPERS.has(thing) ? 'papers' : stopped ? 'stopped' : 'loose';
    const digits = digitsOf(value).length;
    const mixed = /^[A-Z]+[-/ ]?\d|\d[A-Z]$/.test(value);
    const least = LEAST_DIGITS[kind] - (mixed ? 1 : 0);
    // "Slept no 0600", "N95": times and names of things.
    if (digits < least || (kind === 'loose' && CLOCK.test(value))) continue;
    found.push({
      start,
      end,
      category: 'OTHER_ID',
      surrogate: 'ID',
      confidence: 0.66,
      recogniser: 'record-number',
    });
  }
  return found;
}

/** Reads the value behind a label; -1 when what stands there is no record number. */
function valueEnd(text: string, start: number, strong: boolean): number {
  VALUE.lastIndex = start;
  const first = VALUE.exec(text)?.[0];
  if (!first) return -1;
  let end = start + first.length;
  if (/^[A-Z]{1,6}$|^A\/c$/.test(first) && text[end] === ' ') {
    VALUE.lastIndex = end + 1;
    const second = VALUE.exec(text)?.[0];
    NEXT_GROUP.lastIndex = end + 1 + (second?.length ?? 0);
    if (
      !second ||
      LABEL_WORD.test(first) ||
      (first.length > 3 && lookUp(first.toLowerCase()) & ORDINARY) ||
      DATE_SHAPED.test(second) ||
      !/^[\dA-Z]/.test(second) ||
      /^(?:19|20)\d\d$/.test(second) ||
      !(/\d{3}/.test(second) || (/\d{2}/.test(second) && NEXT_GROUP.test(text)))
    )
      return -1;
    end += 1 + second.length;
  }
  for (let i = 0; i < 4; i += 1) {
    NEXT_GROUP.lastIndex = end;
    const group = NEXT_GROUP.exec(text)?.[0];
    if (
      !group ||
      !/\d$/.test(text.slice(start, end)) ||
      QUANTITY_AFTER.test(text.slice(end + group.length, end + group.length + 10))
    )
      break;
    end += group.length;
  }
  LAST_SIGN.lastIndex = end;
  end += LAST_SIGN.exec(text)?.[0].length ?? 0;
  YEAR_BEHIND.lastIndex = end;
  if (strong && /\d{3}$/.test(text.slice(start, end)))
    end += YEAR_BEHIND.exec(text)?.[0].length ?? 0;
  while (end > start && /[/._@+-]/.test(text[end - 1] as string)) end -= 1;
  const value = text.slice(start, end);
  const digits = value.replace(/\D/g, '').length;
  if (/^\D*0*$/.test(value) || DATE_SHAPED.test(value)) return -1;
  const mixed = /^[A-Z]/.test(value) && /^[A-Za-z0-9]{0,6}[-/ ]?\d/.test(value);
  if (digits < (strong ? 2 : mixed ? 3 : 4)) return -1;
  if (!(strong && digits >= 6) && QUANTITY_AFTER.test(text.slice(end, end + 10))) return -1;
  if (FINDING.test(value)) return -1;
  return end;
}

/** "Bag nos 2211, 2214, 2219": the numbers behind the first, when they look like it. */
function listBehind(text: string, start: number, end: number): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  const size = end - start;
  for (let at = end; spans.length < 10;) {
    MORE.lastIndex = at;
    const more = MORE.exec(text)?.[0];
    const value = /\d+$/.exec(more ?? '')?.[0];
    if (!more || !value || value.length !== size) break;
    at += more.length;
    spans.push({ start: at - value.length, end: at });
  }
  return spans;
}

/** 45 CFR 164.514(b)(2)(i)(H) to (M) and (R). Numbers that a label names: records, bills, policies, accounts, licences, serials, logins. */
export const recordNumber: Recogniser = {
  name: 'record-number',
  recognise: (note) => {
    const { text } = note;
    const found: Candidate[] = [];
    if (!/\d/.test(text)) return found;
    found.push(...ofAny(note));
    for (const [{ category, surrogate, alone, findings }, matches] of note.inTable(compiled)) {
      for (const match of matches) {
        const named = Boolean(match.groups?.['no']?.trim());
        const signed = /[:#=]/.test(match.groups?.['sign'] ?? '');
        if (COUNTED.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
        // "… said TB. CA 125 600": the end of a sentence, no label.
        if (findings && !named && !signed && /\. $/.test(match[0])) continue;
        const strong = Boolean(alone) || named || (signed && !findings);
        const start = match.index + match[0].length;
        if (start === match.index + match[0].trimEnd().length && !signed && !named) continue;
        const end = valueEnd(text, start, strong);
        if (end < 0) continue;
        const value = text.slice(start, end);
        const isFinding =
          CLOCK.test(value.replace(/^[A-Z]+ /, '')) ||
          ASSISTED.test(match[0] + value) ||
          OUT_OF.test(value) ||
          (RATED.test(match[0]) && isRange(value));
        if ((!signed && !named && isFinding) || VENTILATED.test(value)) continue;
        const confidence = alone || named ? 0.9 : signed ? 0.8 : 0.62;
        found.push({ start, end, category, surrogate, confidence, recogniser: 'record-number' });
        if (/nos/i.test(match.groups?.['no'] ?? ''))
          found.push(
            ...listBehind(text, start, end).map((span) => ({
              ...span,
              category,
              surrogate,
              confidence,
              recogniser: 'record-number',
            })),
          );
      }
    }
    return found;
  },
};
