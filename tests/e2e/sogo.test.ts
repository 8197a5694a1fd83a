import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Launched } from '../../src/cli/launch';
import { markedWords, PATIENCE, type Panel } from './harness';
import { canStart, freePort, haggler, launchAllowed, RealServer } from './real-server';

const SCRIPT = 'sogo.sh';
/** The mailbox that SOGo shows. */
const MAILBOX = 'roundcube.sh';
const PORTS = [
  'RC_PORT',
  'RC_IMAP_PORT',
  'RC_SMTP_PORT',
  'SOGO_PORT',
  'SOGO_BACK_PORT',
  'SOGO_PG_PORT',
  'SOGO_MC_PORT',
];
const USER = 'me@studio.example';

describe.skipIf(!canStart(SCRIPT))('a real SOGo (skipped without its start script, root and apt-get)', () => {
  const { client, subject = '' } = haggler();
  const badges = (page: Page) => page.$$eval('bellwether-badge', (found) => found.length);
  let server: RealServer;
  let address: string;
  let launched: Launched;
  let panel: Panel;
  let unavailable: string | null = null;

  beforeAll(async () => {
    const ports: Record<string, string> = {};
    for (const name of PORTS) ports[name] = String(await freePort());
    address = `http://localhost:${ports.SOGO_PORT}/SOGo`;
    server = new RealServer('sogo', ports);
    server.keep('RC_STATE', 'mailbox');
    server.keep('SOGO_STATE', 'state');
    unavailable = server.install(MAILBOX) ?? server.install(SCRIPT);
    if (unavailable) return;
    server.run(SCRIPT, 'start');
    server.run(MAILBOX, 'seed', server.write(haggler()));
    ({ launched, panel } = await launchAllowed(server.folder));
  }, 600_000);

  afterAll(async () => {
    await launched?.browser.close();
    if (launched) {
      server.run(SCRIPT, 'reset');
      server.run(MAILBOX, 'reset');
    }
    server?.remove();
  });

  /** Logs in as SOGo's own page does, and waits for the list of mails. */
  async function logIn(language: string): Promise<Page> {
    const page = await launched.browser.newPage();
    await page.setViewport({ width: 1300, height: 900 });
    await page.goto(`${address}/`);
    const login = JSON.stringify({ userName: USER, password: 'demo', language, rememberLogin: 0 });
    await page.evaluate(
      (body) => fetch('/SOGo/connect', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body }),
      login,
    );
    // The server that stands before SOGo answers 502 where SOGo has just closed the line, for the page or for a script
    // of it: the server is there once it has given all of it.
    const mails = `${address}/so/${USER}/Mail/view`;
    const isWhole = async () => {
      if ((await page.goto(mails))?.status() !== 200) return false;
      const list = page.waitForSelector('.sg-message-list-item', { timeout: PATIENCE.timeout / 2 });
      return list.then(
        () => true,
        () => false,
      );
    };
    await expect.poll(isWhole, { ...PATIENCE, timeout: 2 * PATIENCE.timeout }).toBe(true);
    return page;
  }

  /** Opens the topmost mail in the list whose row has these words. */
  async function openMail(page: Page, ...words: readonly string[]): Promise<void> {
    const row = await page.waitForFunction(
      (all) => {
        const rows = [...document.querySelectorAll('.sg-message-list-item')];
        return rows.find((candidate) => all.every((word) => candidate.textContent?.includes(word)));
      },
      {},
      words,
    );
    await (await row.asElement()!.$('.sg-tile-content'))!.click();
  }

  test.for(['English', 'Russian'])('a mail gets its badge, and the next one too, in %s', async (language, context) => {
    if (unavailable) context.skip(unavailable);
    const page = await logIn(language);
    expect(await badges(page)).toBe(0);
    await openMail(page, client.name!, subject.slice(0, 17));
    await expect.poll(() => badges(page), PATIENCE).toBe(1);
    await expect.poll(() => markedWords(page), PATIENCE).not.toEqual([]);
    await expect.poll(() => panel.counts(), PATIENCE).toMatchObject({ [client.address]: { messages: 1 } });

    await openMail(page, 'Пётр Иванов');
    await expect.poll(() => panel.counts(), PATIENCE).toMatchObject({ 'petr@klinika.example': { messages: 1 } });
    await expect.poll(() => badges(page), PATIENCE).toBe(1);
    expect(await page.$$('.msg-body bellwether-badge, .msg-body bellwether-strip')).toEqual([]);
    await page.close();
  });
});
