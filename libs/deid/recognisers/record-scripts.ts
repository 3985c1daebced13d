import type { Candidate, Recogniser } from '../candidate.js';
import type { Note } from '../note.js';
import { hasScript } from './script-run.js';

const NUMBER =
  'क्रमांक|क्र|सं|नं|नम्बर|नंबर|संख्या|নং|নম্বর|নাম্বার|নম্বৰ|எண்|நம்பர்|నం|నంబర్|నెంబర్|నంబరు|നമ്പർ|നം|ಸಂಖ್ಯೆ|ನಂ|ನಂಬರ್|નં|નંબર|ક્રમાંક|ਨੰ|ਨੰਬਰ|ନଂ|ନମ୍ବର|نمبر';
const PAPERS =
  'कार्ड|रजि|रजी|रजिस्ट्रेशन|पंजीयन|नोंदणी|दर्ता|फाईल|फाइल|आधार|कार्ड|কার্ড|কাৰ্ড|রেজি|ৰেজি|আধার|অ্যাকাউন্ট|একাউণ্ট|নমুনা|அட்டை|ஆதார்|பதிவு|కార్డు|కార్డ్|రిజి|రజి|ఐపీ|ఓపీ|ఆధార్|കാർഡ്|രജി|ആധാർ|ಕಾರ್ಡ್|ನೋಂದಣಿ|ಆಧಾರ್|કાર્ડ|રજી|આધાર|ਕਾਰਡ|ਰਜਿ|ਆਧਾਰ|କାର୍ଡ|ରେଜି|ଆଧାର|کارڈ|رجسٹریشن|آدھار';
const LETTER = '[\\p{L}\\p{M}]';
const LABEL = new RegExp(
  `(?<!${LETTER})(?:(?<no>${NUMBER})|(?:${PAPERS}))(?!${LETTER})\\.? ?(?:(?:(?:${NUMBER}|ID|No)\\.?) ?)?(?:[:：-] ?)?(?=[A-Z0-9]|\\p{L})`,
  'gu',
);
const VALUE =
  /(?:[A-Z]{1,6}|[\u0900-\u0d7f]{1,4}(?=-))?[-/ ]?\d[\dA-Z/-]{0,22}(?: \d{2,5}(?![\d/.:%])){0,3}(?: [A-Z]{1,3} ?\d{3,5})?/uy;
const PLATE = /[A-Z]{2} ?\d{1,2} ?[A-Z]{1,3} ?\d{3,4}/y;

/** Numbers of beds, wards, houses and doses; those of telephones have their own recogniser. */
const NOT_RECORD =
  /(?:बेड|वार्ड|कमरा|खाट|घर|मकान|प्लॉट|ब्लॉक|বেড|ওয়ার্ড|ঘর|শয্যা|படுக்கை|வார்டு|வீட்டு|அறை|బెడ్|వార్డు|ఇంటి|గది|ബെഡ്|വാർഡ്|വീട്ടു|ಹಾಸಿಗೆ|ವಾರ್ಡ್|ಮನೆ|બેડ|વોર્ડ|બ્લોક|મકાન|ਬੈੱਡ|ਵਾਰਡ|ਮਕਾਨ|ବେଡ|ବେଡ୍|ୱାର୍ଡ|ଘର|بیڈ|وارڈ|مکان|کمرہ|फोन|फ़ोन|मोबाइल|मोबाईल|ফোন|মোবাইল|கைபேசி|தொலைபேசி|ఫోన్|మొబైల్|ഫോൺ|മൊബൈൽ|ಫೋನ್|ಮೊಬೈಲ್|ફોન|મોબાઇલ|મોબાઈલ|ਫੋਨ|ਫ਼ੋਨ|ਮੋਬਾਈਲ|ଫୋନ|ମୋବାଇଲ|فون|موبائل|दाँत|दांत|चश्मा|क्रम|अवर|அவர்) ?$/u;
const UNIT =
  /^ ?(?:mg|ml|mcg|%|cm|mm|kg|g\b|IU|U\b|साल|वर्ष|दिन|माह|বছর|দিন|மாதம்|நாள்|రోజు|നാൾ|വയസ്|ವರ್ಷ|ದಿನ|વર્ષ|દિવસ|ਸਾਲ|ਦਿਨ|ବର୍ଷ|ଦିନ|سال|دن)/u;

function valueAt(note: Note, start: number, least: number): number {
  for (const pattern of [PLATE, VALUE]) {
    pattern.lastIndex = start;
    const value = pattern.exec(note.text)?.[0].replace(/[-/ ]+$/, '');
    if (!value) continue;
    const end = start + value.length;
    const digits = value.replace(/\D/g, '').length;
    if (digits < least || UNIT.test(note.text.slice(end, end + 10))) continue;
    if (/^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$/.test(value)) continue;
    return end;
  }
  return -1;
}

/** 45 CFR 164.514(b)(2)(i)(H) to (M) and (R). Numbers behind labels in the scripts of India. */
export const recordScripts: Recogniser = {
  name: 'record-scripts',
  recognise: (note) => {
    const found: Candidate[] = [];
    if (!hasScript(note.text)) return found;
    for (const match of note.matches(LABEL)) {
      const before = note.text.slice(Math.max(0, match.index - 14), match.index);
      if (NOT_RECORD.test(before)) continue;
      const named = match.groups?.['no'] !== undefined;
      const start = match.index + match[0].length;
      const end = valueAt(note, start, named ? 3 : 4);
      if (end < 0) continue;
      found.push({
        start,
        end,
        category: 'MEDICAL_RECORD_NUMBER',
        surrogate: 'Hospital no.',
        confidence: named ? 0.78 : 0.66,
        recogniser: 'record-scripts',
      });
    }
    return found;
  },
};
