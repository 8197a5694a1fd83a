import { gmailHost } from '../../../../src/hosts/gmail';
import english from '../../fixtures/gmail-2026-en.html?raw';
import russian from '../../fixtures/gmail-2026-ru.html?raw';
import composeWindow from '../../fixtures/gmail-compose-window.html?raw';
import list from '../../fixtures/gmail-list.html?raw';
import type { HostSample } from './types';

const mailbox = 'https://mail.google.com/mail/u/0/';
const address = `${mailbox}#inbox/FMfcgzQgMVgBcDfGhJkLmNpQrStVwXzB`;

export const sample: HostSample = {
  host: gmailHost,
  pages: [
    {
      name: 'a conversation in English, partly folded, after another one',
      html: english,
      address,
      client: 'anna@brightline.example',
      messages: [
        { from: 'client', text: '', at: '2026-03-02T10:15' },
        {
          from: 'us',
          text: 'Anna, the price is 2,400 for five sections.\n\nMira',
          at: '2026-03-03T09:00',
          gapBefore: 3,
        },
        {
          from: 'client',
          text: 'Looks great!\u00a0Could you do it for 1,500 and add the banners for free?\n\nAnna',
          at: '2026-03-03T12:42',
        },
        { from: 'client', text: 'We need it by yesterday.', at: '2026-03-04T19:05' },
      ],
      never: ['our slogan says', 'wrote:', 'a reply that is being written', 'an unsent draft of ours', 'old'],
    },
    {
      name: 'a conversation in Russian, with answers between quotes',
      html: russian,
      address,
      client: 'i.vlasov@stroymir.example',
      messages: [
        {
          from: 'client',
          text: 'Нужен сайт-каталог, примерно на 300 товаров.\n\nС уважением,\nИгорь',
          at: '2026-03-10T06:12',
        },
        { from: 'us', text: 'Игорь, каталог стоит 280 000 ₽.', at: '2026-03-10T09:30' },
        { from: 'client', text: 'Дороговато. Давайте за 200?\n\nИ логотип в подарок.', at: '2026-03-13T14:45' },
      ],
      never: ['Мира Новак', 'Показать полностью'],
    },
  ],
  silent: [
    { name: 'a list', html: list, address: `${mailbox}#inbox/p2` },
    { name: 'a window for writing', html: composeWindow, address: mailbox },
  ],
  broken: [
    {
      missing: 'subject',
      change: (html) => html.replaceAll('hP"', 'zz"').replaceAll(/data-(legacy-thread|thread-perm)-id/g, 'data-x'),
    },
    {
      missing: 'item',
      change: (html) => html.replaceAll(/class="(h7|kv|kx|kQ bg adv|adn ads|adf ads)"/g, 'class="zz"'),
    },
    { missing: 'opened', change: (html) => html.replaceAll(/class="ad[nf] ads"|data-(legacy-)?message-id/g, 'data-x') },
    { missing: 'sender', change: (html) => html.replaceAll(/ (email|data-hovercard-id)=/g, ' data-x=') },
    { missing: 'body', change: (html) => html.replaceAll(/class="(ii gt|a3s aiL )"/g, 'class="zz"') },
    {
      missing: 'account',
      change: (html) => html.replaceAll('me@studio.example', '').replaceAll('#msg-a:r-5501', ''),
    },
  ],
};
