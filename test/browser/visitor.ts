import type { Browser, BrowserContext, Page } from 'playwright-core';
import { addClinician } from '../factories/clinicians.js';
import type { TestApp } from '../app/test-app.js';

export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 800 };

/** A person at a browser of their own. */
export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
}

/** Opens a browser context at the sign-in page. */
export async function visit(
  browser: Browser,
  app: TestApp,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: app.url,
    viewport: DESK,
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await page.goto('/');
  return { context, page };
}

/** Signs in through the form; resolves when the list of cases stands. */
export async function signInOn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Cases' }).waitFor();
}

/** A new verified clinician, signed in through the form. */
export async function visitAs(
  browser: Browser,
  app: TestApp,
  clinician: Record<string, unknown>,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Visitor> {
  const { email, password } = await addClinician(app.database, clinician);
  const visitor = await visit(browser, app, options);
  await signInOn(visitor.page, email, password);
  return visitor;
}

/** From now on counts what a person does on this page: clicks and taps, those that keys make included. */
export async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = globalThis as unknown as { clicks: number };
    counted.clicks = 0;
    addEventListener('click', () => counted.clicks++, true);
  });
  return () => page.evaluate(() => (globalThis as unknown as { clicks: number }).clicks);
}
