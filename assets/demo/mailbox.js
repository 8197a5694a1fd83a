/**
 * A demo mailbox with the structure of Gmail's conversation page: the classes and attributes that a reader of
 * that page relies on, and nothing else of it. Everything in it is fictional.
 *
 * Address: `/mail/u/0/?hl=ru&theme=dark#inbox/<thread id>`
 *   hl=ru|en          language of the interface and which clients are listed first
 *   theme=dark        dark bodies
 *   pane=1            list and conversation side by side (preview pane)
 *   popout=1          the conversation alone in its window
 * A thread id that ends in `d<NNN>` is a made-up conversation of NNN messages, for measuring.
 */
const query = new URLSearchParams(location.search);
const russian = query.get('hl') === 'ru';
const WORDS = russian
  ? { inbox: 'Входящие', to: 'кому:', me: 'мне', ago: 'назад', days: 'дн.', reply: 'Ответить', more: 'Показать скрытые сообщения', expand: 'Развернуть все', star: 'Не помечено', account: 'Аккаунт Google', body: 'Текст письма', quote: 'Показать сокращенный текст', send: 'Отправить', back: 'К списку' }
  : { inbox: 'Inbox', to: 'to', me: 'me', ago: 'ago', days: 'days', reply: 'Reply', more: 'Show folded messages', expand: 'Expand all', star: 'Not starred', account: 'Google Account', body: 'Message Body', quote: 'Show trimmed content', send: 'Send', back: 'Back to the list' };
const OWN = 'me@studio.example';
const OWN_NAME = russian ? 'Нора Лунд' : 'Nora Lund';

/** `h('div.a.b[role=list]', {attributes}, ...children)`: a small way to write markup with somebody else's classes. */
function h(tag, attributes = {}, ...children) {
  const [name, ...classes] = tag.split('.');
  const element = document.createElement(name);
  if (classes.length) element.className = classes.join(' ');
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

const lines = (await (await fetch('/demo/conversations.jsonl')).text()).trim().split('\n');
const conversations = new Map(lines.map((line) => JSON.parse(line)).map((conversation) => [conversation.id, conversation]));

/** Gmail's own ids: 16 hex digits, and the same number in decimal. */
function messageIds(thread, index) {
  const legacy = `18c0${thread.slice(-4)}${(index + 1).toString(16).padStart(8, '0')}`;
  return { legacy, long: `#msg-f:${BigInt(`0x${legacy}`)}` };
}

function madeUp(thread) {
  const length = Number(/d(\d{3})$/.exec(thread)?.[1] ?? 0);
  if (!length) return undefined;
  const source = [...conversations.values()].filter((c) => /[а-я]/i.test(c.subject) === russian).flatMap((c) => c.messages);
  const start = Date.parse('2026-01-12T09:00:00Z');
  return {
    id: thread,
    subject: russian ? `Переписка из ${length} писем` : `A conversation of ${length} messages`,
    client: { address: 'long@longwinded.example', name: russian ? 'Долгая Переписка' : 'Long Winded' },
    messages: Array.from({ length }, (_, i) => ({ ...source[i % source.length], from: i % 2 ? 'us' : 'client', at: new Date(start + i * 7 * 3600e3).toISOString() })),
  };
}

function shownDate(iso) {
  const date = new Date(iso);
  const time = russian
    ? `${date.getDate()} ${['янв.', 'февр.', 'мар.', 'апр.', 'мая', 'июн.', 'июл.', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'][date.getMonth()]} ${date.getFullYear()} г., ${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`
    : `${date.toLocaleDateString('en-US', { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' })}, ${date.toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' })}`;
  const days = Math.max(0, Math.round((Date.now() - date.getTime()) / 864e5));
  return { title: time, text: `${time} (${days} ${WORDS.days} ${WORDS.ago})` };
}

const author = (conversation, message) =>
  message.from === 'us' ? { name: OWN_NAME, address: OWN } : { name: conversation.client.name, address: conversation.client.address };

const dateSpan = (message) => {
  const { title, text } = shownDate(message.at);
  return h('span.g3', { title, alt: title, role: 'gridcell', tabindex: '-1' }, text);
};

const senderSpan = (person) =>
  h('span.gD', { email: person.address, name: person.name, 'data-hovercard-id': person.address }, h('span', {}, person.name));

const star = () => h('div.zd.bi4', { 'aria-label': WORDS.star, role: 'checkbox', 'aria-checked': 'false' }, h('span.T-KT', {}, '☆'));

const avatar = (person) => h('div.aju', {}, h('div.aCi', {}, h('span.ajn', { 'aria-hidden': 'true' }, person.name.slice(0, 1))));

function paragraphs(text) {
  return text.split('\n').map((line) => h('div', {}, line === '' ? h('br') : line));
}

/** The earlier message as a reply carries it, folded behind the three dots. */
function foldedQuote(conversation, message, previous) {
  const person = author(conversation, previous);
  const { title } = shownDate(previous.at);
  const attribution = russian ? `${title}, ${person.name} <${person.address}>:` : `On ${title} ${person.name} <${person.address}> wrote:`;
  const hidden = h(
    'div.adL',
    { style: 'display: none' },
    h(
      'div.gmail_quote.gmail_quote_container',
      {},
      h('div.gmail_attr', { dir: 'ltr' }, attribution, h('br')),
      h('blockquote.gmail_quote', { style: 'margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex' }, ...paragraphs(previous.text)),
    ),
  );
  const dots = h(
    'div.ajR',
    { role: 'button', tabindex: '0', 'aria-expanded': 'false', 'data-tooltip': WORDS.quote, 'aria-label': WORDS.quote, onclick: () => {
      const open = hidden.style.display === 'none';
      hidden.style.display = open ? '' : 'none';
      dots.setAttribute('aria-expanded', String(open));
    } },
    h('span.ajT', { 'aria-hidden': 'true' }, '•••'),
  );
  return [h('div.yj6qo.ajU', {}, dots), hidden];
}

function bodyContent(conversation, index) {
  const message = conversation.messages[index];
  const content = [h('div', { dir: 'ltr' }, ...paragraphs(message.text))];
  if (message.signature) {
    content.push(h('div', {}, h('span.gmail_signature_prefix', {}, '-- '), h('br'), h('div.gmail_signature', { dir: 'ltr', 'data-smartmail': 'gmail_signature' }, ...paragraphs(message.signature))));
  }
  if (message.quote && index > 0) content.push(...foldedQuote(conversation, message, conversation.messages[index - 1]));
  return content;
}

function openMessage(conversation, index, collapse) {
  const message = conversation.messages[index];
  const person = author(conversation, message);
  const ids = messageIds(conversation.id, index);
  const recipient = message.from === 'us' ? { name: conversation.client.name, address: conversation.client.address } : { name: WORDS.me, address: OWN };
  return h(
    'div.adn.ads',
    { 'data-message-id': ids.long, 'data-legacy-message-id': ids.legacy },
    avatar(person),
    h(
      'div.gs',
      {},
      h(
        'div.gE.iv.gt',
        { onclick: collapse },
        h('table.cf.gJ', { cellpadding: '0' }, h('tbody', {},
          h('tr.acZ', {},
            h('td.gF.gK', {}, h('table.cf.ix', { cellpadding: '0' }, h('tbody', {}, h('tr', {}, h('td.c2', {},
              h('h3.iw.gFxsud', {}, h('span.qu', { role: 'gridcell', tabindex: '-1', translate: 'no' }, senderSpan(person), ' ', h('span.go', {}, h('span', { 'aria-hidden': 'true' }, '<'), person.address, h('span', { 'aria-hidden': 'true' }, '>')))),
            ))))),
            h('td.gH.bAk', {}, h('div.gK', {}, h('span'), dateSpan(message), star())),
            h('td.gH'),
            h('td.gH.acX.bAm', { rowspan: '2' }, h('div.T-I.J-J5-Ji.T-I-Js-IF.aaq', { role: 'button', tabindex: '0', 'aria-label': WORDS.reply, onclick: (event) => { event.stopPropagation(); reply(conversation.id); } }, '↩')),
          ),
          h('tr.acZ.xD', {}, h('td', { colspan: '3' }, h('table.cf.adz', { cellpadding: '0' }, h('tbody', {}, h('tr', {}, h('td.ady', {},
            h('div.iw.ajw', {}, h('span.hb', { translate: 'no' }, `${WORDS.to} `, h('span.g2', { email: recipient.address, name: recipient.name, 'data-hovercard-id': recipient.address }, recipient.name))),
          )))))),
        )),
      ),
      h('div', {}, h('div.aHl'), h('div.ii.gt', {}, h('div.a3s.aiL', {}, ...bodyContent(conversation, index)))),
    ),
  );
}

function collapsedMessage(conversation, index) {
  const message = conversation.messages[index];
  const person = author(conversation, message);
  return h(
    'div.adf.ads',
    {},
    avatar(person),
    h('div.gs.gt', {}, h('div.gE.hI', {}, h('table.cf.gJ', { cellpadding: '0', role: 'presentation' }, h('tbody', {}, h('tr', {},
      h('td.gF.gK', {}, senderSpan(person)),
      h('td.gF.gK', {}, h('div.iA.g6', {}, message.text.replaceAll('\n', ' ').slice(0, 90))),
      h('td.gH.bAk', {}, h('div.gK', {}, h('span'), dateSpan(message), star())),
    ))))),
  );
}

/** One item of the list of messages; keeps its opened form in the page, hidden, once it was opened. */
function messageItem(conversation, index, startsOpen) {
  const holder = h('div');
  const item = h('div', { role: 'listitem' }, h('div.Bk', {}, h('div.G3.G2', {}, h('div', {}, holder))));
  let opened = null;
  const collapsed = collapsedMessage(conversation, index);
  collapsed.addEventListener('click', () => show(true));
  holder.append(collapsed);
  function show(open) {
    item.className = open ? 'h7' : 'kv';
    item.setAttribute('aria-expanded', String(open));
    if (open && !opened) {
      opened = openMessage(conversation, index, () => show(false));
      holder.append(opened);
    }
    if (opened) opened.style.display = open ? '' : 'none';
    collapsed.style.display = open ? 'none' : '';
  }
  show(startsOpen);
  item.show = show;
  return item;
}

/** Folded messages in the middle: headers only, behind one bar with their number. */
function foldedBundle(conversation, indices, items) {
  const folded = indices.map((index) => items[index]);
  for (const item of folded) {
    item.className = 'kQ';
    item.style.display = 'none';
  }
  const bar = h('div.adv', { role: 'button', tabindex: '0', 'aria-label': WORDS.more }, h('span.adx', {}, h('span', {}, String(folded.length))));
  bar.addEventListener('click', () => {
    bar.remove();
    for (const item of folded) {
      item.style.display = '';
      item.show(false);
    }
  });
  return bar;
}

const views = new Map();

function conversationView(thread) {
  const conversation = conversations.get(thread) ?? madeUp(thread);
  if (!conversation) return null;
  const folded = conversation.folded ?? [];
  const items = conversation.messages.map((_, index) => messageItem(conversation, index, !(conversation.collapsed ?? []).includes(index) && !folded.includes(index)));
  const list = h('div', { role: 'list' }, ...items);
  if (folded.length) list.insertBefore(foldedBundle(conversation, folded, items), items[folded[0]]);
  const expand = h('button.expand', { 'aria-label': WORDS.expand, title: WORDS.expand, onclick: () => {
    list.querySelector('.adv')?.click();
    for (const item of items) item.show(true);
  } }, '⇕');
  const container = h(
    'div.g.id',
    {},
    h('div.a98.iY', {}, h('div.nH.aHU', {}, h('div.nH.hx', {},
      h('div.nH', {}, h('div.ha', {}, h('h2.hP', { tabindex: '-1', 'data-legacy-thread-id': thread, 'data-thread-perm-id': `thread-f:${BigInt(`0x${thread}`)}` }, conversation.subject), expand)),
      list,
    ))),
  );
  container.conversation = conversation;
  container.items = items;
  return container;
}

function listView() {
  const rows = [...conversations.values()]
    .sort((a, b) => Number(/[а-я]/i.test(b.subject) === russian) - Number(/[а-я]/i.test(a.subject) === russian) || b.messages.at(-1).at.localeCompare(a.messages.at(-1).at))
    .map((conversation) => {
      const last = conversation.messages.at(-1);
      return h('tr.zA.yO', { onclick: () => { location.hash = `#inbox/${conversation.id}`; } },
        h('td.yX.xY', {}, h('div.yW', {}, h('span.yP', { email: conversation.client.address, name: conversation.client.name }, conversation.client.name))),
        h('td.xY.a4W', {}, h('div.xS', { role: 'link' }, h('span.bog', {}, h('span', { 'data-legacy-thread-id': conversation.id }, conversation.subject)), h('span.y2', {}, ` - ${last.text.replaceAll('\n', ' ').slice(0, 60)}`))),
        h('td.xW.xY', {}, h('span', { title: shownDate(last.at).title }, shownDate(last.at).title.replace(/,[^,]*$/, ''))));
    });
  return h('div.ae4.UI', {}, h('table.F.cf.zt', {}, h('tbody', {}, ...rows)));
}

const main = h('div.nH', { role: 'main' });
const list = listView();
document.documentElement.lang = russian ? 'ru' : 'en';
document.documentElement.dataset.theme = query.get('theme') ?? 'light';
if (query.has('popout')) document.body.className = 'aAU xE Su';
document.body.append(
  h('header.gb', {}, h('a.logo', { href: '#inbox' }, russian ? 'Почта: образец' : 'Demo mailbox'), h('a.account', { 'aria-label': `${WORDS.account}: ${OWN_NAME} (${OWN})`, href: '#inbox' }, OWN_NAME.slice(0, 1))),
  h('div.aeF', {}, main),
);
let pane = main;
if (query.has('pane')) {
  pane = h('div.aia');
  main.append(list, pane);
  main.classList.add('split');
} else {
  main.append(list);
}

/** Like the real page: hash only, and conversations visited before stay in the document, hidden. */
function navigate() {
  const thread = /^#[^/]+\/(?:.*\/)?([0-9a-zA-Z]{16,})$/.exec(location.hash)?.[1];
  for (const view of views.values()) view.style.display = 'none';
  if (!query.has('pane')) list.style.display = thread ? 'none' : '';
  if (!thread) {
    document.title = `${WORDS.inbox} - ${OWN} - Demo mailbox`;
    return;
  }
  if (!views.has(thread)) {
    const view = conversationView(thread);
    if (!view) return;
    views.set(thread, view);
    pane.append(view);
  }
  const view = views.get(thread);
  view.style.display = '';
  document.title = `${view.conversation.subject} - ${OWN} - Demo mailbox`;
}

/** Opens a reply box inside the conversation, as the real page does. */
function reply(thread) {
  const view = views.get(thread);
  if (view.querySelector('.ip.adB')) return;
  view.querySelector('.hx').append(
    h('div.ip.adB', {}, h('div.M9', {}, h('div.Am.Al.editable', { contenteditable: 'true', role: 'textbox', 'aria-label': WORDS.body, tabindex: '1' }), h('button', {}, WORDS.send))),
  );
}

const shown = () => [...views.values()].find((view) => view.style.display !== 'none');

/** What a test or a curious person may do to the page that is open. */
window.mailbox = {
  /** Builds every open body anew, as the real page does at any time. */
  rerender() {
    const view = shown();
    view.items.forEach((item, index) => {
      item.querySelector('.a3s')?.replaceChildren(...bodyContent(view.conversation, index));
    });
  },
  reply: () => reply(shown().conversation.id),
  expandAll: () => shown().querySelector('.expand').click(),
};

addEventListener('hashchange', navigate);
navigate();
