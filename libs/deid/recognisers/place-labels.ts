import type { Candidate, Recogniser } from '../candidate.js';
import { Is, ORDINARY } from '../lexicon/lexicon.js';
import type { Note } from '../note.js';
import type { SurrogateWord } from '../surrogate-words.js';
import type { Word } from '../word.js';
import { capRunEnd } from './cap-run.js';
import { isCapital } from './name-run.js';
import { placeCandidate } from './place-candidate.js';

interface Cue {
  readonly regex: RegExp;
  readonly surrogate: SurrogateWord;
  readonly confidence: number;
  /** The word must be unknown to ordinary language. */
  readonly proper?: boolean;
}

const cue = (
  words: string,
  surrogate: SurrogateWord,
  confidence: number,
  proper?: boolean,
): Cue => ({
  regex: new RegExp(
    `(?<![\\w/])(?:${words})(?!\\p{L})(?:[.:,-]{0,2} {0,2}|\\. ?[:-] ?)(?=[\\p{L}])`,
    'giu',
  ),
  surrogate,
  confidence,
  ...(proper ? { proper } : {}),
});

const CUES: readonly Cue[] = [
  cue(
    'vill|village|vill ?[+&] ?po|gram|gaon|gaav|v\\.?p\\.?o|hamlet|phal(?:a|ia)|dhani|nagla',
    'Village',
    0.88,
  ),
  cue(
    'teh|tehsil|tahsil|tal|taluk|taluka|tq|mandal|mandalam|block|thana|ps|p\\.s|po|p\\.o|post|post office|police station|gp|panchayat',
    'Place',
    0.8,
    true,
  ),
  cue('dist|distt|district|zilla|zila|jila', 'District', 0.85),
  cue(
    'address|addr|add|r\\/o|resident of|native of|native place|residing (?:at|in)|residence|hails from|belongs to|permanent address|place|hometown|from village|city|town|location|birthplace|sakin|mukkam|mu\\.? ?po',
    'Place',
    0.8,
    true,
  ),
  cue('near|nr|opp|opposite|behind|beside|next to|close to|adjacent to', 'Place', 0.7, true),
  cue('from|frm', 'Town', 0.62, true),
  cue(
    '(?:lives?|living|stays?|staying|resid(?:es|ing|ed)|based|born|raised|grew up|settled) (?:in|at)|(?:moved|migrated|relocated|retired) to',
    'Town',
    0.62,
    true,
  ),
  cue(
    'in|at|to|via|towards|around|near|visiting|visited|reached|left for|works? in|went to|travel(?:led)? to|shift(?:ed)? to|refer(?:red)? to|b4',
    'Place',
    0.42,
    true,
  ),
];

const BEHIND: readonly { regex: RegExp; surrogate: SurrogateWord; confidence: number }[] = [
  { regex: /^ (?:dist(?:t|rict)?)\b/i, surrogate: 'District', confidence: 0.85 },
  {
    regex:
      /^,? (?:village|vill|gaon|gaav|gram|dhani|tanda|basti|mohalla|tola|hamlet|phala|phalia|majra|khurd|kalan|para|oor|ooru|gramam|halli|palle|dagge?ra|hatra|pakkam|kade|daggara|side|r pora|pora)\b/i,
    surrogate: 'Village',
    confidence: 0.82,
  },
  {
    regex:
      /^ (?:tehsil|taluka?|mandal(?:am)?|block|p\.? ?o\.?|p\.? ?s\.?|post|agency|town|city|side|area|thana|taluq|tq|zilla|estate|suburb|county)(?![\w-])/i,
    surrogate: 'Place',
    confidence: 0.72,
  },
  {
    regex:
      /^ (?:se|me|mein|nunchi|nundi|ton|thi|hun|varun|theke|ke paas|wale|ka rehne wala|ki rehne wali|dagera|lo)\b/i,
    surrogate: 'Town',
    confidence: 0.45,
  },
];

/** "St. Mary's", "No. 5" and the like may open a place; a title may not. */
const TITLE =
  /^(?:dr|mr|mrs|ms|miss|smt|shri|sri|prof|st|vill|village|teh|tehsil|dist|distt|district|po|ps|near|opp|post|house|pin|room|ward|bed|ip|op|opd|sho|hod|staff|at|the|tal|tq|vpo|si|asi|psi|insp|inspector|constable|hc|thiru|name|ghutno|collectorate|casualty)$/;
const SIDE = /^(?:east|west|north|south|rural|urban|city|cantt|town|road|colony|nagar)$/;

/** How far a place reaches: capitalised words, the ordinary ones only between or behind others. */
function placeEnd(note: Note, from: number, cued: Cue): number {
  const first = note.words[from] as Word;
  if (note.caseless(first)) {
    const known = first.flags & Is.town || (first.flags === 0 && cued.confidence > 0.6);
    if (!known || first.flags & Is.frequent || first.text.length < 4) return from;
    const next = note.words[from + 1];
    const goesOn =
      next &&
      next.gap === ' ' &&
      (SIDE.test(next.lower) || (!(next.flags & ORDINARY) && next.text.length > 3));
    return goesOn ? from + 2 : from + 1;
  }
  if (first.shape === 'xx')
    return first.flags & Is.town &&
      !(first.flags & (ORDINARY | Is.surname | Is.given)) &&
      cued.confidence >= 0.42
      ? from + 1
      : from;
  if (!isCapital(first) || TITLE.test(first.lower)) return from;
  return capRunEnd(note, from, 4);
}

/** Places behind a label or a preposition ("Vill.", "Dist.", "from", "opp.") or before a class word. */
export const placeLabels: Recogniser = {
  name: 'place-labels',
  recognise: (note) => {
    const found: Candidate[] = [];
    for (const [rule, matches] of note.inTable(CUES)) {
      for (const match of matches) {
        const at = match.index + match[0].length;
        const from = note.wordAt(at);
        const first = note.words[from];
        if (!first || first.start !== at || first.glued || first.shape === 'other') continue;
        let end = placeEnd(note, from, rule);
        while (end > from && (note.words[end - 1] as Word).flags & (Is.region | Is.clinical))
          end -= 1;
        if (end === from) continue;
        const words = note.words.slice(from, end);
        const ordinary = words.every((w) => w.flags & ORDINARY);
        if (ordinary && (rule.proper || words.length === 1)) continue;
        const town = words.some((w) => w.flags & Is.town);
        const odd =
          words.some((w) => w.flags & (Is.drug | Is.clinical)) ||
          words.every((w) => w.shape === 'X');
        const shouted =
          words.every((w) => w.shape === 'XX') && (!note.caseless(first) || first.text.length < 4);
        const home =
          /liv|resid|born|grew|moved|settled|stay|based|hails|native|migrated|relocated|retired/i.test(
            match[0],
          );
        const protectedTerm = !town && !home && words.every((w) => w.flags & Is.eponym);
        const longCapitals =
          words.length === 1 &&
          first.text.length >= 6 &&
          first.flags === 0 &&
          /^(?:in|from|to|frm) $/i.test(match[0]);
        if (longCapitals) found.push(placeCandidate(note, from, end, 0.56, 'place-labels', 'Town'));
        if (odd || protectedTerm || (shouted && (!town || first.text.length < 4))) continue;
        const label = /[.:]/.test(match[0]);
        const confidence = Math.min(0.95, rule.confidence + (town ? 0.25 : 0) + (label ? 0.05 : 0));
        found.push(
          placeCandidate(
            note,
            from,
            end,
            confidence,
            'place-labels',
            town && rule.surrogate === 'Place' ? 'Town' : rule.surrogate,
          ),
        );
      }
    }
    for (const word of note.words) {
      if (word.shape !== 'Xx' || word.glued || note.caseless(word)) continue;
      const after = note.text.slice(word.end, word.end + 14);
      if (after[0] !== ' ' && after[0] !== ',') continue;
      if (word.flags & ORDINARY && !(word.flags & Is.town)) continue;
      for (const rule of BEHIND) {
        if (!rule.regex.test(after)) continue;
        const bonus = word.flags & Is.town ? 0.2 : 0;
        const personal = word.flags & Is.indianName && rule.confidence < 0.5 ? -0.2 : 0;
        found.push(
          placeCandidate(
            note,
            word.index,
            word.index + 1,
            rule.confidence + bonus + personal,
            'place-labels',
            rule.surrogate,
          ),
        );
      }
    }
    return found;
  },
};
