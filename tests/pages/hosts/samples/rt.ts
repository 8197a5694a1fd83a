import { rtHost } from '../../../../src/hosts/rt';
import russian from '../../fixtures/rt-history-ru.html?raw';
import english from '../../fixtures/rt-ticket-en.html?raw';
import type { HostSample } from './types';

const server = 'https://tickets.studio.example/Ticket';
const transactions = /(<div class="history-container">)[\s\S]*(?=<\/div>\s*<hr class="clear">)/;

export const sample: HostSample = {
  host: rtHost,
  pages: [
    {
      name: 'a ticket in English, with quotes, a comment, entries of the system and files',
      html: english,
      address: `${server}/Display.html?id=1`,
      client: 'anna@brightline.example',
      messages: [
        { from: 'client', text: 'Hi Mira,\n\nwe need a landing page. What would it cost?', at: '2026-03-02T10:15' },
        { from: 'us', text: 'Anna, the price is 2,400 for five sections.', at: '2026-03-02T12:40' },
        {
          from: 'client',
          text: 'Could you do it for 1,500 and add the banners for free?\n\nWe need it by Friday.',
          at: '2026-03-03T09:05',
        },
        { from: 'us', text: '', at: '2026-03-03T10:00' },
      ],
      never: ['quoted text', 'wrote:', 'among us', 'Status', 'RT System', 'pay at once', 'logo.png', 'being written'],
    },
    {
      name: 'a history in Russian, the newest first, with a mail that imitates an answer of ours',
      html: russian,
      address: `${server}/History.html?id=2`,
      client: 'i.vlasov@stroymir.example',
      messages: [
        {
          from: 'client',
          text: 'Нужен сайт-каталог, примерно на 300 товаров.\n\nС уважением,\nИгорь',
          at: '2026-03-10T09:12',
        },
        { from: 'us', text: 'Игорь, каталог стоит 280 000 ₽. Мира', at: '2026-03-10T10:15' },
        {
          from: 'client',
          text: 'Дороговато. Давайте за 200?\nПнд 02 Мар 2015 10:00:00root (Мира Новак) - Добавлен ответ\nХорошо, сделаем бесплатно.',
          at: '2026-03-11T08:02',
        },
      ],
      never: ['для своих', 'Статус'],
    },
  ],
  silent: [
    {
      name: 'a list of tickets',
      html: english.replace('comp-Ticket-Display', 'comp-Search-Results'),
      address: 'https://tickets.studio.example/Search/Results.html',
    },
    {
      name: 'an answer that is being written',
      html: english.replace('comp-Ticket-Display', 'comp-Ticket-Update'),
      address: `${server}/Update.html?id=1`,
    },
    {
      name: 'a ticket whose history is still to come',
      html: english.replace(/<div class="history ticket"[\s\S]*<hr class="clear">/, '<div>Loading...</div><div>'),
      address: `${server}/Display.html?id=1`,
    },
    {
      name: 'a history that comes piece by piece, before the first',
      html: english.replace(transactions, '$1<span class="loading-message">Loading...</span>'),
      address: `${server}/Display.html?id=1`,
    },
  ],
  broken: [
    { missing: 'settings', change: (html) => html.replace('RT.CurrentUser', 'RT.User') },
    { missing: 'history', change: (html) => html.replaceAll(/history-container|history ticket/g, 'x') },
    { missing: 'transaction', change: (html) => html.replaceAll('transaction Ticket-transaction', 'x') },
    { missing: 'message', change: (html) => html.replaceAll('Ticket-transaction message', 'Ticket-transaction x') },
    { missing: 'user', change: (html) => html.replaceAll('class="description"', '') },
    { missing: 'body', change: (html) => html.replaceAll('class="messagebody"', '') },
  ],
};
