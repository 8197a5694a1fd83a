import { describe, expect, test, vi } from 'vitest';
import { espocrmHost } from '../../../src/hosts/espocrm';
import email from '../fixtures/espocrm-email-ru.html?raw';
import lead from '../fixtures/espocrm-lead-en.html?raw';
import { stopClock } from './clock';
import { at, open } from './page';

const NOW = new Date(2026, 5, 1, 12, 0);

async function read(html: string, hash: string, own: readonly string[] = []) {
  const page = at(await open(html), `https://crm.studio.example/${hash}`);
  espocrmHost.read(page, { own, now: NOW });
  const reading = espocrmHost.read(page, { own, now: new Date(NOW.getTime() + 4_000) });
  return reading.kind === 'conversation' ? reading.conversation : reading;
}

test('what the stream tells besides the words', async () => {
  expect(await read(lead, '#Lead/view/l77')).toMatchObject({
    id: 'crm.studio.example/Lead/l77',
    subject: 'Anna Keller',
    client: { address: 'anna@brightline.example', name: 'Anna Keller', company: 'Brightline' },
    messages: [{ id: 'e2' }, { id: 'e3', clipped: true, author: { name: 'Mira Novak' } }, { id: 'e5' }],
  });
});

describe('whose mail it is', () => {
  const mail = '#Email/view/e9';
  const unknown = email.replace('data-scope="Contact" data-id="c7"', '');

  test('a user’s is ours, to the first who is none of us', async () => {
    const ours = email
      .replace('data-scope="Contact"', 'data-scope="User"')
      .replace('data-scope="User" data-id="u1"', '');
    expect(await read(ours, mail)).toMatchObject({
      client: { address: 'mira@studio.example' },
      messages: [{ from: 'us' }],
    });
  });

  test('a stranger’s is a client’s if it is to a user, or if we know our own addresses', async () => {
    expect(await read(unknown, mail)).toMatchObject({ messages: [{ from: 'client' }] });
    const toNobody = unknown.replace('data-scope="User"', '');
    expect(await read(toNobody, mail, ['mira@studio.example'])).toMatchObject({ messages: [{ from: 'client' }] });
    expect(await read(toNobody, mail)).toEqual({ kind: 'unreadable', missing: 'person' });
  });
});

test('looks again when the frame of a mail has changed', async () => {
  const page = await open(lead);
  const clock = stopClock(page.defaultView!);
  const stop = new AbortController();
  const changed = vi.fn();
  espocrmHost.watch(page, changed, stop.signal);
  await clock.advance(50);
  page.querySelector('iframe')!.contentDocument!.body.append('more');
  await clock.advance(50);
  page.querySelector('textarea')!.append('more');
  await clock.advance(50);
  expect(changed).toHaveBeenCalledTimes(2);
  stop.abort();
});
