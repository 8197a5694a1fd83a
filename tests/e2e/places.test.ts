import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../src/cli/browser';
import { type Launched, launchChromium, launchFirefox, openExtensionPage } from '../../src/cli/launch';
import { root } from '../../src/cli/steps';
import { PATIENCE, requireBuild } from './harness';

/** A page of Roundcube on this computer: one message, which gets our strip under its subject. */
let server: Server;
let webmail: string;

beforeAll(async () => {
  const page = readFileSync(path.join(root, 'tests/pages/fixtures/roundcube-show.html'));
  server = createServer((_, response) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  webmail = `http://localhost:${(server.address() as AddressInfo).port}/roundcube/`;
});
afterAll(() => {
  server.close();
});

const strips = (page: Page) => page.$$eval('bellwether-strip', (found) => found.length);
const listed = (options: Page) =>
  options.$$eval('#places .list .who', (names) => names.map((name) => name.textContent ?? ''));
/** Where scripts run beyond those of the manifest. */
const scripts = (options: Page) =>
  options.evaluate(
    'browser.scripting.getRegisteredContentScripts().then((found) => [...new Set(found.flatMap(({ matches }) => matches))].sort())',
  );
/** In how many tabs a content script of ours listens. */
const listening = (options: Page) =>
  options.evaluate(
    "browser.tabs.query({}).then((tabs) => Promise.allSettled(tabs.map(({ id }) => browser.tabs.sendMessage(id, { kind: 'refresh' })))).then((told) => told.filter(({ status }) => status === 'fulfilled').length)",
  );
const switches = (options: Page) =>
  options.$$eval('#places input[role=switch]', (found) =>
    found.filter((one) => (one as HTMLInputElement).checked).map((one) => (one as HTMLInputElement).name),
  );
const said = (options: Page) => options.$eval('#places output', (output) => output.textContent);

async function openOptions(launched: Launched): Promise<Page> {
  const options = await openExtensionPage(launched, 'options.html');
  await options.waitForSelector('#place');
  return options;
}

async function switchOn(options: Page, address: string): Promise<void> {
  await options.$eval('#place', (input) => (input as HTMLInputElement).select());
  await options.type('#place', address);
  await options.click('#places button[type=submit]');
}

describe('an own webmail in Chromium', () => {
  let launched: Launched;
  let folder: string;

  // No headless browser shows the question for a permission, so this copy of the build has it from the start.
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'bellwether-places-'));
    cpSync(requireBuild('chrome'), folder, { recursive: true });
    const file = path.join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
    writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['http://localhost/*'] }));
    launched = await launchChromium({ headless: true, language: 'en', extension: folder });
  });
  afterAll(async () => {
    await launched?.browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('what the browser allows is listed and read', async () => {
    const options = await openOptions(launched);
    await expect.poll(() => listed(options), PATIENCE).toEqual(['http://localhost']);
    const page = await launched.browser.newPage();
    await page.goto(webmail);
    await expect.poll(() => strips(page), PATIENCE).toBe(1);
  });

  test.each([
    ['nonsense', 'does not look like an address'],
    ['http://mail.firm.example/', 'Only addresses with https://'],
    ['http://localhost:9/', 'http://localhost is already on'],
    ['https://mail.google.com/mail/u/0/', 'https://mail.google.com is already on'],
  ])('a plain word about %s', async (address, word) => {
    const options = await openOptions(launched);
    await expect.poll(() => listed(options), PATIENCE).toEqual(['http://localhost']);
    await switchOn(options, address);
    await expect.poll(() => said(options), PATIENCE).toContain(word);
    await options.close();
  });
});

describe.skipIf(!findFirefox())('an own webmail in Firefox (skipped where no Firefox is installed)', () => {
  let launched: Launched;

  beforeAll(async () => {
    requireBuild('firefox');
    // Firefox then says yes in the place of the user.
    launched = await launchFirefox({ 'extensions.webextOptionalPermissionPrompts': false });
  });
  afterAll(() => launched?.browser.close());

  test('is read from the click that switches it on until the click that switches it off', async () => {
    const page = await launched.browser.newPage();
    const options = await openOptions(launched);
    await switchOn(options, webmail);
    await expect.poll(() => said(options), PATIENCE).toContain('http://localhost is on');
    await expect.poll(() => listed(options), PATIENCE).toEqual(['http://localhost']);
    await expect.poll(() => scripts(options), PATIENCE).toEqual(['http://localhost/*']);
    await page.goto(webmail);
    await page.bringToFront();
    await expect.poll(() => strips(page), PATIENCE).toBe(1);

    await expect.poll(() => listening(options), PATIENCE).toBe(1);

    await options.bringToFront();
    await options.click('#places .list button');
    await expect.poll(() => said(options), PATIENCE).toContain('http://localhost is off');
    await expect.poll(() => listed(options), PATIENCE).toEqual([]);
    await expect.poll(() => scripts(options), PATIENCE).toEqual([]);
    await page.reload();
    await page.waitForSelector('#messagebody');
    // A script of ours would have begun to listen before it draws: when nobody does, nothing will be drawn.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    await expect.poll(() => listening(options), PATIENCE).toBe(0);
    expect(await strips(page)).toBe(0);
    await options.close();
  });

  test('one switch allows all addresses of a host, and the same switch gives them back', async () => {
    const options = await openOptions(launched);
    const zendesk = '#places input[name=zendesk]';
    await options.click(zendesk);
    await expect.poll(() => said(options), PATIENCE).toContain('Zendesk is on');
    await expect.poll(() => switches(options), PATIENCE).toEqual(['zendesk']);
    await expect.poll(() => scripts(options), PATIENCE).toEqual(['https://*.zendesk.com/*']);
    expect(await listed(options)).toEqual([]);

    await switchOn(options, 'https://studio.zendesk.com/agent/tickets/1');
    await expect.poll(() => said(options), PATIENCE).toContain('https://studio.zendesk.com is already on');

    await options.click(zendesk);
    await expect.poll(() => said(options), PATIENCE).toContain('Zendesk is off');
    await expect.poll(() => switches(options), PATIENCE).toEqual([]);
    await expect.poll(() => scripts(options), PATIENCE).toEqual([]);
  });
});
