import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { openMailbox } from '../../src/cli/demo';
import { type Launched, openExtensionPage } from '../../src/cli/launch';
import { root } from '../../src/cli/steps';
import type { Replies, Request } from '../../src/messages/protocol';

/** Patience of every wait, in milliseconds: far above what is normal, far below the time limit of a test. */
export const PATIENCE = { timeout: 20_000, interval: 50 };

/** Conversations of the demo mailbox that the tests speak of. */
export const HAGGLER = { en: '18c0000000000e01', ru: '18c0000000000a01' };
export const ASKS_AGAIN = { en: '18c0000000000e03', ru: '18c0000000000a03' };
export const RUDE = { en: '18c0000000000e04', ru: '18c0000000000a04' };
export const SLOW_PRESSER = { en: '18c0000000000e05', ru: '18c0000000000a05' };
export const GOOD = { en: '18c0000000000e06', ru: '18c0000000000a06' };

/** The built extension, or a plain word on what to run. */
export function requireBuild(browser: 'chrome' | 'firefox'): string {
  const folder = path.join(root, '.output', `${browser}-mv3`);
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run "npm run build" first.`);
  return folder;
}

/** The marked words by highlight name, as the page itself can see them. */
export function marks(page: Page | Frame): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name, highlight]) => name.startsWith('bellwether') && highlight.size > 0)
        .map(([name, highlight]) => [name, [...highlight].map((range) => (range as Range).toString())]),
    ),
  );
}

/** All marked words of the page in one list. */
export const markedWords = async (page: Page | Frame): Promise<string[]> => Object.values(await marks(page)).flat();

/** Waits until the page has at least one mark and returns the marked words. */
export async function waitForMarks(page: Page): Promise<string[]> {
  await expect.poll(() => markedWords(page), PATIENCE).not.toEqual([]);
  return markedWords(page);
}

/** Opens a conversation of the demo mailbox in a tab or window of its own. */
export function openThread(
  { browser }: Launched,
  thread: string,
  parameters = '',
  type: 'tab' | 'window' = 'tab',
): Promise<Page> {
  return openMailbox(browser, `${parameters}#inbox/${thread}`, { type });
}

/** Goes to another conversation as a click in the list would: by the fragment alone. */
export async function goTo(page: Page, thread: string): Promise<void> {
  await page.evaluate((id) => {
    location.hash = `#inbox/${id}`;
  }, thread);
}

/** A line to the background, from a page of the extension that is kept open. */
export class Panel {
  static async open(launched: Launched): Promise<Panel> {
    return new Panel(await openExtensionPage(launched, 'options.html'));
  }

  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async ask<R extends Request>(request: R): Promise<Replies[R['kind']]> {
    const api = '(globalThis.browser ?? globalThis.chrome)';
    return (await this.page.evaluate(`${api}.runtime.sendMessage(${JSON.stringify(request)})`)) as Replies[R['kind']];
  }

  /** Messages and signals of each client, by address: what must neither be lost nor doubled. */
  async counts(): Promise<Record<string, { messages: number; signals: Record<string, number> }>> {
    const { clients } = await this.ask({ kind: 'panel.clients' });
    return Object.fromEntries(
      clients.map(({ address, messages, signals }) => [
        address,
        { messages, signals: Object.fromEntries(signals.map(({ signal, count }) => [signal, count])) },
      ]),
    );
  }

  async waitForClients(count: number): Promise<void> {
    await expect.poll(async () => (await this.ask({ kind: 'panel.clients' })).clients.length, PATIENCE).toBe(count);
  }
}
