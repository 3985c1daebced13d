import type { Candidate, Recogniser } from '../candidate.js';
import { Is, ORDINARY } from '../lexicon/lexicon.js';
import type { Word } from '../word.js';
import { capRunEnd } from './cap-run.js';
import { PLACEHOLDER } from './name-run.js';
import { saysKind } from './organisation-words.js';
import { cutsName } from './titles.js';

const SETTING =
  /(?<!\w)(?:at|@|treated (?:at|in|by)|seen (?:at|in)|admitted (?:to|in|at)|referred (?:from|to|by)|transferred (?:from|to)|evaluated (?:at|in|by)|operated (?:at|in)|surgery at|biopsy from|report from|done (?:at|in)|from|visited|hospitali[sz]ed (?:at|in)|works? (?:at|for|in)|working (?:at|for)|employed (?:at|by)|studies (?:at|in)|hostelite of|student (?:of|at)|under|through|via) (?=[A-Z])/gi;
const SAINT =
  /(?<!\p{L})St\.? [A-Z][\p{L}]{2,20}(?:'s)?(?: (?:Hospital|Medical Center|Clinic|Church|Regional|General|Health|University))*(?!\p{L})/gu;

/** "PHC", "OSH", "Clinic" alone: what kind of institution, not which. */
const isKind = ({ lower, shape }: Word, alone: boolean) =>
  (alone || shape === 'XX') && saysKind(lower);

/** Institutions that only their setting gives away: "treated at Bapuji", "seen at Cedar Crest". */
export const organisationSetting: Recogniser = {
  name: 'organisation-setting',
  recognise: (note) => {
    const found: Candidate[] = [];
    for (const match of note.matches(SETTING)) {
      const at = match.index + match[0].length;
      const from = note.wordAt(at);
      const first = note.words[from];
      if (!first || first.start !== at || note.caseless(first) || first.shape === 'X') continue;
      let end = capRunEnd(note, from, 5);
      while (end > from && (note.words[end - 1] as Word).flags & (Is.clinical | Is.drug)) end -= 1;
      // "biopsy from Caritas Gleason 4+4": the score is no part of the name.
      while (
        end > from + 1 &&
        (note.words[end - 1] as Word).flags & Is.eponym &&
        /^ ?\d/.test(note.text.slice((note.words[end - 1] as Word).end))
      )
        end -= 1;
      const words = note.words.slice(from, end);
      if (cutsName(first.lower)) continue;
      if (words.length === 0 || words.some((w) => w.flags & (Is.clinical | Is.drug))) continue;
      if (
        /^(?:dr|mr|mrs|ms|miss|prof|smt|shri|sri|near|room|ward|bed|or|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
          first.lower,
        )
      )
        continue;
      const alone = words.length === 1;
      if (words.every((w) => w.flags & Is.region || isKind(w, alone) || PLACEHOLDER.test(w.lower)))
        continue;
      const firm = !/^(?:from|under|through|via|at|@) $/i.test(match[0]);
      const ordinary = words.every((w) => w.flags & ORDINARY);
      const eponym = words.every((w) => w.flags & (Is.eponym | Is.english)) && !firm;
      if (ordinary && words.length === 1) continue;
      const letters = words.every((w) => w.shape === 'XX');
      // "at BS", "via R IJ": two letters are no house.
      if (letters && alone && first.text.length < 3) continue;
      let confidence = ordinary ? 0.5 : firm ? 0.68 : 0.55;
      if (/^(?:from|under|through|via) $/i.test(match[0])) confidence -= 0.12;
      if (eponym) confidence -= words.length > 1 && /^at $/i.test(match[0]) ? 0 : 0.25;
      if (letters) confidence -= words[0]?.flags === 0 ? 0.05 : 0.2;
      found.push({
        start: first.start,
        end: (words[words.length - 1] as Word).end,
        category: 'ORGANISATION',
        surrogate: 'Hospital',
        confidence,
        recogniser: 'organisation-setting',
      });
    }
    for (const match of note.matches(SAINT)) {
      const { index } = match;
      found.push({
        start: index,
        end: index + match[0].length,
        category: 'ORGANISATION',
        surrogate: 'Hospital',
        confidence: 0.88,
        recogniser: 'organisation-setting',
      });
    }
    return found;
  },
};
