import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Waits for mails to `address` in the data folder; the texts of at least `count` of them, oldest first. */
export async function mailsTo(dataDir: string, address: string, count = 1): Promise<string[]> {
  for (const deadline = Date.now() + 15_000; ;) {
    const folder = join(dataDir, 'mail');
    const names = (await readdir(folder).catch(() => [])).toSorted();
    const mails = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
    const own = mails.filter((mail) => mail.includes(`To: ${address}`));
    if (own.length >= count) return own;
    if (Date.now() > deadline) throw new Error(`${own.length} of ${count} mails came.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The token of the confirmation link in a mail, whose lines may have been folded. */
export function tokenIn(mail: string): string {
  const token = /\/confirm#([\w-]{43})/.exec(mail.replaceAll(/=\r?\n/g, ''))?.[1];
  if (!token) throw new Error('The mail holds no confirmation link.');
  return token;
}
