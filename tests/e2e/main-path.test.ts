import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launchChromium, openExtensionPage, openPopup } from '../../src/cli/launch';
import {
  ASKS_AGAIN,
  GOOD,
  goTo,
  HAGGLER,
  markedWords,
  openThread,
  PATIENCE,
  Panel,
  RUDE,
  requireBuild,
  SLOW_PRESSER,
  waitForMarks,
} from './harness';

requireBuild('chrome');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let launched: Launched;
let panel: Panel;

beforeAll(async () => {
  launched = await launchChromium({ headless: true, language: 'en' });
  panel = await Panel.open(launched);
});
afterAll(() => launched?.browser.close());

async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return (await page.evaluate(
    'axe.run(document).then((result) => result.violations.map((violation) => violation.id))',
  )) as string[];
}

const text = (page: Page) => page.$eval('main', (main) => (main as HTMLElement).innerText);

describe('from an open conversation to a profile', () => {
  test.each([
    ['haggler', HAGGLER.en, /discount|5,000|knock off/],
    ['rude', RUDE.en, /useless|monkey/],
    ['slow presser', SLOW_PRESSER.en, /urgent|as soon as possible|ASAP|hurry/],
    ['asks again', ASKS_AGAIN.en, /how often|how many times/i],
    ['торгуется', HAGGLER.ru, /скидк|процентов/],
    ['грубит', RUDE.ru, /безрукие|дармоеды/],
    ['торопит', SLOW_PRESSER.ru, /срочно|ещё вчера|поторопитесь|как можно скорее/],
    ['переспрашивает', ASKS_AGAIN.ru, /сколько раз|как часто/i],
  ])('marks and badges: %s', async (_, thread, words) => {
    const page = await openThread(launched, thread);
    await page.evaluate('mailbox.expandAll()');
    await expect.poll(async () => (await markedWords(page)).join('\n'), PATIENCE).toMatch(words);
    await expect.poll(() => page.$$eval('bellwether-badge', (badges) => badges.length), PATIENCE).toBeGreaterThan(0);
    expect(await page.$$eval('bellwether-strip', (strips) => strips.length)).toBe(1);
    await page.close();
  });

  test('a click on a mark opens its card, Escape closes it', async () => {
    const page = await openThread(launched, HAGGLER.en);
    await waitForMarks(page);
    const spot = await page.evaluate(() => {
      const [range] = [...CSS.highlights]
        .filter(([name]) => name.startsWith('bellwether'))
        .flatMap(([, highlight]) => [...highlight] as Range[]);
      range!.startContainer.parentElement!.scrollIntoView({ block: 'center' });
      const box = range!.getBoundingClientRect();
      return { x: box.left + 8, y: box.top + box.height / 2 };
    });
    await page.mouse.click(spot.x, spot.y);
    await page.waitForSelector('bellwether-card');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.$$eval('bellwether-card', (cards) => cards.length), PATIENCE).toBe(0);
    await page.close();
  });

  test('walking from one conversation to another leaves no mark behind', async () => {
    const page = await openThread(launched, RUDE.en);
    const rude = await waitForMarks(page);
    await goTo(page, HAGGLER.en);
    await expect
      .poll(async () => (await markedWords(page)).some((words) => rude.includes(words)), PATIENCE)
      .toBe(false);
    await waitForMarks(page);
    await page.evaluate(() => {
      location.hash = '#inbox';
    });
    await expect.poll(() => markedWords(page), PATIENCE).toEqual([]);
    await page.close();
  });

  test('the popup shows the client of the open conversation, and is accessible', async () => {
    const page = await openThread(launched, HAGGLER.en);
    await waitForMarks(page);
    const popup = await openPopup(launched, page);
    await expect.poll(() => text(popup), PATIENCE).toContain('Martin Cole');
    expect(await text(popup)).toContain('Asks for a discount');
    expect(await axeViolations(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('a page whose structure has changed: nothing is drawn, and the popup says so', async () => {
    const page = await openThread(launched, '');
    // The next version of the page has other names for everything that holds a message.
    await page.evaluate(() => {
      new MutationObserver(() => {
        for (const element of document.querySelectorAll('.adn, .adf, .h7, .kv')) element.className = 'renamed';
      }).observe(document.body, { childList: true, subtree: true });
    });
    await goTo(page, GOOD.en);
    await page.waitForSelector('.renamed');
    const popup = await openPopup(launched, page);
    await expect.poll(() => text(popup), PATIENCE).toContain('cannot be read');
    expect(await page.$$('bellwether-strip, bellwether-badge')).toEqual([]);
    expect(await markedWords(page)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('a switch in the options takes its marks away at once, and brings them back', async () => {
    const page = await openThread(launched, HAGGLER.en);
    await waitForMarks(page);
    const before = await markedWords(page);
    await panel.page.bringToFront();
    const flip = () => panel.page.$eval('input[name="price.discount"]', (input) => (input as HTMLInputElement).click());
    await panel.page.waitForSelector('input[name="price.discount"]');
    await flip();
    await expect
      .poll(async () => (await panel.ask({ kind: 'panel.settings' })).off, PATIENCE)
      .toEqual(['price.discount']);
    await page.bringToFront();
    await expect.poll(async () => (await markedWords(page)).length, PATIENCE).toBeLessThan(before.length);
    await panel.page.bringToFront();
    await flip();
    await page.bringToFront();
    await expect.poll(() => markedWords(page), PATIENCE).toEqual(before);
    await page.close();
  });

  test('the options page is accessible, and its address field complains in words', async () => {
    const options = await openExtensionPage(launched, 'options.html');
    await options.waitForSelector('#own');
    expect(await axeViolations(options)).toEqual([]);
    await options.type('#own', 'not an address');
    await options.click('#about-me button[type=submit]');
    await expect.poll(() => text(options), PATIENCE).toContain('does not look like an address');
    await options.close();
  });
});
