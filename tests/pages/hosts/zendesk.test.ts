import { expect, test, vi } from 'vitest';
import { zendeskHost } from '../../../src/hosts/zendesk';
import ticket from '../fixtures/zendesk-ticket-en.html?raw';
import { stopClock } from './clock';
import { at, open } from './page';

const NOW = new Date(2026, 5, 1, 12, 0);

async function read(html: string, number: number) {
  const page = at(await open(html), `https://brightline.zendesk.com/agent/tickets/${number}`);
  const reading = zendeskHost.read(page, { own: ['mira@studio.example'], now: NOW });
  return reading.kind === 'conversation' ? reading.conversation : reading;
}

test('what the ticket tells besides the words', async () => {
  expect(await read(ticket, 501)).toMatchObject({
    id: 'brightline.zendesk.com/tickets/501',
    subject: 'Refund for the spring order',
    us: ['mira@studio.example'],
    client: { address: 'brightline.zendesk.com/users/77', name: 'Anna Keller' },
    messages: [{ id: '101' }, { id: '102', author: { name: 'Mira Novak' } }, { id: '104' }, { id: '107' }],
  });
});

test('a ticket that still stands behind another is not read for it', async () => {
  expect(await read(ticket, 400)).toEqual({ kind: 'none' });
});

test('a ticket without a message of the client’s names its requester', async () => {
  expect(await read(ticket.replaceAll('type="end-user"', 'type="agent"'), 501)).toMatchObject({
    client: { address: 'brightline.zendesk.com/tickets/501', name: 'Anna Keller' },
  });
});

test('two hundred messages, each with its own name', async () => {
  const [start, end] = ticket.split('<article data-test-id="omni-log-comment-item" data-comment-id="101">');
  const many = Array.from(
    { length: 200 },
    (_, i) =>
      `<article data-test-id="omni-log-comment-item"><div data-test-id="omni-log-item-message" type="end-user"><div data-test-id="omni-log-message-content">Hello ${i % 7}</div></div></article>`,
  );
  const conversation = await read(`${start}${many.join('')}<article>${end}`, 501);
  expect(conversation).toHaveProperty('messages.length', 203);
  const ids = 'messages' in conversation ? conversation.messages.map(({ id }) => id) : [];
  expect(new Set(ids).size).toBe(203);
});

test('another ticket in front is looked at', async () => {
  const page = await open(ticket);
  const clock = stopClock(page.defaultView!);
  const stop = new AbortController();
  const changed = vi.fn();
  zendeskHost.watch(page, changed, stop.signal);
  await clock.advance(50);
  page.querySelector('.ticket-panes-grid-layout')!.setAttribute('data-is-active', 'true');
  await clock.advance(50);
  page.querySelector('[contenteditable]')!.append('more');
  await clock.advance(50);
  expect(changed).toHaveBeenCalledTimes(2);
  stop.abort();
});
