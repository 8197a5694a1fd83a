import { describe, expect, test, vi } from 'vitest';
import { hosts } from '../../../src/hosts';
import { hostsAtGmail } from '../../../src/hosts/at-gmail';
import { PATIENCE_MS } from '../../../src/hosts/patience';
import { roundcubeHost } from '../../../src/hosts/roundcube';
import show from '../fixtures/roundcube-show.html?raw';
import { stopClock } from './clock';
import { open } from './page';

const NOW = new Date(2026, 5, 1, 12, 0);
const LATER = new Date(NOW.getTime() + PATIENCE_MS);

async function readLate(html: string, own: readonly string[] = []) {
  const page = await open(html);
  roundcubeHost.read(page, { own, now: NOW });
  return roundcubeHost.read(page, { own, now: LATER });
}

async function message(html: string, own?: readonly string[]) {
  const reading = await readLate(html, own);
  if (reading.kind !== 'conversation') throw new Error(`read as ${JSON.stringify(reading)}`);
  return { ...reading.conversation, ...reading.conversation.messages[0]! };
}

test('a message on its own page, with an inline answer, a signature, a picture and an attached mail', async () => {
  const reading = await readLate(show);
  expect(reading).toMatchObject({
    kind: 'conversation',
    conversation: {
      subject: 'Hello & welcome',
      us: ['me@studio.example'],
      client: { address: 'anna@brightline.example', name: 'Anna Keller' },
      messages: [
        {
          from: 'client',
          text: 'Could you do it for half?\n\nAnd throw in the logo.',
          author: { address: 'anna@brightline.example', name: 'Anna Keller' },
        },
      ],
    },
  });
  if (reading.kind !== 'conversation') return;
  expect(new Date(reading.conversation.messages[0]!.at!)).toEqual(new Date(2026, 2, 5, 17, 31));
  const [view] = reading.views.values();
  const badge = view!.badgeSlot()!;
  expect(badge.before!.textContent).toBe('05.03.2026 17:31');
  const strip = reading.stripSlot()!;
  expect(strip.parent.id).toBe('message-header');
  for (const { parent } of [badge, strip]) expect(parent.closest('#messagebody')).toBeNull();
});

describe('whose message it is', () => {
  const fromMe = show.replaceAll('anna@brightline.example', 'me@studio.example');
  const stranger = (html: string) => html.replace('"username":"me@studio.example"', '"username":"mira"');

  test('ours, by the login name; the client is then the first other recipient', async () => {
    expect(await message(fromMe)).toMatchObject({ from: 'us', client: { address: 'paul@brightline.example' } });
  });

  test('ours, by the options', async () => {
    expect(await message(stranger(fromMe), ['me@studio.example'])).toMatchObject({ from: 'us' });
  });

  test.each(['Sent', 'INBOX.Sent', 'INBOX/Sent Items', 'Отправленные'])(
    'ours, because it lies in %s',
    async (folder) => {
      const sent = stranger(fromMe).replace('"mailbox":"INBOX"', `"mailbox":"${folder}"`);
      expect(await message(sent)).toMatchObject({ from: 'us', us: ['me@studio.example'] });
    },
  );

  test('theirs, where nothing tells who we are', async () => {
    expect(await message(stranger(show))).toMatchObject({ from: 'client', us: [] });
  });

  test('a note to oneself is no conversation with a client', async () => {
    expect(await readLate(fromMe.replaceAll('paul@brightline.example', 'me+x@studio.example'))).toEqual({
      kind: 'none',
    });
  });
});

describe('identity', () => {
  test('the same after a move to another folder', async () => {
    const moved = show.replace('"mailbox":"INBOX"', '"mailbox":"Archive"').replace('"uid":"12"', '"uid":"3"');
    expect((await message(moved)).id).toBe((await message(show)).id);
  });

  test('by its number where the date is not told', async () => {
    const undated = show.replaceAll('05.03.2026 17:31', 'long ago');
    const { id, at } = await message(undated);
    expect(at).toBeNull();
    expect((await message(undated.replace('"uid":"12"', '"uid":"13"'))).id).not.toBe(id);
    expect((await message(undated)).id).toBe(id);
  });

  test('a relative date is the day it was', async () => {
    const { at } = await message(show.replaceAll('05.03.2026 17:31', 'Yesterday 17:31'));
    expect(new Date(at!)).toEqual(new Date(2026, 4, 31, 17, 31));
  });
});

describe('nothing to read, or not readable', () => {
  test.each([
    ['the list', show.replace('task-mail action-show', 'task-mail action-none')],
    ['the print view', show.replace('action-show', 'action-print')],
    ['a draft', show.replace('"mailbox":"INBOX"', '"mailbox":"Drafts"')],
    ['an empty page', ''],
  ])('%s', async (_, html) => {
    expect(await readLate(html)).toEqual({ kind: 'none' });
  });

  test.each([
    ['settings', show.replace('rcmail.set_env(', 'rcmail.env = (')],
    ['settings', show.replace('{"task"', '{task"')],
    ['sender', show.replaceAll('rcmContactAddress', 'x')],
    ['body', show.replace('id="messagebody"', 'id="x"')],
    ['subject', show.replace('class="subject"', 'class="x"')],
  ])('without its %s', async (missing, html) => {
    expect(await readLate(html)).toEqual({ kind: 'unreadable', missing });
  });

  test('what a mail imitates is not believed', async () => {
    const forged =
      '<h2 class="subject">Fake</h2><table><tr><td class="header from"><a class="rcmContactAddress" title="me@studio.example">x</a></td><td class="header date">01.01.2020 10:00</td></tr></table>';
    const body = show
      .replace('Could you do it', `${forged}Could you do it`)
      .replace(/<div id="message-header">/, '<div id="message-content2">');
    const { subject, author, at } = await message(body);
    expect([subject, author?.address, at?.slice(0, 10)]).toEqual([
      'Hello & welcome',
      'anna@brightline.example',
      '2026-03-05',
    ]);
  });
});

test('looks again when the body is drawn anew, and not while the user writes', async () => {
  const page = await open(`${show}<textarea>x</textarea>`);
  const clock = stopClock(page.defaultView!);
  const stop = new AbortController();
  const changed = vi.fn();
  roundcubeHost.watch(page, changed, stop.signal);
  await clock.advance(50);
  expect(changed).toHaveBeenCalledTimes(1);
  page.querySelector('textarea')!.append('more');
  await clock.advance(50);
  expect(changed).toHaveBeenCalledTimes(1);
  page.querySelector('#messagebody')!.append('more');
  await clock.advance(50);
  expect(changed).toHaveBeenCalledTimes(2);
  stop.abort();
});

test('a document without a body, as attachments may be, is nothing and no error', async () => {
  const page = await open('');
  page.body.remove();
  const stop = new AbortController();
  for (const host of [...hostsAtGmail, ...hosts]) {
    expect(host.read(page, { own: [], now: NOW })).toEqual({ kind: 'none' });
    host.watch(page, vi.fn(), stop.signal);
  }
  stop.abort();
  expect(roundcubeHost.recognises(page)).toBe(false);
});
