import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../src/cli/browser';
import { type Launched, launchChromium, launchFirefox, openExtensionPage } from '../../src/cli/launch';
import { mbox } from '../unit/archive/box';
import { markedWords, PATIENCE, Panel, requireBuild } from './harness';

const ME = 'me@studio.example';
const letters = [
  { id: 'a1', from: 'Anna Cole <anna@firm.example>', text: 'Could you give us a discount of 20%?' },
  { id: 'a2', from: ME, to: 'anna@firm.example', references: 'a1', text: 'The price stays.' },
  { id: 'a3', from: 'Anna Cole <anna@firm.example>', references: 'a1', text: 'Then add two banners for free, please.' },
  { id: 'b1', from: 'Boris Pole <boris@shop.example>', text: 'When can we start?' },
  { id: 'n1', from: 'News <news@shop.example>', text: 'Sale!', more: ['List-Unsubscribe: <mailto:x@shop.example>'] },
];

let folder: string;
let archive: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bellwether-options-'));
  archive = path.join(folder, 'box.mbox');
  writeFileSync(archive, mbox(...letters));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const textOf = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent ?? '');
/** The button with these words in it, once it is there. */
const button = async (page: Page, words: string, within = 'body') =>
  (await page.waitForSelector(
    `${within} ::-p-xpath(.//button[normalize-space()='${words}'])`,
  )) as ElementHandle<HTMLButtonElement>;
const choose = async (page: Page, selector: string, file: string) => {
  const input = (await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
};

describe('settings in Chromium', () => {
  let launched: Launched;
  let options: Page;
  let panel: Panel;

  beforeAll(async () => {
    requireBuild('chrome');
    launched = await launchChromium({ headless: true, language: 'en', firstRun: true });
  });
  afterAll(() => launched?.browser.close());

  test('the first steps come by themselves: what it does, our addresses, a sample with real marks', async () => {
    const target = await launched.browser.waitForTarget((candidate) => candidate.url().endsWith('/welcome.html'));
    const welcome = (await target.page())!;
    await (await button(welcome, 'Next')).click();
    await welcome.waitForSelector('#own');
    await welcome.type('#own', 'Me@Studio.example');
    await (await button(welcome, 'Next')).click();
    await expect.poll(() => markedWords(welcome), PATIENCE).not.toEqual([]);
    const [mark] = await markedWords(welcome);
    await welcome.waitForSelector('bellwether-badge');
    // A click on the marked words opens the card that one gets in the mail.
    const place = await welcome.evaluate((words) => {
      for (const [, highlight] of CSS.highlights) {
        for (const range of highlight) {
          const { x, y, width, height } = (range as Range).getClientRects()[0]!;
          if ((range as Range).toString() === words) return { x: x + width / 2, y: y + height / 2 };
        }
      }
      return null;
    }, mark!);
    await welcome.mouse.click(place!.x, place!.y);
    await welcome.waitForSelector('bellwether-card');
    await welcome.keyboard.press('Escape');
    await (await button(welcome, 'Start working')).click();
    await button(welcome, 'Open the settings');
    panel = await Panel.open(launched);
    await expect
      .poll(() => panel.ask({ kind: 'panel.settings' }), PATIENCE)
      .toMatchObject({ own: [ME], welcomed: true });
    await welcome.close();
  });

  test('a link leads to one sign, and its switch takes effect', async () => {
    options = await openExtensionPage(launched, 'options.html#signals/price.discount');
    await expect
      .poll(() => options.evaluate(() => document.activeElement?.getAttribute('name')), PATIENCE)
      .toBe('price.discount');
    await options.keyboard.press('Space');
    await expect
      .poll(async () => (await panel.ask({ kind: 'panel.settings' })).off, PATIENCE)
      .toEqual(['price.discount']);
    await options.keyboard.press('Space');
    await expect.poll(async () => (await panel.ask({ kind: 'panel.settings' })).off, PATIENCE).toEqual([]);
  });

  test('a text shows at once what is heard in it, and an own phrase from the moment it is added', async () => {
    await options.type('#trial', 'Could you give us a discount? Our parrot decides.');
    await expect.poll(() => textOf(options, '.trial'), PATIENCE).toContain('Asks for a discount');
    expect(await textOf(options, '.trial')).not.toContain('your own phrase');
    await options.type('[id="phrase-price.discount"]', 'our parrot decides');
    await options.keyboard.press('Enter');
    await expect.poll(() => textOf(options, '.trial'), PATIENCE).toContain('your own phrase');
  });

  test('a mailbox is imported in a worker, once', async () => {
    await choose(options, '#archive-files', archive);
    await (await button(options, 'Read them', '#archive')).click();
    await expect.poll(() => textOf(options, '#archive'), PATIENCE).toContain('Done');
    const figures = await options.$$eval('#archive .figures dd', (cells) => cells.map((cell) => cell.textContent));
    expect(figures).toEqual(['5', '2', '2', '2', '1']);
    const before = await panel.counts();
    expect(before['anna@firm.example']).toMatchObject({ messages: 2, signals: { 'price.discount': 1 } });
    await (await button(options, 'Read other files', '#archive')).click();
    await choose(options, '#archive-files', archive);
    await (await button(options, 'Read them', '#archive')).click();
    await expect.poll(() => textOf(options, '#archive'), PATIENCE).toContain('Done');
    expect(await panel.counts()).toEqual(before);
  });

  test('backup, erase everything, restore: all is as it was', async () => {
    const before = await panel.counts();
    const session = await launched.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await (await button(options, 'Save a backup')).click();
    const backups = () => readdirSync(folder).filter((name) => /^bellwether-.*\.json$/.test(name));
    await expect.poll(backups, PATIENCE).toHaveLength(1);
    const backup = path.join(folder, backups()[0]!);
    await expect.poll(() => readFileSync(backup, 'utf8').length, PATIENCE).toBeGreaterThan(100);

    await options.type('#erase-all', 'erase');
    await options.keyboard.press('Enter');
    await expect.poll(() => textOf(options, '#data'), PATIENCE).toContain('Everything is erased.');
    expect(await panel.counts()).toEqual({});
    expect((await panel.ask({ kind: 'panel.settings' })).own).toEqual([]);

    await choose(options, '#backup-file', backup);
    await expect.poll(() => textOf(options, '#data'), PATIENCE).toContain('2 clients, all new here');
    await (await button(options, 'Add to what is here')).click();
    await expect.poll(() => textOf(options, '#data'), PATIENCE).toContain('Done: 2 clients taken in.');
    expect(await panel.counts()).toEqual(before);
    expect((await panel.ask({ kind: 'panel.settings' })).own).toEqual([ME]);
  });

  test('a file that is no backup changes nothing', async () => {
    const before = await panel.counts();
    await choose(options, '#backup-file', archive);
    await expect.poll(() => textOf(options, '#data'), PATIENCE).toContain('Nothing was changed.');
    expect(await panel.counts()).toEqual(before);
  });
});

describe.skipIf(!findFirefox())('an archive in Firefox (skipped where no Firefox is installed)', () => {
  let launched: Launched;
  beforeAll(async () => {
    requireBuild('firefox');
    launched = await launchFirefox();
  });
  afterAll(() => launched?.browser.close());

  test('is read in a worker under the policy of the extension', async () => {
    const panel = await Panel.open(launched);
    await panel.ask({ kind: 'panel.saveSettings', change: { own: [ME] } });
    const options = await openExtensionPage(launched, 'options.html');
    await choose(options, '#archive-files', archive);
    await options.click('#archive button[type=submit]');
    await expect.poll(() => textOf(options, '#archive'), PATIENCE).toContain('Done');
    expect(Object.keys(await panel.counts()).sort()).toEqual(['anna@firm.example', 'boris@shop.example']);
  });
});
