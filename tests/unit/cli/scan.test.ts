import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseConversation } from '../../../src/cli/jsonl';

const root = path.resolve(import.meta.dirname, '../../..');
let folder = '';

/** Runs the command as npm does, from the folder of the files. */
function scan(args: readonly string[], language = 'C'): { out: string; err: string[]; code: number | null } {
  const run = spawnSync(
    process.execPath,
    [path.join(root, 'node_modules/tsx/dist/cli.mjs'), 'src/cli/scan.ts', ...args],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder, LC_ALL: language },
    },
  );
  return {
    out: run.stdout,
    err: run.stderr.split('\n').filter((line) => line !== '' && !line.startsWith('npm ')),
    code: run.status,
  };
}

const mail = (id: string, from: string, text: string, ...more: string[]) =>
  [`From: ${from}`, 'To: x@y.example', `Message-ID: <${id}@m.example>`, 'Subject: Site', ...more, '', text, ''].join(
    '\n',
  );

const ENVELOPE = 'From x@y.example Mon Mar  2 10:15:00 2026\n';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bellwether-scan-'));
  const files: Record<string, string> = {
    'talk.jsonl': [
      JSON.stringify({
        id: 't-1',
        subject: 'Landing page',
        us: 'me@studio.example',
        client: 'anna@firm.example',
        extra: true,
        messages: [
          {
            id: 'm1',
            from: 'client',
            at: '2026-03-02T10:15:00+03:00',
            text: 'Could you give us a discount of 20%? Your price is too high.',
          },
        ],
      }),
      '{"id": "t-2", "messages": [',
      '{"id": "t-3", "messages": []}',
    ].join('\r\n'),
    'one.eml': mail('a', 'Anna <anna@firm.example>', 'Hello!', 'Date: Mon, 2 Mar 2026 10:15:00 +0300'),
    'box.mbox': [
      mail(
        'b',
        'me@studio.example',
        'How can we help?',
        'In-Reply-To: <a@m.example>',
        'Date: Mon, 2 Mar 2026 12:15:00 +0300',
      ),
      'noise instead of a mail\n\n',
      mail('c', 'ivan@firm.example', 'Another story.'),
    ]
      .map((source) => ENVELOPE + source)
      .join('\n'),
    'picture.png': 'PNG',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  mkdirSync(path.join(folder, 'folder.eml'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run scan', () => {
  test('one line of findings for each conversation, in the order read; what cannot be read gets a word each', () => {
    const args = [
      '--json',
      '--us',
      'ME@studio.example',
      'lost.eml',
      'talk.jsonl',
      'picture.png',
      'folder.eml',
      'one.eml',
      'box.mbox',
    ];
    const { out, err, code } = scan(args);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ thread }) => thread)).toEqual(['t-1', 't-3', 'a@m.example', 'c@m.example']);
    const text = 'Could you give us a discount of 20%? Your price is too high.';
    const discount = lines[0].findings.find(({ signal }: { signal: string }) => signal === 'price.discount');
    expect(discount).toMatchObject({ message: 'm1', quote: text.slice(discount.start, discount.end), refers: [] });
    expect(discount.confidence).toBeGreaterThan(0.5);
    expect([...err].sort()).toEqual([
      'box.mbox, mail 2: no sender (From) in its headers',
      'folder.eml: this is a folder, not a file',
      'lost.eml: there is no such file',
      'picture.png: not a .jsonl, .eml or .mbox file',
      'talk.jsonl, line 2: not valid JSON',
    ]);
    expect(code).toBe(1);
  }, 60_000);

  test('a report to be read, in the language of the terminal', () => {
    const english = scan(['one.eml']);
    expect(english).toEqual({ out: 'Site · Anna <anna@firm.example>\n  Nothing to mark.\n\n', err: [], code: 0 });
    expect(scan(['one.eml'], 'ru_RU.UTF-8').out).toContain('Отмечать нечего.');
  }, 60_000);

  test('says how it is used', () => {
    for (const args of [[], ['--wrong', 'one.eml']]) {
      const { out, err, code } = scan(args);
      expect(out).toBe('');
      expect(err.join('\n')).toContain('npm run --silent scan -- [--json] [--us ADDRESS]… FILE…');
      expect(code).toBe(2);
    }
  }, 60_000);
});

describe('a conversation as JSON', () => {
  test('an address may stand bare, us may be missing, dates may be null', () => {
    const line = '{"id":"t","client":"a@b.example","messages":[{"id":"m","from":"us","at":null,"text":""}]}';
    expect(parseConversation(line)).toEqual({
      id: 't',
      us: [],
      client: { address: 'a@b.example' },
      messages: [{ id: 'm', from: 'us', at: null, text: '' }],
    });
  });

  test.each([
    ['[]', 'not a JSON object'],
    ['{"messages":[]}', 'no "id"'],
    ['{"id":"t"}', 'no list of "messages"'],
    ['{"id":"t","messages":[{"from":"us","text":""}]}', 'message 1 has no "id"'],
    ['{"id":"t","messages":[{"id":"m","from":"me","text":""}]}', 'message 1 is neither'],
    ['{"id":"t","messages":[{"id":"m","from":"us"}]}', 'message 1 has no "text"'],
    ['{"id":"t","messages":[{"id":"m","from":"us","text":"","at":"soon"}]}', 'no date'],
    ['{"id":"t","messages":[{"id":"m","from":"us","text":""},{"id":"m","from":"us","text":""}]}', 'same "id"'],
  ])('%s: %s', (line, why) => {
    expect(() => parseConversation(line)).toThrow(why);
  });
});
