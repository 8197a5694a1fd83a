import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../src/cli/browser';
import { openMailbox } from '../../src/cli/demo';
import { type Launched, launchChromium } from '../../src/cli/launch';
import { HAGGLER, markedWords, openThread, PATIENCE, RUDE, requireBuild, SLOW_PRESSER, waitForMarks } from './harness';

requireBuild('chrome');
let withUs: Launched;
let without: Browser;

beforeAll(async () => {
  withUs = await launchChromium({ headless: true });
  without = await puppeteer.launch({
    executablePath: findChromium()!,
    headless: true,
    defaultViewport: { width: 1180, height: 860 },
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});
afterAll(async () => {
  await withUs?.browser.close();
  await without?.close();
});

const bodies = (page: Page) => page.$$eval('.a3s', (elements) => elements.map((element) => element.outerHTML));

/** What a person gets who selects the whole conversation and copies it. */
const copied = (page: Page) =>
  page.evaluate(() => {
    const list = document.querySelector('[role=main] [role=list]')!;
    getSelection()!.selectAllChildren(list);
    return getSelection()!.toString();
  });

/** Where everything of the conversation stands, to the pixel. */
const layout = (page: Page) =>
  page.$$eval('.a3s, .gE, .g3, .hP', (elements) =>
    elements.map((element) => {
      const { left, width, height } = element.getBoundingClientRect();
      return [element.className, left, width, height].join(' ');
    }),
  );

describe('manners in a foreign page', () => {
  for (const [name, thread] of Object.entries({
    'English haggler': HAGGLER.en,
    'Russian haggler': HAGGLER.ru,
    'folded messages': SLOW_PRESSER.en,
  })) {
    test(`bodies, copied text and layout are the same with and without us: ${name}`, async () => {
      const ours = await openThread(withUs, thread);
      const plain = await openMailbox(without, `#inbox/${thread}`);
      await waitForMarks(ours);
      expect(await bodies(ours)).toEqual(await bodies(plain));
      expect(await copied(ours)).toBe(await copied(plain));
      expect(await layout(ours)).toEqual(await layout(plain));

      const before = await markedWords(ours);
      await ours.evaluate('mailbox.rerender()');
      await expect.poll(() => markedWords(ours), PATIENCE).toEqual(before);
      expect(await bodies(ours)).toEqual(await bodies(plain));
      await ours.close();
      await plain.close();
    });
  }

  test('an editor in the conversation stays untouched while its owner types', async () => {
    const page = await openThread(withUs, RUDE.en);
    await waitForMarks(page);
    await page.evaluate('mailbox.reply()');
    await page.focus('.Am.Al.editable');
    await page.keyboard.type('You are all idiots, work for free!');
    expect(await page.$eval('.Am.Al.editable', (editor) => editor.innerHTML)).toBe(
      'You are all idiots, work for free!',
    );
    expect((await markedWords(page)).join()).not.toContain('idiots');
    await page.close();
  });

  test('nothing of ours stands inside a body, and the page sees no exception', async () => {
    const page = await openThread(withUs, HAGGLER.en);
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await waitForMarks(page);
    expect(await page.$$('.a3s bellwether-badge, .a3s bellwether-strip, .a3s bellwether-card')).toEqual([]);
    expect(
      await page.$$eval('bellwether-badge', (badges) => badges.map((badge) => badge.shadowRoot)),
    ).not.toContainEqual(expect.anything());
    expect(errors).toEqual([]);
    await page.close();
  });
});
