import { describe, expect, test } from 'vitest';
import { gmailPrintHost } from '../../../src/hosts/gmail-print';
import english from '../fixtures/gmail-print-en.html?raw';
import { open } from './page';
import { saved } from './saved';

const NOW = new Date(2026, 7, 1, 12, 0);

async function conversation(html: string, own: readonly string[] = []) {
  const reading = gmailPrintHost.read(await open(html), { own, now: NOW });
  if (reading.kind !== 'conversation') throw new Error(`read as ${JSON.stringify(reading)}`);
  return reading.conversation;
}

test('a mail without a date or a sender', async () => {
  const { messages } = await conversation(
    english
      .replace('Mon, Mar 2, 2026 at 10:15 AM', '')
      .replace('&lt;me@studio.example&gt;</font></td><td', '</font></td><td'),
  );
  expect(messages.map(({ from, at, gapBefore }) => [from, at?.slice(0, 10), gapBefore])).toEqual([
    ['client', undefined, undefined],
    ['client', '2026-03-03', 1],
    ['client', '2026-03-04', undefined],
  ]);
});

test('a conversation of which only ours were sent belongs to its first recipient', async () => {
  const ours = english.replaceAll(
    /<b>(?:Anna Keller|Paul Moor) <\/b>&lt;[^&]*&gt;/g,
    '<b>Mira </b>&lt;me@studio.example&gt;',
  );
  const { client, messages } = await conversation(ours);
  expect(client).toEqual({ address: 'anna@brightline.example', name: 'Anna Keller' });
  expect(new Set(messages.map(({ from }) => from))).toEqual(new Set(['us']));
});

test('200 mails', async () => {
  const [mail = ''] = /<hr><table [^>]*class="message">[\s\S]*?(?=<hr><table)/.exec(english) ?? [];
  const { messages } = await conversation(english.replace(mail, mail.repeat(200)));
  expect(messages).toHaveLength(203);
  expect(new Set(messages.map(({ id }) => id)).size).toBe(203);
});

describe.skipIf(!saved['gmail-print/printview-negotiation.html'])(
  'pages made after real ones (../shared/fixtures; skipped where it is absent)',
  () => {
    test('a negotiation', async () => {
      const page = saved['gmail-print/printview-negotiation.html']!;
      const { subject, client, messages } = await conversation(page, ['sam@example.net']);
      expect(subject).toBe('Subject: Paid Collaboration Opportunity with Northwind');
      expect(client).toEqual({ address: 'jennifer@example.com', name: 'Jennifer' });
      expect(messages.map(({ from, at }) => [from, at?.slice(0, 16)])).toEqual([
        ['client', '2026-06-14T07:51'],
        ['us', '2026-06-14T14:26'],
        ['client', '2026-06-14T19:49'],
      ]);
      expect(messages[0]!.text).toMatch(/^Hi there,\nI'm coordinating campaigns for Northwind\./);
      expect(messages[1]!.text).toMatch(/^Signed contract attached\.\nBest regards,\nSam Rivera\nExample Labs LLC/);
    });

    test('the same with other words, and one mail alone', async () => {
      const synthetic = saved['gmail-print/synthetic-sample-redacted.html']!;
      expect((await conversation(synthetic, ['person2@example.com'])).messages.map(({ from }) => from)).toEqual([
        'client',
        'us',
        'client',
      ]);
      const other = await conversation(saved['gmail-print/printview-other-thread.html']!, ['sam@example.net']);
      expect(other.messages).toMatchObject([{ text: 'linda_schuh_ and others posted something new.' }]);
    });
  },
);
