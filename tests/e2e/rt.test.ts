import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Launched } from '../../src/cli/launch';
import { markedWords, PATIENCE, type Panel } from './harness';
import { canStart, freePort, haggler, launchAllowed, RealServer } from './real-server';

const SCRIPT = 'rt.sh';
/** After the three tickets that the script writes first. */
const TICKET = 4;

describe.skipIf(!canStart(SCRIPT))(
  'a real Request Tracker (skipped without its start script, root and apt-get)',
  () => {
    const ticket = haggler();
    const badges = (page: Page) => page.$$eval('bellwether-badge', (found) => found.length);
    let server: RealServer;
    let address: string;
    let launched: Launched;
    let panel: Panel;
    let unavailable: string | null = null;

    beforeAll(async () => {
      const port = await freePort();
      address = `http://localhost:${port}`;
      server = new RealServer('rt', { RT_PORT: String(port) });
      server.keep('RT_STATE', 'state');
      unavailable = server.install(SCRIPT);
      if (unavailable) return;
      server.run(SCRIPT, 'start');
      server.run(SCRIPT, 'seed', server.write(ticket));
      ({ launched, panel } = await launchAllowed(server.folder));
    }, 300_000);

    afterAll(async () => {
      await launched?.browser.close();
      if (launched) server.run(SCRIPT, 'reset');
      server?.remove();
    });

    async function logIn(language: string): Promise<Page> {
      const context = launched.browser.defaultBrowserContext();
      await context.deleteCookie(...(await context.cookies()));
      const page = await launched.browser.newPage();
      await page.setExtraHTTPHeaders({ 'Accept-Language': language });
      await page.goto(address);
      await page.type('input[name=user]', 'root');
      await page.type('input[name=pass]', 'password');
      await Promise.all([page.waitForNavigation(), page.click('form [type=submit]')]);
      return page;
    }

    test.for(['en', 'ru'])('a ticket gets its badges when its history has come, in %s', async (language) => {
      if (unavailable) return expect.fail(unavailable);
      const page = await logIn(language);
      await page.goto(`${address}/Ticket/Display.html?id=${TICKET}`);
      expect(await page.$eval('html', ({ lang }) => lang)).toBe(language);
      await expect.poll(() => badges(page), PATIENCE).toBeGreaterThan(0);
      await expect.poll(() => markedWords(page), PATIENCE).not.toEqual([]);
      expect(await page.$$('.messagebody bellwether-badge, .messagebody bellwether-strip')).toEqual([]);
      expect(await page.$$eval('bellwether-strip', (found) => found.length)).toBe(1);
      // The same in either language: nothing is counted twice.
      const ours = ticket.messages.filter(({ from }) => from === 'client').length;
      await expect.poll(() => panel.counts(), PATIENCE).toMatchObject({ [ticket.client.address]: { messages: ours } });
      await page.close();
    });

    test('nothing is read in a list, and nothing where an answer is written', async () => {
      if (unavailable) return expect.fail(unavailable);
      const page = await logIn('en');
      const before = await panel.counts();
      for (const place of ['/', `/Ticket/Update.html?id=${TICKET}&Action=Respond`]) {
        await page.goto(`${address}${place}`);
        await page.waitForSelector('#footer');
        expect(await page.$$('bellwether-badge, bellwether-strip')).toEqual([]);
      }
      expect(await panel.counts()).toEqual(before);
      await page.close();
    });
  },
);
