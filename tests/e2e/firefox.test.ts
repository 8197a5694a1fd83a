import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../src/cli/browser';
import { type Launched, launchFirefox, openExtensionPage } from '../../src/cli/launch';
import { HAGGLER, markedWords, openThread, PATIENCE, Panel, requireBuild, waitForMarks } from './harness';

describe.skipIf(!findFirefox())('the same main path in Firefox (skipped where no Firefox is installed)', () => {
  let launched: Launched;

  beforeAll(async () => {
    requireBuild('firefox');
    launched = await launchFirefox();
  });
  afterAll(() => launched?.browser.close());

  test('marks, badge, profile, popup, options', async () => {
    const page = await openThread(launched, HAGGLER.en);
    const before = await page.$$eval('.a3s', (bodies) => bodies.map((body) => body.innerHTML));
    expect((await waitForMarks(page)).join('\n')).toMatch(/discount|5,000/);
    expect(await page.$$eval('bellwether-badge', (badges) => badges.length)).toBeGreaterThan(0);
    expect(await page.$$eval('.a3s', (bodies) => bodies.map((body) => body.innerHTML))).toEqual(before);

    const panel = await Panel.open(launched);
    await panel.waitForClients(1);
    expect((await panel.counts())['martin@colefurniture.example']).toMatchObject({ messages: 5 });

    const popup = await openExtensionPage(launched, 'popup.html');
    await expect.poll(() => popup.$eval('main', (main) => main.textContent), PATIENCE).toContain('Martin Cole');

    await panel.ask({ kind: 'panel.saveSettings', change: { off: ['price.discount'] } });
    await page.bringToFront();
    await expect.poll(async () => (await markedWords(page)).join('\n'), PATIENCE).not.toMatch(/ten per cent/i);
  });
});
