import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Launched, launchChromium, openExtensionPage } from '../../src/cli/launch';
import { PATIENCE, Panel } from './harness';

let launched: Launched;

beforeAll(async () => {
  launched = await launchChromium({ headless: true, language: 'en' });
});
afterAll(() => launched?.browser.close());

/** No driver can open a browser's own menu: the background is told what the menu would tell it. */
async function choose(selectionText: string): Promise<void> {
  const worker = await (await launched.browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
  await worker!.evaluate(
    `chrome.contextMenus.onClicked.dispatch({ menuItemId: 'said', selectionText: ${JSON.stringify(selectionText)} })`,
  );
}

test('the menu has its line', async () => {
  const worker = await (await launched.browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
  // Changing what is not there is refused.
  await expect
    .poll(() => worker!.evaluate("chrome.contextMenus.update('said', {}).then(() => 'there', String)"), PATIENCE)
    .toBe('there');
});

test('selected words are explained in a window of their own, and filed once under the client who is named', async () => {
  const panel = await Panel.open(launched);
  const opened = launched.browser.waitForTarget((target) => target.url().endsWith('/said.html'));
  await choose('Hello. Can you give us a 20% discount? Thanks');
  const page = await (await opened).asPage();
  const text = () => page.$eval('main', (main) => main.innerText);
  await expect.poll(text, PATIENCE).toContain('discount');
  await expect.poll(() => page.$$eval('main li', (signs) => signs.length), PATIENCE).toBeGreaterThan(0);
  expect(await panel.counts()).toEqual({});

  await page.type('#whose', 'anna@brightline.example');
  for (let time = 0; time < 2; time++) {
    await page.$eval('output', (output) => output.replaceChildren());
    await page.click('form button');
    await panel.waitForClients(1);
    await expect.poll(async () => (await panel.counts())['anna@brightline.example']?.messages, PATIENCE).toBe(1);
  }
});

test('without a selection there is a word on how to make one', async () => {
  const fresh = await launchChromium({ headless: true, language: 'en' });
  try {
    const page = await openExtensionPage(fresh, 'said.html');
    await expect.poll(() => page.$eval('main', (main) => main.innerText), PATIENCE).toContain('No words were selected');
  } finally {
    await fresh.browser.close();
  }
});
