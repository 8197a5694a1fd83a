import { expect, test, vi } from 'vitest';
import { bitrix24Host } from '../../../src/hosts/bitrix24';
import crm from '../fixtures/bitrix24-crm-en.html?raw';
import mail from '../fixtures/bitrix24-mail-ru.html?raw';
import { stopClock } from './clock';
import { at, open } from './page';

const NOW = new Date(2026, 5, 1, 12, 0);
const MAIL = 'https://crm.stroymir.example/mail/message/41?IFRAME=Y';

async function read(html: string, own: readonly string[] = []) {
  const reading = bitrix24Host.read(at(await open(html), MAIL), { own, now: NOW });
  if (reading.kind !== 'conversation') throw new Error(`read as ${JSON.stringify(reading)}`);
  return reading;
}

test('what the page tells besides the words', async () => {
  const { conversation, views } = await read(crm);
  expect(conversation).toMatchObject({
    id: 'crm.stroymir.example/mail/904',
    subject: 'Landing page for Brightline',
    client: { address: 'anna@brightline.example', name: 'Anna Keller' },
  });
  expect(conversation.messages.map(({ id, textMissing }) => [id, !!textMissing])).toEqual([
    ['903', false],
    ['904', false],
    ['905', true],
  ]);
  expect([...views.keys()]).toEqual(['903', '904']);
});

test('our own addresses come before what the page says in a language that we do not know', async () => {
  const other = mail.replace('Получено', 'Отримано').replace('Отправлено', 'Надіслано');
  expect((await read(other, ['mira@studio.example'])).conversation.messages.map(({ from }) => from)).toEqual([
    'us',
    'client',
  ]);
  const page = at(await open(other), MAIL);
  bitrix24Host.read(page, { own: [], now: NOW });
  expect(bitrix24Host.read(page, { own: [], now: new Date(NOW.getTime() + 4_000) })).toEqual({
    kind: 'unreadable',
    missing: 'date',
  });
});

test('a mail of ours is to the first who is not us', async () => {
  const { conversation } = await read(mail.replaceAll('Получено', 'Отправлено').replaceAll('mira@', 'igor@'));
  expect(conversation.client).toEqual({ address: 'igor@studio.example' });
});

test('looks again when a mail is unfolded, and when its frame has changed', async () => {
  const page = await open(mail);
  const clock = stopClock(page.defaultView!);
  const stop = new AbortController();
  const changed = vi.fn();
  bitrix24Host.watch(page, changed, stop.signal);
  await clock.advance(50);
  page.querySelector<HTMLElement>('.mail-msg-view-details')!.style.display = 'none';
  await clock.advance(50);
  page.querySelector('iframe')!.contentDocument!.body.append('more');
  await clock.advance(50);
  expect(changed).toHaveBeenCalledTimes(3);
  stop.abort();
});
