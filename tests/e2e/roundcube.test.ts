import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launchChromium } from '../../src/cli/launch';
import { root } from '../../src/cli/steps';
import { markedWords, PATIENCE, Panel, requireBuild } from './harness';

const script = path.join(root, '../shared/servers/roundcube.sh');
const canRun = existsSync(script) && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** A port of the loopback that nobody uses at the moment. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * A copy of the build that may also look at pages of localhost, which a user would allow for an own webmail by a
 * prompt that no headless browser shows. Nothing but the list of addresses in the manifest differs.
 */
function buildFor(pattern: string, folder: string): string {
  const build = path.join(folder, 'extension');
  cpSync(requireBuild('chrome'), build, { recursive: true });
  const file = path.join(build, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [pattern] }));
  return build;
}

// Needs root and Debian packages, and the scripts that start the server, which are not part of this project.
describe.skipIf(!canRun)('a real Roundcube (skipped without its start script, root and apt-get)', () => {
  let launched: Launched;
  let folder: string;
  let env: NodeJS.ProcessEnv;
  let address: string;
  let unavailable: string | undefined;

  const roundcube = (...args: string[]) => {
    const run = spawnSync(script, args, { env, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`roundcube.sh ${args.join(' ')}: ${run.stderr}`);
  };

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'bellwether-roundcube-'));
    chmodSync(folder, 0o755); // the mail server reads it under a name of its own
    const [web, imap, smtp] = [await freePort(), await freePort(), await freePort()];
    env = {
      ...process.env,
      RC_PORT: String(web),
      RC_IMAP_PORT: String(imap),
      RC_SMTP_PORT: String(smtp),
      RC_STATE: path.join(folder, 'state'),
    };
    address = `http://localhost:${web}/`;
    const haggler = readFileSync(path.join(root, 'assets/demo/conversations.jsonl'), 'utf8').split('\n')[0]!;
    writeFileSync(path.join(folder, 'haggler.jsonl'), `${haggler}\n`);
    spawnSync('apt-get', ['-qq', 'update']);
    const install = spawnSync(script, ['install'], { env, encoding: 'utf8' });
    if (install.status !== 0) {
      unavailable = `the Debian packages of Roundcube are not to be had here: ${install.stderr.trim().split('\n').at(-1)}`;
      return;
    }
    roundcube('start');
    roundcube('seed', path.join(folder, 'haggler.jsonl'));
    launched = await launchChromium({ headless: true, extension: buildFor('http://localhost/*', folder) });
  }, 300_000);

  afterAll(async () => {
    await launched?.browser.close();
    if (launched) roundcube('reset');
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  async function logIn(): Promise<Page> {
    const page = await launched.browser.newPage();
    await page.goto(address);
    await page.waitForSelector('#rcmloginuser');
    await page.type('#rcmloginuser', 'me@studio.example');
    await page.type('#rcmloginpwd', 'demo');
    await Promise.all([page.waitForNavigation(), page.click('#rcmloginsubmit')]);
    return page;
  }

  /** The row of the last mail of the haggler, who wants a deal without VAT. */
  const uidOf = (page: Page) =>
    page.waitForFunction(() => {
      const rows = [...document.querySelectorAll<HTMLElement>('#messagelist tbody tr')];
      const row = rows.findLast((candidate) => candidate.textContent?.includes('Catalogue website'));
      return row && { id: row.id, href: row.querySelector<HTMLAnchorElement>('a[href*="_uid="]')?.href };
    });

  test('a message on a page of its own and in the preview frame gets its badge', async (context) => {
    if (unavailable) context.skip(unavailable);
    const list = await logIn();
    const found = (await (await uidOf(list)).jsonValue())!;
    const show = await launched.browser.newPage();
    await show.goto(found.href!.replace('_action=preview', '_action=show'));
    await expect.poll(() => show.$$eval('bellwether-badge', (badges) => badges.length), PATIENCE).toBe(1);
    expect(await show.$$('#messagebody bellwether-badge')).toEqual([]);
    await show.close();

    await list.bringToFront();
    await list.click(`#${found.id} td.subject`);
    const frame = (await (await list.waitForSelector('#messagecontframe'))!.contentFrame())!;
    await expect.poll(() => frame.$$eval('bellwether-badge', (badges) => badges.length), PATIENCE).toBe(1);
    const panel = await Panel.open(launched);
    expect(Object.values(await panel.counts())).toMatchObject([{ messages: 1 }]);
    await expect.poll(() => markedWords(frame), PATIENCE).not.toEqual([]);
  });
});
