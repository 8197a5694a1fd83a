import { expect, test, vi } from 'vitest';
import { frappeHost } from '../../../src/hosts/frappe';
import lead from '../fixtures/frappe-lead-en.html?raw';
import { stopClock } from './clock';
import { at, open } from './page';

const NOW = new Date(2026, 5, 1, 12, 0);
const LEAD = 'https://crm.studio.example/crm/leads/CRM-LEAD-2026-00012';

async function read(html: string, own: readonly string[]) {
  const page = at(await open(html), LEAD);
  frappeHost.read(page, { own, now: NOW });
  const reading = frappeHost.read(page, { own, now: new Date(NOW.getTime() + 4_000) });
  return reading.kind === 'conversation' ? reading.conversation : reading;
}

test('what the record tells besides the words', async () => {
  expect(await read(lead, ['mira@studio.example'])).toMatchObject({
    id: 'crm.studio.example/leads/CRM-LEAD-2026-00012',
    subject: 'Re: Landing page',
    client: { address: 'anna@brightline.example', name: 'Anna Keller' },
    messages: [{ author: { name: 'Mira Novak' } }, { author: { name: 'Anna Keller' } }],
  });
});

test('a mail of ours alone is to its first reader', async () => {
  const own = ['mira@studio.example', 'anna@brightline.example'];
  const [card] = lead.split('<div class="activity px-3 grid"><div></div>');
  const alone = card!.replace(
    '<span>mira@studio.example</span>',
    '<span>mira@studio.example, paul@brightline.example</span>',
  );
  expect(await read(alone, own)).toMatchObject({ client: { address: 'paul@brightline.example' } });
});

test('without our own addresses nobody’s words can be told', async () => {
  expect(await read(lead, [])).toEqual({ kind: 'unreadable', missing: 'sender' });
});

test('looks again at another tab and in frames', async () => {
  const page = await open(lead);
  const clock = stopClock(page.defaultView!);
  const stop = new AbortController();
  const changed = vi.fn();
  frappeHost.watch(page, changed, stop.signal);
  await clock.advance(50);
  page.querySelector('[role=tab]')!.setAttribute('aria-selected', 'false');
  await clock.advance(50);
  page.querySelector('iframe')!.contentDocument!.body.append('more');
  await clock.advance(50);
  page.querySelector('.ProseMirror')!.append('more');
  await clock.advance(50);
  expect(changed).toHaveBeenCalledTimes(3);
  stop.abort();
});
