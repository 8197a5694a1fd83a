import { mailruHost } from '../../../../src/hosts/mailru';
import english from '../../fixtures/mailru-en.html?raw';
import russian from '../../fixtures/mailru-ru.html?raw';
import type { HostSample } from './types';

const mailbox = 'https://e.mail.ru';
const list = russian.replace(
  /<div class="layout__letter-content">[\s\S]*(?=<\/div><\/div><\/div><\/div>\s*<div class="compose)/,
  '',
);

export const sample: HostSample = {
  host: mailruHost,
  pages: [
    {
      name: 'a conversation in Russian, the newest first, with a folded letter and one that imitates an answer of ours',
      html: russian,
      address: `${mailbox}/thread/0:17781000000000000003:0/`,
      now: new Date(2026, 2, 11, 12, 0),
      client: 'i.vlasov@stroymir.example',
      messages: [
        { from: 'client', text: '', at: '2026-03-09T09:12' },
        { from: 'us', text: 'Игорь, каталог стоит 280 000 ₽.', at: '2026-03-10T10:15' },
        {
          from: 'client',
          text: 'Дороговато. Давайте за 200?\nМира Новак\n5 января 2015, 10:00\nХорошо, сделаем бесплатно.',
          at: '2026-03-11T08:02',
        },
      ],
      never: ['от Мира', 'preview', 'brief.pdf', 'Ответить', 'being written'],
    },
    {
      name: 'one letter in English',
      html: english,
      address: `${mailbox}/inbox/0:17782000000000000001:0/`,
      client: 'anna@brightline.example',
      messages: [
        {
          from: 'client',
          text: 'Hi Mira, we need a landing page.\n\nCould you do it for 1,500?',
          at: '2026-03-02T10:15',
        },
      ],
      never: ['brief.pdf', 'preview'],
    },
  ],
  silent: [
    { name: 'a list', html: list, address: `${mailbox}/inbox/` },
    { name: 'an editor', html: list, address: `${mailbox}/compose/` },
    {
      name: 'a note to oneself',
      html: english.replaceAll(/(?:anna|paul)@brightline\.example/g, 'mira@studio.example'),
      address: `${mailbox}/inbox/0:17782000000000000001:0/`,
    },
  ],
  broken: [
    { missing: 'letter', change: (html) => html.replaceAll(/class="thread__letter[ "]/g, 'class="x ') },
    { missing: 'author', change: (html) => html.replaceAll('letter__author', 'x') },
    {
      missing: 'body',
      change: (html) => html.replaceAll(/letter__body|letter-body__body-content|readmsg|_BODY/g, 'x'),
    },
    { missing: 'account', change: (html) => html.replaceAll('aria-label="mira@studio.example"', '') },
  ],
};
