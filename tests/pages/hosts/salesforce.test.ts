import { expect, test, vi } from 'vitest';
import { salesforceHost } from '../../../src/hosts/salesforce';
import en from '../fixtures/salesforce-case-en.html?raw';
import ru from '../fixtures/salesforce-case-ru.html?raw';
import { stopClock } from './clock';
import { at, open } from './page';
import { prepareLightning } from './samples/salesforce';

const NOW = new Date(2026, 5, 1, 12, 0);
const CASE = 'https://studio.lightning.force.com/lightning/r/Case/500AAAAAAAAAAAAAAA/view';

function read(page: Document, own: readonly string[] = []) {
  const reading = salesforceHost.read(at(page, CASE), { own, now: NOW });
  if (reading.kind !== 'conversation') throw new Error(`read as ${JSON.stringify(reading)}`);
  return reading;
}

test('what the record tells besides the words', async () => {
  const page = await open(en);
  await prepareLightning(page);
  const { conversation, views } = read(page);
  expect(conversation).toMatchObject({
    id: 'studio.lightning.force.com/500AAAAAAAAAAAAAAA',
    subject: 'Refund for the spring order',
    client: { address: 'anna@brightline.example', name: 'Anna Keller' },
    messages: [{ id: '0D56', textMissing: true }, { id: '0D57', author: { name: 'Mira Novak' } }, { id: '0D5A' }],
  });
  expect([...views.keys()]).toEqual(['0D57', '0D5A']);
});

test('the words of a mail in a frame lead into it', async () => {
  const page = await open(en);
  await prepareLightning(page);
  const { model, body } = read(page).views.get('0D5A')!;
  const start = model.text.indexOf('1,500');
  expect(model.range(start, start + 5)?.toString()).toBe('1,500');
  expect(body.ownerDocument).not.toBe(page);
});

test('a mail in a frame that is locked is read from what the page says of it, and not marked', async () => {
  const { conversation, views } = read(await open(en));
  expect(conversation.messages.at(-1)).toMatchObject({ id: '0D5A', text: 'Too much for us.' });
  const { model, body } = views.get('0D5A')!;
  expect(model.range(0, 3)).toBeNull();
  expect(body.id).toBe('rich');
});

test('a mail between strangers is nobody’s', async () => {
  const page = at(await open(ru), CASE);
  salesforceHost.read(page, { own: [], now: NOW });
  expect(salesforceHost.read(page, { own: [], now: new Date(NOW.getTime() + 4_000) })).toEqual({
    kind: 'unreadable',
    missing: 'sender',
  });
});

test('looks again at another tab, in shadow roots and in frames', async () => {
  const page = await open(en);
  await prepareLightning(page);
  const clock = stopClock(page.defaultView!);
  const stop = new AbortController();
  const changed = vi.fn();
  salesforceHost.watch(page, changed, stop.signal);
  await clock.advance(50);
  page.querySelector('[role=tab]')!.setAttribute('aria-selected', 'true');
  await clock.advance(50);
  const feed = page.querySelector('x-feed')!.shadowRoot!;
  feed.append('more');
  await clock.advance(50);
  feed.getElementById('rich')!.shadowRoot!.querySelector('iframe')!.contentDocument!.body.append('more');
  await clock.advance(50);
  expect(changed).toHaveBeenCalledTimes(4);
  stop.abort();
});
