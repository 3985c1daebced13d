import type { Candidate, Recogniser } from '../candidate.js';
import { Is, NAME, ORDINARY } from '../lexicon/lexicon.js';
import type { Note } from '../note.js';
import type { Word } from '../word.js';
import { isCapital, PLACEHOLDER } from './name-run.js';
import { organisation } from './organisation-candidate.js';
import { byFame, byPost } from './organisation-posts.js';
import { ENDINGS, GENERIC } from './organisation-words.js';

const INSIDE = /^(?: |-|\. |\.|'s | & | of | for | and | and the )$/;
const TITLES =
  /^(?:dr|mr|mrs|ms|miss|smt|shri|prof|date|at|from|to|in|by|adm|admitted|on|tab|cap|inj|ref|referred|the|she|he|her|his|our|my|and|no|name|patient|pt|old|new|now|after|before|then|yes|visit|visited|refer|report|sent|done|mo|smo|cmo|hod|md|ms|mbbs|employer|insured|empanelled)$/;

/** Walks back from an ending over the words that belong to the name. */
function startOf(note: Note, ending: Word): number {
  const caseless = note.caseless(ending);
  let from = ending.index;
  while (from > 0 && ending.index - from < 6) {
    const gap = (note.words[from] as Word).gap;
    const before = note.words[from - 1] as Word;
    if (!INSIDE.test(gap) || before.glued) break;
    // "45 M. Apollo Pharmacy": the sex, and the end of the sentence.
    if (/^[MF]$/.test(before.text) && /\d[ ,/]{1,2}$/.test(before.gap)) break;
    const inTown = before.lower === 'new' && !((note.words[from] as Word).flags & Is.frequent);
    if (/^\. /.test(gap) && before.text.length > 3) break;
    if (caseless || before.shape === 'xx') {
      // "umaid hospital" in a text that has capitals elsewhere: a name of the lists.
      const listed =
        !caseless &&
        ending.shape === 'xx' &&
        before.text.length > 3 &&
        (before.flags & (NAME | Is.town)) !== 0 &&
        !(before.flags & (ORDINARY | Is.eponym));
      if (
        (!caseless && !listed) ||
        TITLES.test(before.lower) ||
        (before.flags & Is.frequent && !GENERIC.has(before.lower))
      )
        break;
      if (ending.index - from >= 3) break;
    } else if (
      !isCapital(before) ||
      (TITLES.test(before.lower) && !inTown) ||
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
    .filter(
      (w) =>
        !GENERIC.has(w.lower) &&
        (!ENDINGS.has(w.lower) || /^(?:presbyterian|methodist)$/.test(w.lower)) &&
        !PLACEHOLDER.test(w.lower) &&
        w.text.length > 1,
    );

/** Banks of many branches place nobody. */
const BANK =
  /^(?:canara|punjab|union|indian|uco|bandhan|axis|kotak|yes|federal|central|syndicate|allahabad|vijaya|dena|corporation|oriental|gramin|baroda|vysya|overseas|national|sbi|hdfc|icici|indusind|idbi|andhra|co-?operative|cooperative|postal|grameena?)$/;

/** What makes a home an institution. */
const CARE = /^(?:nursing|care|retirement|residential|rest)$/;

/** A British doctor's premises, "The Willows Surgery", beside the craft: "Thoracic Surgery". */
const isPremises = (note: Note, from: number, ending: Word): boolean =>
  ending.shape === 'Xx' &&
  !note.caseless(ending) &&
  note.words
    .slice(from, ending.index)
    .every(
      (w) => w.shape === 'Xx' && !(w.flags & Is.clinical) && !/(?:al|ic|ar|ive|ary)$/.test(w.lower),
    ) &&
  /(?:\b(?:The|at|from|to|of) |[\n:,] ?|^)$/.test(
    note.text.slice(
      Math.max(0, (note.words[from] as Word).start - 5),
      (note.words[from] as Word).start,
    ),
  );

/** "at City Hospital on 3 May": two capitalised words without an article are its name. */
const isNamedByPlace = (note: Note, first: Word, ending: Word): boolean =>
  ending.index === first.index + 1 &&
  first.shape === 'Xx' &&
  ending.shape === 'Xx' &&
  !note.caseless(first) &&
  /^(?:city|county|general|memorial|community|mercy|regional|central|university)$/.test(
    first.lower,
  ) &&
  /^(?:hospital|clinic|general|memorial)$/.test(ending.lower) &&
  /\b(?:at|in|from|to) $/.test(note.text.slice(Math.max(0, first.start - 6), first.start));

/** "… Hospital", "… Labs", "… Vidyalaya": an ending with a word of its own before it. */
function byEnding(note: Note, ending: Word): Candidate | undefined {
  const home = ending.lower === 'home' && CARE.test(note.words[ending.index - 1]?.lower ?? '');
  const surrogate = home ? 'Hospital' : ENDINGS.get(ending.lower);
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
  // "Empanelled hospital: …", "School: …": a label, and what stands behind it.
  if (/^ {0,2}:/.test(note.text.slice(ending.end, ending.end + 3))) return undefined;
  const from = startOf(note, ending);
  if (from === ending.index) return undefined;
  if (ending.lower === 'bank' && BANK.test(note.words[ending.index - 1]?.lower ?? ''))
    return undefined;
  const own = ownWord(note, from, ending.index);
  const first = note.words[from] as Word;
  if (own.length === 0 && isNamedByPlace(note, first, ending))
    return organisation(note, from, ending.index + 1, surrogate, 0.56);
  if (/^(?:surgery|practice)$/.test(ending.lower) && !isPremises(note, from, ending))
    return undefined;
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
  // "Children's Hospital of Atlanta".
  const town = note.words[to + 1];
  if (next?.text === 'of' && town && town.gap === ' ' && isCapital(town) && town.flags & Is.town)
    to += 2;
  const ordinary =
    own.every((w) => w.flags & (Is.english | Is.indianWord)) &&
    own.every((w) => !(w.flags & (Is.given | Is.indianName | Is.town | Is.surname)));
  if (ordinary && /^(?:medical|office|general)$/.test(ending.lower)) return undefined;
  if (
    next &&
    /^(?:officer|superintendent|director|record|records|history|student)s?$/.test(next.lower)
  )
    return undefined;
  if (
    /^(?:eye|cancer)$/.test(ending.lower) &&
    (!own.some((w) => !(w.flags & (ORDINARY | Is.eponym))) ||
      (ending.shape === 'xx' && own.some((w) => w.flags & Is.eponym)))
  )
    return undefined;
  const shouted =
    first.shape === 'XX' && !caseless && own.every((w) => w.shape === 'XX' && w.text.length > 5);
  let confidence = ordinary ? 0.62 : 0.85;
  if (caseless || first.shape === 'xx')
    confidence = own.every((w) => w.flags & Is.frequent) ? 0.3 : 0.62;
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
