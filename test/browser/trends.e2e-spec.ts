import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { TestApp } from '../app/test-app.js';
import { publishTrends } from '../factories/trends.js';
import { launchChromium } from './chromium.js';
import { DESK, PHONE, visitAs } from './visitor.js';

const AXE = createRequire(import.meta.url).resolve('axe-core');
const SHOTS = fileURLToPath(new URL('../../.artifacts/screenshots/', import.meta.url));
const LOOKS = [
  { size: 'phone', viewport: PHONE, colorScheme: 'light' as const },
  { size: 'desk', viewport: DESK, colorScheme: 'dark' as const },
];

describe('the page of trends', () => {
  let app: TestApp;
  let browser: Browser;

  beforeAll(async () => {
    await mkdir(SHOTS, { recursive: true });
    app = await TestApp.start();
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  it('says that nothing is published yet, and what one can do', async () => {
    const { page, context } = await visitAs(browser, app, {}, { viewport: PHONE });
    await page.getByRole('link', { name: 'Trends' }).click();
    await page.getByText('No month has been published yet.').waitFor();
    await page.screenshot({ path: `${SHOTS}trends-empty-phone.png`, fullPage: true });
    await page.getByRole('link', { name: 'Say in which state you work' }).click();
    await page.getByLabel('State or union territory').selectOption('KERALA');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.').waitFor();
    await page.reload();
    expect(await page.getByLabel('State or union territory').inputValue()).toBe('KERALA');
    await context.close();
  });

  it('draws what rises first, with every month in a table, for one state too', async () => {
    await publishTrends(app.database);
    for (const { size, viewport, colorScheme } of LOOKS) {
      const { page, context } = await visitAs(
        browser,
        app,
        {},
        { viewport, colorScheme, bypassCSP: true, acceptDownloads: true },
      );
      await page.goto('/trends');
      const dengue = page.getByRole('region', { name: /^Dengue/ });
      await dengue.waitFor();
      expect(await page.getByRole('region').first().innerText()).toMatch(
        /Dengue\s+↗ \d\.\d × the usual\s+35 clinicians in June 2026/,
      );
      expect(await dengue.getByRole('img').getAttribute('aria-label')).toContain('35 clinicians');
      await dengue.getByText('Every month').press('Enter');
      await dengue.getByRole('row', { name: 'February 2026 too few to tell' }).waitFor();
      await page.addScriptTag({ path: AXE });
      const problems = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string }[] }> };
        };
        const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
        return [...(await axe.run()).violations.map(({ id }) => id), ...(wide ? ['wide'] : [])];
      });
      await page.screenshot({ path: `${SHOTS}trends-${size}-${colorScheme}.png`, fullPage: true });
      expect(problems).toEqual([]);
      await page.getByLabel('State').selectOption('KERALA');
      await page.getByText('11 clinicians in June 2026').waitFor();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Download as CSV' }).click();
      const file = await readFile(await (await download).path(), 'utf8');
      expect(file).toBe(
        'month,topic,specialty,state,clinicians\n2026-06,Dengue,paediatrics,KERALA,11\n',
      );
      await context.close();
    }
  });
});
