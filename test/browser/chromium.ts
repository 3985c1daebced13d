import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** These two end the browser with its first context. */
const UNWANTED = new Set(['--single-process', '--no-zygote']);

/** A real Chromium from npm: nothing is downloaded, nothing goes to the network but our pages. */
export async function launchChromium(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      ...chromium.args.filter((arg) => !UNWANTED.has(arg)),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
    headless: true,
  });
}
