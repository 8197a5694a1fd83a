import { expect, test, vi } from 'vitest';
import { chatwootHost } from '../../../src/hosts/chatwoot';
import chat from '../fixtures/chatwoot-chat-ru.html?raw';
import mail from '../fixtures/chatwoot-mail-en.html?raw';
import { stopClock } from './clock';
import { at, open } from './page';

const NOW = new Date(2026, 5, 1, 12, 0);

async function read(html: string) {
  const page = at(await open(html), 'https://desk.studio.example/app/accounts/1/conversations/77');
  const reading = chatwootHost.read(page, { own: ['mira@studio.example'], now: NOW });
  if (reading.kind !== 'conversation') throw new Error(`read as ${JSON.stringify(reading)}`);
  return reading.conversation;
}

test('what the conversation tells besides the words', async () => {
  expect(await read(mail)).toMatchObject({
    id: 'desk.studio.example/1/conversations/77',
    subject: 'Landing page',
    us: ['mira@studio.example'],
    client: { address: 'anna@brightline.example', name: 'Anna Keller' },
    messages: [
      { id: '901', author: { address: 'anna@brightline.example', name: 'Anna Keller' } },
      { id: '904', author: { address: 'mira@studio.example' } },
      { id: '906' },
      { id: '907' },
    ],
  });
});

test('without the contact at the side, its mails name the client, and else the conversation', async () => {
  const aside = 'href="/app/accounts/1/contacts/55"';
  expect((await read(mail.replace(aside, ''))).client).toEqual({
    address: 'anna@brightline.example',
    name: 'Anna Keller',
  });
  expect((await read(chat.replace(aside, ''))).client).toEqual({ address: 'desk.studio.example/1/conversations/77' });
});

test('is known by its settings', async () => {
  const page = await open('<script type="text/plain">window.other = {}</script>');
  expect(chatwootHost.recognises(at(page, 'https://desk.studio.example/app/accounts/1'))).toBe(false);
});

test('looks again at a new message, and not while the user writes', async () => {
  const page = await open(mail);
  const clock = stopClock(page.defaultView!);
  const stop = new AbortController();
  const changed = vi.fn();
  chatwootHost.watch(page, changed, stop.signal);
  await clock.advance(50);
  page.querySelector('.ProseMirror')!.append('more');
  await clock.advance(50);
  expect(changed).toHaveBeenCalledTimes(1);
  page.querySelector('.conversation-panel')!.append(page.createElement('div'));
  await clock.advance(50);
  expect(changed).toHaveBeenCalledTimes(2);
  stop.abort();
});
