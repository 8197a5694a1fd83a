import { taughtHost } from '../../../../src/hosts/any';
import type { Recipe } from '../../../../src/hosts/any/recipe';
import type { HostSample } from './types';

const recipe: Recipe = {
  version: 1,
  origin: 'https://taught.studio.example',
  page: '/deals/*',
  list: ['#talk'],
  item: ['#talk > article'],
  body: ['.words'],
  side: { by: 'mark', us: ['&.ours'], client: ['&.theirs'] },
  author: ['.name'],
  date: { path: ['time'], attribute: 'datetime', order: null },
  id: 'data-id',
};

const address = 'https://taught.studio.example/deals/4711';
const message = (id: number, side: string, name: string, at: string, words: string) =>
  `<article class="${side}" data-id="${id}"><header><span class="name">${name}</span> <time datetime="${at}">x</time></header><div class="words">${words}</div></article>`;

const english = `<h1>Deal 4711</h1><div id="talk">${[
  message(3, 'ours', 'Mira Novak', '2026-03-03T09:00:00+00:00', '<p>It costs 900.</p>'),
  '<article class="note"><div class="words">A note of ours: she haggles.</div></article>',
  message(
    2,
    'theirs',
    'Anna Keller',
    '2026-03-02T10:15:00+00:00',
    '<p>We need a shop.</p><blockquote>Words of old</blockquote>',
  ),
  '<article class="system">Deal was opened</article>',
].join('')}</div><form><textarea>Not sent yet</textarea></form>`;

const russian = `<div id="talk">${message(5, 'theirs', 'Игорь Власов', '2026-03-02T10:15:00+00:00', '<p>Нужен сайт.</p>')}</div>`;

export const sample: HostSample = {
  host: taughtHost([recipe]),
  pages: [
    {
      name: 'a page that was taught, newest first, with a note and a line of the system',
      html: english,
      address,
      client: 'anna keller at taught.studio.example',
      messages: [
        { from: 'client', text: 'We need a shop.', at: '2026-03-02T10:15Z' },
        { from: 'us', text: 'It costs 900.', at: '2026-03-03T09:00Z', gapBefore: 1 },
      ],
      never: ['she haggles', 'Words of old', 'Deal was opened', 'Not sent yet'],
    },
    {
      name: 'another page of the same kind, in Russian',
      html: russian,
      address: 'https://taught.studio.example/deals/7?tab=talk',
      client: 'игорь власов at taught.studio.example',
      messages: [{ from: 'client', text: 'Нужен сайт.', at: '2026-03-02T10:15Z' }],
      never: [],
    },
  ],
  silent: [
    { name: 'a list of deals', html: english, address: 'https://taught.studio.example/deals' },
    { name: 'a deal without messages', html: '<div id="talk"></div>', address },
  ],
  broken: [
    { missing: 'list', change: (html) => html.replace('id="talk"', '') },
    { missing: 'body', change: (html) => html.replaceAll('class="words"', '') },
    { missing: 'side', change: (html) => html.replaceAll(/class="(ours|theirs)"/g, 'class="x"') },
  ],
};
