import { describe, expect, test } from 'vitest';
import { prepare } from '../../../src/language';
import { parseMailDate } from '../../../src/mail/date';
import { readMail } from '../../../src/mail/eml';
import { htmlToText } from '../../../src/mail/html';
import { findMails, LONGEST_HEAD, unquoted } from '../../../src/mail/mbox';
import { groupMails, toConversation } from '../../../src/mail/thread';
import type { Mail } from '../../../src/mail/types';

const bytes = (text: string) => new TextEncoder().encode(text);
const eml = (headers: readonly string[], body: string) => bytes([...headers, '', body].join('\r\n'));
const PLAIN = [
  'From: Anna <anna@firm.example>',
  'To: me@studio.example',
  'Subject: Site',
  'Message-ID: <1@firm.example>',
];

/** Windows-1251 and KOI8-R for the letters of the alphabet, enough for a test. */
const CP1251 = (text: string) =>
  Uint8Array.from(text, (c) => (c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x350 : c.charCodeAt(0)));
const KOI8_ORDER = 'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ';
const KOI8 = (text: string) =>
  Uint8Array.from(text, (c) => (KOI8_ORDER.includes(c) ? 0xc0 + KOI8_ORDER.indexOf(c) : c.charCodeAt(0)));

function concat(...parts: Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

describe('one mail', () => {
  test('who, what, when and in answer to what', async () => {
    const source = eml(
      [
        ...PLAIN,
        'Date: Mon, 2 Mar 2026 10:15:00 +0300 (MSK)',
        'References: <a@x.example>\r\n <b@x.example>',
        'In-Reply-To: <b@x.example>',
      ],
      'Hello!\r\nHow much?\r\n',
    );
    expect(await readMail(source)).toEqual({
      id: '1@firm.example',
      references: ['a@x.example', 'b@x.example'],
      from: { address: 'anna@firm.example', name: 'Anna' },
      to: [{ address: 'me@studio.example' }],
      subject: 'Site',
      at: '2026-03-02T10:15:00+03:00',
      text: 'Hello!\nHow much?',
    });
  });

  test.each([
    ['windows-1251', CP1251],
    ['koi8-r', KOI8],
  ])('text in %s', async (charset, encode) => {
    const head = [...PLAIN, `Content-Type: text/plain; charset=${charset}`, 'Content-Transfer-Encoding: 8bit'].join(
      '\r\n',
    );
    const mail = await readMail(concat(bytes(`${head}\r\n\r\n`), encode('Сколько стоит?')));
    expect(mail.text).toBe('Сколько стоит?');
  });

  test('encoded words and quoted-printable', async () => {
    const mail = await readMail(
      eml(
        [
          'From: =?utf-8?B?0JDQvdC90LA=?= <anna@firm.example>',
          'Subject: =?koi8-r?B?88HK1A==?=',
          'Content-Type: text/plain; charset=utf-8',
          'Content-Transfer-Encoding: quoted-printable',
        ],
        '=D0=94=D0=BE=D1=80=D0=BE=D0=\r\n=B3=D0=BE!',
      ),
    );
    expect(mail).toMatchObject({ from: { name: 'Анна' }, subject: 'Сайт', text: 'Дорого!', id: null, at: null });
  });

  test('HTML alone is turned into text, beside text it is left aside', async () => {
    const html = [...PLAIN, 'Content-Type: text/html; charset=utf-8'];
    expect((await readMail(eml(html, '<p>Дорого.</p><p>Скидку!</p>'))).text).toBe('Дорого.\n\nСкидку!');
    const both = [...PLAIN, 'Content-Type: multipart/alternative; boundary=b'];
    const body =
      '--b\r\nContent-Type: text/plain\r\n\r\nplain\r\n--b\r\nContent-Type: text/html\r\n\r\n<b>rich</b>\r\n--b--\r\n';
    expect((await readMail(eml(both, body))).text).toBe('plain');
  });

  test('an attached mail is not the words of the sender', async () => {
    const headers = [...PLAIN, 'Content-Type: multipart/mixed; boundary=b'];
    const body =
      '--b\r\nContent-Type: text/plain\r\n\r\nSee below.\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n' +
      'From: x@y.example\r\nSubject: Z\r\n\r\nYou are crooks!\r\n--b--\r\n';
    expect((await readMail(eml(headers, body))).text).toBe('See below.');
  });

  test('the quote of a Russian Outlook is recognised in it', async () => {
    const { text } = await readMail(
      eml(
        [...PLAIN, 'Content-Type: text/plain; charset=utf-8'],
        'Дорого.\r\n\r\nОт: Я <me@studio.example>\r\nОтправлено: 2 марта 2026 г. 10:15\r\nКому: Анна\r\nТема: Сайт\r\n\r\nСмета.',
      ),
    );
    const own = prepare(text).regions.filter(({ kind }) => kind === 'own');
    expect(own.map(({ start, end }) => text.slice(start, end).trim())).toEqual(['Дорого.']);
  });

  test.each([
    ['\u0000\u0001\u0002 noise', 'no sender'],
    ['', 'no mail headers'],
    ['Subject: nobody\r\n\r\ntext', 'no sender'],
  ])('what is no mail says why: %j', async (source, why) => {
    await expect(readMail(bytes(source))).rejects.toThrow(why);
  });
});

describe('dates', () => {
  test.each([
    ['Mon, 2 Mar 2026 10:15:00 +0300', '2026-03-02T10:15:00+03:00'],
    ['2 Mar 26 1:15 EST', '2026-03-02T01:15:00-05:00'],
    ['Mon, 02 Mar 2026 10:15:00 GMT', '2026-03-02T10:15:00+00:00'],
    ['Mon, 2 Mar 2026 10:15:00 -0000', '2026-03-02T10:15:00-00:00'],
    ['Tue, 31 Feb 2026 10:15:00 +0300', null],
    ['2 Mar 2026 29:15:00 +0300', null],
    ['yesterday', null],
    ['', null],
  ])('%s', (header, expected) => {
    expect(parseMailDate(header)).toBe(expected);
  });
});

describe('mailboxes', () => {
  async function* inChunks(text: string, size: number): AsyncGenerator<Uint8Array> {
    const all = bytes(text);
    for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
  }
  async function split(text: string, size = 7): Promise<string[]> {
    const mails: string[] = [];
    for await (const { start, end } of findMails(inChunks(text, size))) {
      mails.push(new TextDecoder().decode(unquoted(bytes(text).subarray(start, end))));
    }
    return mails;
  }

  const BOX = [
    'From anna@firm.example Mon Mar  2 10:15:00 2026',
    'Subject: one',
    '',
    'From now on it is cheaper.',
    '',
    'From Monday to Friday we work.',
    '',
    '>From the beginning',
    '>>From the middle',
    '',
    'From - Mon Mar 02 10:20:00 2026',
    'Subject: two',
    '',
    'Привет',
    '',
  ].join('\n');

  test.each([1, 2, 5, 64, 100_000])('in chunks of %i bytes', async (size) => {
    expect(await split(BOX, size)).toEqual([
      'Subject: one\n\nFrom now on it is cheaper.\n\nFrom Monday to Friday we work.\n\nFrom the beginning\n>From the middle\n\n',
      'Subject: two\n\nПривет\n',
    ]);
  });

  test('Windows line ends', async () => {
    expect(await split(BOX.replaceAll('\n', '\r\n'))).toHaveLength(2);
  });

  test('of each mail its headers and the sender of its envelope', async () => {
    const found = [];
    for await (const { sender, head } of findMails(inChunks(BOX, 3)))
      found.push([sender, new TextDecoder().decode(head!)]);
    expect(found).toEqual([
      ['anna@firm.example', 'Subject: one\n'],
      ['-', 'Subject: two\n'],
    ]);
  });

  test('headers without end are not kept, and the next mail is found', async () => {
    const endless = `From a Mon Mar  2 10:15:00 2026\nX: ${'x'.repeat(LONGEST_HEAD)}\n\nFrom b Mon Mar  2 10:15:00 2026\nSubject: b\n`;
    for (const size of [1000, 1_000_000]) {
      const heads = [];
      for await (const { head } of findMails(inChunks(endless, size))) heads.push(head?.length ?? null);
      expect(heads).toEqual([null, 11]);
    }
  });

  test('an empty mailbox has no mails, noise is one mail that is none', async () => {
    expect(await split('')).toEqual([]);
    expect(await split('\n\n')).toEqual([]);
    expect(await split('noise')).toEqual(['noise']);
  });
});

describe('HTML as text', () => {
  test.each([
    ['a<br>b<BR/>c', 'a\nb\nc'],
    ['<div>a</div><div>b</div><div><br></div><div>c</div>', 'a\nb\n\nc'],
    ['<p>a\n  b</p><p>c</p>', 'a b\n\nc'],
    ['<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['<pre>a\n  b</pre>', 'a\nb'],
    ['a&nbsp;&laquo;b&raquo; &#1103;&#x44F; &mdash; &Eacute; &unknown; & c', 'a «b» яя — É &unknown; & c'],
    ['<style>p{}</style><script>alert("<p>")</script><!-- no -->a<title>x</title>', 'a'],
    ['<div style="display: none">secret</div>a', 'a'],
    ['a<div class="gmail_signature">Anna</div>', 'a'],
    ['5 < 6 and 7 > 6', '5 < 6 and 7 > 6'],
    ['<a href="x>y">link</a> <img alt="a > b">text', 'link text'],
    ['a<b', 'a'],
    ['a<!-- open', 'a'],
  ])('%s', (html, expected) => {
    expect(htmlToText(html)).toBe(expected);
  });

  test.each([
    [
      'Gmail',
      'Дорого.<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, Mar 2, 2026 at 9:00 AM Me &lt;me@studio.example&gt; wrote:<br></div><blockquote class="gmail_quote">Смета</blockquote></div>',
      'Дорого.',
    ],
    [
      'Gmail, inline',
      '<blockquote>Цена?</blockquote><div>Дорого.</div><blockquote>Срок?</blockquote><div>Месяц.</div>',
      'Дорого.|Месяц.',
    ],
    [
      'Gmail, forward',
      'Смотрите.<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>От: <b>Иван</b><br>Date: пн</div><p>Ужас!</p></div>',
      'Смотрите.',
    ],
    [
      'Outlook on the web',
      'Дорого.<div id="x_appendonsend"></div><hr><div id="x_divRplyFwdMsg"><b>From:</b> Me</div><div>Смета</div>',
      'Дорого.',
    ],
    [
      'desktop Outlook',
      '<p>Дорого.</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>От:</b> Я &lt;me@studio.example&gt;<br><b>Отправлено:</b> 2 марта 2026 г. 10:15<br><b>Кому:</b> Анна<br><b>Тема:</b> Сайт</p></div><p>Смета</p>',
      'Дорого.',
    ],
    ['Yahoo', 'Дорого.<div class="ydp9yahoo_quoted"><div>Ваша смета</div></div>', 'Дорого.'],
    [
      'Apple',
      'Дорого.<div><blockquote type="cite"><div>On 3 Mar 2026, at 11:00, Me wrote:</div><div>Смета</div></blockquote></div>',
      'Дорого.',
    ],
    ['nested quotes', 'a<blockquote>b<blockquote>c</blockquote>d</blockquote>e', 'a|e'],
  ])('%s: only the own text is own', (_name, html, expected) => {
    const text = htmlToText(html);
    const own = prepare(text).regions.filter(({ kind }) => kind === 'own');
    expect(own.map(({ start, end }) => text.slice(start, end).trim()).join('|')).toBe(expected);
  });

  test.each(['<', '<a', '<a "', '<!--', '</', '<div>', '<blockquote>', '<b>&', '<p>', '&#32;', '<pre> '])(
    'half a megabyte of %j ends',
    (piece) => {
      expect(typeof htmlToText(piece.repeat(Math.ceil(500_000 / piece.length)))).toBe('string');
    },
    60_000,
  );
});

describe('conversations', () => {
  const mail = (id: string | null, references: string[], from: string, at: string | null, subject = ''): Mail => ({
    id,
    references,
    from: { address: from },
    to: [{ address: 'x@y.example' }],
    subject,
    at,
    text: id ?? '',
  });

  test('mails that answer each other, or one that is missing, belong together, whatever their order', () => {
    const groups = groupMails([
      mail('c', ['a', 'b'], 'x@y.example', null),
      mail('z', [], 'x@y.example', null),
      mail('a', [], 'x@y.example', null),
      mail('e', ['lost'], 'x@y.example', null),
      mail('d', ['lost'], 'x@y.example', null),
      mail('c', [], 'x@y.example', null),
      mail(null, [], 'x@y.example', null),
    ]);
    expect(groups.map((group) => group.map(({ id }) => id))).toEqual([['c', 'a'], ['z'], ['e', 'd'], [null]]);
  });

  test('oldest first by the moment, sides by our addresses in any case, the client is whoever is not us', () => {
    const conversation = toConversation(
      [
        mail('b', ['a'], 'Me@Studio.example', '2026-03-02T09:00:00+00:00', 'Re: Site'),
        mail('a', [], 'anna@firm.example', '2026-03-02T10:00:00+03:00', 'Site'),
      ],
      ['me@studio.example'],
      1,
    );
    expect(conversation).toMatchObject({
      id: 'a',
      subject: 'Site',
      us: ['me@studio.example'],
      client: { address: 'anna@firm.example' },
    });
    expect(conversation.messages.map(({ id, from }) => `${id} ${from}`)).toEqual(['a client', 'b us']);
  });

  test('our own mail alone is a conversation with its receiver; mails without id get one', () => {
    const conversation = toConversation([mail(null, [], 'me@studio.example', null)], ['me@studio.example'], 3);
    expect(conversation).toMatchObject({
      id: 'mail-3-1',
      client: { address: 'x@y.example' },
      messages: [{ from: 'us' }],
    });
  });

  test('a mail without a date stays after the one it was read after', () => {
    const group = [
      mail('a', [], 'x@y.example', '2026-03-02T10:00:00+03:00'),
      mail('b', ['a'], 'x@y.example', null),
      mail('c', ['a'], 'x@y.example', '2026-03-01T10:00:00+03:00'),
    ];
    expect(toConversation(group, [], 1).messages.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });
});
