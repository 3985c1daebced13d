import type { Recogniser } from '../candidate.js';
import { matchPatterns, type Pattern } from '../pattern.js';
import { READING_CUE } from './date-context.js';
import { TIME } from './date-parts.js';

const LONG_DAY = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const INDIAN_DAY =
  'som(?:a)?vaa?r(?:am)?|mangal(?:a)?vaa?r(?:am)?|mangalwaa?r|somwaa?r|budhwaa?r|budh(?:a)?vaa?r(?:am)?|guruvaa?r(?:am)?|brihaspativaa?r|veervaa?r|shukr(?:a)?[vw]aa?r(?:am)?|shani(?:v|w)aa?r(?:am)?|ravi(?:v|w)aa?r|it(?:v|w)aa?r|aadivaram|adivaram|jumeraat|jumma|mangal(?= ko| wale)|budh(?= ko| wale)|thingal|chevvai|buthan|viyazhan|velli(?=kizhamai)|velliazhcha|njayar|thinkalazhcha|chovvazhcha|budhanazhcha|vyazhazhcha|shaniyazhcha|njayarazhcha|thingalkizhamai|thingat?kizhamai|sevvai|chevvaikizhamai|budhan ?kizhamai|vyazha ?kizhamai|sani ?kizhamai|nyayiru|velli ?kizhamai?|mongolbar|shombar|sombar|budhbar|bri?hospotibar|shukrobar|shonibar|robibar|deobar|xonibar|mangalabara|budhabara|gurubara|sukrabara|sanibara|rabibara|somabara|mangalvar|budhvar|guruvar|shukravar|shanivar|ravivar|aitvar|veervar|shanichar|sanichar|somar|mangar|suk(?:ra)?var';
const FESTIVAL =
  "avurudu|chand raat|poya|diwali|deepa?vali|holi|dussehra|dasara|dasera|navratri|navaratri|durga ?pujo?|kali puja|saraswati ?puja|lakshmi ?puja|karma ?puja|chh?ath(?: pu?ja| parv)?|eid(?:[ -]ul[ -](?:fitr|adha|zuha))?|bakr(?:a |i )?eid|bakrid|muharram|moharram|ramzan|ramadan|roza|milad(?:-un-nabi)?|shab[- ]?e[- ]?barat|pongal|onam|thiruvonam|shigmo|saptami|bijoya(?: dashami)?|vijaya ?dashami|dashain|tihar|ghatasthapana|indra jatra|mukkoti ekadashi|vishu|ugadi|gudi padwa|makar sankranti|sankranti|sankranthi|lohri|baisakhi|vaisakhi|bihu|rongali bihu|bohag bihu|magh bihu|losar|raksha ?bandhan|rakhi|bhai ?dooj|janma?shtami|gokulashtami|ganesh chaturthi|ganpati|ganapati visarjan|vinayaka? chaturthi|maha ?shivratri|shivratri|shivaratri|ram navami|hanuman jayanti|guru purnima|buddha purnima|gurpurab|guru nanak jayanti|kar[vw]a ?chauth|teej|hariyali teej|akshaya tritiya|dhanteras|naa?g ?panchami|basant panchami|vasant panchami|harela|uttarayana?i?|herath|sekrenyi|hornbill|ambubachi|mahalaya(?: amavasya)?|amavasya|ekadashi|pola|nuakhai|rath(?:a)? ?[jy]atra|raja parba|gangaur|hornbill festival|wangala|chapchar kut|karkidakam|chithirai|aadi perukku|christmas(?: eve)?|easter|good friday|new year(?:'?s)?(?: eve| day)?|thanksgiving|halloween|independence day|republic day|gandhi jayanti|labou?r day|memorial day|mother'?s day|valentine'?s day|hanukkah|yom kippur|passover|diwali week|samvatsari|paryushan(?: parva)?|mahavir jayanti|navroze?|nowruz|pateti|khordad sal|jamshedi navroz|all souls(?:'? day)?|all saints'? day|advent sunday|palm sunday|ash wednesday|whit monday|pesach|purim|sukkot|rosh hashanah|xmas(?: eve)?|boxing day|bonfire night|hogmanay|st\\.? patrick'?s day|anzac day|waitangi day|canada day|(?:4th|fourth) of july|feast of (?:st\\.? )?[a-z]{3,12}(?: [a-z]{3,12})?|ladainh|ladin|sao joao|intruz|ningol chak+ouba|cheiraoba|yaoshang|lai haraoba|heikru hidongba|kut festival|chapchar kut|mim kut|pawl kut|sekrenyi|moatsu|tuluni|tokhu emong|tsungrem mong|aoleang|shad suk(?: mynsiem)?|behdienkhlam|nongkrem|solung|nyokum|mopin|dree|tamladu|si-donyi|saga dawa|lha-?bab duchen|pang lhabsol|tendong lho|hemis|kharchi(?: puja)?|garia(?: puja)?|ker puja|ali[- ]aye[- ]ligang|me-dam-me-phi|baishagu|bwisagu|kati bihu|bhogali bihu|raja (?:sankranti|sankranthi|parba)|bali yatra|kumar purnima|prathamastami|manabasa|chaitra parab|push punei|puspuni|hareli|chherchhera|tusu(?: parab)?|sohrai|sarhul|karam|karma|jitiya|vishwakarma puja|bhagoria|bagh bahadur|phulkajali|hola mohalla|maghi|vaisakhi|basant panchami|sharad purnima|kartik purnima|dev diwali|govardhan puja|ahoi ashtami|vat savitri|vat purnima|kojagiri|narali purnima|anant chaturdashi|ashadhi ekadashi|kartiki ekadashi|rath saptami|mahashivaratri|vaikuntha ekadashi|varalakshmi vratham?|bathukamma|bonalu|vinayaka chavithi|nagula chavithi|atla tadd?i|sri ?rama ?navami|thai ?poosam|thaipusam|panguni uthiram|vaikasi visakam|karthigai(?: deepam)?|aadi amavasai|aadi velli|thai amavasai|masi magam|aayudha pooja|ayudha puja|thiruvathira|thrikarthika|attukal pongala|makara ?vilakku|thrissur pooram|pooram|theyyam|perunnal|cheriya perunnal|valiya perunnal|bakr[ie]d perunnal|barawafat|milad|urs|chehlum|ashura|arafah?|shab-e-(?:qadr|meraj)|jamat ul vida|kati puja|jagaddhatri puja|rash mela|gajan|charak|poush sankranti|poila boishakh|pohela boishakh|nabanna|bhai phonta|jamai shashthi|jhulan|dol(?: jatra| purnima)?|ugadhi|uttarayan|vasi uttarayan|bestu varas|labh pancham";

const HINDU_MONTH =
  'chait|baisakh|jeth|asad?h|aashadh|sawan|saawan|shravan|bhado[mn]?|bhadon|kuar|ashwin|kartik|aghan|agahan|pus|poos|magh|phagun|fagun|falgun|phalgun|chaitra|vaisakha?|jyeshtha|ashadh|bhadra|kartika|margashirsha|pausha?|magha';

const DAY_LATIN =
  '(?:mangal|budh|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|[a-z]{3,9}[vw]aa?r(?:am)?)';
/** "every Sunday", "har Monday Thursday", "q Sunday", "daily except Sunday", "second Sunday": not one day. */
const REPEATED_BEFORE = new RegExp(
  `\\b(?:every|each|on alternate|alternate|all|har|proti|ovvoru|ella|prati|pratyek|dar|roz|except|q|second|third|fourth|(?:[2-4](?:nd|rd|th)))[ ](?:${DAY_LATIN}(?:[ ,/&+-]{1,3}|,? (?:and|aur|or|evam|ani|ar|te|o) )){0,3}$`,
  'i',
);
/** Sweets and fasting: advice for a festival, not the day of one. */
const ADVICE =
  /^(?![^.\n]{0,30}\b(?:din|day|night|raat|baad|after|before|since)\b)[^.\n,]{0,24}\b(?:mith?ai|meetha|mitha|vrat|upvas|upavas|payasam|sadya|semai|bhaja|cake|laddu|faral|madhuram|inippu|vellam|gachak|jalebi|langar|ariselu|pachadi|pulihora|khichuri|pitha|modak)\b/i;
const NOT_DATE_AFTER =
  /^(?:'?s\b)?(?:[ -]?(?:opd?\b|clinics?\b|slots?\b|camp\b|lists?\b|walk\b|joy\b|mass\b|prayers?\b|school\b|scan (?:nahi|not|closed)|closed\b|opening\b|service\b|roast|club\b|group\b)| \(IX\)|[ /,]{1,2}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs)?|fri|sat|sun) (?:opd?|clinics?)\b|[ -]?(?:fever|disease|syndrome|clinic|factor|drive|fast(?:ing)?|bumper|cactus|lily|sweets?|crackers?|food|tree|mornings|evenings|nights|island))/i;

/** The day of a newborn's life ("DOL 14"), a ureteroscopy, a brand of losartan, a maker of lifts, a card. */
const isNamesake = (value: string, after: string): boolean =>
  /^(?:DOL|URS)(?: |$)/.test(value) ||
  (/^(?:dol|losar)$/i.test(value) && /^ ?#?\d/.test(after)) ||
  (value === 'Mangar' && /^ (?:bath|camel|elk|lift)/i.test(after)) ||
  (value === 'EID' && /^ (?:no|card|copy|expire)/.test(after));

/** A month of fasting is kept by millions, each year. */
const FASTING = /\bfasting (?:for|in|during) $/i;

const seasonal = (value: string, before: string, after: string): number => {
  if (
    REPEATED_BEFORE.test(before) ||
    FASTING.test(before) ||
    NOT_DATE_AFTER.test(after) ||
    ADVICE.test(after)
  )
    return 0;
  if (isNamesake(value, after)) return 0;
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

const PATTERNS: readonly Pattern[] = [
  row(`(?<!\\w)(?:${LONG_DAY})(?!\\w)${TIME}`, 'dgi', seasonal),
  row(
    `(?<=(?:\\b(?:on|since|last|next|this|from|till|until|by|coming|date:?) ))(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)(?![\\w-])${TIME}`,
    'dgi',
    (value, before) =>
      /^[a-z]/.test(value) && /^(?:sat|sun)/.test(value) ? 0 : seasonal(value, before, ''),
  ),
  row(`(?<!\\w)(?:${INDIAN_DAY})(?!\\w)`, 'dgi', seasonal),
  // "jumma 12/4", "chovva 12", "Shukrobar, 9 tarikh"; not "budhvar 2 tablets", nor Ravi, 45.
  row(
    `(?<!\\w)(?:${INDIAN_DAY}|chovva),? \\d{1,2}(?:[/.-]\\d{1,2}| ?taa?rii?kh?)?(?![\\w/%]|[.-]\\d| ?(?:goli|tab|tablets?|caps?|baje|bajkar|mg|ml|iu|units?|din|x|drops?)(?!\\p{L}))`,
    'dgiu',
    seasonal,
  ),
  row(
    `(?<!\\w)(?:mangal|budh|guru|shani|som|ravi),? \\d{1,2}(?:[/-]\\d{1,2}| ?taa?rii?kh?)(?![\\w/%]|[.-]\\d)`,
    'dgi',
    seasonal,
  ),
  // "11/12 se bukhar, 15/12 ko daane"; not half a tablet, what an eye sees or a power.
  row(
    '(?<![\\w/.-])(?!1/2(?!\\d)|6/(?:6|9|12)(?!\\d)|\\d{1,2}/(?:5|10)(?!\\d))(?:0?[1-9]|[12]\\d|3[01])/(?:0?[1-9]|1[0-2])(?= (?:se|ko|tak)\\b)',
    'dgi',
    (_, before) => (READING_CUE.test(before) ? 0 : 0.75),
  ),
  row(
    `(?<!\\w)(?:${FESTIVAL})(?: (?:day|time|week|wk)(?![a-z]))?(?: (?:19|20)\\d{2}| '\\d\\d)?(?!\\w)`,
    'dgi',
    seasonal,
  ),
  // "2 Falgun", "Ashadh 12, 1948": days of the Hindu year.
  row(
    `(?<![\\w/.])(?:\\d{1,2} (?!pus\\b)(?:${HINDU_MONTH})(?:,? (?:19|20)\\d\\d)?|(?:${HINDU_MONTH}) \\d{1,2},? (?:19|20)\\d\\d)(?!\\w)`,
    'dgi',
    () => 0.8,
  ),
  // "asadh se", "Jeth ki purnima", "Magh Sudi 5": a month of the Hindu year with a word of time.
  row(
    `(?<!\\w)(?:${HINDU_MONTH})(?= (?:se|me|mein|ke|ki|ka|ko|mahine|month|maas|purnima|amavas|theke|thi|sudi|vadi?|badi)\\b)(?: (?:sudi|vadi?|badi) \\d{1,2})?(?: (?:ki |ke |ka )?(?:purnima|poornima|amavas|amavasya|ekadashi|navami|dooj|teej))?`,
    'dgi',
    () => 0.6,
  ),
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
];

/** 45 CFR 164.514(b)(2)(i)(C). Days by name: weekdays, festivals, "28 taarikh", not those in the scripts of India. */
export const dateNamed: Recogniser = {
  name: 'date-named',
  recognise: (note) => matchPatterns(note, 'date-named', PATTERNS),
};
