import type { Candidate, Recogniser } from '../candidate.js';
import { Is, ORDINARY } from '../lexicon/lexicon.js';
import type { Note } from '../note.js';
import type { Word } from '../word.js';
import { isCapital } from './name-run.js';
import { organisation } from './organisation-candidate.js';
import { byFame, byPost } from './organisation-posts.js';
import { ENDINGS, GENERIC } from './organisation-words.js';

const INSIDE = /^(?: |-|\. |\.|'s | & |, (?=$)| of | for | and | and the )$/;
const TITLES =
  /^(?:dr|mr|mrs|ms|miss|smt|shri|prof|date|at|from|to|in|by|adm|admitted|on|tab|cap|inj|ref|referred|the|she|he|her|his|our|my|and|no|name|patient|pt|old|new|now|after|before|then|yes|visit|visited|refer|report|sent|done)$/;

/** Walks back from an ending over the words that belong to the name. */
function startOf(note: Note, ending: Word): number {
  const caseless = note.caseless(ending);
  let from = ending.index;
  while (from > 0 && ending.index - from < 6) {
    const gap = (note.words[from] as Word).gap;
    const before = note.words[from - 1] as Word;
    if (!INSIDE.test(gap) || before.glued) break;
    if (/^\. /.test(gap) && before.text.length > 3) break;
    if (caseless || before.shape === 'xx') {
      if (
        !caseless ||
        TITLES.test(before.lower) ||
        (before.flags & Is.frequent && !GENERIC.has(before.lower))
      )
        break;
      if (ending.index - from >= 3) break;
    } else if (
      !isCapital(before) ||
      TITLES.test(before.lower) ||
      (before.flags & Is.indianWord &&
        !GENERIC.has(before.lower) &&
        !(before.flags & Is.indianName))
    )
      break;
    from -= 1;
  }
  return from;
}

const ownWord = (note: Note, from: number, to: number) =>
  note.words
    .slice(from, to)
    .filter((w) => !GENERIC.has(w.lower) && !ENDINGS.has(w.lower) && w.text.length > 1);

/** "… Hospital", "… Labs", "… Vidyalaya": an ending with a word of its own before it. */
function byEnding(note: Note, ending: Word): Candidate | undefined {
  const surrogate = ENDINGS.get(ending.lower);
  const caseless = note.caseless(ending);
  if (
    !surrogate ||
    (ending.shape === 'xx' &&
      !caseless &&
      !/^(?:hosp|hospital|clinic|lab|labs|college|school|medical|cancer|cement|pathology|eye)$/.test(
        ending.lower,
      ))
  )
    return undefined;
  const from = startOf(note, ending);
  if (from === ending.index) return undefined;
  const own = ownWord(note, from, ending.index);
  const first = note.words[from] as Word;
  if (own.length === 0 || own.every((w) => w.flags & (Is.clinical | Is.drug))) return undefined;
  if (own.every((w) => w.flags & Is.region) && surrogate === 'Organisation') return undefined;
  let to = ending.index + 1;
  // "… Medical Center", "… Health Centre, Rampur": what follows still belongs.
  while (
    to < note.words.length &&
    (note.words[to] as Word).gap === ' ' &&
    isCapital(note.words[to] as Word) &&
    (ENDINGS.has((note.words[to] as Word).lower) ||
      /^(?:center|centre|home|campus|complex|annexe|trust|system|no)$/.test(
        (note.words[to] as Word).lower,
      ))
  )
    to += 1;
  const next = note.words[to];
  if (
    next &&
    isCapital(next) &&
    !next.glued &&
    next.flags & Is.town &&
    /^,? $/.test(next.gap) &&
    surrogate !== 'Organisation'
  )
    to += 1;
  const ordinary =
    own.every((w) => w.flags & (Is.english | Is.indianWord)) &&
    own.every((w) => !(w.flags & (Is.given | Is.indianName | Is.town | Is.surname)));
  if (ordinary && /^(?:medical|office|general)$/.test(ending.lower)) return undefined;
  if (
    /^(?:eye|cancer)$/.test(ending.lower) &&
    !own.some((w) => !(w.flags & (ORDINARY | Is.eponym)))
  )
    return undefined;
  const shouted =
    first.shape === 'XX' && !caseless && own.every((w) => w.shape === 'XX' && w.text.length > 5);
  let confidence = ordinary ? 0.62 : 0.85;
  if (caseless) confidence = own.every((w) => w.flags & Is.frequent) ? 0.3 : 0.62;
  if (
    /^(?:pharmacy|bank|group|services|service|health|scan|imaging|pathology|mandir|co|company|systems|partners|society|port|trust|clinic|lab|club|wellness|center|centre|office|general|memorial)$/.test(
      ending.lower,
    ) &&
    ordinary
  )
    confidence -= 0.25;
  if (shouted) confidence -= 0.2;
  if (
    /\b(?:at|from|to|in|our|the) $/i.test(
      note.text.slice(Math.max(0, first.start - 6), first.start),
    )
  )
    confidence += 0.12;
  return organisation(note, from, to, surrogate, confidence);
}

/** Hospitals, laboratories, schools, firms: what places a person by where they go. */
export const organisations: Recogniser = {
  name: 'organisation',
  recognise: (note) => {
    const found: Candidate[] = [];
    for (const word of note.words) {
      for (const read of [byEnding, byPost, byFame]) {
        const candidate = read(note, word);
        if (candidate) found.push(candidate);
      }
    }
    return found;
  },
};
