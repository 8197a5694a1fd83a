import { describe, expect, test } from 'vitest';
import { gmailHost } from '../../../src/hosts/gmail';
import { PATIENCE_MS } from '../../../src/hosts/patience';
import type { Reading } from '../../../src/hosts/types';
import page2016 from '../fixtures/gmail-2016-en.html?raw';
import page2019 from '../fixtures/gmail-2019-ru.html?raw';
import page2026 from '../fixtures/gmail-2026-en.html?raw';
import page2026ru from '../fixtures/gmail-2026-ru.html?raw';
import composeWindow from '../fixtures/gmail-compose-window.html?raw';
import fake from '../fixtures/gmail-fake.html?raw';
import list from '../fixtures/gmail-list.html?raw';
import popout from '../fixtures/gmail-popout.html?raw';
import previewPane from '../fixtures/gmail-preview-pane.html?raw';
import { go, open } from './page';

const NOW = new Date('2026-06-01T12:00:00Z');
const HASH = '#inbox/FMfcgzQgMVgBcDfGhJkLmNpQrStVwXzB';

function read(page: Document, own: readonly string[] = [], now = NOW): Reading {
  return gmailHost.read(page, { own, now });
}

function conversation(page: Document, own?: readonly string[]) {
  const reading = read(page, own);
  if (reading.kind !== 'conversation') throw new Error(`read as ${JSON.stringify(reading)}`);
  return reading;
}

/** The instant a wall clock of this browser shows. */
const local = (...parts: [number, number, number, number, number]) => new Date(...parts).getTime();
const instant = (at: string | null | undefined) => (at ? new Date(at).getTime() : at);

describe('a conversation of 2026, in English', () => {
  test('everything the page tells, and nothing of the earlier conversation, the drafts and the editor', async () => {
    const { conversation: read, views } = conversation(await open(page2026, HASH));
    expect(read.id).toBe('18a41665ecb473a1');
    expect(read.subject).toBe('Landing page 🌷 for spring');
    expect(read.us).toEqual(['me@studio.example']);
    expect(read.client).toEqual({ address: 'anna@brightline.example', name: 'Anna Keller' });
    expect(read.messages.map((message) => ({ ...message, at: null }))).toEqual([
      {
        id: '18a41665ecb473a1',
        at: null,
        from: 'client',
        text: '',
        textMissing: true,
        author: { address: 'anna@brightline.example', name: 'Anna Keller' },
      },
      {
        id: 'a:r-5501',
        at: null,
        from: 'us',
        text: 'Anna, the price is 2,400 for five sections.\n\nMira',
        gapBefore: 3,
        author: { address: 'me@studio.example', name: 'Mira Novak' },
      },
      {
        id: '18a41665ecb473a6',
        at: null,
        from: 'client',
        text: 'Looks great!\u00a0Could you do it for 1,500 and add the banners for free?\n\nAnna',
        author: { address: 'anna@brightline.example', name: 'Anna Keller' },
      },
      {
        id: '18a41665ecb473a7',
        at: null,
        from: 'client',
        text: 'We need it by yesterday.',
        author: { address: 'paul@brightline.example', name: 'Paul Moor' },
      },
    ]);
    expect(read.messages.map(({ at }) => instant(at))).toEqual([
      local(2026, 2, 2, 10, 15),
      local(2026, 2, 3, 9, 0),
      local(2026, 2, 3, 12, 42),
      local(2026, 2, 4, 19, 5),
    ]);
    expect([...views.keys()]).toEqual(['a:r-5501', '18a41665ecb473a6', '18a41665ecb473a7']);
  });

  test('the words lead back to the page', async () => {
    const { views } = conversation(await open(page2026, HASH));
    const { model, body } = views.get('18a41665ecb473a6')!;
    const start = model.text.indexOf('1,500 and');
    const range = model.range(start, start + 9)!;
    expect(range.toString().replace(/\s+/g, ' ')).toBe('1,500 and');
    expect(body.contains(range.commonAncestorContainer)).toBe(true);
  });

  test('unfolding a quote changes nothing', async () => {
    const page = await open(page2026, HASH);
    const before = conversation(page).conversation;
    for (const folded of page.querySelectorAll<HTMLElement>('.adL')) folded.style.display = 'block';
    page.querySelector('.ajR')!.setAttribute('aria-expanded', 'true');
    expect(conversation(page).conversation).toEqual(before);
  });

  test('a message keeps its id when it is opened, collapsed again and drawn anew', async () => {
    const page = await open(page2026, HASH);
    const ids = () => conversation(page).conversation.messages.map(({ id }) => id);
    const before = ids();

    const item = page.querySelector('[role=list] .kv')!;
    const opened = page.querySelector('[data-legacy-message-id="18a41665ecb473a6"]')!.cloneNode(true) as HTMLElement;
    opened.dataset.messageId = '#msg-f:1775568780109575073';
    opened.dataset.legacyMessageId = '18a41665ecb473a1';
    item.className = 'h7';
    item.querySelector<HTMLElement>('.adf')!.style.display = 'none';
    item.querySelector('.adf')!.after(opened);
    expect(ids()).toEqual(before);
    expect(conversation(page).conversation.messages[0]).toMatchObject({ text: expect.stringContaining('1,500') });

    item.className = 'kv';
    item.querySelector<HTMLElement>('.adf')!.style.display = '';
    opened.style.display = 'none';
    expect(ids()).toEqual(before);
    expect(conversation(page).conversation.messages[0]).toMatchObject({ text: expect.stringContaining('1,500') });

    const listed = page.querySelector('[role=main] .a98:not([style]) [role=list]')!;
    listed.replaceWith(listed.cloneNode(true)); // all of it drawn anew
    expect(ids()).toEqual(before);
  });

  test('our own messages are known before the page names the account', async () => {
    const page = await open(page2026.replaceAll('Google Account', 'x').replace(/<title>.*<\/title>/, ''), HASH);
    page.querySelector('header')!.remove();
    for (const me of page.querySelectorAll('.g2[email="me@studio.example"]')) me.remove();
    expect(conversation(page).conversation.messages.map(({ from }) => from)).toEqual([
      'client',
      'us',
      'client',
      'client',
    ]);
  });
});

describe('other generations and languages', () => {
  test('2026 in Russian: an alias, a group, inline answers, a clipped mail', async () => {
    const { conversation: read } = conversation(await open(page2026ru, HASH));
    expect(read.id).toBe('18a41665ecb47402');
    expect(read.us).toEqual(['me@studio.example', 'hello@studio.example']);
    expect(read.client).toEqual({ address: 'i.vlasov@stroymir.example', name: 'Игорь Власов' });
    expect(read.messages[0]!.author).toEqual({
      address: 'игорь власов via sales at studio.example',
      name: 'Игорь Власов',
    });
    expect(read.messages.map(({ from, text, clipped }) => [from, text, clipped])).toEqual([
      ['client', 'Нужен сайт-каталог, примерно на 300 товаров.\n\nС уважением,\nИгорь', undefined],
      ['us', 'Игорь, каталог стоит 280 000 ₽.', undefined],
      ['client', 'Дороговато. Давайте за 200?\n\nИ логотип в подарок.', true],
    ]);
    expect(read.messages.map(({ at }) => instant(at))).toEqual([
      local(2026, 2, 10, 6, 12),
      local(2026, 2, 10, 9, 30),
      local(2026, 2, 13, 14, 45),
    ]);
  });

  test('2019 in Russian: no ids anywhere', async () => {
    const page = await open(page2019, '#inbox/15f3a2b4c5d6e7f8');
    const { conversation: read } = conversation(page);
    expect(read.id).toBe('15f3a2b4c5d6e7f8');
    expect(read.messages.map(({ from, text, textMissing }) => [from, text, textMissing])).toEqual([
      ['client', '', true],
      ['us', '', true],
      ['client', 'Почему так долго? Пишу третий раз.', undefined],
    ]);
    expect(new Set(read.messages.map(({ id }) => id)).size).toBe(3);
    expect(conversation(page).conversation).toEqual(read);
  });

  test('2016 in English: no ids, another wrapper of the body', async () => {
    const page = await open(page2016, '#inbox/1547a2b4c5d6e7f8');
    const { conversation: read } = conversation(page);
    expect(read.messages.map(({ from, text }) => [from, text])).toEqual([
      ['client', 'Could you also throw in the logo?'],
      ['us', 'The logo is 300.'],
    ]);
    expect(instant(read.messages[0]!.at)).toBe(local(2016, 4, 4, 10, 8));
  });
});

test('where Gmail renames the states of its messages, they are known by their headers', async () => {
  const page = await open(page2026.replaceAll(/class="(h7|kv)"/g, 'class="zz"'), HASH);
  for (const folded of page.querySelectorAll('.kQ, .kx')) folded.remove();
  const item = page.querySelector('[data-legacy-message-id="18a41665ecb473a6"]')!;
  const row = page.querySelector('.adf')!.cloneNode(true) as HTMLElement;
  row.style.display = 'none';
  item.before(row);
  expect(conversation(page).conversation.messages.map(({ id }) => id)).toEqual([
    '18a41665ecb473a1',
    'a:r-5501',
    '18a41665ecb473a6',
    '18a41665ecb473a7',
  ]);
});

describe('other places', () => {
  test('the preview pane beside the list, whatever the address says', async () => {
    const { conversation: read } = conversation(await open(previewPane, '#inbox'));
    expect(read.messages.map(({ text }) => text)).toEqual(['Read in the pane.']);
    expect(read.us).toEqual(['me@studio.example']);
  });

  test('a conversation in a window of its own', async () => {
    const { conversation: read } = conversation(await open(popout));
    expect(read.id).toBe('18a41665ecb473b1');
    expect(read.messages.map(({ text }) => text)).toEqual(['Read in a window.']);
  });

  test.each([
    ['a list of conversations', list, '#inbox/p2'],
    ['a compose window', composeWindow, ''],
    ['an empty page', '', ''],
    ['the settings', list, '#settings/general'],
  ])('nothing is open in %s', async (_, html, hash) => {
    expect(read(await open(html, hash))).toEqual({ kind: 'none' });
  });
});

describe('messages that are not there yet', () => {
  test('a conversation of drafts alone is none', async () => {
    const page = await open(page2026, HASH);
    for (const item of page.querySelectorAll('[role=listitem]')) {
      if (item.querySelector('.gD') || !item.querySelector('.adB, .ij')) item.remove();
    }
    expect(page.querySelectorAll('[role=listitem]')).toHaveLength(2);
    expect(read(page, [], new Date(NOW.getTime() + PATIENCE_MS))).toEqual({ kind: 'none' });
  });

  test('one message without a sender is counted as not read', async () => {
    const page = await open(page2026, HASH);
    page.querySelector('[data-legacy-message-id="18a41665ecb473a6"] .gD')!.remove();
    const { messages } = conversation(page).conversation;
    expect(messages.map(({ id, gapBefore }) => [id, gapBefore])).toEqual([
      ['18a41665ecb473a1', undefined],
      ['a:r-5501', 3],
      ['18a41665ecb473a7', 1],
    ]);
  });

  test('one message whose text is still loading has a header only', async () => {
    const page = await open(page2026, HASH);
    page.querySelector('[data-legacy-message-id="18a41665ecb473a6"] .ii')!.remove();
    const { conversation: read, views } = conversation(page);
    expect(read.messages[2]).toMatchObject({ id: '18a41665ecb473a6', text: '', textMissing: true });
    expect(views.has('18a41665ecb473a6')).toBe(false);
  });
});

describe('whose message it is', () => {
  const only = (html: string, sender: string) => html.replaceAll('anna@brightline.example', sender);

  test('own addresses from the options count, with tags, dots and capitals', async () => {
    const page = await open(only(previewPane, 'Mira.Novak+work@googlemail.com'), '#inbox');
    const before = conversation(page).conversation;
    expect(before.messages[0]!.from).toBe('client');
    const page2 = await open(only(page2026, 'Mira.Novak+work@googlemail.com'), HASH);
    const { messages, client } = conversation(page2, ['miranovak@gmail.com']).conversation;
    expect(messages.map(({ from }) => from)).toEqual(['us', 'us', 'us', 'client']);
    expect(client.address).toBe('paul@brightline.example');
  });

  test('people who write through a group are told apart, also where the group is our own', async () => {
    const page = await open(page2026ru.replace(/через Продажи/, 'via Sales'), HASH);
    for (const later of [...page.querySelectorAll('[role=listitem]')].slice(1)) later.remove();
    const { messages, client } = conversation(page, ['sales@studio.example']).conversation;
    expect(messages.map(({ from }) => from)).toEqual(['client']);
    expect(client).toEqual({ address: 'игорь власов via sales at studio.example', name: 'Игорь Власов' });
  });

  test('where only we wrote, the client is the one we wrote to', async () => {
    const page = await open(page2026, HASH);
    const items = [...page.querySelectorAll('.a98:not([style]) [role=listitem]')];
    for (const item of items) if (!item.querySelector('[data-message-id^="#msg-a:"]')) item.remove();
    expect(conversation(page).conversation).toMatchObject({
      client: { address: 'anna@brightline.example', name: 'Anna Keller' },
      messages: [{ from: 'us' }],
    });
  });

  test('a note to oneself is no conversation with a client', async () => {
    const page = await open(only(previewPane, 'me@studio.example'), '#inbox');
    expect(read(page)).toEqual({ kind: 'none' });
  });
});

describe('a hostile mail', () => {
  test('Gmail markup inside a mail is text, not a message, a subject, an owner or a gap', async () => {
    const reading = conversation(await open(fake, HASH));
    const { conversation: read, views } = reading;
    expect(read.id).toBe('18a41665ecb473c0');
    expect(read.subject).toBe('Offer - evil@trap.example - x');
    expect(read.us).toEqual(['me@studio.example']);
    expect(read.client).toEqual({ address: 'evil@trap.example', name: 'me' });
    expect(read.messages).toHaveLength(1);
    expect(read.messages[0]).toMatchObject({ id: '18a41665ecb473c0', from: 'client' });
    expect(read.messages[0]!.text).toMatch(/^Real words\.\nFake subject\n/);
    for (const slot of [reading.stripSlot()!, views.get('18a41665ecb473c0')!.badgeSlot()!]) {
      expect(slot.parent.closest('.a3s, .ii')).toBeNull();
    }
  });

  test('100,000 nodes, 200 quotes deep', async () => {
    const deep = `${'<blockquote>'.repeat(200)}${'</blockquote>'.repeat(200)}${'<i class="h7 gD" email="a@b.example">x </i>'.repeat(50_000)}`;
    const { conversation: read } = conversation(await open(previewPane.replace('Read in the pane.', deep), '#inbox'));
    expect(read.messages).toMatchObject([{ clipped: true, from: 'client' }]);
  });
});

describe('a page that has changed', () => {
  const later = new Date(NOW.getTime() + PATIENCE_MS);

  test.each([
    [
      'subject',
      (html: string) => html.replaceAll('hP"', 'zz"').replaceAll(/data-(legacy-thread|thread-perm)-id/g, 'data-x'),
    ],
    ['item', (html: string) => html.replaceAll(/class="(h7|kv|kx|kQ bg adv|adn ads|adf ads)"/g, 'class="zz"')],
    ['opened', (html: string) => html.replaceAll(/class="ad[nf] ads"|data-(legacy-)?message-id/g, 'data-x')],
    ['sender', (html: string) => html.replaceAll(/ (email|data-hovercard-id)=/g, ' data-x=')],
    ['body', (html: string) => html.replaceAll(/class="(ii gt|a3s aiL )"/g, 'class="zz"')],
    ['account', (html: string) => html.replaceAll('me@studio.example', '').replaceAll('#msg-a:r-5501', '')],
  ])('without its %s says so, but only when it stays so', async (missing, change) => {
    const page = await open(change(page2026), HASH);
    expect(read(page)).toEqual({ kind: 'none' });
    expect(read(page, [], new Date(NOW.getTime() + 100))).toEqual({ kind: 'none' });
    expect(read(page, [], later)).toEqual({ kind: 'unreadable', missing });
  });

  test('a conversation that appears in time was never unreadable', async () => {
    const page = await open('', HASH);
    expect(read(page)).toEqual({ kind: 'none' });
    page.body.innerHTML = page2026;
    expect(read(page, [], later).kind).toBe('conversation');
  });

  test('patience starts anew with each conversation', async () => {
    const page = await open('', HASH);
    expect(read(page)).toEqual({ kind: 'none' });
    await go(page, '#inbox/FMfcgzQgMVgBcDfGhJkLmNpQrStVwOther');
    expect(read(page, [], later)).toEqual({ kind: 'none' });
  });

  test('an unknown date is no date', async () => {
    const page = await open(previewPane.replaceAll('Jul 22, 2026, 12:42 PM', '2016年5月4日 上午10:08'), '#inbox');
    expect(conversation(page).conversation.messages[0]!.at).toBeNull();
  });
});

describe('places for our own elements', () => {
  test('the badge stands before the date, the strip under the subject', async () => {
    const page = await open(page2026, HASH);
    const reading = conversation(page);
    const { views } = reading;
    for (const view of views.values()) {
      const slot = view.badgeSlot()!;
      expect(slot.parent.matches('td.gH .gK')).toBe(true);
      expect((slot.before as Element).matches('.g3')).toBe(true);
      expect(slot.parent.closest('.ii')).toBeNull();
    }
    const strip = reading.stripSlot()!;
    expect((strip.before?.previousSibling ?? strip.parent.lastChild) as Element).toBe(
      page.querySelector('.a98:not([style]) .ha'),
    );
  });

  test('a message that is collapsed again keeps a place, in the row that shows', async () => {
    const page = await open(page2026, HASH);
    const { views } = conversation(page);
    const opened = page.querySelector<HTMLElement>('[data-legacy-message-id="18a41665ecb473a6"]')!;
    opened.style.display = 'none';
    const row = page.querySelector('.kv .adf')!.cloneNode(true) as HTMLElement;
    opened.before(row);
    const slot = views.get('18a41665ecb473a6')!.badgeSlot()!;
    expect(row.contains(slot.parent)).toBe(true);
  });

  test('without a date or a header there is still a place, or none, but no error', async () => {
    const page = await open(page2026, HASH);
    const reading = conversation(page);
    const { views } = reading;
    for (const date of page.querySelectorAll('.g3')) date.remove();
    for (const view of views.values()) expect(view.badgeSlot()?.parent.matches('td.gH .gK')).toBe(true);
    for (const cell of page.querySelectorAll('td.gH')) cell.remove();
    for (const view of views.values()) expect(view.badgeSlot()).toBeNull();
    for (const row of page.querySelectorAll('.ha')) row.remove();
    expect(reading.stripSlot()).toBeNull();
  });
});
