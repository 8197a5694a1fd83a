import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Launched, launchChromium } from '../../src/cli/launch';
import {
  ASKS_AGAIN,
  GOOD,
  goTo,
  HAGGLER,
  openThread,
  PATIENCE,
  Panel,
  RUDE,
  requireBuild,
  waitForMarks,
} from './harness';

requireBuild('chrome');
let launched: Launched;
let panel: Panel;

beforeEach(async () => {
  launched = await launchChromium({ headless: true });
  panel = await Panel.open(launched);
});
afterEach(() => launched.browser.close());

/** Ends the background as the browser does after half a minute of idleness. */
async function stopBackground(): Promise<void> {
  const worker = await launched.browser.waitForTarget((target) => target.type() === 'service_worker');
  const cdp = await launched.browser.target().createCDPSession();
  const gone = new Promise<void>((resolve) => {
    launched.browser.once('targetdestroyed', () => resolve());
  });
  const { targetInfos } = await cdp.send('Target.getTargets');
  const info = targetInfos.find(({ url }) => url === worker.url());
  await cdp.send('Target.closeTarget', { targetId: info!.targetId });
  await gone;
}

const THREADS = [HAGGLER.en, RUDE.en, GOOD.en, HAGGLER.ru, RUDE.ru, GOOD.ru];

describe('client memory in the browser', () => {
  test('a conversation opened twice counts once', async () => {
    const page = await openThread(launched, HAGGLER.en);
    await waitForMarks(page);
    await panel.waitForClients(1);
    const once = await panel.counts();
    expect(once['martin@colefurniture.example']).toMatchObject({ messages: 5 });
    await page.reload();
    await waitForMarks(page);
    await goTo(page, GOOD.en);
    await panel.waitForClients(2);
    expect((await panel.counts())['martin@colefurniture.example']).toEqual(once['martin@colefurniture.example']);
  });

  test('messages that were folded are added when they are unfolded, and none twice', async () => {
    const page = await openThread(launched, ASKS_AGAIN.en);
    await panel.waitForClients(1);
    const [folded] = Object.values(await panel.counts());
    await page.evaluate('mailbox.expandAll()');
    await expect.poll(async () => Object.values(await panel.counts())[0]?.messages, PATIENCE).toBe(5);
    expect(folded!.messages).toBeLessThan(5);
  });

  test('two windows at once lose nothing', async () => {
    const nobody = await panel.ask({ kind: 'panel.export' });
    const alone = await openThread(launched, THREADS[0]!);
    for (const [index, thread] of THREADS.entries()) {
      await goTo(alone, thread);
      await panel.waitForClients(index + 1);
    }
    const expected = await panel.counts();
    await alone.close();
    // Erased clients would stay away until something new is written; a backup of an empty memory forgets them wholly.
    await panel.ask({ kind: 'panel.import', text: nobody.text, how: 'replace' });
    await panel.waitForClients(0);

    // A tab that is out of sight does nothing, so each conversation gets a window, and all begin at once.
    await Promise.all(THREADS.map((thread) => openThread(launched, thread, '', 'window')));
    await panel.waitForClients(THREADS.length);
    expect(await panel.counts()).toEqual(expected);
  });

  test('an erased client stays away while their conversation is open and read again', async () => {
    const page = await openThread(launched, HAGGLER.en);
    await waitForMarks(page);
    await panel.waitForClients(1);
    await panel.ask({ kind: 'panel.eraseClient', client: 'martin@colefurniture.example' });
    await page.reload();
    await waitForMarks(page);
    await goTo(page, GOOD.en);
    await panel.waitForClients(1);
    expect(Object.keys(await panel.counts())).not.toContain('martin@colefurniture.example');
  });

  test('a background that is stopped in the middle loses nothing and doubles nothing', async () => {
    const page = await openThread(launched, THREADS[0]!);
    await panel.waitForClients(1);
    await stopBackground();
    for (const [index, thread] of THREADS.entries()) {
      await goTo(page, thread);
      if (index % 2) await stopBackground();
      await panel.waitForClients(index + 1);
    }
    const interrupted = await panel.counts();
    for (const thread of THREADS) {
      await goTo(page, thread);
      await waitForMarks(page);
    }
    expect(await panel.counts()).toEqual(interrupted);
    expect(interrupted['martin@colefurniture.example']).toMatchObject({ messages: 5 });
  });
});
