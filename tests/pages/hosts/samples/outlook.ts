import { outlookHost } from '../../../../src/hosts/outlook';
import english from '../../fixtures/outlook-en.html?raw';
import russian from '../../fixtures/outlook-ru.html?raw';
import type { HostSample } from './types';

const mailbox = 'https://outlook.office.com/mail';
const address = `${mailbox}/inbox/id/AAQkAD1`;
const nothingOpen = english.replace(
  /<div class="full">[\s\S]*(?=<\/div><\/div><\/div><\/body>)/,
  '<p>Select an item</p>',
);

export const sample: HostSample = {
  host: outlookHost,
  pages: [
    {
      name: 'a conversation in English, the newest first, with a folded mail, history and an answer being written',
      html: english,
      address,
      client: 'anna@brightline.example',
      messages: [
        { from: 'client', text: 'We need a landing page.', at: '2026-09-08T08:05' },
        { from: 'client', text: '', at: '2026-09-15T18:00' },
        { from: 'us', text: 'Anna, the price is 2,400 for five sections.', at: '2026-09-16T09:00' },
        {
          from: 'client',
          text: 'Could you do it for 1,500 and add the banners for free?',
          at: '2026-09-17T14:52',
        },
      ],
      never: ["You don't often", 'color: red', 'Sent:', 'Earlier words', 'preview', 'brief.pdf', 'being written'],
    },
    {
      name: 'a conversation in Russian where people are shown by name, with a mail that imitates an answer of ours',
      html: russian,
      address: 'https://outlook.live.com/mail/0/inbox/id/AQQk7',
      client: 'игорь власов',
      messages: [
        { from: 'client', text: 'Нужен сайт-каталог, примерно на 300 товаров.', at: '2026-03-10T09:12' },
        { from: 'us', text: '', at: '2026-03-10T10:15' },
        {
          from: 'client',
          text: 'Дороговато. Давайте за 200?\nМира Новак<me@studio.example>\nПн 05.01.2015 10:00\nХорошо, сделаем бесплатно.',
          at: null,
        },
      ],
      never: [],
    },
    {
      name: 'a conversation in split view, whose address names only the folder',
      html: russian,
      address: `${mailbox}/inbox`,
      client: 'игорь власов',
      messages: [
        { from: 'client', text: 'Нужен сайт-каталог, примерно на 300 товаров.', at: '2026-03-10T09:12' },
        { from: 'us', text: '', at: '2026-03-10T10:15' },
        {
          from: 'client',
          text: 'Дороговато. Давайте за 200?\nМира Новак<me@studio.example>\nПн 05.01.2015 10:00\nХорошо, сделаем бесплатно.',
          at: null,
        },
      ],
      never: [],
    },
  ],
  silent: [
    { name: 'a list with nothing open', html: nothingOpen, address: `${mailbox}/inbox` },
    { name: 'a window for writing', html: english, address: `${mailbox}/deeplink/compose` },
    {
      name: 'a draft',
      html: nothingOpen.replace(
        '<p>Select',
        '<div contenteditable="true" aria-label="Message body">text</div><p>Select',
      ),
      address: `${mailbox}/drafts/id/AAQkAD2`,
    },
  ],
  broken: [
    {
      missing: 'pane',
      change: (html) => html.replaceAll(/role="main"|data-app-section|ConversationReadingPaneContainer/g, 'data-x'),
    },
    { missing: 'body', change: (html) => html.replaceAll('UniqueMessageBody', 'x') },
    {
      missing: 'sender',
      change: (html) => html.replaceAll(/_FROM"|OZZZK/g, '"').replaceAll('aria-label="From:', 'data-x="'),
    },
    { missing: 'account', change: (html) => html.replaceAll(/(title="|data-folder-name="| - )me@[^"< ]*/g, '$1') },
  ],
};
