import { expect, test } from 'vitest';
import { PATIENCE_MS } from '../../../src/hosts/patience';
import { yandexHost } from '../../../src/hosts/yandex';
import letter from '../fixtures/yandex-message-ru.html?raw';
import thread from '../fixtures/yandex-thread-en.html?raw';
import { go, open } from './page';

const NOW = new Date(2026, 2, 12, 12, 0);

async function conversation(html: string, own: readonly string[] = [], hash = '#message/1') {
  const reading = yandexHost.read(await open(html, hash), { own, now: NOW });
  if (reading.kind !== 'conversation') throw new Error(`read as ${JSON.stringify(reading)}`);
  return reading.conversation;
}

const account = (html: string, shown: string) => html.replace(/(user-account__subname">)[^<]*/, `$1${shown}`);

test.each([
  ['mira.novak', ['mira.novak@yandex.ru', 'mira.novak@ya.ru']],
  ['mira.novak@yandex.com', ['mira.novak@yandex.ru', 'mira.novak@ya.ru']],
  ['mira@studio.example', ['mira@studio.example']],
])('the account %s', async (shown, own) => {
  const { us } = await conversation(account(letter, shown));
  expect(us).toEqual(expect.arrayContaining(own));
  expect(us).toHaveLength(own.length === 1 ? 1 : 5);
});

test('a name in the place of the account tells no address', async () => {
  const page = await open(account(letter, 'Мира Новак'), '#message/1');
  yandexHost.read(page, { own: [], now: NOW });
  const late = { own: [], now: new Date(NOW.getTime() + PATIENCE_MS) };
  expect(yandexHost.read(page, late)).toEqual({ kind: 'unreadable', missing: 'account' });
  expect(yandexHost.read(page, { ...late, own: ['me@studio.example'] })).toMatchObject({ kind: 'conversation' });
});

test('a letter is the same alone, in its conversation and when it was sent this year or yesterday', async () => {
  const alone = await conversation(letter);
  const dated = await conversation(letter.replace('вчера в 8:02', '11 мар 2026 в 8:02'), [], '#thread/t7');
  expect(dated.messages[0]!.id).toBe(alone.messages[0]!.id);
  expect([alone.id, dated.id]).toEqual(['1', 't7']);
});

test('another letter, once its address is there and its text has come', async () => {
  const page = await open(letter, '#message/1');
  const read = () => yandexHost.read(page, { own: [], now: NOW });
  const before = read();
  await go(page, '#message/2');
  page.querySelector('.react-message-wrapper__body')!.innerHTML = '<p>И логотип в подарок.</p>';
  page.querySelector('.qa-MessageViewer-Header-dateLink')!.textContent = 'сегодня в 9:00';
  const after = read();
  expect([before, after]).toMatchObject([
    { kind: 'conversation', conversation: { id: '1' } },
    { kind: 'conversation', conversation: { id: '2', messages: [{ text: 'И логотип в подарок.' }] } },
  ]);
});

test('the markup before 2020', async () => {
  const old = letter
    .replaceAll(/MessageBody_body_\w+ react-message-wrapper__body/g, 'mail-Message-Body-Content')
    .replaceAll(/Sender_email_\w+ qa-MessageViewer-SenderEmail/g, 'mail-Message-Sender-Email')
    .replaceAll('qa-MessageViewer-SenderName', 'ns-view-message-head-sender-name')
    .replaceAll(/qa-MessageViewer-Title(?:-text)?|Title_\w+_[\w-]+/g, '')
    .replace('<h1', '<div class="mail-Message-Toolbar-Subject">Старая тема</div><h1')
    .replaceAll('qa-MessageViewer-Header-dateLink', '');
  const { client, subject, messages } = await conversation(old);
  expect(client).toEqual({ address: 'i.vlasov@stroymir.example', name: 'Игорь Власов' });
  expect(subject).toBe('Старая тема');
  expect(messages).toMatchObject([{ from: 'client', at: null, text: expect.stringContaining('Дороговато') }]);
});

test('200 letters', async () => {
  const [first = ''] =
    /<div class="ns-view-message-thread-item-wrap is-opened">[\s\S]*?(?=<div class="ns-view-message-thread-item-wrap)/.exec(
      thread,
    ) ?? [];
  const { messages } = await conversation(thread.replace(first, first.repeat(200)));
  expect(messages).toHaveLength(202);
  expect(new Set(messages.map(({ id }) => id)).size).toBe(202);
});
