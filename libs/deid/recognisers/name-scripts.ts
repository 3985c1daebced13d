import type { Candidate, Recogniser } from '../candidate.js';
import type { PhiCategory } from '../phi-category.js';
import type { SurrogateWord } from '../surrogate-words.js';
import { SPOKEN, STOP, VERB } from './indic-words.js';

interface Cue {
  readonly words: string;
  readonly category: PhiCategory;
  readonly surrogate: SurrogateWord;
  readonly confidence: number;
  /** Most words that may follow. */
  readonly most: number;
}

const CUES: readonly Cue[] = [
  {
    words:
      'रोगी का नाम|मरीज का नाम|मरीज़ का नाम|नाम|नाव|रुग्णाचे नाव|रोगी|मरीज|मरीज़|रुग्ण|রোগীর নাম|রোগী|নাম|আমার রোগী|ৰোগীৰ নাম|நோயாளியின் பெயர்|நோயாளி|பெயர்|రోగి పేరు|పేరు|రోగి|രോഗിയുടെ പേര്|പേര്|രോഗി|ರೋಗಿಯ ಹೆಸರು|ಹೆಸರು|ರೋಗಿ|દર્દીનું નામ|નામ|દર્દી|ਮਰੀਜ਼ ਦਾ ਨਾਮ|ਨਾਮ|ਮਰੀਜ਼|ରୋଗୀର ନାମ|ରୋଗୀଙ୍କ ନାମ|ନାମ|ରୋଗୀ|مریض کا نام|نام|مریض|مریضہ|(?<![a-z])(?:naam|name|nam|pt|patient)',
    category: 'PERSON_NAME',
    surrogate: 'Patient',
    confidence: 0.88,
    most: 3,
  },
  {
    words:
      'पति|पत्नी|पिता|माता|माँ|मां|बेटा|बेटी|पुत्र|पुत्री|भाई|बहन|दादी|दादा|पती|वडील|आई|मुलगा|मुलगी|স্বামী|স্ত্রী|মা|বাবা|ছেলে|মেয়ে|ভাই|বোন|கணவர்|மனைவி|மகன்|மகள்|அம்மா|அப்பா|தம்பி|అమ్మ|నాన్న|భర్త|భార్య|కొడుకు|కూతురు|మనవడు|മകൻ|മകള്‍|മകൾ|ഭാര്യ|ഭർത്താവ്|അമ്മ|അച്ഛൻ|ಮಗ|ಮಗಳು|ಗಂಡ|ಹೆಂಡತಿ|ತಾಯಿ|ತಂದೆ|પતિ|પત્ની|દીકરો|દીકરી|ਪਤੀ|ਪਤਨੀ|ਪੁੱਤਰ|ਧੀ|ସ୍ୱାମୀ|ସ୍ତ୍ରୀ|ପୁଅ|ଝିଅ|بیوی|شوہر|بیٹا|بیٹی|والد|والدہ|بھائی',
    category: 'PERSON_NAME',
    surrogate: 'Relative',
    confidence: 0.72,
    most: 2,
  },
  {
    words:
      'దగ్గర|मु\\. ?पो\\.|ता\\.|जि\\.|तालुका|थाना|मोहल्ला|ठिकाना|पता|निवासी|गाँव|गांव|ग्राम|जिला|ज़िला|तहसील|पत्ता|गाव|ঠিকানা|গ্রাম|জেলা|থানা|পাড়া|முகவரி|ஊர்|மாவட்டம்|కిరాయి|చిరునామా|గ్రామం|జిల్లా|വിലാസം|സ്ഥലം|ವಿಳಾಸ|ಗ್ರಾಮ|ಊರು|ತಾಲೂಕು|ಜಿಲ್ಲೆ|સરનામું|સ્થળ|ગામ|તાલુકો|ਪਤਾ|ਪਿੰਡ|ਜ਼ਿਲ੍ਹਾ|ଠିକଣା|ଗ୍ରାମ|ଗାଁ|ଜିଲ୍ଲା|ساکن|پتہ|گاؤں',
    category: 'LOCATION',
    surrogate: 'Place',
    confidence: 0.82,
    most: 2,
  },
];

const LETTER = '[\\p{L}\\p{M}]';
const SCRIPTED =
  '[\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Arabic}]';
const IN_SCRIPT = new RegExp(SCRIPTED, 'u');
const BEHIND: readonly {
  regex: RegExp;
  category: PhiCategory;
  surrogate: SurrogateWord;
  confidence: number;
}[] = [
  // "… ji, … garu": an honorific of the script behind the name.
  {
    regex: new RegExp(
      `(?<!${LETTER})(?<value>${LETTER}{3,24})(?= (?:जी|गारू|గారు|ಅವರು|অম্মা|ભાઈ|બેન|భాయ్|அம்மா|அய்யா|صاحب|ਜੀ)(?!${LETTER}))`,
      'dgu',
    ),
    category: 'PERSON_NAME',
    surrogate: 'Person',
    confidence: 0.78,
  },
  {
    regex: new RegExp(
      `(?<!${LETTER})(?<value>${LETTER}{3,24})(?= (?:दग्गर|దగ్గర|जिला|जिले|गाँव|गांव|गाव|জেলা|গ্রাম|அருகில்|జిల్లా|ജില്ല|ಜಿಲ್ಲೆ|જિલ્લો|ਪਿੰਡ|ଜିଲ୍ଲା|से आए|से आई|से आया)(?!${LETTER}))`,
      'dgu',
    ),
    category: 'LOCATION',
    surrogate: 'Place',
    confidence: 0.72,
  },
  {
    regex: new RegExp(
      `(?<!${LETTER})(?!(?:जिला|सरकारी|सदर|प्राइवेट|निजी|बड़े|बड़ा|पास|इस|उस|हमारे|एक|से|के|में|সরকারি|জেলা|அரசு|ప్రభుత్వ|ಸರ್ಕಾರಿ|സർക്കാർ|ജില്ലാ|સરકારી|ਸਰਕਾਰੀ|ସରକାରୀ|سرکاری) )(?<value>${SCRIPTED}${LETTER}{2,23} (?:अस्पताल|हॉस्पिटल|हास्पिटल|नर्सिंग होम|क्लिनिक|रुग्णालय|दवाखाना|হাসপাতাল|নার্সিং হোম|மருத்துவமனை|ஆஸ்பத்திரி|ఆసుపత్రి|హాస్పిటల్|ಆಸ್ಪತ್ರೆ|ആശുപത്രി|હોસ્પિટલ|ਹਸਪਤਾਲ|ଡାକ୍ତରଖାନା|ہسپتال))(?!${LETTER})`,
      'dgu',
    ),
    category: 'ORGANISATION',
    surrogate: 'Hospital',
    confidence: 0.72,
  },
];

const compiled = CUES.map((cue) => ({
  ...cue,
  regex: new RegExp(`(?<!${LETTER})(?:${cue.words})(?: ?[:：-]{1,2} ?| )(?=${SCRIPTED})`, 'gu'),
}));
const CUE_WORD = new RegExp(`^(?:${CUES.map((cue) => cue.words).join('|')})$`, 'u');
const WORD = new RegExp(`${SCRIPTED}${LETTER}{0,30}`, 'uy');

/** The span of at most `most` words from `at`, or its start when a stop word stands there. */
function spanEnd(text: string, at: number, most: number): number {
  let end = at;
  for (let i = 0; i < most; i += 1) {
    WORD.lastIndex = i === 0 ? end : end + 1;
    if (i > 0 && text[end] !== ' ') break;
    const word = WORD.exec(text)?.[0];
    if (
      !word ||
      STOP.test(word) ||
      SPOKEN.test(word) ||
      CUE_WORD.test(word) ||
      (i > 0 && VERB.test(word))
    )
      break;
    end = WORD.lastIndex;
  }
  return end;
}

const CITY_AFTER_AGE = new RegExp(
  `(?<=\\d{1,3} ?(?:വയസ്സ്|वर्ष|साल|বছর|ବର୍ଷ|సంవత్సరాలు|வயது|ವರ್ಷ|વર્ષ|ਸਾਲ|سال)?,[ ]|(?:വയസ്സ്|ବର୍ଷ|বছর|वर्ष|साल|వయసు \\u0091|سال)[,،] ?)(?<value>${SCRIPTED}${LETTER}{2,24}(?: ${SCRIPTED}${LETTER}{2,24}| \\d{1,3} ${SCRIPTED}${LETTER}{2,24})?)(?= ?[.।,۔])`,
  'dgu',
);

/** Names and places in the scripts of India, by the cue words around them. */
export const nameScripts: Recogniser = {
  name: 'name-scripts',
  recognise: (note) => {
    const { text } = note;
    const found: Candidate[] = [];
    if (!IN_SCRIPT.test(text)) return found;
    const push = (
      start: number,
      end: number,
      cue: { category: PhiCategory; surrogate: SurrogateWord; confidence: number },
    ) =>
      found.push({
        start,
        end,
        category: cue.category,
        surrogate: cue.surrogate,
        confidence: cue.confidence,
        recogniser: 'name-scripts',
      });
    for (const cue of compiled) {
      for (const match of note.matches(cue.regex)) {
        const start = match.index + match[0].length;
        const end = spanEnd(text, start, cue.most);
        if (end > start) push(start, end, cue);
        // A second place or a district after a comma.
        const comma = /^[,،] ?/.exec(text.slice(end, end + 2));
        if (cue.category === 'LOCATION' && end > start && comma) {
          const at = end + comma[0].length;
          const rest = /^[^\n.।,،۔(]{3,30}(?=[.।,،۔(])/u.exec(text.slice(at, at + 40))?.[0];
          if (rest) push(at, at + rest.trimEnd().length, cue);
        }
      }
    }
    for (const rule of BEHIND) {
      for (const match of note.matches(rule.regex)) {
        if (!STOP.test(match[0]) && IN_SCRIPT.test(match[0]))
          push(match.index, match.index + match[0].length, rule);
      }
    }
    for (const match of note.matches(CITY_AFTER_AGE))
      if (!CUE_WORD.test(match[0].split(' ')[0] as string))
        push(match.index, match.index + match[0].length, {
          category: 'LOCATION',
          surrogate: 'Place',
          confidence: 0.7,
        });
    return found;
  },
};
