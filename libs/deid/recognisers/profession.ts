import type { Candidate, Recogniser } from '../candidate.js';
import { Is, lookUp } from '../lexicon/lexicon.js';
import type { Note } from '../note.js';
import { type Fits, matchPatterns, type Pattern, rowsOf } from '../pattern.js';

/** Words and phrases of a list as one group; they may be patterns. */
const anyOf = (list: string): string =>
  `(?:${list
    .trim()
    .split(/\s*\n\s*|, /)
    .join('|')})`;

/** Posts of which a place, a state or a country has one or a few. */
const OFFICE = anyOf(`
  mayor, mayoress, lord mayor, minister, chief minister, mla, collector, sub[- ]collector, tahsildar, tehsildar
  sarpanch, pradhan, mukhiya, corporator, councillor, alderman, municipal chairman, zila parishad (?:member|president)
  block pramukh, chairman of the (?:panchayat|municipality), governor, lieutenant governor, senator, congressman
  congresswoman, assemblyman, assemblywoman, ambassador, high commissioner, home secretary, judge, magistrate
  chief justice, high court judge, district judge, lokayukta, police commissioner, chief constable, fire chief
  dgp, ias officer, ips officer, lord lieutenant, bishop, archbishop, chief rabbi, mahant, maharaja, maharani
  nawab, zamindar, inkosi, paramount chief, taoiseach, vice[- ]chancellor, poet laureate, children's laureate, town crier
  lighthouse keeper, harbour master, black rod, mistress of the robes, film star, film director, newsreader, news anchor
  astronaut, admiral, air marshal, field marshal
`);

/** Offices that are words of medicine, or of every constituency, too: alone behind an article. */
const OFFICE_BY_ARTICLE = anyOf(`
  mp, justice, (?<!\\b(?:at|to|in|from|under|via) the )general(?! (?:ana?esth|inhal|endotr|surg|medic|phys|pract|ward|hosp|cond|exam|health|appear|popul|body|weak|debil|store|duty))
`);

/** Those whom a public knows by what they do. */
const FEAT = anyOf(`
  champion, medall?ist, olympian, record holder, swimmer, cricketer, athlete, wrestler, boxer, footballer, player
  weaver, chef, pilot, survivor, voter, speaker, practitioner, shaman, priest, actor, actress, singer, dancer
  astronaut, mountaineer, climber, goalkeeper, striker, captain, archer, shooter, sprinter, weightlifter, kabaddi player
  wicket ?keeper, umpire, compositor, composer, lyricist, playback singer, anchor, comedian, director, author, poet
  sculptor, potter, luthier, puppeteer, drummer, guitarist, violinist, quarterback, jockey, runner, bowler, batsman
`);

/** Those who stand for something, and are known where it is named. */
const ROLE = anyOf(`
  captain, coach, president, chairman, chairwoman, chairperson, secretary, general secretary, treasurer, priest, pujari
  tantri, rawal, dewan, imam, khalifa, abbot, abbess, dean, provost, editor, founder, vocalist, singer, soloist, principal
  headmaster, headmistress, headman, chief, goalkeeper, conductor, choirmaster, director, author, composer, lyricist
  presenter, correspondent, columnist, cartoonist, commentator, keeper, curator, warden, coxswain, skipper, commander
  commanding officer, commissioner, superintendent, station ?master, postmaster, postmistress, mahout, convenor, convener
  leader, publican, landlord, landlady, villain, quarterback, striker, bowler, batsman, wicket ?keeper, jockey
  drummer, guitarist, violinist, organist, bandmaster, verger, sexton, choreographer, astrologer, bhagavata, ravenmaster, winner, runner[- ]up, finalist
  champion, medall?ist, awardee, inductee, tenor, soprano, carver, astronaut, scientist
`);
/** What every hospital, study and authority has one of. */
const NO_ROLE =
  '(?!(?:the )?(?:public|nursing|medical|clinical|medicine|surg|neuro|cardio|plastic|operations|finance|safeguarding|case|cancer|staff|police(?!,)|consultant|children|adult|infection|quality|studies|education|research|sheltered|ward))';

const PERSON = anyOf(`
  person, man, woman, lady, girl, boy, kid, toddler, teenager, bloke, doctor, gp, surgeon, midwife, officer, engineer
  driver, teacher, farmer, fisherman, miner, diver, finisher, rider, carver, baker, smith, keeper, maker, chief
  warden, constable, bus conductor, topper, councillor, minister, judge, mla, bishop, graduate, nun, monk, ranger, lollipop lady
`);

const MOST =
  '(?:first|only|last|sole|lone|oldest|youngest|tallest|heaviest|fastest|longest[- ]serving|best[- ]known)(?!-year)(?:[- ](?:ever|living|surviving|remaining))?';

/** Prizes and games whose lists of names anybody may read. */
const HONOUR = anyOf(`
  padma (?:shri|sri|bhushan|vibhushan), bharat ratna, arjuna, dronacharya, khel ratna, (?:sahitya|sangeet natak) akademi
  (?:param vir|vir|kirti|shaurya|ashoka?) chakra, president's (?:award|medal), national (?:film |bravery )?award
  victoria cross, george cross, medal of honou?r, nobel, pulitzer, booker, grammy, oscar, bafta, emmy, olympics?, olympic
  paralympics?, commonwealth games, asian games, world cup, world championships?, guinness, limca book, book of records
  hall of fame, ranji, grand national, wimbledon, super bowl, world series
`);

/** What the papers were full of. */
const NEWS = anyOf(`
  on (?:the )?(?:[a-z']+ ){0,3}(?:news|tv|television), (?:ferry|train|bus|plane|mine|crash) (?:crash|disaster|sinking|blast|flight)
  disaster, siege, massacre, earthquake, quake, tsunami, bombings?, stampede, hijack, rubble, hostage, televised
  rescued from, pulled from, found alive, went viral, hearings
`);

const REST =
  "[^.,;:()\\n\\u0091]{3,70}?(?= (?:and|who|per|with|but|is|was|has|had|so|here for|came|comes|presents|presented)\\b|[.,;:()\\n\\u0091]|[’']s (?:father|mother|brother|sister|wife|husband|son|daughter)|$)";
/** Words between. */
const GAP = '[^.,;:()\\n\\u0091]';

/** Of what somebody is the first or the only one, where the whole of it is small enough to know. */
const WHOLE =
  / (?:ever|living|surviving)\b| (?:of|in|from) (?:the|this|our|\w+) (?:royal |whole )?(?:village|town|district|county|state|country|island|world|region|province|tribe|constituency|royal household|panchayat|taluka?|tehsil|block|hamlet|colony|ward committee|booth|squadron|regiment|college|caste|community|locality|lane|street|camp|hostel|troupe|batch|here|gorge|boat|crash)\b| to (?:pass|clear|get the|win|study|drive|vote|survive|fly|climb|become|qualify)\b/i;
const OF_THE_CALENDAR = /^(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?$/;

/** Whether a description names what it is about: a word beyond the first has a capital and is no term. */
const isNamed = (value: string): boolean =>
  value
    .split(/[^\p{L}'’]+/u)
    .slice(1)
    .some((word) => {
      if (!/^\p{Lu}\p{Ll}+/u.test(word)) return false;
      const lower = word.toLowerCase();
      return !(lookUp(lower) & (Is.clinical | Is.drug)) && !OF_THE_CALENDAR.test(lower);
    });
const isOfNote = (value: string): boolean => WHOLE.test(value) || isNamed(value);

const ofProfession = rowsOf('OTHER_ID');
const row = (source: string, confidence: number, fits?: Fits): Pattern =>
  ofProfession(source, 'dgi', 'Profession', confidence, fits);

// Someone whom the place or the country could name: 45 CFR 164.514(b)(2)(ii), actual knowledge.
const PATTERNS: readonly Pattern[] = [
  row(
    `(?<=\\b(?:(?:the|a|an|was|is|as|yr|old|being|(?:occ|occupation|job|employment) ?[:=-]) |(?:his|her) (?!m(?:la|p)\\b)))(?:(?:retired|former|ex|sitting|present|current|deputy|district|state|union|local|high court|sessions)[- ]){0,2}(?:${OFFICE}|${OFFICE_BY_ARTICLE})(?!\\w)`,
    0.62,
  ),
  row(`(?<!\\w|prime )${OFFICE} (?:of|to|from|in) ${REST}`, 0.62, isNamed),
  // "sitting MLA", "local sarpanch", "ex-mayor": an office by who holds it.
  row(
    `(?<!\\w)(?:ex|former|sitting|local|present|current|our|area)[- ](?<value>(?:(?:deputy|district|state|union|high court|gram|village)[- ]){0,2}(?:${OFFICE}|${OFFICE_BY_ARTICLE})(?!\\w)(?! (?:office|order|hospital)\\b))`,
    0.62,
  ),
  // "first woman bishop of Oddington", "oldest potter in the district"; nobody is what a doctor last saw.
  row(
    `(?<!\\w)${MOST}(?:[ -](?!(?:saw|seen|by|with|the|her|his|in|on|of|for|to|at|was|dose|contact|noticed|given|taken|checked|reviewed|smear|bp)\\b)[\\w'’|-]{2,14}){0,4}? (?:(?:${PERSON}|${FEAT}|${OFFICE})(?!\\w) ?){1,2}(?<! )(?: (?:of|in|from|at|to|on|who|ever|for|holding|still|elected) ${REST})?`,
    0.65,
    isOfNote,
  ),
  row(`(?<!\\w)(?:only|sole) [a-z]{3,12} ${FEAT}(?!\\w)`, 0.65),
  row(`(?<!\\w)(?:only|sole|lone|last) survivor of (?:the|an?) ${REST}`, 0.65),
  // "a leading Bhojpuri actress": known to many.
  row(
    `(?<!\\w)(?:leading|famous|well[- ]known|popular|celebrated|renowned|veteran|award[- ]winning|national award[- ]winning)(?: [A-Za-z]{3,14}){0,2} ${FEAT}(?!\\w)(?: (?:of|in|at|to|from) ${REST})?`,
    0.62,
  ),
  // "captain of the state kabaddi team", "head priest of the temple": one holds the post.
  row(
    `(?<!\\w)(?:captain|coach|president|chairman|chairperson|secretary|priest|pujari|imam|editor|founder|vocalist|singer|principal|headman|goalkeeper|conductor) of (?:the|our|an?) ${REST}`,
    0.6,
  ),
  row(
    `(?<!\\w)${ROLE} (?:of|in|to|behind|for|on(?! call| duty| leave| shift| phone)) ${NO_ROLE}${REST}`,
    0.6,
    isOfNote,
  ),
  row(
    `(?<!\\w)(?:state|national|international|olympic|asian games|commonwealth|world|district)(?:[ -]level)?(?: [a-z]{3,12}){0,2} ${FEAT}(?!\\w)(?:, (?:gold|silver|bronze) medall?ist(?: at ${REST})?)?(?: (?:of|in|at|to|from) ${REST})?`,
    0.62,
  ),
  row(
    `(?<!\\w)${HONOUR}(?:[- ][a-z]+){0,2}? (?:awardee|recipient|winner|medall?ist|laureate|holder|inductee|${FEAT})(?!\\w)(?: (?:of|in|at|for|from|and) ${REST})?`,
    0.62,
  ),
  row(
    `(?<!\\w)(?:won|winner of|recipient of|holder of|awarded|medall?ist (?:in|at))(?!\\w)${GAP}{1,40}?${HONOUR}(?!\\w)(?:${REST})?`,
    0.62,
  ),
  row(
    `(?<![\\w-])(?:won|captained|skippered|umpired|refereed|hoisted|founded|hosts|hosted|choreographed|starred in|acted in|bowled|swam|anchored|narrated|(?:presents?|presented) (?:the )?(?:[a-z]+ )?(?:news|weather|programme|show) (?:on|for)) (?:in )?the ${REST}`,
    0.6,
    isNamed,
  ),
  row(
    `(?<![\\w-])(?:scored|sings|sang|plays|played|composed|wrote|drew|designed|directed) (?:[a-z]+ )?(?:in |on |for )?the ${GAP}{0,40}?(?:anthem|song|serial|soap|film|show|album|opera|book|guide|novel|cartoons?|choir|orchestra|band|series|try|goal|century|team|eleven|final|cup|league|festival)(?!\\w)(?:${REST})?`,
    0.6,
    isNamed,
  ),
  row(
    `(?<!\\w)(?:climbed|scaled|summited) (?:mount |mt\\.? )?(?:everest|k2|kanchenjunga|denali|kilimanjaro|nanda devi|annapurna|aconcagua)(?!\\w)(?:${REST})?`,
    0.62,
  ),
  row(
    `(?<!\\w)(?:holds?|held|broke|set) (?:the|an?) (?:[\\w'’-]+ ){0,2}?(?:world|national|state|asian|commonwealth|olympic|european|british|irish|scottish|welsh|english|indian|australian|american|canadian|african|course|club|county)(?:['’]s)? (?:[\\w'’-]+ ){0,4}?record(?!\\w)(?: (?:for|in|of|at) ${REST})?`,
    0.62,
  ),
  row(
    `(?<!\\w|in the )face of (?:the|an?) ${GAP}{3,40}?(?:campaign|adverts?)(?!\\w)(?: in ${REST})?`,
    0.62,
  ),
  row(
    `(?<!\\w)(?:${PERSON}|${FEAT}|victim|whistle-?blower) (?:of|in|from|who|that|behind) ${GAP}{0,50}?${NEWS}(?!\\w)(?:${REST})?`,
    0.6,
    isOfNote,
  ),
  row(
    `(?<!\\w)(?:found alive|rescued|pulled) (?:from|in|under) (?:the )?${GAP}{0,40}?(?:rubble|quake|ferry|avalanche|tsunami|siege|wreck|mine|borewell|gorge|flood)(?!\\w)(?:${REST})?`,
    0.6,
  ),
  row(
    `(?<!\\w)who (?:exposed|wrestled|dug|swam|sued|founded|hoisted|won|climbed|sang|composed|designed|fought) (?:the|an?) ${REST}`,
    0.6,
    isNamed,
  ),
  row(`(?<!\\w)(?:gave|gives|delivered) the verdict in ${REST}`, 0.62),
];

/** What belongs to a description before its head: "former", "bronze-winning"; "activist" before "who". */
const LEAD =
  /(?<!\w)(?:(?:retired|former|ex|sitting|present|current|deputy|head|chief|lead)[- ]|(?:gold|silver|bronze)[- ]winning )+$/i;
const LEAD_OF_CLAUSE = /(?<!\w)[a-z-]{3,14} $/i;
const LONGEST_LEAD = 30;

function withLead({ text }: Note, found: Candidate): Candidate {
  const before = text.slice(Math.max(0, found.start - LONGEST_LEAD), found.start);
  const lead = text.startsWith('who ', found.start) ? LEAD_OF_CLAUSE : LEAD;
  return { ...found, start: found.start - (lead.exec(before)?.[0].length ?? 0) };
}

/** Offices and feats that single a person out. Ordinary work stays: it is clinical history. */
export const profession: Recogniser = {
  name: 'profession',
  recognise: (note) =>
    matchPatterns(note, 'profession', PATTERNS).map((found) => withLead(note, found)),
};
