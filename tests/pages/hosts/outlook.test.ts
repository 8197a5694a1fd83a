import { describe, expect, test, vi } from 'vitest';
import { outlookHost } from '../../../src/hosts/outlook';
import { PATIENCE_MS } from '../../../src/hosts/patience';
import english from '../fixtures/outlook-en.html?raw';
import russian from '../fixtures/outlook-ru.html?raw';
import { stopClock } from './clock';
import { open } from './page';
import { saved } from './saved';

const NOW = new Date(2026, 10, 1, 12, 0);

async function conversation(html: string, own: readonly string[] = []) {
  const reading = outlookHost.read(await open(html), { own, now: NOW });
  if (reading.kind !== 'conversation') throw new Error(`read as ${JSON.stringify(reading)}`);
  return reading.conversation;
}

async function missing(html: string) {
  const page = await open(html);
  outlookHost.read(page, { own: [], now: NOW });
  return outlookHost.read(page, { own: [], now: new Date(NOW.getTime() + PATIENCE_MS) });
}

test.each([
  ['https://outlook.live.com/mail/0/', true],
  ['https://outlook.office.com/mail/inbox/id/AQ', true],
  ['https://outlook.office365.com/mail', true],
  ['https://outlook.cloud.microsoft/mail/', true],
  ['https://outlook.office.com/calendar/view/week', false],
  ['https://outlook.office.com/mailbox', false],
  ['https://outlook.office.com.trap.example/mail/', false],
])('%s', (address, known) => {
  expect(outlookHost.recognises({ location: new URL(address) } as unknown as Document)).toBe(known);
});

describe('people shown by name alone', () => {
  const nameless = russian.replace(/<div id="mectrl_main_body">[\s\S]*?<\/div><\/div>/, '');

  test('are told from the user by the title of the page', async () => {
    const { messages } = await conversation(nameless, ['me@studio.example']);
    expect(messages.map(({ from }) => from)).toEqual(['client', 'us', 'client']);
  });

  test('are nobody, where the user has no name: rather nothing than our own words held against the client', async () => {
    const unnamed = nameless
      .replace(/<title>[^<]*/, '<title>Outlook')
      .replace(/<div id="primaryMailboxRoot[\s\S]*?<\/div>/, '');
    const page = await open(unnamed);
    expect(outlookHost.read(page, { own: ['me@studio.example'], now: NOW })).toEqual({ kind: 'none' });
    expect(outlookHost.read(page, { own: ['me@studio.example'], now: new Date(NOW.getTime() + PATIENCE_MS) })).toEqual({
      kind: 'unreadable',
      missing: 'ownName',
    });
  });

  test('have the address that another message shows', async () => {
    const addressed = russian.replace('>Игорь Власов</span>', '>Игорь Власов&lt;i.vlasov@stroymir.example&gt;</span>');
    const { client, messages } = await conversation(addressed);
    expect(client).toEqual({ address: 'i.vlasov@stroymir.example', name: 'Игорь Власов' });
    expect(messages[2]!.author).toEqual(client);
  });

  test('have the address of their tooltip', async () => {
    const addressed = russian.replaceAll(
      'class="OZZZK">Игорь',
      'class="OZZZK" title="i.vlasov@stroymir.example">Игорь',
    );
    expect((await conversation(addressed)).client).toEqual({
      address: 'i.vlasov@stroymir.example',
      name: 'Игорь Власов',
    });
  });
});

test('the subject names nobody as the owner of the mailbox', async () => {
  const forged = english
    .replaceAll(/(title="|data-folder-name=")me@[^"]*/g, '$1')
    .replaceAll('Landing page', 'Offer - anna@brightline.example - Outlook')
    .replace('Inbox - me@studio.example - Outlook', 'Offer - anna@brightline.example - Outlook - Outlook');
  expect(await missing(forged)).toEqual({ kind: 'unreadable', missing: 'account' });
});

test('dates by number are read in the order that one of them, or its weekday, tells', async () => {
  const dates = async (...shown: readonly string[]) => {
    const page = shown.reduce((html, date) => html.replace(/>(?:Thu|Wed|Tue) [^<]*</, `>${date}<`), english);
    return (await conversation(page)).messages.map(({ at }) => at?.slice(0, 10) ?? null);
  };
  expect(await dates('17/09/2026 14:52', '09/03/2026 9:00', '08/03/2026 18:00', '07/03/2026 8:05')).toEqual([
    '2026-03-07',
    '2026-03-08',
    '2026-03-09',
    '2026-09-17',
  ]);
  expect(await dates('03/04/2026 14:52', '03/03/2026 9:00', '', '02/03/2026 8:05')).toEqual([
    null,
    '2026-03-03',
    null,
    null,
  ]);
});

test('looks again when another conversation comes into the pane, and not while the user writes', async () => {
  const page = await open(english);
  const clock = stopClock(page.defaultView!);
  const stop = new AbortController();
  const changed = vi.fn();
  outlookHost.watch(page, changed, stop.signal);
  await clock.advance(50);
  expect(changed).toHaveBeenCalledTimes(1);
  page.querySelector('[contenteditable]')!.append('more');
  await clock.advance(50);
  expect(changed).toHaveBeenCalledTimes(1);
  const [pane, other] = [page, await open(russian)].map(
    (each) => each.querySelector('#ConversationReadingPaneContainer')!,
  );
  pane!.replaceWith(page.importNode(other!, true));
  page.title = 'Почта – Мира Новак – Outlook';
  await clock.advance(50);
  expect(changed).toHaveBeenCalledTimes(2);
  expect(outlookHost.read(page, { own: ['me@studio.example'], now: NOW })).toMatchObject({
    conversation: { id: 'QADconv7' },
  });
  stop.abort();
});

test('200 messages', async () => {
  const [first = ''] = /<div class="aVla3">[\s\S]*?(?=<div class="aVla3">)/.exec(russian) ?? [];
  const many = Array.from({ length: 200 }, (_, index) => first.replaceAll('QAEr1', `QAEs${index}`)).join('');
  const { messages } = await conversation(russian.replace(first, many));
  expect(messages).toHaveLength(202);
  expect(new Set(messages.map(({ id }) => id)).size).toBe(202);
});

describe.skipIf(!saved['outlook/mailvelope-split-view-de.html'])(
  'pages made after real ones (../shared/fixtures; skipped where it is absent)',
  () => {
    test('split view, in German', async () => {
      expect(await conversation(saved['outlook/mailvelope-split-view-de.html']!)).toMatchObject({
        us: ['toberndo@outlook.com'],
        client: { address: 'sender@example.com' },
        messages: [{ from: 'client', text: 'This is a regular message body.', at: null }],
      });
    });

    test('a message without a sender is none', async () => {
      const { messages } = await conversation(saved['outlook/mailvelope-conversation-en.html']!);
      expect(messages).toMatchObject([{ from: 'client', text: expect.stringContaining('BEGIN PGP MESSAGE') }]);
    });

    test('fragments of real pages hold no conversation that could be read, and are no error', async () => {
      expect(await missing(saved['outlook/owa-real-fragments.html']!)).toEqual({ kind: 'none' });
    });
  },
);
