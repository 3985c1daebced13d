import type { Candidate, Recogniser } from '../candidate.js';
import { Is, NAME, ORDINARY } from '../lexicon/lexicon.js';
import { nameCandidate } from './name-candidate.js';
import { isCapital } from './name-run.js';

const HONORIFICS = new Set(
  'ji garu amma ammal bhai bhaiya behen ben didi di sir madam maam mam saab sahab saheb sahib sab aunty auntie aunti uncle kaka kaki chacha chachi mausi masi tai anna akka thatha ajji babu dada da bhabhi mataji pitaji guruji mashi kaku dadu appa ayya chechi chettan ikka itha naam'.split(
    ' ',
  ),
);
const SENTENCE_WORDS = new Set(
  'dear respected hello hi good thank thanks yes no ok ha haan ha-n namaste namaskar pranam salaam senior seniors kind honourable'.split(
    ' ',
  ),
);

/** Words that end in an honorific: "Jigneshbhai", "Savitaben", "Puttamma". */
const FUSED =
  /^.{3,}(?:bhai|ben|behn|amma|ammal|appa|ayya|anna|akka|bai|devi|lal|kumar|bibi|jaan)$/;

/** Names before an honorific ("Appa Rao garu", "Champalal ji") or fused with one. */
export const nameHonorifics: Recogniser = {
  name: 'name-honorifics',
  recognise: (note) => {
    const found: Candidate[] = [];
    for (const word of note.words) {
      if (
        word.shape === 'Xx' &&
        (word.flags & ~Is.indianName) === 0 &&
        !word.glued &&
        FUSED.test(word.lower)
      ) {
        found.push(nameCandidate(note, word.index, word.index + 1, 0.75, 'name-honorifics'));
      }
      if (!HONORIFICS.has(word.lower) || word.gap !== ' ') continue;
      const before = note.words[word.index - 1];
      if (!before || before.glued || SENTENCE_WORDS.has(before.lower) || before.text.length < 2)
        continue;
      const known = (before.flags & (Is.indianName | Is.given)) !== 0;
      const ordinary = (before.flags & ORDINARY) !== 0;
      if (!isCapital(before) || note.caseless(before)) {
        if (known && !ordinary)
          found.push(nameCandidate(note, before.index, word.index, 0.75, 'name-honorifics'));
        continue;
      }
      if (ordinary && (!known || before.flags & (Is.frequent | Is.indianWord | Is.region)))
        continue;
      if (before.shape === 'XX') continue;
      let from = before.index;
      const earlier = note.words[from - 1];
      if (
        earlier &&
        before.gap === ' ' &&
        earlier.shape === 'Xx' &&
        earlier.flags & NAME &&
        !(earlier.flags & (ORDINARY & ~Is.indianWord))
      )
        from -= 1;
      found.push(nameCandidate(note, from, word.index, 0.85, 'name-honorifics'));
    }
    return found;
  },
};
