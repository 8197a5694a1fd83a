import { describe, expect, test } from 'vitest';
import { readArchive } from '../../../src/archive/read';
import { type Batch, NONE_SKIPPED, type SkippedCounts, type Step } from '../../../src/archive/types';
import { LONGEST_HEAD } from '../../../src/mail/mbox';
import { ANNA, file, letter, ME, mbox } from './box';

async function stepsOf(files: readonly File[], from = 0): Promise<Step[]> {
  const steps: Step[] = [];
  for await (const step of readArchive({ files, own: [ME], from })) steps.push(step);
  return steps;
}

async function read(...files: readonly File[]) {
  const steps = await stepsOf(files);
  const contents = steps.flatMap((step) => (step.kind === 'contents' ? [step.contents] : []))[0];
  const reads = steps.flatMap((step) => (step.kind === 'read' ? [step] : []));
  const skipped: Record<string, number> = { ...NONE_SKIPPED };
  for (const counts of [contents?.skipped ?? NONE_SKIPPED, ...reads.map((step) => step.skipped)]) {
    for (const [why, count] of Object.entries(counts)) skipped[why] = (skipped[why] ?? 0) + count;
  }
  const batches: readonly Batch[] = reads.flatMap((step) => step.batches);
  return {
    contents,
    skipped: Object.fromEntries(Object.entries(skipped).filter(([, count]) => count > 0)) as Partial<SkippedCounts>,
    batches,
    conversations: batches.flatMap(({ conversations }) => conversations),
    failed: steps.flatMap((step) => (step.kind === 'failed' ? [step.why] : []))[0],
  };
}

describe('conversations', () => {
  test('are put together from mails that stand apart, in the order of their dates', async () => {
    const { conversations, contents } = await read(
      file(
        mbox(
          { id: '3', from: ANNA, references: '1', date: 'Wed, 4 Mar 2026 10:15:00 +0300', text: 'And cheaper?' },
          { id: 'x', from: 'Boris <boris@shop.example>', text: 'Other.' },
          { id: '1', from: ANNA, text: 'How much?' },
          { id: '2', from: ME, to: ANNA, references: '1', date: 'Tue, 3 Mar 2026 10:15:00 +0300', text: 'A lot.' },
        ),
      ),
    );
    expect(contents).toMatchObject({ mails: 4, conversations: 2 });
    expect(
      conversations.map(({ id, client, messages }) => [
        id,
        client.address,
        messages.map(({ from, text }) => `${from}: ${text}`),
      ]),
    ).toEqual([
      ['1', 'anna@firm.example', ['client: How much?', 'us: A lot.', 'client: And cheaper?']],
      ['x', 'boris@shop.example', ['client: Other.']],
    ]);
  });

  test('have the same name in an archive that begins later', async () => {
    const reply = { id: '2', from: ANNA, references: '1' };
    const all = await read(file(mbox({ id: '1', from: ANNA }, reply)));
    const later = await read(file(mbox(reply)));
    expect(later.conversations[0]!.id).toBe(all.conversations[0]!.id);
  });

  test('of an archive of Google carry the ids that the page of Gmail shows', async () => {
    const gmail = (id: string, envelope: string) => ({
      id,
      from: ANNA,
      envelope: `${envelope}@xxx`,
      more: ['X-GM-THRID: 1775568780109575075'],
    });
    const { batches } = await read(file(mbox(gmail('a', '1775568780109575075'), gmail('b', '1775568780109575076'))));
    expect(batches).toMatchObject([
      {
        host: 'gmail',
        conversations: [{ id: '18a41665ecb473a3', messages: [{ id: '18a41665ecb473a3' }, { id: '18a41665ecb473a4' }] }],
      },
    ]);
  });

  test('that are very long are read in parts of one name', async () => {
    const mails = Array.from({ length: 700 }, (_, n) => ({
      id: `m${n}`,
      from: ANNA,
      ...(n > 0 && { references: 'm0' }),
    }));
    const { conversations } = await read(file(mbox(...mails)));
    expect(conversations.map(({ id, messages }) => [id, messages.length])).toEqual([
      ['m0', 300],
      ['m0', 300],
      ['m0', 100],
    ]);
  });
});

describe('nothing is counted twice', () => {
  test('copies, in one file or in two', async () => {
    const mail = { id: '1', from: ANNA };
    const { skipped, conversations } = await read(file(mbox(mail, mail)), file(letter(mail), 'one.eml'));
    expect(skipped).toEqual({ copy: 2 });
    expect(conversations.flatMap(({ messages }) => messages)).toHaveLength(1);
  });

  test('a mail without a Message-ID has the same name each time', async () => {
    const ids = async () =>
      (await read(file(mbox({ from: ANNA }, { from: ANNA, subject: 'Else' })))).conversations.map(
        ({ messages }) => messages[0]!.id,
      );
    expect(await ids()).toEqual(await ids());
    expect(new Set(await ids()).size).toBe(2);
  });

  test('the order is the same each time, and what is behind is passed over', async () => {
    const mails = Array.from({ length: 150 }, (_, n) => ({ id: `m${n}`, from: `Anna <a${n}@firm.example>` }));
    const box = file(mbox(...mails));
    const reads = (await stepsOf([box])).flatMap((step) => (step.kind === 'read' ? [step] : []));
    const rest = (await stepsOf([box], reads[0]!.at)).flatMap((step) => (step.kind === 'read' ? [step] : []));
    expect(reads.length).toBeGreaterThan(2);
    expect(rest).toEqual(reads.slice(1));
  });
});

describe('what is not filed', () => {
  test.each([
    ['a list', { from: ANNA, more: ['List-Id: <news.firm.example>'] }, { automatic: 1 }],
    ['an answering machine', { from: ANNA, more: ['Auto-Submitted: auto-replied'] }, { automatic: 1 }],
    ['a machine by its address', { from: 'Shop <no-reply@shop.example>' }, { automatic: 1 }],
    ['spam', { from: ANNA, more: ['X-Gmail-Labels: Spam,Unread'] }, { discarded: 1 }],
    [
      'the bin of a Russian account',
      { from: ANNA, more: ['X-Gmail-Labels: =?UTF-8?B?0JrQvtGA0LfQuNC90LA=?='] },
      { discarded: 1 },
    ],
    ['our own mail without an answer', { from: ME, to: ANNA }, { own: 1 }],
    ['mail to ourselves', { from: ME, to: ME }, { own: 1 }],
    ['a machine that we wrote to', { from: ME, to: 'no-reply@shop.example' }, { own: 1 }],
  ])('%s', async (_, mail, expected) => {
    const { skipped, conversations } = await read(file(mbox({ id: '1', ...mail })));
    expect([skipped, conversations]).toEqual([expected, []]);
  });

  test('a mail that says of itself that no machine wrote it is filed', async () => {
    expect((await read(file(mbox({ from: ANNA, more: ['Auto-Submitted: no'] })))).conversations).toHaveLength(1);
  });
});

describe('bad input gets a clear word', () => {
  const bytes = (...codes: number[]) => Uint8Array.from(codes);
  test.each([
    ['nothing', '', 'empty'],
    ['blank lines', '\n\n  \n', 'empty'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'not-mail'],
    ['a letter', 'From now on we pay less.\n\nYours\n', 'not-mail'],
    ['a table', 'name;sum\nAnna;5\n', 'not-mail'],
    ['a zip, as Google hands it out', bytes(0x50, 0x4b, 0x03, 0x04, 0, 0), 'packed'],
    ['a tgz', bytes(0x1f, 0x8b, 8, 0), 'packed'],
    ['a file of Outlook', '!BDN....', 'outlook'],
  ])('%s', async (_, content, why) => {
    expect((await read(file(content))).failed).toBe(why);
  });

  test('a bad file among good ones is named, and the good ones are read', async () => {
    const { contents, conversations } = await read(file('name;sum\n', 'sums.csv'), file(mbox({ from: ANNA })));
    expect(contents?.unreadable).toEqual([{ name: 'sums.csv', why: 'not-mail' }]);
    expect(conversations).toHaveLength(1);
  });

  test('a mailbox that ends in the middle of a mail is named, and read as far as it goes', async () => {
    const { contents, conversations } = await read(
      file(mbox({ id: '1', from: ANNA }, { id: '2', from: ANNA }).slice(0, -20)),
    );
    expect(contents?.cut).toEqual(['box.mbox']);
    expect(conversations).toHaveLength(2);
  });

  test('headers without end, and without a sender, are broken; their neighbours are read', async () => {
    const endless = { from: ANNA, more: [`X-Long: ${'x'.repeat(LONGEST_HEAD)}`] };
    const { skipped, conversations } = await read(
      file(`${mbox(endless, { from: ANNA })}From - Mon Mar  2 10:15:00 2026\nSubject: nobody\n\nHello\n\n`),
      file(letter(endless), 'endless.eml'),
    );
    expect(skipped).toEqual({ broken: 3 });
    expect(conversations).toHaveLength(1);
  });

  test('a multipart without boundaries, a nest of them and an unknown charset end well', async () => {
    const nest = Array.from(
      { length: 400 },
      (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\n\n--b${n}\n`,
    ).join('');
    const { conversations, skipped } = await read(
      file(
        letter({ id: '1', from: ANNA, more: [] }).replace(
          'text/plain; charset=utf-8',
          'multipart/mixed; boundary=none',
        ),
        '1.eml',
      ),
      file(`From: ${ANNA}\nMessage-ID: <2>\n${nest}text`, '2.eml'),
      file(letter({ id: '3', from: ANNA, text: 'Price?' }).replace('utf-8', 'x-no-such-thing'), '3.eml'),
    );
    expect(skipped).toEqual({ broken: 1 });
    expect(conversations.map(({ messages }) => messages[0]!.text)).toEqual(['', 'Price?']);
  });

  test('of a very long mail the beginning is read, and says that it is one', async () => {
    const { conversations } = await read(file(mbox({ from: ANNA, text: 'Price? '.repeat(400_000) })));
    expect(conversations[0]!.messages[0]).toMatchObject({ clipped: true });
    expect(conversations[0]!.messages[0]!.text).toHaveLength(50_000);
  });

  test('a file that is taken away in the middle', async () => {
    const box = file(mbox({ from: ANNA }));
    const gone = Object.assign(Object.create(box) as File, {
      slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }),
    });
    expect((await stepsOf([gone])).at(-1)).toEqual({ kind: 'failed', why: 'gone' });
  });
});
