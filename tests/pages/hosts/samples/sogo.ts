import { sogoHost } from '../../../../src/hosts/sogo';
import english from '../../fixtures/sogo-en.html?raw';
import russian from '../../fixtures/sogo-ru.html?raw';
import type { HostSample } from './types';

const mailbox = 'https://mail.studio.example/SOGo/so/me@studio.example/Mail/view#!/Mail/0/';
const withoutMail = english.replace(/<div ng-class="{ 'sg-flip'[\s\S]*(?=<\/div><\/div><\/section>)/, '');

export const sample: HostSample = {
  host: sogoHost,
  pages: [
    {
      name: 'a plain mail in English, with a quote, an attachment and an attached mail',
      html: english,
      address: `${mailbox}INBOX/3`,
      client: 'anna@brightline.example',
      messages: [
        {
          from: 'client',
          text: 'That is a lot. Could you give us a discount of 30%?\n\nWe need it by Friday.',
          at: '2026-03-03T06:40Z',
        },
      ],
      never: ['The price is 2,400', 'logo.png', 'pay at once', 'being written', 'a preview', 'Received:'],
    },
    {
      name: 'an HTML mail in Russian that imitates the page around it',
      html: russian,
      address: `${mailbox}INBOX/5`,
      client: 'i.vlasov@stroymir.example',
      messages: [
        {
          from: 'client',
          text: 'Поддельная тема\n\nДороговато. Давайте за 200?\n\nme@studio.exampleMonday, January 05, 2015 10:00 UTC\n\nИ логотип в подарок.',
          at: '2026-03-02T08:02Z',
        },
      ],
      never: ['Каталог стоит', 'color: red'],
    },
    {
      name: 'a mail of ours',
      html: english
        .replaceAll('>anna@brightline.example<', '>hello@studio.example<')
        .replace(' Paul Moor ', ' paul@brightline.example '),
      address: `${mailbox}Sent/3`,
      client: 'paul@brightline.example',
      messages: [
        {
          from: 'us',
          text: 'That is a lot. Could you give us a discount of 30%?\n\nWe need it by Friday.',
          at: '2026-03-03T06:40Z',
        },
      ],
      never: [],
    },
  ],
  silent: [
    { name: 'a list', html: withoutMail, address: `${mailbox}INBOX` },
    { name: 'an editor', html: withoutMail, address: `${mailbox}new` },
    { name: 'a draft', html: english, address: `${mailbox}Drafts/3` },
    {
      name: 'a mail of ours to people of whom only names are shown',
      html: english.replaceAll('>anna@brightline.example<', '>me@studio.example<'),
      address: `${mailbox}Sent/3`,
    },
  ],
  broken: [
    { missing: 'settings', change: (html) => html.replaceAll(/var (mailAccounts|UserEmail)/g, 'var x$1') },
    { missing: 'viewer', change: (html) => html.replaceAll(/detailView/g, 'x') },
    {
      missing: 'sender',
      change: (html) => html.replace('class="md-caption" ng-click', 'x').replace('from[0].email', ''),
    },
    { missing: 'subject', change: (html) => html.replaceAll(/<(\/?)h5/g, '<$1h6') },
    { missing: 'body', change: (html) => html.replace('class="msg-body"', '') },
    { missing: 'account', change: (html) => html.replaceAll(/"email":"[^"]*"|UserEmail/g, '"x":0') },
  ],
};
