import type { Candidate, Recogniser } from '../candidate.js';
import { Is, NAME, ORDINARY } from '../lexicon/lexicon.js';
import { SHIELD } from '../text-view.js';
import { capRunEnd } from './cap-run.js';
import { placeCandidate } from './place-candidate.js';
import { cutsName } from './titles.js';

const LABEL =
  /^(?:vill|village|teh|tehsil|tal|tq|dist|distt|district|po|ps|pin|near|opp|tech|age|sex|date|time|ward|bed|room|unit|dept|mob|mobile|ph|phone|name|uhid|dose|file|clinical|impression|advice|review)$/;
const BESIDE = new RegExp(
  `${SHIELD}(?:,? ?(?:- |/ )?|,?\\n|, (?:[a-z]{3,12}, )?)(?=\\p{Lu}\\p{Ll})`,
  'gu',
);

/**
 * What stands in a list with something that was masked before: "HEC Colony, Dhurwa",
 * "Dr Oommen, Lisie". Sees only later passes, where shields stand.
 */
export const besideShield: Recogniser = {
  name: 'beside-shield',
  recognise: (note) => {
    const found: Candidate[] = [];
    if (!note.text.includes(SHIELD)) return found;
    for (const match of note.matches(BESIDE)) {
      const from = note.wordAt(match.index + match[0].length);
      const first = note.words[from];
      if (!first || first.start !== match.index + match[0].length || note.caseless(first)) continue;
      if (LABEL.test(first.lower) || cutsName(first.lower)) continue;
      const end = capRunEnd(note, from, 3);
      const words = note.words.slice(from, end);
      const comma = /[,/-]/.test(match[0]);
      const below = match[0].endsWith('\n');
      const proper =
        words.length > 0 &&
        words.every(
          (w) =>
            w.shape === 'Xx' &&
            (!(w.flags & (ORDINARY | Is.eponym)) || (comma && (w.flags & Is.worldTown) !== 0)),
        );
      if (!proper) continue;
      const known = words.some((w) => w.flags & (NAME | Is.town | Is.institution));
      const closed = /^ ?[.,;:)/\n]|^ -|^$/.test(
        note.text.slice(words[words.length - 1]!.end, words[words.length - 1]!.end + 2),
      );
      // The next line of an address holds nothing else.
      if (
        below &&
        !/^,?\n|^,?$/.test(
          note.text.slice(words[words.length - 1]!.end, words[words.length - 1]!.end + 2),
        )
      )
        continue;
      if (!comma && !known && !below) continue;
      if (closed || known)
        found.push(placeCandidate(note, from, end, comma && closed ? 0.6 : 0.45, 'beside-shield'));
    }
    return found;
  },
};
