import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../src/cli/browser';
import { type Launched, launchChromium, launchFirefox } from '../../src/cli/launch';
import { markedWords, PATIENCE, Panel, requireBuild } from './harness';

/** A CRM that no adapter knows: rows with a name, a date and words. */
const MESSAGES = [
  ['in', 'Anna Keller', '2026-03-02 10:15', 'We need a landing page for spring.'],
  ['out', 'Mira Novak', '2026-03-02 11:00', 'It costs 900.'],
  ['in', 'Anna Keller', '2026-03-03 09:30', 'Can you give us a 20% discount?'],
];
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Deal</title></head><body style="margin:0">
<h1>Deal 4711</h1><div class="talk">${MESSAGES.map(
  ([way, name, at, words], index) =>
    `<div class="entry entry--${way}" data-id="m${index}"><b class="name">${name}</b> <span class="when">${at}</span><p class="words">${words}</p></div>`,
).join('')}</div></body></html>`;

let server: Server;
let origin: string;
let launched: Launched;
let folder: string;

// No headless browser shows the question for a permission, so this copy of the build has it from the start.
beforeAll(async () => {
  server = createServer((_, response) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(PAGE));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  folder = mkdtempSync(path.join(tmpdir(), 'bellwether-teach-'));
  cpSync(requireBuild('chrome'), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['http://localhost/*'] }));
  launched = await launchChromium({ headless: true, language: 'en', extension: folder });
});
afterAll(async () => {
  await launched?.browser.close();
  server?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

const overlay = (page: Page) => page.$$eval('bellwether-teach', (found) => found.length);

/** Opens a deal and begins a lesson in it, as the popup does. */
async function teach(panel: Panel, { browser } = launched): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${origin}/deals/4711`);
  const tab = (await panel.page.evaluate(
    `browser.tabs.query({}).then((tabs) => Math.max(...tabs.filter(({ url }) => url?.startsWith('${origin}')).map(({ id }) => id)))`,
  )) as number;
  expect(await panel.ask({ kind: 'panel.teach', tab })).toBeNull();
  await page.bringToFront();
  await expect.poll(() => overlay(page), PATIENCE).toBe(1);
  return page;
}

/** What a screen reader is told of the lesson: its roots are closed to the page, not to the browser. */
const heard = async (page: Page): Promise<string> => JSON.stringify(await page.accessibility.snapshot());

async function press(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`aria/${name}[role="button"]`);
  await button!.click();
}

/** Presses keys one after the other. */
async function keys(page: Page, ...names: readonly KeyInput[]): Promise<void> {
  for (const name of names) await page.keyboard.press(name);
}

const names = async (panel: Panel) => (await panel.ask({ kind: 'panel.clients' })).clients.map(({ name }) => name);

test('a page that is taught with the mouse is read from then on, and again after it is opened anew', async () => {
  const panel = await Panel.open(launched);
  const page = await teach(panel);
  await page.evaluate(() => {
    for (const type of ['click', 'mousedown', 'pointerdown', 'keydown'])
      addEventListener(type, () => document.body.setAttribute('data-told', type));
  });
  await page.click('[data-id=m0] .words');
  await expect.poll(() => heard(page), PATIENCE).toContain('one message of ours');
  await page.click('[data-id=m1] .words');
  await expect.poll(() => heard(page), PATIENCE).toContain('on the date');
  await page.click('[data-id=m0] .when');
  await expect.poll(() => heard(page), PATIENCE).toContain('what would be read');
  const said = await heard(page);
  for (const words of ['We need a landing page', 'It costs 900', '20% discount']) expect(said).toContain(words);
  expect(await page.$eval('body', (body) => body.getAttribute('data-told'))).toBeNull();
  expect(await page.$eval('.talk', (talk) => talk.innerHTML)).not.toContain('bellwether');

  await press(page, 'Keep');
  await expect.poll(() => markedWords(page), PATIENCE).toEqual([expect.stringContaining('discount')]);
  await press(page, 'Close');
  await expect.poll(() => overlay(page), PATIENCE).toBe(0);

  await page.goto(`${origin}/deals/4712`);
  await expect.poll(() => markedWords(page), PATIENCE).toEqual([expect.stringContaining('discount')]);
  expect(await names(panel)).toEqual(['Anna Keller']);
  expect(await panel.ask({ kind: 'panel.recipes' })).toHaveLength(1);
  await page.close();
});

test('a page is taught with the keys alone, and what contradicts itself is said', async () => {
  const panel = await Panel.open(launched);
  const page = await teach(panel);
  // From the empty middle of the window into the page, past the heading, into the first message, to its words.
  await keys(page, 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight');
  await expect.poll(() => heard(page), PATIENCE).toContain('We need a landing page');
  await keys(page, 'Enter');
  await expect.poll(() => heard(page), PATIENCE).toContain('one message of ours');
  await keys(page, 'ArrowRight');
  await expect.poll(() => heard(page), PATIENCE).toContain('It costs 900');
  await keys(page, 'Enter');
  await expect.poll(() => heard(page), PATIENCE).toContain('on the date');
  await keys(page, 'Tab', 'Enter');
  await expect.poll(() => heard(page), PATIENCE).toContain('what would be read');
  await press(page, 'Client: change the side of "Can you give us a 20% discount?"');
  // It looks like the client's other one: that cannot be, and is said.
  await expect.poll(() => heard(page), PATIENCE).toContain('Nothing on the page tells ours from theirs');
  await keys(page, 'Escape');
  await expect.poll(() => overlay(page), PATIENCE).toBe(0);
  await page.close();
});

describe.skipIf(!findFirefox())('in Firefox (skipped where none is installed)', () => {
  let fox: Launched;

  beforeAll(async () => {
    requireBuild('firefox');
    // Firefox then says yes in the place of the user.
    fox = await launchFirefox({ 'extensions.webextOptionalPermissionPrompts': false });
  });
  afterAll(() => fox?.browser.close());

  test('a page is taught and read', async () => {
    const panel = await Panel.open(fox);
    await panel.page.waitForSelector('#place');
    await panel.page.type('#place', origin);
    await panel.page.click('#places button[type=submit]');
    const scripts = 'browser.scripting.getRegisteredContentScripts().then(({ length }) => length)';
    await expect.poll(() => panel.page.evaluate(scripts), PATIENCE).toBeGreaterThan(0);

    const page = await teach(panel, fox);
    for (const place of ['[data-id=m0] .words', '[data-id=m1] .words', '[data-id=m0] .when']) await page.click(place);
    // The three sides come first, then "Keep".
    await keys(page, 'Tab', 'Tab', 'Tab', 'Tab', 'Enter');
    await expect.poll(() => page.$$eval('bellwether-strip', (found) => found.length), PATIENCE).toBe(1);
    await expect.poll(() => names(panel), PATIENCE).toEqual(['Anna Keller']);
  });
});
