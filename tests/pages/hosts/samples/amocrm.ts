import { amocrmHost } from '../../../../src/hosts/amocrm';
import chat from '../../fixtures/amocrm-chat-en.html?raw';
import deal from '../../fixtures/amocrm-deal-ru.html?raw';
import type { HostSample } from './types';

const address = 'https://mira.amocrm.ru/leads/detail/1201';
const without = (name: string) => (html: string) => html.replaceAll(name, 'x');

/** As amoCRM does when older entries come: every entry out and in again, the headings of days new. */
function reload(page: Document): void {
  const feed = page.querySelector('.js-notes')!;
  const entries = [...feed.children];
  feed.replaceChildren();
  for (const entry of entries) feed.append(entry.matches('[data-point]') ? entry.cloneNode(true) : entry);
}

export const sample: HostSample = {
  host: amocrmHost,
  pages: [
    {
      name: 'a deal with chat and mail, in Russian',
      html: deal,
      address,
      client: 'olga@kofeinya.example',
      messages: [
        { from: 'client', text: 'Здравствуйте! Нужен сайт для кофейни.\n\nСкидку дадите?', at: '2026-05-20T10:15' },
        { from: 'us', text: 'Цена 120 000 ₽, скидок нет.', at: '2026-05-20T11:02' },
        {
          from: 'client',
          text: 'Дороговато. Давайте за 90?\n01.01.2020 10:00\n\nСогласны на 90.',
          at: '2026-05-21T18:40',
        },
        { from: 'client', text: 'Ждём ответа сегодня до обеда', at: '2026-06-01T09:30', gapBefore: 1 },
        { from: 'client', text: '', at: '2026-06-01T09:31' },
      ],
      never: ['Заметка', 'Создание', 'звонок', 'перезвонить', 'Черновик', 'Беседа', 'foto.jpg'],
    },
    {
      name: 'a chat in Kommo, in English',
      html: chat,
      address: 'https://mira.kommo.com/chats/31/leads/detail/77',
      now: new Date(2026, 7, 9, 12, 0),
      client: 'mira.kommo.com/contacts/904',
      messages: [
        { from: 'client', text: 'Can you do it cheaper?', at: '2026-07-31T22:31' },
        { from: 'us', text: 'The price stays 2,400.', at: '2026-08-01T09:05' },
        { from: 'client', text: 'Others charge half of that', at: '2026-08-08T10:31' },
        { from: 'client', text: '', at: null },
        { from: 'client', text: 'Hello??', at: '2026-08-09T11:55', gapBefore: 1 },
      ],
      never: ['Salesbot', 'Nobody knows', 'Dear Nora', 'Show more'],
    },
  ],
  silent: [
    { name: 'the pipeline', html: deal, address: 'https://mira.amocrm.ru/leads/pipeline/' },
    { name: 'the list of chats', html: chat, address: 'https://mira.kommo.com/chats/' },
    {
      name: 'a new deal, without messages',
      html: '<div class="js-notes notes-wrapper__notes"><div class="feed-note-wrapper feed-note-wrapper-lead_created"></div></div>',
      address,
    },
  ],
  broken: [
    { missing: 'feed', change: without('js-notes') },
    { missing: 'entry', change: without('feed-note-wrapper') },
    { missing: 'direction', change: (html) => without('feed-note-incoming')(without('feed-note-external')(html)) },
    {
      missing: 'chatText',
      change: (html) => without('feed-note__message_paragraph')(without('feed-note__mail-content')(html)),
    },
  ],
  redraw: reload,
};
