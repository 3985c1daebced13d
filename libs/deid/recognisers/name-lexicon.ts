import type { Candidate, Recogniser } from '../candidate.js';
import { Is, isSharedByDrug, NAME } from '../lexicon/lexicon.js';
import type { Note } from '../note.js';
import type { Word } from '../word.js';
import { capRunEnd, opensSentence } from './cap-run.js';
import { isOfDegree } from './dotted-degree.js';
import { nameCandidate } from './name-candidate.js';
import { isCapital } from './name-run.js';
import { cutsName } from './titles.js';

const BEFORE =
  /\b(?:by|with|named|called|told|for|and|to|patient|pt|ask(?:ed)?|meet|thank(?:s|ed)?|dear|hi|hello|hey|of|that|but|per|contact|call|mr|baby|&|me|about|than|like|from)[ ,]{1,2}$/i;
const AFTER =
  /^(?:'s\b|,? (?:who|said|says|told|tells|asks?|asked|advised|advises|suggests?|suggested|informed|came|comes|has|had|is|was|will|would|wants?|needs?|phones?|called|calls|feels|thinks|wrote|lives?|works?|went|goes|took|takes|does|did|ka|ki|ke|ko|ne|nu|da|di|se|hai)\b|\(|, (?:a|an|my|his|her|aged) )/;
/** Only people do this; it also frees a name that is an eponym ("Walker began writing"). */
const PERSON_AFTER =
  /^(?:'s (?:wife|husband|son|daughter|mother|father|brother|sister|kid|family|house|address|phone|number|birthday|name|case|notes)\b|,? (?:said|says|told|tells|asks?|asked|wants?|feels|thinks|began|wrote|lives?|lived|works|worked|complains?|denies|denied|reports|reported|called|calls|insists|agreed|refused|listed|explained|moved|grew up|had given|just has to|will be (?:talking|coming)|presents|presented with|underwent|states?|stated|tolerated|was (?:admitted|seen|discharged|brought in|reviewed|referred)|is (?:allergic|pregnant|anxious|tearful)|came (?:to|in|with|for)|is (?:a|an|the) (?:very |most )?(?:\d|sympathetic|pleasant|nice|old|young|doctor|teacher|farmer|smoker|student|patient|year))\b|: )/;
const DOSE_AFTER =
  /^ ?(?:\d+(?:\.\d+)? ?(?:mg|mcg|ml|g\b|iu\b|u\b|%|\/)|\d{1,4}(?: |$|,|\.)|tab|cap|inj|syp|drops|cream|ointment|syrup|plus|forte|sr\b|xl\b|od\b|bd\b|tds\b)/i;
const DRUG_BEFORE =
  /\b(?:tab|tabs|cap|caps|inj|syp|syr|t|c|tablet|capsule|injection|syrup|drops|neb|on|taking|start(?:ed)?|gave|given|stop(?:ped)?|add(?:ed)?|switch(?:ed)? to|cream|oint|dose of|rx)[. ]{1,3}$/i;

/** Only things are handled so; a person is placed, given, taken and left. */
const HANDLED =
  /^ (?:(?:was|were|is|are|had been) (?:then |also |subsequently |now |again )?(?:used|applied|laid|instilled|inserted|administered|utili[sz]ed|introduced|deployed|injected|passed|pushed|fired|inflated|obtained|irrigated|threaded)|silk|blade|suture|sponge|gauze|tape|dressing|strips?|gel|glue|clip|stapler|cannula|catheter|drain|retractor|rectoscope|scope|mesh|pad)\b/;
const HANDLED_BEFORE =
  /(?:#|no\. ?|size )\d{1,3} ?$|\d-$|\b(?:soaked(?: with)?|moist|utili[sz]ing|consist(?:ed|ing) of|(?:sutured|closed|tied|secured|irrigated|grasped|dressed) with|(?:amount|layer|sheet|piece|strip|bottle|tube|tablets?|bag|units?) of|mg of|ml of|cc of)(?: an?| the)? $/i;

/** "Trudeau, RN": who signs or is quoted with a degree. */
const DEGREE_AFTER =
  /^,? (?:R\.?N|LPN|LVN|NP|ARNP|CNM|CRNA|RRT|PA-?C|M\.?D|D\.?O|Ph\.?D|PharmD|LCSW|LICSW|MSW|MBBS|M\.?B|FRC[SP]|MRCP|DNB)\b\.?(?! ?\d)/;
/** Only people are spoken to. */
const PERSON_BEFORE =
  /\b(?:call|ask|tell|told|met|thank|dear|hello|hi|hey|informed?|notif(?:y|ied)|remind|contacted|introduce[sd]?|(?:reviewed|discussed|spoke|speak|talked|d\/w) (?:with|to)|operated on|(?:for|of) seeing|address of) $/i;

type Kind = 'sure' | 'either' | 'unknown' | 'initial' | 'ordinary';

/** What one capitalised word says about itself. */
function kindOf(word: Word): Kind {
  if (word.shape === 'X') return 'initial';
  const { flags } = word;
  if (cutsName(word.lower) || word.text === 'ASHA') return 'ordinary';
  // Capitals among capitalised words are degrees, posts, scores: "Wilson SDB", "Marshall II".
  if (word.shape === 'XX') {
    if (!(flags & (Is.indianName | Is.given))) return 'ordinary';
    if (flags & Is.frequent && !(flags & (Is.surname | Is.given))) return 'ordinary';
  }
  if (/^i{1,3}[ab]?$|^iv[ab]?$/.test(word.lower)) return 'ordinary';
  if (flags & Is.drug && !isSharedByDrug(flags)) return 'ordinary';
  const ordinary = flags & (Is.english | Is.clinical | Is.indianWord | Is.region);
  if (flags & Is.commonGiven && !(flags & (Is.english | Is.clinical | Is.region))) return 'sure';
  if (flags & Is.indianWord && !(flags & Is.indianName)) return 'ordinary';
  if (flags & NAME) return ordinary || flags & Is.eponym ? 'either' : 'sure';
  if (ordinary || flags & Is.eponym) return 'ordinary';
  return flags & (Is.town | Is.institution) ? 'ordinary' : 'unknown';
}

/** How sure a stretch of words of these kinds is a name, before its context is read. */
function weigh(kinds: readonly Kind[], words: readonly Word[]): number {
  const count = (kind: Kind) => kinds.filter((k) => k === kind).length;
  const sure = count('sure');
  const either = count('either');
  const unknown = count('unknown');
  if (sure >= 2) return 0.85;
  if (sure === 1 && either + unknown + count('initial') >= 1) return 0.78;
  if (sure === 1) {
    const flags = words[kinds.indexOf('sure')]?.flags ?? 0;
    const given = flags & (Is.indianName | Is.given);
    return flags & Is.town ? 0.35 : given ? 0.55 : 0.34;
  }
  if (either >= 2)
    return words.every((w) => w.flags & Is.frequent)
      ? 0.2
      : words.some((w) => w.flags & Is.given)
        ? 0.5
        : 0.35;
  if (either === 1 && unknown >= 1) return 0.55;
  if (either === 1) return count('initial') ? 0.35 : 0.15;
  return unknown >= 2 ? 0.4 : 0.28;
}

/** Cuts ordinary words off both ends and splits at those inside. */
function stretches(note: Note, from: number, to: number): [number, number][] {
  const out: [number, number][] = [];
  let start = from;
  for (let i = from; i <= to; i += 1) {
    const word = note.words[i];
    const measured =
      word &&
      word.flags & Is.eponym &&
      /^ ?\d|^-?\p{Lu}?\d/u.test(note.text.slice(word.end, word.end + 3));
    // A letter behind a slash or an age is no initial: "S/N Anju", "68 F. Then".
    const slashed = word?.shape === 'X' && /\/$|\d[ ,/]{1,2}$/.test(word.gap);
    const cut =
      i === to ||
      !word ||
      measured ||
      slashed ||
      (word.shape === 'X' && isOfDegree(note, i)) ||
      kindOf(word) === 'ordinary' ||
      (kindOf(word) === 'either' &&
        i === start &&
        opensSentence(word) &&
        (word.flags & Is.frequent) !== 0);
    if (!cut) continue;
    if (i > start) out.push([start, i]);
    start = i + 1;
  }
  return out;
}

/** Names by what is known of words, by capitals and by the words around them. */
export const nameLexicon: Recogniser = {
  name: 'name-lexicon',
  recognise: (note) => {
    const found: Candidate[] = [];
    let at = 0;
    while (at < note.words.length) {
      const word = note.words[at] as Word;
      if (!isCapital(word) || word.glued || note.caseless(word)) {
        at += 1;
        continue;
      }
      const end = capRunEnd(note, at);
      for (const [from, to] of stretches(note, at, end)) {
        const words = note.words.slice(from, to);
        if (words.every((w) => w.shape === 'X' || w.shape === 'XX')) continue;
        const first = words[0] as Word;
        const last = words[words.length - 1] as Word;
        const before = note.text.slice(Math.max(0, first.start - 24), first.start);
        const after = note.text.slice(last.end, last.end + 24);
        if (
          DRUG_BEFORE.test(before) &&
          to - from <= 2 &&
          words.every((w) => !(w.flags & Is.indianName))
        )
          continue;
        let confidence = weigh(words.map(kindOf), words);
        const acts =
          words.some(
            (w) =>
              (w.flags & NAME && !(w.flags & (Is.clinical | Is.drug))) ||
              (w.flags === 0 && w.text.length > 4 && w.shape === 'Xx'),
          ) &&
          !words.every(
            (w) => w.flags & Is.frequent && w.flags & Is.english && !(w.flags & Is.given),
          );
        const person =
          acts &&
          (PERSON_AFTER.test(after) ||
            (words.some((w) => w.flags & Is.given) &&
              !words.every((w) => w.flags & Is.english) &&
              /\b(?:says|said|named|call me|i'm|kid|wife|husband|son|daughter|sister|brother) $/i.test(
                before,
              )));
        // Accents are rare in clinical English but for eponyms, which are known.
        if (
          to - from === 1 &&
          first.flags === 0 &&
          /[\u00c0-\u024f]/.test(first.text) &&
          !opensSentence(first)
        )
          confidence += 0.25;
        if (DEGREE_AFTER.test(after)) confidence += 0.35;
        if (first.shape === 'Xx' && PERSON_BEFORE.test(before)) confidence += 0.2;
        if (AFTER.test(after)) confidence += 0.2;
        if (BEFORE.test(before)) confidence += 0.1;
        if (DOSE_AFTER.test(after)) confidence -= 0.3;
        if (/^[-/]?\d|^\//.test(after)) confidence -= 0.2;
        if (opensSentence(first) && to - from === 1) confidence -= 0.05;
        if (HANDLED_BEFORE.test(before)) confidence -= 0.35;
        if (HANDLED.test(after) && !words.some((w) => w.flags & (Is.commonGiven | Is.indianName)))
          confidence -= 0.35;
        if (confidence >= 0.25)
          found.push(
            nameCandidate(
              note,
              from,
              to,
              Math.min(0.9, person ? Math.max(0.62, confidence + 0.2) : confidence),
              person ? 'name-context' : 'name-lexicon',
            ),
          );
      }
      at = Math.max(end, at + 1);
    }
    return found;
  },
};
