import type { Recogniser } from '../candidate.js';
import { matchPatterns, type Pattern } from '../pattern.js';
import { TIME } from './date-parts.js';

const LONG_DAY = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const INDIAN_DAY =
  'som(?:a)?vaa?r(?:am)?|mangal(?:a)?vaa?r(?:am)?|mangalwaa?r|somwaa?r|budhwaa?r|budh(?:a)?vaa?r(?:am)?|guruvaa?r(?:am)?|brihaspativaa?r|veervaa?r|shukr(?:a)?[vw]aa?r(?:am)?|shani(?:v|w)aa?r(?:am)?|ravi(?:v|w)aa?r|it(?:v|w)aa?r|aadivaram|adivaram|jumeraat|jumma|mangal(?= ko| wale)|budh(?= ko| wale)|thingal|chevvai|buthan|viyazhan|velli(?=kizhamai)|velliazhcha|njayar';
const FESTIVAL =
  "diwali|deepa?vali|holi|dussehra|dasara|dasera|navratri|navaratri|durga ?pujo?|kali puja|saraswati ?puja|lakshmi ?puja|karma ?puja|chh?ath(?: puja)?|eid(?:[ -]ul[ -](?:fitr|adha|zuha))?|bakr(?:a |i )?eid|bakrid|muharram|moharram|ramzan|ramadan|roza|milad(?:-un-nabi)?|shab-e-barat|pongal|onam|vishu|ugadi|gudi padwa|makar sankranti|sankranti|sankranthi|lohri|baisakhi|vaisakhi|bihu|rongali bihu|bohag bihu|magh bihu|losar|raksha ?bandhan|rakhi|bhai ?dooj|janma?shtami|gokulashtami|ganesh chaturthi|ganpati|ganapati visarjan|vinayaka? chaturthi|maha ?shivratri|shivratri|shivaratri|ram navami|hanuman jayanti|guru purnima|buddha purnima|gurpurab|guru nanak jayanti|karwa ?chauth|teej|hariyali teej|akshaya tritiya|dhanteras|mahalaya(?: amavasya)?|amavasya|ekadashi|pola|nuakhai|rath ?yatra|raja parba|gangaur|hornbill festival|wangala|chapchar kut|karkidakam|chithirai|aadi perukku|christmas(?: eve)?|easter|good friday|new year(?:'?s)?(?: eve| day)?|thanksgiving|halloween|independence day|republic day|gandhi jayanti|labou?r day|memorial day|mother'?s day|valentine'?s day|hanukkah|yom kippur|passover|diwali week";

const REPEATED_BEFORE = /\b(?:every|each|on alternate|all)[ ]$/i;
const NOT_DATE_AFTER =
  /^(?:'?s\b)?[ -]?(?:fever|disease|syndrome|clinic|factor|drive|fast(?:ing)?|bumper|cactus|lily|sweets?|crackers?|food|tree|mornings|evenings|nights|island)/i;

const seasonal = (value: string, before: string, after: string): number => {
  if (REPEATED_BEFORE.test(before) || NOT_DATE_AFTER.test(after)) return 0;
  return /^(?:roza|amavasya|ekadashi|pola|easter|ramzan|ramadan|christmas|ganpati|rakhi)$/i.test(
    value,
  )
    ? 0.6
    : 0.8;
};

const row = (source: string, flags: string, validate: Pattern['validate']): Pattern => ({
  regex: new RegExp(source, flags),
  category: 'DATE',
  surrogate: 'Date',
  confidence: 0.8,
  ...(validate ? { validate } : {}),
});

const NATIVE_DAY =
  'सोमवार|मंगलवार|बुधवार|गुरुवार|बृहस्पतिवार|शुक्रवार|शनिवार|रविवार|इतवार|সোমবার|মঙ্গলবার|বুধবার|বৃহস্পতিবার|শুক্রবার|শনিবার|রবিবার|సోమవారం|మంగళవారం|బుధవారం|గురువారం|శుక్రవారం|శనివారం|ఆదివారం|திங்கட்கிழமை|திங்கள்|செவ்வாய்|புதன்|வியாழன்|வெள்ளி|சனிக்கிழமை|ஞாயிறு|തിങ്കളാഴ്ച|ചൊവ്വാഴ്ച|ബുധനാഴ്ച|വ്യാഴാഴ്ച|വെള്ളിയാഴ്ച|ശനിയാഴ്ച|ഞായറാഴ്ച|ಸೋಮವಾರ|ಮಂಗಳವಾರ|ಬುಧವಾರ|ಗುರುವಾರ|ಶುಕ್ರವಾರ|ಶನಿವಾರ|ಭಾನುವಾರ|સોમવાર|મંગળવાર|બુધવાર|ગુરુવાર|શુક્રવાર|શનિવાર|રવિવાર|ਸੋਮਵਾਰ|ਮੰਗਲਵਾਰ|ਬੁੱਧਵਾਰ|ਵੀਰਵਾਰ|ਸ਼ੁੱਕਰਵਾਰ|ਸ਼ਨੀਵਾਰ|ਐਤਵਾਰ|ସୋମବାର|ମଙ୍ଗଳବାର|ବୁଧବାର|ଗୁରୁବାର|ଶୁକ୍ରବାର|ଶନିବାର|ରବିବାର|پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ|اتوار|عید|दिवाली|दीवाली|होली|ईद|दशहरा|রোজা|ঈদ|পুজো|দুর্গাপুজো|ഓണം|വിഷു|பொங்கல்|దసరా|సంక్రాంతి|ದೀಪಾವಳಿ|દિવાળી|ਦੀਵਾਲੀ|ਵਿਸਾਖੀ';
const NATIVE_MONTH =
  'जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्टूबर|अक्तूबर|नवंबर|नवम्बर|दिसंबर|दिसम्बर|जानेवारी|फेब्रुवारी|एप्रिल|मे|जुलै|ऑगस्ट|सप्टेंबर|ऑक्टोबर|नोव्हेंबर|डिसेंबर|জানুয়ারি|জানুয়ারী|ফেব্রুয়ারি|ফেব্রুয়ারী|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর|ஜனவரி|பிப்ரவரி|மார்ச்|ஏப்ரல்|மே|ஜூன்|ஜூலை|ஆகஸ்ட்|செப்டம்பர்|அக்டோபர்|நவம்பர்|டிசம்பர்|జనవరి|ఫిబ్రవరి|మార్చి|ఏప్రిల్|మే|జూన్|జూలై|ఆగస్టు|సెప్టెంబర్|అక్టోబర్|నవంబర్|డిసెంబర్|ജനുവരി|ഫെബ്രുവരി|മാർച്ച്|ഏപ്രിൽ|മേയ്|ജൂൺ|ജൂലൈ|ഓഗസ്റ്റ്|സെപ്റ്റംബർ|ഒക്ടോബർ|നവംബർ|ഡിസംബർ|ಜನವರಿ|ಫೆಬ್ರವರಿ|ಮಾರ್ಚ್|ಏಪ್ರಿಲ್|ಮೇ|ಜೂನ್|ಜುಲೈ|ಆಗಸ್ಟ್|ಸೆಪ್ಟೆಂಬರ್|ಅಕ್ಟೋಬರ್|ನವೆಂಬರ್|ಡಿಸೆಂಬರ್|જાન્યુઆરી|ફેબ્રુઆરી|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઓગસ્ટ|સપ્ટેમ્બર|ઓક્ટોબર|નવેમ્બર|ડિસેમ્બર|ਜਨਵਰੀ|ਫਰਵਰੀ|ਮਾਰਚ|ਅਪ੍ਰੈਲ|ਮਈ|ਜੂਨ|ਜੁਲਾਈ|ਅਗਸਤ|ਸਤੰਬਰ|ਅਕਤੂਬਰ|ਨਵੰਬਰ|ਦਸੰਬਰ|ଜାନୁଆରୀ|ଫେବୃଆରୀ|ମାର୍ଚ୍ଚ|ଏପ୍ରିଲ|ମଇ|ଜୁନ|ଜୁଲାଇ|ଅଗଷ୍ଟ|ସେପ୍ଟେମ୍ବର|ଅକ୍ଟୋବର|ନଭେମ୍ବର|ଡିସେମ୍ବର|جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر';

const PATTERNS: readonly Pattern[] = [
  row(`(?<!\\w)(?:${LONG_DAY})(?!\\w)${TIME}`, 'dgi', seasonal),
  row(
    `(?<=(?:\\b(?:on|since|last|next|this|from|till|until|by|coming|date:?) ))(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)(?![\\w-])${TIME}`,
    'dgi',
    (value, before) =>
      /^[a-z]/.test(value) && /^(?:sat|sun)/.test(value) ? 0 : seasonal(value, before, ''),
  ),
  row(`(?<!\\w)(?:${INDIAN_DAY})(?!\\w)`, 'dgi', seasonal),
  row(`(?<!\\w)(?:${FESTIVAL})(?: (?:19|20)\\d{2})?(?!\\w)`, 'dgi', seasonal),
  row(
    '(?<![\\w./])\\d{1,2} ?(?:taa?rii?kh?|tareekh|taareekh|tarikh|tariq|tithi|तारीख|তারিখ|ਤਾਰੀਖ|તારીખ|तारखे)(?!\\w)',
    'dgiu',
    () => 0.9,
  ),
  row(
    '(?=\\d)(?<=\\b(?:on|till|until|by|since|from|ferry at \\d [ap]m)(?: the)? )\\d{1,2}(?:st|nd|rd|th)(?! ?(?:floor|week|day|dose|percentile|centile|rib|toe|finger|month|line|nerve|attempt|cross|main|street|of\\b|post|hospital|pod|cycle|stage|degree|generation|grade|metatarsal|metacarpal|digit|year|visit|trimester))',
    'dgi',
    () => 0.7,
  ),
  row(`(?<![\\p{L}\\p{M}])(?:${NATIVE_DAY})`, 'dgu', () => 0.75),
  row(
    `(?<!\\d)\\d{1,2}(?:ই|শে|লা|রা|ঠা|वीं|वी|ஆம்|వ|ാം|ನೇ|મી|ਵੀਂ)? ?(?:${NATIVE_MONTH})(?:[ ,]{1,2}\\d{4})?`,
    'dgu',
    () => 0.9,
  ),
  row(`(?<![\\p{L}\\p{M}])(?:${NATIVE_MONTH})[ ,]{1,2}\\d{4}`, 'dgu', () => 0.85),
];

/** 45 CFR 164.514(b)(2)(i)(C). Days by name: weekdays, festivals, "28 taarikh", months and weekdays in the scripts of India. */
export const dateNamed: Recogniser = {
  name: 'date-named',
  recognise: (note) => matchPatterns(note, 'date-named', PATTERNS),
};
