import { expect, test } from 'vitest';
import { sogoHost } from '../../../src/hosts/sogo';
import type { Host } from '../../../src/hosts/types';
import english from '../fixtures/sogo-en.html?raw';
import { open } from './page';

const NOW = new Date(2026, 5, 1, 12, 0);

async function idOf(html: string, hash: string, host: Host = sogoHost): Promise<string> {
  const reading = host.read(await open(html, hash), { own: [], now: NOW });
  if (reading.kind !== 'conversation') throw new Error(`read as ${JSON.stringify(reading)}`);
  expect(reading.conversation.id).toBe(reading.conversation.messages[0]!.id);
  return reading.conversation.id;
}

test('a mail is the same after a move to another folder', async () => {
  expect(await idOf(english, '#!/Mail/0/INBOX%252FClients/12')).toBe(await idOf(english, '#!/Mail/0/INBOX/3'));
});

test('a mail without a date is known by its place', async () => {
  const undated = english.replace('Tuesday, March 03, 2026 06:40 UTC', 'long ago');
  expect(await idOf(undated, '#!/Mail/0/INBOX/3')).toBe(await idOf(undated, '#!/Mail/0/INBOX/3'));
  expect(await idOf(undated, '#!/Mail/0/INBOX/4')).not.toBe(await idOf(undated, '#!/Mail/0/INBOX/3'));
});

test('a mail without text is a message without text', async () => {
  const empty = english.replace(/<div class="mailer_plaincontent">That is[\s\S]*?<\/blockquote><\/div>/, '');
  const reading = sogoHost.read(await open(empty, '#!/Mail/0/INBOX/3'), { own: [], now: NOW });
  expect(reading).toMatchObject({ kind: 'conversation', conversation: { messages: [{ text: '' }] } });
});

test('the window for a single mail names the user alone', async () => {
  const popup = english.replace(/var mailAccounts = .*/, '').replace('class="main"', 'class="popup"');
  const read = async (hash: string) => sogoHost.read(await open(popup, hash), { own: [], now: NOW });
  expect(await read('#!/Mail/0/INBOX/3')).toMatchObject({ conversation: { us: ['me@studio.example'] } });
  expect(await read('#!/Mail/0/Drafts/3')).toEqual({ kind: 'none' });
});
