import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { root } from './steps';

/** Where the demo mailbox shows itself: the real address of Gmail, so that the real match pattern and adapter work. */
export const MAILBOX = 'https://mail.google.com/mail/u/0/';

/** The extension's address in Firefox is made up at install time unless it is set beforehand. */
export const FIREFOX_UUID = 'aaaaaaaa-0000-4000-8000-000000000001';
export const GECKO_ID = 'bellwether@bellwether.example';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.jsonl': 'application/x-ndjson; charset=utf-8',
};

/** Files of `assets/demo` for addresses of the mailbox; undefined for every other address. */
function demoFile(url: URL): string | undefined {
  if (url.host !== 'mail.google.com') return undefined;
  if (url.pathname.startsWith('/mail/')) return path.join(root, 'assets/demo/index.html');
  const name = /^\/demo\/([\w.-]+)$/.exec(url.pathname)?.[1];
  return name && path.join(root, 'assets/demo', name);
}

function answer(request: HTTPRequest): Promise<void> {
  const url = new URL(request.url());
  if (url.protocol === 'data:' || url.protocol.endsWith('-extension:')) return request.continue();
  const file = demoFile(url);
  if (!file) return request.respond({ status: 404, body: '' });
  return request.respond({
    status: 200,
    contentType: TYPES[path.extname(file)] ?? 'text/plain',
    body: readFileSync(file),
  });
}

/** Answers the page's requests from the demo mailbox; nothing goes out to the network. */
export async function serveDemo(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    answer(request).catch(() => {}); // a request of a page that is already gone
  });
}

/** Opens the demo mailbox, or one conversation of it, in a new tab or window. */
export async function openMailbox(
  browser: Browser,
  address = '',
  { type = 'tab' }: { type?: 'tab' | 'window' } = {},
): Promise<Page> {
  const page = await browser.newPage({ type });
  await serveDemo(page);
  await page.goto(MAILBOX + address, { waitUntil: 'load' });
  await page.waitForSelector('[role=main]'); // the mailbox builds itself once its conversations are loaded
  return page;
}
