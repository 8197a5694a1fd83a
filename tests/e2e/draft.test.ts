import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launchChromium } from '../../src/cli/launch';
import { HAGGLER, openThread, PATIENCE, Panel, requireBuild, waitForMarks } from './harness';

requireBuild('chrome');
let launched: Launched;
let panel: Panel;

beforeAll(async () => {
  launched = await launchChromium({ headless: true });
  panel = await Panel.open(launched);
});
afterAll(async () => {
  await launched?.browser.close();
});

const EDITOR = '.Am.Al.editable';

describe('the draft guard', () => {
  test('is off until it is switched on, then speaks of what a draft gives away, and keeps out of the editor', async () => {
    const page = await openThread(launched, HAGGLER.en);
    await page.bringToFront();
    await waitForMarks(page);
    const lines = () => page.$$('bellwether-draft');
    await page.evaluate('mailbox.reply()');
    await page.focus(EDITOR);

    await panel.ask({ kind: 'panel.saveSettings', change: { draftGuard: true } });
    await page.keyboard.type('No problem, we will do it, and the banners are on the house.');
    await expect.poll(async () => (await lines()).length, PATIENCE).toBe(1);
    expect(await page.$eval(EDITOR, (editor) => editor.innerHTML)).toBe(
      'No problem, we will do it, and the banners are on the house.',
    );
    expect(await page.evaluate((selector) => document.activeElement?.matches(selector), EDITOR)).toBe(true);

    await panel.ask({ kind: 'panel.saveSettings', change: { draftGuard: false } });
    await expect.poll(async () => (await lines()).length, PATIENCE).toBe(0);
    await page.close();
  });

  test('warns of an offer to a client on the stop-list, and the strip says who that is', async () => {
    const page = await openThread(launched, HAGGLER.ru);
    await page.bringToFront();
    await waitForMarks(page);
    await panel.ask({ kind: 'panel.saveSettings', change: { draftGuard: true } });
    const client = (await page.$eval('.gD[email]', (sender) => sender.getAttribute('email')))!;
    const since = '2026-01-01T00:00:00.000Z';
    await panel.ask({
      kind: 'panel.saveDossier',
      client,
      change: { stop: { reason: 'не платил', since, review: null } },
    });
    await page.evaluate('mailbox.reply()');
    await page.focus(EDITOR);
    await page.keyboard.type('Добрый день! Во вложении смета на новый этап.');
    await expect.poll(async () => (await page.$$('bellwether-draft')).length, PATIENCE).toBe(1);
    await page.close();
  });
});
