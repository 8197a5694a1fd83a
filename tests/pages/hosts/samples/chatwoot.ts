import { chatwootHost } from '../../../../src/hosts/chatwoot';
import chat from '../../fixtures/chatwoot-chat-ru.html?raw';
import mail from '../../fixtures/chatwoot-mail-en.html?raw';
import type { HostSample } from './types';

const address = 'https://desk.studio.example/app/accounts/1/inbox/2/conversations/77';
const without = (name: string) => (html: string) => html.replaceAll(name, 'x');

export const sample: HostSample = {
  host: chatwootHost,
  pages: [
    {
      name: 'mails and a chat, in English',
      html: mail,
      address,
      client: 'anna@brightline.example',
      messages: [
        { from: 'client', text: 'Could you do it for half?\nforged', at: '2026-05-20T18:40' },
        { from: 'us', text: 'The price is 2,400.', at: '2026-05-21T09:00' },
        { from: 'client', text: 'Too much.', at: null },
        { from: 'client', text: 'Others charge half of that', at: '2026-05-21T09:05' },
      ],
      never: ['Note:', 'self-assigned', 'rate this', 'preview', 'Draft', '(answered)', 'Show quoted'],
    },
    {
      name: 'a chat, in Russian',
      html: chat,
      address: 'https://desk.studio.example/app/accounts/1/conversations/11',
      client: 'desk.studio.example/1/contacts/55',
      messages: [
        { from: 'client', text: 'Дороговато. Давайте за 200?', at: '2026-03-13T14:45' },
        { from: 'us', text: 'Каталог стоит 280 000 ₽.', at: '2026-03-13T15:00' },
        { from: 'client', text: 'Вы там?', at: null, gapBefore: 1 },
      ],
      never: ['Чьи это'],
    },
  ],
  silent: [
    { name: 'the dashboard', html: mail, address: 'https://desk.studio.example/app/accounts/1/dashboard' },
    { name: 'a contact', html: mail, address: 'https://desk.studio.example/app/accounts/1/contacts/55' },
    { name: 'a conversation that is still loading', html: '<div class="conversation-panel"></div>', address },
  ],
  broken: [
    { missing: 'panel', change: without('conversation-panel') },
    { missing: 'message', change: without('data-message-id') },
    { missing: 'bubble', change: without('data-bubble-name') },
    { missing: 'incoming', change: (html) => without('bg-n-slate-4')(without('bg-n-solid-blue')(html)) },
    { missing: 'text', change: (html) => without('letter-render')(without('prose-bubble')(html)) },
  ],
};
