import { expect, test, vi } from 'vitest';
import { hubspotHost } from '../../../src/hosts/hubspot';
import contact from '../fixtures/hubspot-contact-en.html?raw';
import deal from '../fixtures/hubspot-deal-ru.html?raw';
import { stopClock } from './clock';
import { at, open } from './page';

const NOW = new Date(2026, 5, 1, 12, 0);
const CONTACT = 'https://app-eu1.hubspot.com/contacts/4711/record/0-1/901';

async function read(html: string, own: readonly string[] = []) {
  const reading = hubspotHost.read(at(await open(html), CONTACT), { own, now: NOW });
  return reading.kind === 'conversation' ? reading.conversation : reading;
}

test('what the record tells besides the words', async () => {
  expect(await read(contact)).toMatchObject({
    id: '4711/0-1/901',
    subject: 'Anna Keller',
    us: [],
    client: { address: 'anna@brightline.example', company: 'Brightline' },
    messages: [{ author: { address: 'mira@studio.example' } }, { author: { address: 'anna@brightline.example' } }],
  });
  expect(await read(deal, ['mira@studio.example'])).toMatchObject({
    client: { address: 'i.vlasov@stroymir.example', name: 'Игорь Власов' },
  });
});

test('a mail between strangers is nobody’s, where we do not know who we are', async () => {
  expect(await read(deal)).toEqual({ kind: 'none' });
});

test('another tab is looked at', async () => {
  const page = await open(contact);
  const clock = stopClock(page.defaultView!);
  const stop = new AbortController();
  const changed = vi.fn();
  hubspotHost.watch(page, changed, stop.signal);
  await clock.advance(50);
  page.querySelector<HTMLElement>('[data-test-id="tab-1-content"]')!.style.display = 'none';
  await clock.advance(50);
  page.querySelector('.ProseMirror')!.append('more');
  await clock.advance(50);
  expect(changed).toHaveBeenCalledTimes(2);
  stop.abort();
});
