import { gzipSync } from 'node:zlib';
import { bundleForBrowser } from '../../test/fixtures/browser-bundle.js';
import { scrub } from './index.js';

/** Code and data together, so that a phone on a slow network can load it: 900 KB. */
const MOST_BYTES = 900 * 1024;

describe('the library in the browser', () => {
  it('is one module that needs nothing beside it, light enough for a phone, with the same findings', async () => {
    const code = bundleForBrowser();
    // gzip is what every browser takes; brotli is lighter still.
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(MOST_BYTES);
    expect(code).not.toMatch(/["']node:|\brequire\(/);
    const text = 'Dr. Asha Rao saw Mrs Kamla Devi, 93/F, of Vill. Bhagwanpur on 12/03/2024.';
    const module = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
    const bundled = (await import(module)) as { scrub: typeof scrub };
    expect(bundled.scrub(text)).toEqual(scrub(text));
  });
});
