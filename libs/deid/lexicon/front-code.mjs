// How word lists are packed; `front-coding.ts` reads them.
import { writeFileSync } from 'node:fs';

/** Words that begin with two letters come first: `shelf.ts` puts all others into one drawer. */
const isPlain = (word) => /^[a-z]{2}/.test(word);

function coded(words) {
  let previous = '';
  let out = '';
  for (const word of [...words].sort()) {
    let shared = 0;
    while (shared < 25 && word[shared] && word[shared] === previous[shared]) shared += 1;
    out += String.fromCharCode(65 + shared) + word.slice(shared);
    previous = word;
  }
  return out;
}

/** Front coding: an upper-case letter says how many letters the word shares with the one before. */
function frontCode(words) {
  const all = [...new Set(words)];
  return coded(all.filter(isPlain)) + coded(all.filter((word) => !isPlain(word)));
}

/** Writes a list as a module that exports it. */
export function writeList(path, constant, words, builtBy) {
  const lines = frontCode(words).replace(/.{1,96}(?<! )/g, '$&\n');
  const head = `// Built by ${builtBy}; front-coded, see ../front-coding.ts.\n`;
  writeFileSync(path, `${head}export const ${constant} = \`\n${lines}\`;\n`);
  console.log(path, new Set(words).size, 'words', lines.length, 'bytes');
}
