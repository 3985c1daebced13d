import type { Candidate } from '../candidate.js';
import { Is, ORDINARY } from '../lexicon/lexicon.js';
import type { Note } from '../note.js';
import type { Word } from '../word.js';
import { capRunEnd } from './cap-run.js';
import { isCapital } from './name-run.js';
import { organisation } from './organisation-candidate.js';
import { ENDINGS, GENERIC, POSTS } from './organisation-words.js';

/** "Government District General Hospital" and no longer. */
const MOST_GENERIC = 5;

/** "GMC 7193388", "KMC no 4471": a council, and its number of somebody. */
const NUMBERED =
  /^ ?(?:no\b\.?|number\b|reg(?:n|d)?\b\.?(?: no\b\.?)?)?[ :#-]{0,2}(?:[A-Z]?\d{4,}|\u0091)/i;

/** "PHC Rampur", "Civil Hospital, Aizawl", "Narsapur CHC": a post with a proper word beside it. */
export function byPost(note: Note, post: Word): Candidate | undefined {
  if (!POSTS.has(post.lower) || post.glued || !(isCapital(post) || note.caseless(post)))
    return undefined;
  let to = post.index + 1;
  let generic = 0;
  while (
    generic < MOST_GENERIC &&
    to < note.words.length &&
    /^[ .-]{1,2}$/.test((note.words[to] as Word).gap) &&
    (GENERIC.has((note.words[to] as Word).lower) ||
      ENDINGS.has((note.words[to] as Word).lower) ||
      POSTS.has((note.words[to] as Word).lower)) &&
    isCapital(note.words[to] as Word)
  ) {
    to += 1;
    generic += 1;
  }
  const letters =
    /^(?:phc|chc|uhc|uphc|uchc|awc|dhh|ggh|hsc|jnv|kgbv|iti|iit|bphc|sdh|dh|gh|fru|hwc|thq|thqh|gmc|mch|gmch|esi|esic|aiims|cmc|mc|sc)$/.test(
      post.lower,
    );
  if (!letters && generic === 0) return undefined;
  const next = note.words[to];
  if (next && /^(?: |, | - )$/.test(next.gap) && !next.glued) {
    const place =
      next.flags & Is.town || (next.shape === 'Xx' && !(next.flags & (ORDINARY | Is.eponym)));
    const fits = note.caseless(next) ? next.flags & Is.town : isCapital(next) && place;
    if (fits && (next.gap === ' ' || next.flags & Is.town || generic > 0)) {
      const end = note.caseless(next) ? to + 1 : Math.min(capRunEnd(note, to, 3), to + 3);
      return organisation(
        note,
        post.index,
        end,
        'Hospital',
        next.gap === ' ' || next.flags & Is.town ? 0.86 : 0.6,
      );
    }
  }
  const before = note.words[post.index - 1];
  if (
    letters &&
    before &&
    post.gap === ' ' &&
    isCapital(before) &&
    before.shape !== 'X' &&
    !before.glued &&
    !(before.flags & ORDINARY) &&
    !note.caseless(before) &&
    !NUMBERED.test(note.text.slice(post.end, post.end + 24))
  ) {
    return organisation(note, before.index, to, 'Hospital', 0.8);
  }
  return undefined;
}

/** "by SMS", "an SMS": a message. */
const MESSAGE = /\b(?:by|via|an?|per|through) $/i;

/** Hospitals known by letters or one word, where the sentence goes there: "at NIMS", "Dr Rao, KEM". */
export function byFame(note: Note, word: Word): Candidate | undefined {
  if (!(word.flags & Is.institution) || word.glued) return undefined;
  const letter = note.words[word.index - 1];
  // "MD Anderson", "DY Patil": letters before the name belong to it.
  const led =
    letter?.shape === 'XX' && letter.text.length < 4 && word.gap === ' ' && word.shape === 'Xx';
  const from = led ? letter.index : word.index;
  const start = (note.words[from] as Word).start;
  const before = note.text.slice(Math.max(0, start - 16), start);
  const set =
    /\b(?:at|to|from|in|of|our|by|@|through|done|under|dept|hod|sent|sent to)[ ,]{1,2}$/i.test(
      before,
    );
  const kept =
    /^ (?:records?|notes|reports?|opd|opinion|biopsy|discharge|follow|doctors?|slides?)\b/i;
  const named = word.shape === 'XX' && kept.test(note.text.slice(word.end, word.end + 12));
  const letters = word.shape === 'XX';
  if (!letters && !set) return undefined;
  if (letters && NUMBERED.test(note.text.slice(word.end, word.end + 24))) return undefined;
  if (word.text === 'SMS' && MESSAGE.test(before)) return undefined;
  if (word.shape === 'xx' && (word.flags & ORDINARY || !note.caseless(word))) return undefined;
  let to = word.index + 1;
  const next = note.words[to];
  if (
    next &&
    /^(?: |, )$/.test(next.gap) &&
    isCapital(next) &&
    next.flags & Is.town &&
    !note.caseless(next)
  )
    to += 1;
  return organisation(note, from, to, 'Hospital', set ? 0.75 : named ? 0.6 : 0.45);
}
