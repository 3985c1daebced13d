import type { Recogniser } from '../candidate.js';
import { Is, lookUp, ORDINARY } from '../lexicon/lexicon.js';
import { matchPatterns, type Pattern } from '../pattern.js';

const CAP = "[A-Z][\\p{L}\\p{M}']{0,24}\\.?";
const STREET =
  'Road|Rd|Street|Str|St|Lane|Ln|Avenue|Ave|Av|Boulevard|Blvd|Drive|Court|Ct|Terrace|Crescent|Close|Highway|Hwy|Parkway|Pkwy|Square|Circle|Marg|Path|Galli|Gali|Chowk|Circle|Cross|Main|Bypass|Beedi|Bazaa?r|Salai|Sarani';
const QUARTER =
  'Nagar|Colony|Sector|Mohalla|Mohall?ah|Layout|Enclave|Vihar|Extension|Extn|Apartments?|Apts?|Society|Bagh|Residency|Towers?|Heights|Complex|Phase|Bhavan|Bhawan|Niwas|Nivas|Nilayam?|Villa|Veedu|Illam|Quarters?|Township|Estate|Chawl|Basti|Camp|Garden|Gardens|Park|Puram|Pada|Para|Wadi|Peth|Palya|Puri|Kunj|Ward|House|Lines';
const LANDMARK =
  '[Tt]emple|[Mm]andir|[Mm]asjid|[Mm]osque|[Cc]hurch|[Gg]urudwara|[Gg]urdwara|[Dd]argah|[Bb]us [Ss]tand|[Rr]ailway [Ss]tation|[Mm]arket|[Mm]andi|[Kk]ovil|[Kk]oil|[Cc]inema|[Tt]heatre|[Pp]etrol [Pp]ump|[Tt]oddy shop|[Cc]ollege gate|[Bb]ridge|[Cc]hauraha|[Tt]iraha|[Nn]aka|[Mm]all|[Jj]unction|[Dd]am|[Tt]ank|[Ff]ence|[Mm]ine|[Bb]each|[Ff]lyover|[Jj]etty|[Gg]hat|[Hh]aat|[Hh]atia|[Bb]azaa?r|[Tt]oll (?:plaza|naka)|[Cc]heck ?post|[Cc]anal|[Tt]ownship|[Aa]nicut|[Bb]arrage|[Bb]ase camp';

const NOT_STREET =
  /^(?:The|This|Main|On|In|At|Her|His|No|Low|High|Old|First|Second|Third|Social|Golf|Rail|Blood|Cold|Nursing|Open|Closed|Upper|Lower|Left|Right|Full|Optic|Visual|Patient|Primary|Private|Guest|Halfway|Inner|Heart|White|Silver|Female|Male|General|Medical|Surgical|Isolation|Labour|Maternity|Post|Pre) (?:Drive|Court|Close|Circle|Main|Cross|Path|Park|Phase|House|Camp|Ward|Complex|Square|Tower|St|Av|Quarters?|Garden|Street|Road|Sector)$|^(?:MD|DNB|DCP|Clinical|Surgical|Chemical) Path$|^(?:[A-Z][a-z]+ )?(?:Red|Blue|Green|Southern) Cross$|^Harriet Lane$/;

/** "Root canal", "Hubbard tank": parts of the body and things that landmarks are called like. */
const BODILY = /^(?<before>.+?) (?:[Cc]anal|[Bb]ridge|[Tt]ank|[Mm]ine|[Bb]arrage)$/;
function isBodily(value: string): boolean {
  if (/^[A-Z]{2,4} junction$/.test(value)) return true;
  const words = BODILY.exec(value)?.groups?.['before']?.split(/[. ]+/) ?? [];
  return words.some((word) => (lookUp(word.toLowerCase()) & (ORDINARY | Is.eponym)) !== 0);
}

const row = (
  source: string,
  confidence: number,
  validate?: Pattern['validate'],
  flags = 'dgu',
): Pattern => ({
  regex: new RegExp(source, flags),
  category: 'LOCATION',
  surrogate: 'Address',
  confidence,
  ...(validate ? { validate } : {}),
});

const PATTERNS: readonly Pattern[] = [
  row(
    '(?<!\\w)(?:gali|galli|house|flat|door|plot|quarter|qtr)\\.? (?:no\\.?|number)[ .:]{0,3}\\d{1,5}(?:[/-][a-z0-9]{1,5}){0,2}(?![\\w%])',
    0.75,
    undefined,
    'dgi',
  ),
  // "12 Baker Street", "45-B, Gandhi Road", "6750 Elm St Apt. 864"
  row(
    `(?<![\\w/.-])(?:\\d{1,5}[A-Za-z]?(?:[/-](?:\\d{1,4}[A-Za-z]?|[A-Z]))?,? )(?:${CAP} ){1,4}(?:${STREET}|Nagar|Colony|Lines|Layout|Enclave|Vihar|Apartments?|Extension)(?![\\p{L}])\\.?(?:,? (?:Apt|Apartment|Suite|Ste|Unit|Flat|Floor|#)\\.? ?#?\\w{1,6})?`,
    0.88,
    // "45 M. UPHC Nehru Nagar": age and sex.
    (value) => (/^\d{1,3},? [MF]\. /.test(value) ? 0 : 0.88),
  ),
  row(
    `(?<![\\p{L}])(?!(?:Near|Opp|Behind|Beside|At|From|The|In|To|Next|Lives) )(?:${CAP} ){1,3}(?:${STREET}|${QUARTER})(?![\\p{L}'])(?:[- ]?\\d{1,3}\\b(?![/.%]))?`,
    0.72,
    (value, before) => {
      if (/^[MF]\. /.test(value) || /^CN [IVX]+ /.test(value)) return 0;
      if (NOT_STREET.test(value) || /^(?:Rx|Tab|Cap|Syp|Inj|Adv)\b/.test(value)) return 0;
      const street =
        / (?:Nagar|Colony|Mohalla|Marg|Road|Rd|Street|Layout|Enclave|Vihar|Apartments?|Avenue|Salai|Sarani|Chowk|Bhavan|Bhawan|Niwas|Nivas|Veedu|Illam|Chawl|Basti|Peth|Palya|Bagh|Galli|Gali|Lane|Bazaa?r|Township|Extension|Extn)\b/.test(
          value,
        );
      const cue =
        /(?:\b(?:at|in|near|opp|behind|address|of|lives|stays|from|no)[.: ]{1,3}|[,\n:]\s?)$/i.test(
          before,
        );
      return street ? (cue ? 0.85 : 0.7) : cue ? 0.6 : 0.35;
    },
  ),
  row(
    `(?<![\\p{L}])[A-Z]?[a-z]{3,16}(?:nagar|puram) ?(?:colony|extension|layout)?(?![\\p{L}])`,
    0.6,
    (value) => (/^[A-Z]/.test(value) ? 0.6 : 0.35),
  ),
  row(
    `(?<![\\p{L}])(?:Sector|Sec|Ward|Block|Phase|Street|Gali|Lane|Cross|Plot|Flat|Door|House|Quarter|Qtr|Shop|Survey|Pocket|Khasra|Apt|Apartment|Suite|Unit|Villa|Room) ?(?:No\\.?|no\\.?|Number|#|:|-)? ?:? ?[A-Z]?-?\\d{1,5}[A-Z]?(?:[/-][A-Za-z0-9]{1,5}){0,3}(?![\\w%])`,
    0.7,
    (value, before, after) => {
      if (/^(?:Ward|Room|Unit|Block|Phase|Shop)/.test(value))
        return /^,? ?[A-Z]\p{L}+ (?:Road|Nagar|Colony)/u.test(after) || /address|r\/o/i.test(before)
          ? 0.7
          : 0;
      if (/^(?:Sector|Sec|Pocket)/.test(value)) return 0.75;
      return 0.7;
    },
  ),
  row(
    `(?<![\\p{L}])(?:H\\.? ?No|House No|D\\.? ?No|Door No|Flat No|Plot No|Plot|Qtr\\.? ?No|Q\\.? ?No|S\\.? ?No)\\.?[ :#-]{0,3}[A-Z]?[-/]?\\d{1,5}(?:[-/][A-Za-z0-9]{1,6}){0,4}`,
    0.8,
    (value, _, after) =>
      /^S/.test(value) ? 0 : /^Plot \d/.test(value) && !/[,]/.test(after.slice(0, 1)) ? 0.5 : 0.85,
  ),
  row(
    `(?<=(?:^|\\n|address ?:? ?))No\\.? ?\\d{1,4}(?:[/-]\\w{1,4})?(?=, ?[A-Z])`,
    0.75,
    undefined,
    'dgui',
  ),
  row(
    `(?<![\\p{L}])(?!(?:Near|Opp|Behind|Beside|At|From|The|In|To|Next|Lives) )(?:${CAP} ){1,3}(?:${LANDMARK})(?![\\p{L}'])`,
    0.5,
    (value, before) =>
      /^[MF]\. /.test(value) || isBodily(value)
        ? 0
        : /\b(?:near|nr|opp(?:osite)?|behind|beside|at|to|next to|in front of|close to)\.?[: ]{1,3}$/i.test(
              before,
            )
          ? 0.82
          : 0.55,
  ),
  row(
    "(?<=\\b(?:near|nr|opp|opposite|behind|beside|next to)\\.? (?:the )?)(?:St\\.? )?\\p{L}{3,20}(?:'s)? (?:\\p{L}{3,20} )?(?:temple|mandir|masjid|mosque|church|gurudwara|gurdwara|dargah|chowk|flyover|jetty|ghat|haat|hatia|township|toll naka|bus stand|railway station|market|school|college|petrol pump|bridge|talkies|cinema|naka|hostel)(?!\\p{L})",
    0.8,
    undefined,
    'dgui',
  ),
  row(
    `(?<![\\p{L}])\\d{1,3}(?:st|nd|rd|th) (?:Cross|Main|Street|Avenue|Lane|Block|Phase)(?![\\p{L}])(?:,? \\d{1,3}(?:st|nd|rd|th) (?:Cross|Main|Block|Stage))?`,
    0.75,
  ),
  // Houses by what they were: "The Old Forge", "2 The Old Rectory".
  row(
    '(?<![\\p{L}])(?:\\d{1,3} (?:The )?|The )Old (?:Forge|Brewery|Rectory|Vicarage|Parsonage|School ?[Hh]ouse|Mill|Barn|Bakery|Chapel|Police House|Post Office|Coach House|Dairy|Granary|Smithy|Manse|Stables|Tannery|Maltings)(?![\\p{L}])',
    0.7,
  ),
  // Welsh streets have their kind first: "4 Heol y Felin".
  row(
    '(?<![\\p{L}])(?:\\d{1,3} )?(?:Heol|Ffordd|Stryd|Lôn)(?: (?:yr?|[aou]|\\p{Lu}\\p{L}{2,16})){1,3}(?![\\p{L}])',
    0.8,
  ),
  // "our 5th avenue clinic"
  row(`(?<![\\p{L}])\\d{1,3}(?:st|nd|rd|th) (?:avenue|street)(?![\\p{L}])`, 0.7),
  row(
    `(?<![\\p{L}])(?:[A-Z][\\p{L}]{3,24}) \\d{1,3}(?:st|nd|rd|th) (?:cross|main|stage|block|phase|street)(?![\\p{L}])`,
    0.8,
    undefined,
    'dgu',
  ),
  row(
    `(?<![\\w])(?:P\\.? ?O\\.? ?Box|Post Box|PO Box|PMB) ?(?:No\\.? ?)?\\d{1,6}`,
    0.9,
    undefined,
    'dgui',
  ),
  row(
    `(?=\\d)(?<=(?:lives?|living|stays?|reside?s?|residing) (?:at|on|in) )\\d{1,5} (?:${CAP} ){1,3}`,
    0.7,
  ),
];

/** Addresses below the town: houses, streets, quarters, landmarks. */
export const address: Recogniser = {
  name: 'address',
  recognise: (note) =>
    matchPatterns(note, 'address', PATTERNS).map((c) => ({
      ...c,
      end: c.start + note.text.slice(c.start, c.end).trimEnd().length,
    })),
};
