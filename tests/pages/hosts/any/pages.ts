import { onTestFinished } from 'vitest';

/** A page that somebody's CRM might show: its markup, and what a user would point at. */
export interface Taught {
  readonly name: string;
  /** Builds it in an element of its own. */
  readonly build: (root: HTMLElement) => void | Promise<void>;
  /** What is pointed at, inside that element. */
  readonly client: (root: HTMLElement) => Element;
  readonly us: (root: HTMLElement) => Element;
  readonly date?: (root: HTMLElement) => Element;
  /** "them|us 10:15 words" of each message, oldest first; "-" where there is no moment. */
  readonly reads: readonly string[];
  /** The client as they are filed. */
  readonly by: string;
}

const html = (markup: string) => (root: HTMLElement) => {
  root.innerHTML = markup;
};
const css = (selector: string) => (root: HTMLElement) => root.querySelector(selector)!;

const tableRows = `<nav><table><tr><td>Deals</td><td>12</td></tr></table></nav>
<table class="grid"><thead><tr><th>When</th><th>Who</th><th>What</th></tr></thead><tbody id="history">
${[
  ['2026-03-02 10:15', 'Anna Keller', 'We need a shop.', 'in'],
  ['2026-03-02 11:00', 'Mira Novak', 'It costs 900.', 'out'],
  ['2026-03-03 09:30', 'Anna Keller', 'Can you knock off 10%?', 'in'],
  ['2026-03-03 10:00', 'Mira Novak', 'No.', 'out'],
]
  .map(
    ([at, who, what, way], index) =>
      `<tr class="row-${way} ${index % 2 ? 'odd' : 'even'}" data-id="${700 + index}"><td class="when">${at}</td><td class="who">${who}</td><td class="what"><p>${what}</p></td></tr>`,
  )
  .join('')}</tbody></table>`;

const bubbles = `<aside><div class="contact">Anna Keller</div></aside><div class="chat"><div class="day">Today</div>
${[
  ['left', 'Hello! Is it ready?', '10:15'],
  ['right', 'Nearly.', '10:20'],
  ['left', 'We need it by noon.<br>At the latest.', '10:21'],
  ['left', 'Hello?', '10:40'],
  ['right', 'Done.', '10:45'],
]
  .map(
    ([side, text, at]) =>
      `<div class="bubble bubble--${side}"><div class="bubble__text">${text}</div><span class="bubble__meta">${at}</span></div>`,
  )
  .join(
    '',
  )}<div class="typing"></div></div><div class="write"><div contenteditable="true">Well, 10:50</div><button>Send</button></div>`;

const articles = `<main><h1>Ticket 7</h1><section class="css-1x2y3z">
${[
  [
    'anna@brightline.example',
    'Anna Keller',
    '2026-03-02T10:15:00Z',
    '<p>One.</p><p>Two.</p><blockquote>Old words</blockquote>',
  ],
  ['me@studio.example', 'Mira Novak', '2026-03-02T12:00:00Z', '<p>Three.</p>'],
  ['anna@brightline.example', 'Anna Keller', '2026-03-05T08:00:00Z', '<p>Four.</p><ul><li>Five</li></ul>'],
]
  .map(
    ([mail, name, at, text]) =>
      `<article class="css-9a8b7c"><header class="css-5t6y7u"><a class="css-4r5t6y" href="mailto:${mail}">${name}</a> <time datetime="${at}">some days ago</time><button>Reply</button></header><div class="css-8i9o0p">${text}</div></article>`,
  )
  .join('')}</section></main>`;

/** Newest first, days as groups, classes with a hash at the end. */
const groups = `<div id="app"><div class="Feed_root__a1B2c">
<div class="Feed_day__Zx9Yq"><h4>3 March</h4>
<div class="Item_item__Qw3rT Item_staff__pL0kM" data-key="m3"><div class="Item_head__u7Y6t"><span class="Item_name__e4R5t">Mira Novak</span><span class="Item_time__x1C2v">03.03.2026 10:00</span></div><div class="Item_text__b5N6m">No.</div></div>
<div class="Item_item__Qw3rT Item_customer__pL0kN" data-key="m2"><div class="Item_head__u7Y6t"><span class="Item_name__e4R5t">Игорь Власов</span><span class="Item_time__x1C2v">03.03.2026 09:30</span></div><div class="Item_text__b5N6m">Дороговато.</div></div></div>
<div class="Feed_day__Zx9Yq"><h4>2 March</h4>
<div class="Item_item__Qw3rT Item_customer__pL0kN" data-key="m1"><div class="Item_head__u7Y6t"><span class="Item_name__e4R5t">Игорь Власов</span><span class="Item_time__x1C2v">02.03.2026 10:15</span></div><div class="Item_text__b5N6m">Нужен сайт.</div></div></div>
</div></div>`;

/** Nothing but the name tells who writes. */
const byName = `<ul class="log">
${[
  ['Anna Keller', 'Where is it?', 'Mon, 2 Mar 2026, 10:15'],
  ['Mira Novak', 'On its way.', 'Mon, 2 Mar 2026, 11:00'],
  ['Anna Keller', 'Still nothing.', 'Tue, 3 Mar 2026, 09:30'],
]
  .map(([who, what, at]) => `<li class="entry"><strong>${who}</strong> <em>${at}</em><div>${what}</div></li>`)
  .join('')}<li class="entry system">Anna Keller opened the mail</li></ul>`;

/** A frame for each mail. */
function framed(root: HTMLElement): Promise<unknown> {
  root.innerHTML = `<div class="mails">${[
    ['in', 'Anna Keller', '2026-03-02T10:15:00Z'],
    ['out', 'Mira Novak', '2026-03-02T12:00:00Z'],
    ['in', 'Anna Keller', '2026-03-03T08:00:00Z'],
  ]
    .map(
      ([way, name, at], index) =>
        `<div class="mail" data-direction="${way}"><div class="from">${name}</div><time datetime="${at}"></time><iframe class="mail-frame" srcdoc="<div class='wrap'><p>Words ${index + 1}</p></div>"></iframe></div>`,
    )
    .join('')}</div>`;
  return Promise.all(
    [...root.querySelectorAll('iframe')].map(
      (frame) => new Promise((done) => frame.addEventListener('load', done, { once: true })),
    ),
  );
}
const inFrame = (index: number) => (root: HTMLElement) =>
  root.querySelectorAll('iframe')[index]!.contentDocument!.querySelector('p')!;

/** The whole conversation in one frame. */
async function inOneFrame(root: HTMLElement): Promise<void> {
  const frame = document.createElement('iframe');
  frame.id = 'widget';
  frame.srcdoc = bubbles;
  root.append(frame);
  await new Promise((done) => frame.addEventListener('load', done, { once: true }));
}
const inWidget = (selector: string) => (root: HTMLElement) =>
  root.querySelector('iframe')!.contentDocument!.querySelector(selector)!;

/** A shadow root around the list, and one in each message. */
function shadows(root: HTMLElement): void {
  const app = document.createElement('crm-thread');
  const list = app.attachShadow({ mode: 'open' });
  list.innerHTML = '<h2>Thread</h2><div class="items"></div>';
  for (const [side, name, text, at] of [
    ['customer', 'Anna Keller', 'Can we have it cheaper?', '2026-03-02T10:15:00Z'],
    ['agent', 'Mira Novak', 'No.', '2026-03-02T11:00:00Z'],
    ['customer', 'Anna Keller', 'Why not?', '2026-03-02T12:00:00Z'],
  ]) {
    const message = document.createElement('crm-message');
    message.setAttribute('sender-type', side!);
    message.attachShadow({
      mode: 'open',
    }).innerHTML = `<header><span class="sender">${name}</span><time datetime="${at}">x</time></header><div part="text"><p>${text}</p></div>`;
    list.querySelector('.items')!.append(message);
  }
  root.append(app);
}
const inThread = (index: number, selector: string) => (root: HTMLElement) =>
  root
    .querySelector('crm-thread')!
    .shadowRoot!.querySelectorAll('crm-message')
    [index]!.shadowRoot!.querySelector(selector)!;

const at = (name: string) => `${name} at ${location.hostname}`;

export const PAGES: readonly Taught[] = [
  {
    name: 'rows of a table',
    build: html(tableRows),
    client: css('[data-id="700"] .what p'),
    us: css('[data-id="701"] .what'),
    date: css('[data-id="700"] .when'),
    reads: [
      'them 10:15 We need a shop.',
      'us 11:00 It costs 900.',
      'them 09:30 Can you knock off 10%?',
      'us 10:00 No.',
    ],
    by: at('anna keller'),
  },
  {
    name: 'rows of a table, pointed at as a whole, without a date',
    build: html(tableRows),
    client: css('[data-id="702"]'),
    us: css('[data-id="703"]'),
    reads: [
      'them 10:15 We need a shop.',
      'us 11:00 It costs 900.',
      'them 09:30 Can you knock off 10%?',
      'us 10:00 No.',
    ],
    by: at('anna keller'),
  },
  {
    name: 'bubbles, left and right, without names and days',
    build: html(bubbles),
    client: css('.bubble--left .bubble__text'),
    us: css('.bubble--right'),
    date: css('.bubble--left .bubble__meta'),
    reads: [
      'them - Hello! Is it ready?',
      'us - Nearly.',
      'them - We need it by noon.\nAt the latest.',
      'them - Hello?',
      'us - Done.',
    ],
    by: '',
  },
  {
    name: 'articles whose classes are all made by a builder',
    build: html(articles),
    client: css('article:nth-of-type(1) p'),
    us: css('article:nth-of-type(2) p'),
    date: css('time'),
    reads: ['them 10:15 One.\n\nTwo.', 'us 12:00 Three.', 'them 08:00 Four.\n\nFive'],
    by: 'anna@brightline.example',
  },
  {
    name: 'newest first, grouped by days, pointed at in two groups',
    build: html(groups),
    client: css('[data-key=m1] [class^=Item_text]'),
    us: css('[data-key=m3] [class^=Item_text]'),
    date: css('[data-key=m1] [class^=Item_time]'),
    reads: ['them 10:15 Нужен сайт.', 'them 09:30 Дороговато.', 'us 10:00 No.'],
    by: at('игорь власов'),
  },
  {
    name: 'newest first, grouped by days, pointed at in one group',
    build: html(groups),
    client: css('[data-key=m2] [class^=Item_text]'),
    us: css('[data-key=m3] [class^=Item_text]'),
    reads: ['them 10:15 Нужен сайт.', 'them 09:30 Дороговато.', 'us 10:00 No.'],
    by: at('игорь власов'),
  },
  {
    name: 'a log in which only the name tells who writes',
    build: html(byName),
    client: css('.entry:nth-child(1) div'),
    us: css('.entry:nth-child(2) div'),
    date: css('em'),
    reads: ['them 10:15 Where is it?', 'us 11:00 On its way.', 'them 09:30 Still nothing.'],
    by: at('anna keller'),
  },
  {
    name: 'mails, each in a frame of its own',
    build: framed as Taught['build'],
    client: inFrame(0),
    us: inFrame(1),
    date: css('time'),
    reads: ['them 10:15 Words 1', 'us 12:00 Words 2', 'them 08:00 Words 3'],
    by: at('anna keller'),
  },
  {
    name: 'a conversation that stands in a frame as a whole',
    build: inOneFrame,
    client: inWidget('.bubble--left .bubble__text'),
    us: inWidget('.bubble--right .bubble__text'),
    reads: [
      'them - Hello! Is it ready?',
      'us - Nearly.',
      'them - We need it by noon.\nAt the latest.',
      'them - Hello?',
      'us - Done.',
    ],
    by: '',
  },
  {
    name: 'a shadow root around the list and one in each message',
    build: shadows,
    client: inThread(0, 'p'),
    us: inThread(1, 'p'),
    date: inThread(0, 'time'),
    reads: ['them 10:15 Can we have it cheaper?', 'us 11:00 No.', 'them 12:00 Why not?'],
    by: at('anna keller'),
  },
];

/** Builds a page in this document and takes it away when the test is over. */
export async function build({ build: make }: Pick<Taught, 'build'>): Promise<HTMLElement> {
  const root = document.createElement('div');
  root.id = 'crm';
  document.body.append(root);
  onTestFinished(() => root.remove());
  await make(root);
  return root;
}
