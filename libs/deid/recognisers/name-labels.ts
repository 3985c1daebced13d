import type { Candidate, Recogniser } from '../candidate.js';
import { Is, NAME } from '../lexicon/lexicon.js';
import type { Note } from '../note.js';
import type { PersonWord } from '../surrogate-words.js';
import type { Word } from '../word.js';
import { nameCandidate } from './name-candidate.js';
import { hasProperWord, nameRunEnd } from './name-run.js';

const PATIENT_LABELS =
  "patient(?:'?s)? ?name|pt\\.? ?name|name of (?:the )?(?:patient|pt|child|baby|deceased|beneficiary)|patient|pt|name|full name|mother'?s name|baby(?:'?s)? name|beneficiary|complainant|deceased|case|re|ref|sub|subject|naam|client|insured|member";
const CLINICIAN_LABELS =
  'surgeons?|asst\\.? surgeon|assistants?|anaesthetist|anesthetist|anesthesiologist|anaesthesiologist|consultants?|doctor|physician|attending|resident|intern|nurse|staff|tech|technician|operator|reported by|reviewed by|seen by|examined by|dictated by|transcribed by|signed(?: by)?|signature(?: of (?:mo|doctor))?|sd\\/-|ref(?:erred|d)?\\.? ?by|referring (?:physician|doctor)|ref\\.? doctor|treating doctor|under|unit head|hod|presenter|chair|presented by|prepared by|author|pcp|counsell?or|team|ota|emt|pilot|discussant|handover to';
const PERSON_LABELS =
  "from|to|cc|attn|attention|kind attn|regards|thanks|yours sincerely|father|mother|husband|wife|son|daughter|brother|sister|father'?s(?: ?\\/ ?husband'?s)? name|husband'?s name|spouse|guardian|attendant|attender|informant|brought by|accompanied by|witness|next of kin|nok|emergency contact|contact|contact person|relative|driver|user|account name|name on (?:the )?account|bot|agent|i|staff";

const COLON = '[ \\t]{0,30}(?:[:=]|-(?=[ \\t])|:-)[ \\t]{0,6}';
const label = (words: string) =>
  new RegExp(`(?<![\\w/])(?:${words})\\.?(?: ?\\([a-z]{2,12}\\))?${COLON}`, 'gi');

const LABELS: readonly { regex: RegExp; surrogate: PersonWord; confidence: number }[] = [
  { regex: label(PATIENT_LABELS), surrogate: 'Patient', confidence: 0.88 },
  { regex: label(CLINICIAN_LABELS), surrogate: 'Clinician', confidence: 0.85 },
  { regex: label(PERSON_LABELS), surrogate: 'Person', confidence: 0.8 },
];

/** Phrases that present a person without a colon; what follows must look like a name. */
const PHRASES: readonly { regex: RegExp; surrogate: PersonWord }[] = [
  {
    regex:
      /(?<!\w)(?:patient(?:'s)?(?: name)?|pt|my patient|case of|patient named|pt named|patient called|baby|mareeza?|mareej|marij|rogi|rugna|rogiya|(?:ka |mera |uska |iska )?naam|named|name is)(?: is| was| hai|,)? (?=\p{L})/giu,
    surrogate: 'Patient',
  },
  {
    regex:
      /(?<!\w)(?:(?:names? (?:was|are)|name -|called|known as|my name is|i am|i'm|this is|full|alias|@|introduces?|initials|correction the patient is|signed|regards,?|thanks,?|thank you,?|yours sincerely,?|from|(?<!followed )by|handover to|referred by|d\/w|discussed with|informed|per|cc|ask|asked|met|meet|dear|hi|hello|hey|thanks to|speaking to|interpreter|attendant|attender|witness|teacher) |(?:regards|wishes|thanks|thank you|sincerely|faithfully),?[ \t]{0,3}\n{1,3}[ \t]{0,3})(?=\p{L})/giu,
    surrogate: 'Person',
  },
];

/** "PTT", "GP": capitals that no list of names holds, where not all is in capitals. */
const isAbbreviation = (note: Note, word: Word): boolean =>
  word.shape === 'XX' && !(word.flags & NAME) && !note.caseless(word);

/** Names behind a label ("Name:", "Surgeon:", "Brought by:") or a phrase that presents them. */
export const nameLabels: Recogniser = {
  name: 'name-labels',
  recognise: (note) => {
    const found: Candidate[] = [];
    for (const [{ surrogate, confidence }, matches] of note.inTable(LABELS)) {
      for (const match of matches) {
        const at = match.index + match[0].length;
        const title = /^(?:kum|master|baby|late|shri|smt|km)\b\.? ?/i.exec(
          note.text.slice(at, at + 9),
        );
        const start = at + (title?.[0].length ?? 0);
        const from = note.wordAt(start);
        const first = note.words[from];
        if (!first || first.start !== start) continue;
        const end = nameRunEnd(note, from, 'label');
        if (surrogate === 'Person' && first.text.length < 4 && isAbbreviation(note, first))
          continue;
        const known = note.words.slice(from, end).some((w) => w.flags & NAME);
        if (end === from || (!known && !hasProperWord(note, from, end))) continue;
        if (
          !hasProperWord(note, from, end) &&
          (first.shape !== 'Xx' || first.flags & Is.frequent || surrogate !== 'Patient')
        )
          continue;
        // "Kowalczyk, Marek M.D.": forms give the family name first.
        const given = note.words[end];
        const inverted =
          given?.gap === ', ' &&
          given.shape === first.shape &&
          first.shape !== 'xx' &&
          (given.flags & NAME || given.flags === 0) &&
          !(given.flags & Is.frequent);
        const last = inverted ? end + 1 : end;
        const eponym =
          end === from + 1 &&
          first.flags & (Is.eponym | Is.english) &&
          !(first.flags & Is.indianName);
        const small = first.shape === 'xx' && !(first.flags & NAME);
        found.push(
          nameCandidate(
            note,
            from,
            last,
            small ? 0.4 : eponym ? 0.6 : confidence,
            'name-labels',
            surrogate,
          ),
        );
      }
    }
    for (const [{ surrogate }, matches] of note.inTable(PHRASES)) {
      for (const match of matches) {
        const at = match.index + match[0].length;
        const from = note.wordAt(at);
        const first = note.words[from];
        if (!first || first.start !== at || first.shape === 'other') continue;
        const end = nameRunEnd(note, from, 'none', 4);
        if (end === from || !hasProperWord(note, from, end) || isAbbreviation(note, first))
          continue;
        const known = note.words
          .slice(from, end)
          .some((w) => w.flags & NAME && !(w.flags & Is.english));
        if (first.shape === 'xx') {
          const beside = /^,? (?:[swd]\/o|\d{1,3}\b)/i.test(
            note.text.slice(note.words[end - 1]?.end),
          );
          const plain =
            first.flags & Is.indianName && !(first.flags & (Is.english | Is.indianWord));
          const by = /^by $/i.test(match[0]) && plain;
          const presented = /na(?:am|med|me is) $/i.test(match[0]);
          const fits =
            surrogate === 'Patient' &&
            (known
              ? first.flags & (Is.indianName | Is.given)
              : first.flags === 0 && (presented || (beside && note.caseless(first))));
          if (by || fits)
            found.push(nameCandidate(note, from, end, 0.75, 'name-labels', surrogate));
          continue;
        }
        const signed =
          /\n/.test(match[0]) && /^\s{0,3}(?:\n|$)/.test(note.text.slice(note.words[end - 1]?.end));
        const town =
          first.flags & Is.town ||
          (end < note.words.length && /^(?:from|in|at)$/i.test(match[0].trim()));
        found.push(
          nameCandidate(
            note,
            from,
            end,
            town && !signed ? 0.3 : known || signed ? 0.7 : surrogate === 'Patient' ? 0.6 : 0.4,
            'name-labels',
            surrogate,
          ),
        );
      }
    }
    return found;
  },
};
