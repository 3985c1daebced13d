import type { Candidate, Recogniser } from '../candidate.js';
import { Is, NAME, ORDINARY } from '../lexicon/lexicon.js';
import { nameCandidate } from './name-candidate.js';
import { hasProperWord, nameRunEnd } from './name-run.js';

/** S/o, W/o, D/o, B/o, M/o, F/o; C/o and H/o too, which also mean "complains of" and "history of". */
const SLASHED = /(?<![\w/])(?<kind>[SWDBMFGCH]) ?\/ ?[Oo](?:\.|\b)[ :.]{0,3}/gi;
const TITLE =
  /(?:(?:late|marhoom|swargiya|lt|mr|mrs|ms|smt|shri|sri|sh|sm|dr|ms|miss|named|name|is|was|ka naam|of (?:the )?(?:pt|patient))\b\.? ?){0,3}/iy;

const RELATION = new RegExp(
  `(?<![\\w-])(?:${[
    '(?:mother|father|sister|brother|daughter|son)[- ]in[- ]law|wife|husband|hubby|son|daughter|mother|father|brother|sister|uncle|aunt|aunty|auntie|cousin|nephew|niece|grandson|granddaughter|grandmother|grandfather|great grandson|grandchild|mom|mum|mummy|dad|daddy|papa|parents|guardian|attendant|attender|neighbou?r|friend|roommate|partner|fiance|spouse|caretaker|carer|caregiver|colleague|boss|employer|manager|landlord|maid|cook|relatives?|bro|sis|(?<=his |her |my )mrs|girlfriend|boyfriend|gf|bf|ex-wife|ex-husband|step-?(?:son|daughter|mother|father|brother|sister)|grandma|grandpa|granny|nan|godmother|godfather|fiancee|significant other|proxy|hcp|hcpoa|poa|dtr|dgtr|grandmom|granddad',
    'pati|patni|beta|beti|bhai|bahan|behen|maa|pita|devar|jeth|jethani|nanad|sasu maa|saas|sasur|bua|tau|chacha|chachi|mama|mami|mausi|nani|nana|dadi|dada|pota|poti|bhabhi|jija|damad|bahu|zauja|biwi|shauhar|abbu|ammi|abbayi|ammayi|bharya|bhartha|amma|nanna|chokra|chokri|dikro|dikra|kaka|kaki|mulga|mulgi|makan|makal|magan|magal|kanavar|manaivi|chele|meye|swami|stri|koduku|kuthuru|tammudu|anna|akka|thambi|maganu|magalu|maga|mamiyar|mamanar|periamma|jwain|jwai|jamai|deuta|dikri|vahu|sasur|devrani|fufa|phupha|chithi|marad|gharwali|gharwala|lugai|mehraru|dulhan|shouhar|walid|walida|swamy|pappa|papa ji|mausa',
  ].join(
    '|',
  )})(?:'s name(?: is)?| ka naam| ki| named| called)?(?: ?\\([a-z]{2,10}\\))?(?:,? ?\\(|[ ]|, | ?- ?|: ?)`,
  'gi',
);

/** Names beside a word of kinship or company: "S/o Ram Asrey", "his wife Kamlesh", "beta Bilal". */
export const nameRelations: Recogniser = {
  name: 'name-relations',
  recognise: (note) => {
    const found: Candidate[] = [];
    const skipTitle = (at: number) => {
      TITLE.lastIndex = at;
      return at + (TITLE.exec(note.text)?.[0].length ?? 0);
    };
    for (const match of note.matches(SLASHED)) {
      const at = skipTitle(match.index + match[0].length);
      const from = note.wordAt(at);
      const first = note.words[from];
      if (!first || first.start !== at) continue;
      const end = nameRunEnd(note, from, 'label');
      // "B/o PPROM": a diagnosis has no vowels to speak of.
      if (first.shape === 'XX' && !(first.flags & NAME) && !/[AEIOU].+[AEIOUY]/.test(first.text))
        continue;
      const doubtful =
        /[chf]/i.test(match.groups?.['kind'] ?? '') ||
        // "w/o ghee": without; a wife's husband has a capital or a name of the lists.
        (/^w\/o /.test(match[0]) && first.shape === 'xx');
      if (end === from || (doubtful && !hasProperWord(note, from, end))) continue;
      if (doubtful && first.shape === 'xx' && !(first.flags & NAME)) continue;
      if (doubtful && first.flags & Is.eponym && end === from + 1) continue;
      found.push(
        nameCandidate(note, from, end, doubtful ? 0.85 : 0.95, 'name-relations', 'Relative'),
      );
    }
    for (const match of note.matches(RELATION)) {
      const plain = match.index + match[0].length;
      const at = skipTitle(plain);
      const from = note.wordAt(at);
      const first = note.words[from];
      if (!first || first.start !== at || first.shape === 'other') continue;
      const end = nameRunEnd(note, from, 'none', 4);
      if (end === from) continue;
      const proper = hasProperWord(note, from, end);
      if (first.shape === 'xx') {
        const sure =
          first.flags & (Is.indianName | Is.given) &&
          !(first.flags & (ORDINARY | Is.frequent | Is.eponym));

        const likely =
          first.flags === 0 &&
          note.caseless(first) &&
          /[aeiou]$/.test(first.lower) &&
          /^(?:wife|husband|daughter|son|mother|father|his wife|her husband) $/.test(match[0]);
        if (sure || likely)
          found.push(
            nameCandidate(note, from, end, sure ? 0.8 : 0.55, 'name-relations', 'Relative'),
          );
        continue;
      }
      const afterStop = /[:,-] ?$/.test(match[0]) && !proper;
      if (afterStop || (!proper && first.flags & Is.frequent)) continue;
      if (first.shape === 'XX' && !note.caseless(first) && !(first.flags & NAME)) continue;
      found.push(nameCandidate(note, from, end, proper ? 0.85 : 0.6, 'name-relations', 'Relative'));
    }
    return found;
  },
};
