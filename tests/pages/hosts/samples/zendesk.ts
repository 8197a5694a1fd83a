import { zendeskHost } from '../../../../src/hosts/zendesk';
import chat from '../../fixtures/zendesk-chat-ru.html?raw';
import ticket from '../../fixtures/zendesk-ticket-en.html?raw';
import type { HostSample } from './types';

const address = 'https://brightline.zendesk.com/agent/tickets/501';
const without = (name: string) => (html: string) => html.replaceAll(name, 'x');

export const sample: HostSample = {
  host: zendeskHost,
  pages: [
    {
      name: 'a ticket with another one behind it, in English',
      html: ticket,
      address,
      client: 'brightline.zendesk.com/users/77',
      messages: [
        { from: 'client', text: 'I want my money back.\n\nOr a discount of 50%.', at: '2026-05-20T08:15Z' },
        { from: 'us', text: 'Anna, we can offer an exchange.', at: '2026-05-20T09:00Z' },
        {
          from: 'client',
          text: 'This is the worst support ever.\nWe give you half off.',
          at: '2026-05-30T16:40Z',
        },
        { from: 'client', text: '', at: null, gapBefore: 1 },
      ],
      never: ['Note:', 'automatic', 'A ticket behind', 'Dear Anna', 'Whose words', 'support,'],
    },
    {
      name: 'a chat, in Russian, without numbers of its messages',
      html: chat,
      address: 'https://brightline.zendesk.com/agent/tickets/77',
      client: 'brightline.zendesk.com/users/9',
      messages: [
        { from: 'client', text: 'Верните деньги, иначе напишу отзыв', at: '2026-05-31T06:30Z' },
        { from: 'us', text: 'Игорь, деньги вернём до пятницы.', at: '2026-05-31T07:00Z' },
        { from: 'client', text: 'Жду', at: '2026-05-31T07:01Z' },
        { from: 'client', text: 'Жду', at: '2026-05-31T07:01Z' },
      ],
      never: ['Черновик'],
    },
  ],
  silent: [
    { name: 'a view', html: ticket, address: 'https://brightline.zendesk.com/agent/filters/360' },
    { name: 'a new ticket', html: ticket, address: 'https://brightline.zendesk.com/agent/tickets/new/1' },
    {
      name: 'a ticket of notes alone',
      html: '<div data-ticket-id="501"><div data-test-id="omni-log-container"><article data-test-id="omni-log-comment-item"><i data-test-id="omni-log-internal-note-tag"></i></article></div></div>',
      address,
    },
  ],
  broken: [
    {
      missing: 'ticket',
      change: (html) => without('ticket-panes-grid-layout')(without('data-ticket-id')(html)),
    },
    { missing: 'log', change: without('omni-log-container') },
    { missing: 'message', change: without('omni-log-item-message') },
    { missing: 'body', change: (html) => without('omni-log-message-content')(without('zd-comment')(html)) },
  ],
};
