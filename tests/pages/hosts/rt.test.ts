import { describe, expect, test } from 'vitest';
import { rtHost } from '../../../src/hosts/rt';
import english from '../fixtures/rt-ticket-en.html?raw';
import { open } from './page';
import { saved } from './saved';

const NOW = new Date(2026, 5, 1, 12, 0);

async function conversation(html: string, own: readonly string[] = []) {
  const reading = rtHost.read(await open(html), { own, now: NOW });
  if (reading.kind !== 'conversation') throw new Error(`read as ${JSON.stringify(reading)}`);
  return reading.conversation;
}

const sides = async (html: string, own?: readonly string[]) =>
  (await conversation(html, own)).messages.map(({ from }) => from);

describe('who is who', () => {
  const addressed = english.replaceAll('root (Mira Novak)', 'Mira Novak &lt;me@studio.example&gt;');
  const nobodyAddressed = english.replaceAll(/ &lt;[^&]*&gt;(?=<\/a><\/span>)/g, '');

  test('where all are shown with their address, only who asked is a client', async () => {
    const colleague = addressed.replaceAll('sales (Olga Berg)', 'Olga Berg &lt;olga@studio.example&gt;');
    expect(await sides(colleague)).toEqual(['client', 'us', 'client']);
    expect(await sides(colleague, ['olga@studio.example'])).toEqual(['client', 'us', 'client', 'us']);
  });

  test('where nobody is, who asked is known by the number of the user', async () => {
    const { client, messages } = await conversation(nobodyAddressed);
    expect(client).toEqual({ address: '/user/27', name: 'Anna Keller' });
    expect(messages.map(({ from }) => from)).toEqual(['client', 'us', 'client', 'us']);
  });

  test('a ticket in which only we have written belongs to who asked', async () => {
    const ours = english.replaceAll(/(data-user-id=")27("><a href="[^"]*">Anna[^<]*<\/a><\/span> - )/g, '$114$2');
    const { client, messages } = await conversation(ours);
    expect(client.address).toBe('anna@brightline.example');
    expect(new Set(messages.map(({ from }) => from))).toEqual(new Set(['us']));
  });
});

test('a message whose writer cannot be read is counted as missing before the next one', async () => {
  const page = english.replace('<span class="user" data-user-id="14"><a href="/User/Summary.html?id=14">', '<span><a>');
  const { messages } = await conversation(page);
  expect(messages.map(({ gapBefore }) => gapBefore)).toEqual([undefined, 1, undefined]);
});

test('a quote that was opened stays a quote', async () => {
  const folded = await conversation(english);
  const opened = await conversation(english.replaceAll(/(message-stanza(?:-folder)?) closed/g, '$1 open'));
  expect(opened).toEqual(folded);
});

test('a ticket with 200 answers', async () => {
  const [, first = ''] =
    /(<div class="transaction Ticket-transaction message odd" data-transaction-id="37"[\s\S]*?)<div class="transaction Ticket-transaction other/.exec(
      english,
    ) ?? [];
  const many = Array.from({ length: 200 }, (_, index) => first.replace('="37"', `="${1000 + index}"`)).join('');
  const { messages } = await conversation(english.replace(first, many));
  expect(messages).toHaveLength(203);
  expect(new Set(messages.map(({ id }) => id)).size).toBe(203);
});

describe.skipIf(!saved['rt/en-ticket1.html'])('saved tickets (../shared/fixtures; skipped where it is absent)', () => {
  test('in English', async () => {
    const { id, subject, us, client, messages } = await conversation(saved['rt/en-ticket1.html']!);
    expect({ id, subject, us, client }).toEqual({
      id: '/ticket/1',
      subject: 'Landing page for the spring campaign',
      us: ['me@studio.example'],
      client: { address: 'mark.dupont@brightline.example', name: 'Mark Dupont' },
    });
    expect(messages.map(({ from, at, text }) => [from, at?.slice(0, 16), text.split('\n').at(-1)])).toEqual([
      ['client', '2026-03-02T10:15', '+44 20 5550 0101'],
      ['us', '2026-03-02T12:40', 'Anna'],
      // RT takes Outlook's marks away: the mail quoted below its header is the engine's to recognise.
      ['client', '2026-03-03T09:05', 'Anna'],
      ['us', '2026-03-03T11:00', 'Anna'],
      ['client', '2026-03-05T20:31', 'Sent from my iPhone'],
    ]);
  });

  test.each(['rt/ru-ticket2.html', 'rt/ru-history2.html'])('in Russian, %s', async (name) => {
    const { id, subject, client, messages } = await conversation(saved[name]!);
    expect({ id, subject, client }).toEqual({
      id: '/ticket/2',
      subject: 'Сайт для магазина стройматериалов',
      client: { address: 'i.vlasov@stroymir.example', name: 'Игорь Власов' },
    });
    expect(messages.map(({ from, at }) => [from, at?.slice(0, 16)])).toEqual([
      ['client', '2026-03-10T09:12'],
      ['us', '2026-03-10T10:15'],
      ['client', '2026-03-11T08:02'],
      ['us', '2026-03-11T09:30'],
      ['client', '2026-03-13T17:45'],
      ['client', '2026-03-16T14:03'],
    ]);
    for (const { text } of messages) expect(text).not.toMatch(/цитируем|> Добрый/);
  });
});
