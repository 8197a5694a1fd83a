/**
 * `npm start`: builds the extension and shows it at work on the demo mailbox. With a display, a browser opens and
 * stays open; without one, the same happens unseen, and screenshots and findings say what there was to see.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Replies, Request } from '../messages/protocol';
import { signalById } from '../signals';
import { ensureChromium, NO_CHROMIUM } from './browser';
import { openMailbox, serveDemo } from './demo';
import { type Launched, launchChromium, openExtensionPage, openPopup } from './launch';
import { buildExtension, buildModel, root, step } from './steps';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const SHOTS = path.join(root, '.demo');

await step('Learning from the phrase bank (kept until the bank changes)', buildModel);
await step('Building the extension', () => buildExtension('chrome'));
if (!ensureChromium()) {
  console.error(
    `${NO_CHROMIUM}\nThe extension itself is ready: load the folder .output/chrome-mv3 by hand on chrome://extensions.`,
  );
  process.exit(1);
}
await (hasDisplay ? showBrowser() : showPictures());

/** Opens the browser on the demo mailbox and waits until the person closes it. */
async function showBrowser(): Promise<void> {
  const launched = await launchChromium({ headless: false, profile: path.join(root, '.profile') });
  launched.browser.on('targetcreated', (target) => {
    if (target.type() === 'page') {
      target
        .page()
        .then((page) => page && serveDemo(page))
        .catch(() => {}); // a tab that closed at once
    }
  });
  await openMailbox(launched.browser, '#inbox/18c0000000000e01');
  console.log(
    '\nThe demo mailbox is open: click a mark, a bell, or the extension in the toolbar. Close the browser to end.',
  );
  await new Promise<void>((resolve) => launched.browser.once('disconnected', () => resolve()));
}

/** Walks through every conversation unseen, writes pictures and prints what was found. */
async function showPictures(): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  console.log('\n▸ No display here: opening the demo mailbox unseen');
  for (const [language, haggler] of [
    ['en', '18c0000000000e01'],
    ['ru', '18c0000000000a01'],
  ] as const) {
    const launched = await launchChromium({ headless: true, language });
    const panel = await openExtensionPage(launched, 'options.html');
    await openEveryConversation(launched, panel, language);
    const page = await openMailbox(launched.browser, `?hl=${language}#inbox/${haggler}`);
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]); // no half-faded pictures
    await openCard(page);
    await page.screenshot({ path: path.join(SHOTS, `thread-${language}.png`) });
    await popupPicture(launched, page, path.join(SHOTS, `popup-${language}.png`));
    await panel.bringToFront();
    await panel.screenshot({ path: path.join(SHOTS, `options-${language}.png`) });
    await printClients(panel, language);
    await launched.browser.close();
  }
  console.log(`\nPictures of the thread, the popup and the options: ${path.relative(process.cwd(), SHOTS) || '.'}/`);
}

/** Opens the demo's conversations in one language one after the other, each until it is filed. */
async function openEveryConversation({ browser }: Launched, panel: Page, language: 'en' | 'ru'): Promise<void> {
  const page = await openMailbox(browser, `?hl=${language}`);
  const threads = await page.$$eval('[role=main] [data-legacy-thread-id]', (rows) =>
    rows.map((row) => row.getAttribute('data-legacy-thread-id')!),
  );
  for (const thread of threads.slice(0, 8)) {
    const before = (await ask(panel, { kind: 'panel.clients' })).clients.length;
    await page.evaluate((id) => {
      location.hash = `#inbox/${id}`;
    }, thread);
    await page.waitForFunction(
      (id) => document.querySelector(`h2[data-legacy-thread-id="${id}"]`)?.checkVisibility(),
      {},
      thread,
    );
    await page.evaluate('mailbox.expandAll()'); // what is folded cannot be read
    await until(
      async () => (await ask(panel, { kind: 'panel.clients' })).clients.length > before,
      `conversation ${thread} was not filed`,
    );
  }
  await page.close();
}

/** Clicks the first marked words, as a reader would, and waits for the card. */
async function openCard(page: Page): Promise<void> {
  const words = await page.waitForFunction(
    () => {
      const ours = [...CSS.highlights].filter(([name]) => name.startsWith('bellwether'));
      const range = ours.flatMap(([, highlight]) => [...highlight] as Range[])[0];
      if (!range) return null;
      const { left, top, height } = range.getBoundingClientRect();
      return { x: left + 10, y: top + height / 2 };
    },
    { polling: 'raf' },
  );
  const { x, y } = (await words.jsonValue())!;
  await page.mouse.click(x, y);
  await page.waitForSelector('bellwether-card');
}

async function popupPicture(launched: Launched, front: Page, file: string): Promise<void> {
  const popup = await openPopup(launched, front);
  await popup.waitForSelector('article'); // the client of the conversation in front
  await popup.screenshot({ path: file });
  await popup.close();
}

async function printClients(panel: Page, language: 'en' | 'ru'): Promise<void> {
  const { clients } = await ask(panel, { kind: 'panel.clients' });
  for (const client of clients) {
    console.log(
      `\n${client.name} <${client.address}>  manner: ${client.manner.word}, money: ${client.money.word}, ${client.messages} ${client.messages === 1 ? 'message' : 'messages'}`,
    );
    const detail = await ask(panel, { kind: 'panel.client', client: client.id });
    for (const { signal, quote, at } of detail?.quotes ?? []) {
      console.log(
        `  ${(at ?? '').slice(0, 10).padEnd(10)}  ${(signalById.get(signal)?.name[language] ?? signal).padEnd(32)} ${quote.replaceAll('\n', ' ').slice(0, 90)}`,
      );
    }
  }
}

/** Asks the background what a page of the extension would ask. */
async function ask<K extends Request>(panel: Page, request: K): Promise<Replies[K['kind']]> {
  // Text, since the typings of the extension's own globals are not those of this script.
  return (await panel.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(request)})`)) as Replies[K['kind']];
}

async function until(done: () => Promise<boolean>, complaint: string): Promise<void> {
  const deadline = performance.now() + 20_000;
  while (!(await done())) {
    if (performance.now() > deadline) throw new Error(complaint);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
