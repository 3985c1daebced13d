import type { Candidate, Recogniser } from '../candidate.js';
import { Is, NAME, ORDINARY } from '../lexicon/lexicon.js';
import { isTownOfWords } from '../lexicon/towns.js';
import type { Word } from '../word.js';
import { opensSentence } from './cap-run.js';
import { isCapital } from './name-run.js';
import { placeCandidate } from './place-candidate.js';

/** Endings of village and town names over India. */
const ENDING =
  /^[a-z]{3,}(?:pur|puram|pura|abad|garh|gadh|nagar|nagara|palli|pally|palle|palem|halli|pettai|pet|peta|guda|gudem|wadi|vadi|gaon|gaum|ganj|kot|kota|patnam|patna|kere|kulam|cherry|kudi|khand|tola|bari|khera|kheda|kalan|khurd|mangalam|konda|durg|guri|hatti|kuppam|pattinam|patti|thurai|kadu|kavu|angadi|koil|kovil|giri|pada|padar|dih|chak|sar|mau|shahr|tanda|guppe|sandra|petta|nad|karai|valasa|puri|varam|varam|pudi|pakkam)$/;
const SIDE = /^(?:east|west|north|south|central)$/;
/** A state of the US behind its town is part of the address. */
const STATE =
  /^, (?!MD,? (?:MPH|MBA|MSc?|PhD|F[A-Z]{3,5})(?![a-z]))(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])(?![\p{L}\d/'-])/u;
const SETTING = /\b(?:in|at|from|near|to|of|via|frm|around|se|b4)[ ,]{1,2}$/i;

/** Towns and villages by name alone, in one word or several. */
export const placeLexicon: Recogniser = {
  name: 'place-lexicon',
  recognise: (note) => {
    const found: Candidate[] = [];
    const withState = (from: number, size: number) => {
      const { end } = note.words[from + size - 1] as Word;
      const state = STATE.exec(note.text.slice(end, end + 12));
      if (!state) return;
      const town = placeCandidate(note, from, from + size, 0.9, 'place-state', 'Town');
      found.push({ ...town, end: end + state[0].length });
    };
    for (const word of note.words) {
      const small =
        word.shape === 'xx' &&
        (!note.caseless(word) || !(word.flags & Is.town) || word.flags & (ORDINARY | NAME));
      if (word.glued || small || word.shape === 'X' || word.shape === 'other') continue;
      const set = SETTING.test(note.text.slice(Math.max(0, word.start - 12), word.start));
      const caseless = note.caseless(word);
      for (const size of [3, 2]) {
        const words = note.words.slice(word.index, word.index + size);
        if (
          word.shape === 'xx' ||
          words.length < size ||
          !words.every((w, i) => isCapital(w) && (i === 0 || /^[ -]$/.test(w.gap)))
        )
          continue;
        if (!isTownOfWords(words.map((w) => w.lower).join(' '))) continue;
        if (words.every((w) => w.flags & Is.region)) continue;
        withState(word.index, size);
        const personal = words.every((w) => w.flags & NAME);
        found.push(
          placeCandidate(
            note,
            word.index,
            word.index + size,
            personal ? 0.6 : set ? 0.9 : 0.65,
            'place-lexicon',
            'Town',
          ),
        );
      }
      if (word.flags & (Is.region | Is.drug | Is.clinical)) continue;
      if (word.shape === 'XX' && word.text.length < 4) continue;
      // "AFLP (Swansea 8)": a score.
      const scored =
        (word.flags & Is.worldTown) !== 0 &&
        note.text[word.start - 1] === '(' &&
        /^ \d{1,2}\)/.test(note.text.slice(word.end, word.end + 4));
      if (word.flags & Is.town && !scored) {
        if (word.shape === 'Xx') withState(word.index, 1);
        const other = word.flags & (ORDINARY | Is.eponym);
        const personal = word.flags & NAME;
        let confidence = other ? 0.2 : personal ? 0.45 : word.flags & Is.worldTown ? 0.4 : 0.72;
        if (set) confidence += 0.25;
        if (caseless && !set) confidence -= 0.15;
        const next = note.words[word.index + 1];
        const more =
          next?.gap === ' ' &&
          next.shape === 'Xx' &&
          !next.glued &&
          (next.flags === 0 || SIDE.test(next.lower)) &&
          !caseless;
        if (confidence >= 0.3)
          found.push(
            placeCandidate(
              note,
              word.index,
              word.index + (more ? 2 : 1),
              Math.min(0.92, confidence),
              'place-lexicon',
              'Town',
            ),
          );
      } else if (word.flags === 0 && ENDING.test(word.lower) && !caseless) {
        found.push(
          placeCandidate(
            note,
            word.index,
            word.index + 1,
            (set ? 0.72 : 0.55) - (opensSentence(word) ? 0.05 : 0),
            'place-lexicon',
            'Village',
          ),
        );
      }
    }
    return found;
  },
};
