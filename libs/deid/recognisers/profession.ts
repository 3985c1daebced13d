import type { Recogniser } from '../candidate.js';
import { matchPatterns, type Pattern } from '../pattern.js';

const OFFICE =
  'mayor|minister|chief minister|mla|mlc|collector|tahsildar|tehsildar|sarpanch|judge|magistrate|justice|bishop|maharaja|maharani|nawab|zamindar|ambassador|governor|senator|congressman|congresswoman|mp|film star|film director|newsreader|news anchor|chief justice|police commissioner|vice[- ]chancellor|zamindar|pradhan|mukhiya|corporator|councillor|municipal chairman|zila parishad (?:member|president)|block pramukh|chairman of the (?:panchayat|municipality)|high court judge|district judge|sub[- ]collector|dgp|ias officer|ips officer|general(?! (?:ana?esth|inhal|endotr|surg|medic|phys|pract|ward|hosp|cond|exam|health|appear|popul|body|weak|debil|store|duty))|admiral|air marshal|vice[- ]chancellor';
const FEAT =
  'champion|medall?ist|olympian|record holder|swimmer|cricketer|athlete|wrestler|boxer|footballer|player|weaver|chef|pilot|survivor|voter|speaker|practitioner|shaman|priest|actor|actress|singer|dancer|astronaut|mountaineer|climber|goalkeeper|striker|captain|archer|shooter|sprinter|weightlifter|kabaddi player|wicket ?keeper|umpire|compositor|composer|lyricist|playback singer|anchor|comedian|director|author|poet|sculptor|potter|luthier|puppeteer';
const TAIL =
  '(?: (?:of|in|at|to|from) (?:the |a |an )?[^.,;:()\\n]{3,40}?(?= (?:and|who|per|with|but|is|was|has)\\b|[.,;:()\\n\\u0091]|$))?';

const row = (source: string, confidence: number): Pattern => ({
  regex: new RegExp(source, 'dgi'),
  category: 'OTHER_ID',
  surrogate: 'Profession',
  confidence,
});

// Someone whom the place or the country could name: 45 CFR 164.514(b)(2)(ii), actual knowledge.
const PATTERNS: readonly Pattern[] = [
  row(
    `(?<=\\b(?:the|a|an|was|is|as|his|her|yr|old|occupation ?[:=-]) )(?:(?:retired|former|ex|sitting|present|current|deputy|district|state|union|local|high court|sessions)[- ]){0,2}(?:${OFFICE})(?!\\w)`,
    0.62,
  ),
  row(
    `(?<!\\w)(?:first|only|last|sole|oldest|youngest|last living|last surviving)(?: [a-z]{2,14}){0,3} (?:${FEAT}|person|man|woman|lady|doctor|girl|boy|one)(?!\\w)(?: (?:of|in|from) (?:the |this |our )[^.,;:()\\n]{3,40}?(?= (?:and|who|per|with|but|is|was|has)\\b|[.,;:()\\n]|$)| to (?!have\\b|be\\b|get\\b|receive\\b|undergo\\b)[a-z]{3,12} [^.,;:()\\n]{3,40}(?=[.,;:()\\n]|$))`,
    0.65,
  ),
  // "sitting MLA", "local sarpanch", "ex-mayor": an office by who holds it.
  row(
    `(?<!\\w)(?:ex|former|sitting|local|present|current|our|area)[- ](?<value>(?:(?:deputy|district|state|union|high court|gram|village)[- ]){0,2}(?:${OFFICE})(?!\\w)(?! (?:office|order|hospital)\\b))`,
    0.62,
  ),
  // "a leading Bhojpuri actress": known to many.
  row(
    `(?<!\\w)(?:leading|famous|well[- ]known|popular|celebrated|renowned|veteran|award[- ]winning|national award[- ]winning)(?: [A-Za-z]{3,14}){0,2} (?:${FEAT})(?!\\w)${TAIL}`,
    0.62,
  ),
  // "captain of the state kabaddi team", "head priest of the temple": one holds the post.
  row(
    `(?<!\\w)(?:(?:former|ex|present|current|lead|head|chief|founder|vice)[- ]){0,2}(?:captain|coach|president|chairman|chairperson|secretary|priest|pujari|imam|editor|founder|vocalist|singer|principal|headman|goalkeeper|conductor) of (?:the|our|a|an) [^.,;:()\\n]{3,40}?(?= (?:and|who|per|with|but|is|was|has)\\b|[.,;:()\\n\\u0091]|$)`,
    0.6,
  ),
  row(`(?<!\\w)(?:only|sole) [A-Z][a-z]{3,12} (?:${FEAT})(?!\\w)`, 0.65),
  row(
    `(?<!\\w)(?:state|national|international|olympic|asian games|commonwealth|world|district)(?:[ -]level)?(?: [a-z]{3,12}){0,2} (?:${FEAT})(?!\\w)(?:, (?:gold|silver|bronze) medall?ist(?: at [^.,;:()\\n]{3,30})?)?${TAIL}`,
    0.62,
  ),
  row(`(?<!\\w)(?:gave|gives|delivered) the verdict in [^.,;:()\\n]{3,40}`, 0.62),
];

/** Offices and feats that single a person out. Ordinary work stays: it is clinical history. */
export const profession: Recogniser = {
  name: 'profession',
  recognise: (note) => matchPatterns(note, 'profession', PATTERNS),
};
