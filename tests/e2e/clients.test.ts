import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launchChromium, openPopup } from '../../src/cli/launch';
import { HAGGLER, openThread, PATIENCE, Panel, requireBuild, waitForMarks } from './harness';

requireBuild('chrome');
let launched: Launched;
let panel: Panel;

beforeAll(async () => {
  launched = await launchChromium({ headless: true, language: 'en' });
  panel = await Panel.open(launched);
});
afterAll(() => launched?.browser.close());

const text = (page: Page) => page.$eval('main', (main) => main.textContent);
/** Presses the button, or follows the link, of this name, once it is there. */
const press = (page: Page, name: string) =>
  page.waitForFunction(
    (wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>('button, a')].find(
        (element) => (element.ariaLabel ?? element.textContent) === wanted,
      );
      found?.click();
      return found !== undefined;
    },
    PATIENCE,
    name,
  );
const MARTIN = 'martin@colefurniture.example';
const profile = () => panel.ask({ kind: 'panel.client', client: MARTIN });

describe('the page of clients, with the background that ships', () => {
  test('from the popup to the page of this client, and from its words back to the mail', async () => {
    const mail = await openThread(launched, HAGGLER.en);
    await waitForMarks(mail);
    const popup = await openPopup(launched, mail);
    await expect.poll(() => text(popup), PATIENCE).toContain('Martin Cole');
    // The popup closes with it, and may do so before it answers.
    await press(popup, 'Everything about this client').catch(() => undefined);
    const target = await launched.browser.waitForTarget((one) => one.url().includes('/clients.html#client='));
    const page = await target.asPage();
    await expect.poll(() => text(page), PATIENCE).toContain('History');
    await expect.poll(() => page.title(), PATIENCE).toContain('Martin Cole');

    const words = (await profile())?.reasons[0]?.quote ?? '';
    await press(page, words);
    await expect.poll(() => text(page), PATIENCE).toContain('The mail is in front now.');
    await page.close();
    await mail.close();
  });

  test('"not a flag" takes a finding out of the profile, and undo brings it back', async () => {
    const page = await launched.browser.newPage();
    await page.goto(launched.extensionUrl(`clients.html#client=${encodeURIComponent(MARTIN)}`));
    await expect.poll(() => text(page), PATIENCE).toContain('What it rests on');
    const before = (await profile())?.reasons.length ?? 0;
    expect(before).toBeGreaterThan(0);
    await press(page, 'Not a flag');
    await expect.poll(async () => (await profile())?.reasons.length, PATIENCE).toBe(before - 1);
    await press(page, 'Undo: not a flag');
    await expect.poll(async () => (await profile())?.reasons.length, PATIENCE).toBe(before);
    await page.close();
  });

  test('the table shows everybody, and a row leads to the client', async () => {
    const page = await launched.browser.newPage();
    await page.goto(launched.extensionUrl('clients.html'));
    await expect.poll(() => text(page), PATIENCE).toContain('1 client');
    await press(page, 'Martin Cole');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent), PATIENCE).toBe('Martin Cole');
    await press(page, 'Make a hand-over sheet');
    await expect.poll(() => text(page), PATIENCE).toContain('Open it to read or print');
    await page.close();
  });
});
