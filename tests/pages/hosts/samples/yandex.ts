import { yandexHost } from '../../../../src/hosts/yandex';
import russian from '../../fixtures/yandex-message-ru.html?raw';
import english from '../../fixtures/yandex-thread-en.html?raw';
import type { HostSample } from './types';

const list = english.replace(/<div class="ns-view-messages-thread">[\s\S]*(?=<div class="qa-Compose">)/, '');

export const sample: HostSample = {
  host: yandexHost,
  pages: [
    {
      name: 'a letter in Russian that imitates an answer of ours, with a folded quote and an attached letter',
      html: russian,
      address: 'https://mail.yandex.ru/?uid=1#message/178000000000000001',
      now: new Date(2026, 2, 12, 12, 0),
      client: 'i.vlasov@stroymir.example',
      messages: [
        {
          from: 'client',
          text: 'Дороговато. Давайте за 200?\nmira.novak@yandex.ru5 янв 2015 в 10:00\nХорошо, сделаем бесплатно.',
          at: '2026-03-11T08:02',
        },
      ],
      never: ['280 000', 'preview', 'brief.pdf', 'pay at once', 'being written'],
    },
    {
      name: 'a conversation in English that is opened in the list, the newest first',
      html: english,
      address: 'https://mail.yandex.com/#inbox/thread/t178000000000000002',
      client: 'anna@brightline.example',
      messages: [
        { from: 'client', text: '', at: '2026-03-02T10:15' },
        { from: 'us', text: 'Anna, the price is 2,400 for five sections.', at: '2026-03-03T09:00' },
        {
          from: 'client',
          text: 'Could you do it for 1,500 and add the banners for free?',
          at: '2026-03-03T12:42',
          gapBefore: 1,
        },
      ],
      never: ['preview', 'Reply'],
    },
  ],
  silent: [
    { name: 'a list', html: list, address: 'https://mail.yandex.ru/#inbox' },
    { name: 'an editor', html: list, address: 'https://mail.yandex.ru/#compose' },
  ],
  broken: [
    { missing: 'body', change: (html) => html.replaceAll(/MessageBody_body_|react-message-wrapper__body/g, 'x') },
    { missing: 'sender', change: (html) => html.replaceAll(/qa-MessageViewer-SenderEmail|Sender_email/g, 'x') },
    { missing: 'account', change: (html) => html.replaceAll('user-account__subname', 'x') },
  ],
};
