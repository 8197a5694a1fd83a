import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Conversation } from '../../../src/conversation';
import { awake } from '../../../src/memory/awake';
import { ClientMemory } from '../../../src/memory/client-memory';
import { SCHEMA_VERSION } from '../../../src/memory/schema';
import { analysis, conversation, DAY, finding, letter, NOW } from './letters';
import { type Background, World } from './world';

const ANNA = 'anna@firm.example';
const HOME = 'anna.k@home.example';
const BORIS = 'boris@works.example';
const HERE = { tab: 7, frame: 0 };

const at = (address: string, id: string, messages = [letter('m1'), letter('m2'), letter('m3')]): Conversation =>
  conversation(messages, { id, client: { address, name: address.split('@')[0]! } });

const open = (background: Background, of: Conversation) =>
  background['page.analyse']({ kind: 'page.analyse', host: 'mail', conversation: of }, HERE);
const save = (background: Background, client: string, change: object) =>
  background['panel.saveDossier']({ kind: 'panel.saveDossier', client, change });
const exported = async (background: Background, client?: string) =>
  (await background['panel.export']({ kind: 'panel.export', ...(client !== undefined && { client }) })).text;
const load = (background: Background, text: string, how: 'merge' | 'replace' = 'merge') =>
  background['panel.import']({ kind: 'panel.import', text, how });
const check = (background: Background, text: string) =>
  background['panel.checkImport']({ kind: 'panel.checkImport', text });
const list = async (background: Background) =>
  (await background['panel.clients']({ kind: 'panel.clients' })).clients.toSorted((a, b) => (a.id < b.id ? -1 : 1));
const profile = (background: Background, client: string) =>
  background['panel.client']({ kind: 'panel.client', client });

/** A life with all that can be remembered in it. */
async function lived(): Promise<{ readonly world: World; readonly background: Background }> {
  const world = new World();
  const background = world.wake();
  await background['panel.saveSettings']({
    kind: 'panel.saveSettings',
    change: { own: ['me@studio.example'], phrases: { 'trust.doubt': ['hm'] }, off: ['time.hurry'] },
  });
  for (const [address, id] of [
    [HOME, 't2'],
    [BORIS, 't3'],
    [ANNA, 't1'],
  ] as const) {
    await open(background, at(address, id));
  }
  await background['page.verdict'](
    { kind: 'page.verdict', host: 'mail', thread: 't1', message: 'm2', signal: 'tone.insult', verdict: 'not-a-flag' },
    HERE,
  );
  await save(background, ANNA, { note: 'Calls on Mondays', tags: ['web'], fee: { amount: 100, currency: 'EUR' } });
  await background['panel.join']({ kind: 'panel.join', client: ANNA, other: HOME });
  return { world, background };
}

beforeEach(() => fakeBrowser.reset());

describe('a backup of everything', () => {
  test('restored into an empty profile says the same of everybody', async () => {
    const { background } = await lived();
    const text = await exported(background);
    const other = new World().wake();
    expect(await check(other, text)).toEqual({
      clients: 3,
      conversations: 3,
      known: 0,
      settings: true,
      madeAt: new Date(NOW).toISOString(),
    });
    expect(await list(other)).toEqual([]);
    await load(other, text, 'replace');
    expect(await list(other)).toEqual(await list(background));
    for (const id of [ANNA, HOME, BORIS]) expect(await profile(other, id)).toEqual(await profile(background, id));
    expect(await other['panel.settings']({ kind: 'panel.settings' })).toEqual(
      await background['panel.settings']({ kind: 'panel.settings' }),
    );
    expect(JSON.parse(await exported(other))).toEqual(JSON.parse(text));
  });

  test.each(['merge', 'replace'] as const)('loaded again (%s), it changes nothing', async (how) => {
    const { background } = await lived();
    const text = await exported(background);
    const before = await list(background);
    await load(background, text, how);
    await load(background, text, how);
    expect(await list(background)).toEqual(before);
    expect(await exported(background)).toBe(text);
  });

  test('two profiles restored from one backup both work, and can be put together', async () => {
    const { background } = await lived();
    const text = await exported(background);
    const [one, two] = [new World().wake(), new World().wake()];
    await load(one, text);
    await load(two, text);
    await open(one, at(ANNA, 't1', [letter('m1'), letter('m2'), letter('m3'), letter('m4')]));
    await open(two, at(ANNA, 't8', [letter('x1')]));
    await save(two, BORIS, { tags: ['seen here'] });
    expect((await profile(one, ANNA))?.client.messages).toBe(7);
    await load(one, await exported(two), 'merge');
    expect((await profile(one, ANNA))?.client.messages).toBe(8);
    expect((await profile(one, BORIS))?.dossier.tags).toEqual(['seen here']);
  });

  test('to replace takes away what is not in it; to merge takes nothing away', async () => {
    const { background } = await lived();
    const other = new World().wake();
    await open(other, at('carl@shop.example', 't9'));
    await load(other, await exported(background), 'merge');
    expect((await list(other)).map(({ id }) => id)).toEqual([ANNA, BORIS, 'carl@shop.example']);
    await load(other, await exported(background), 'replace');
    expect((await list(other)).map(({ id }) => id)).toEqual([ANNA, BORIS]);
  });

  test('merged, what is here goes first, and gaps are filled', async () => {
    const { background } = await lived();
    const other = new World().wake();
    await open(other, at(ANNA, 't1'));
    await save(other, ANNA, { note: 'Known here', again: 'no' });
    await load(other, await exported(background), 'merge');
    expect((await profile(other, ANNA))?.dossier).toMatchObject({
      note: 'Known here\n\nCalls on Mondays',
      again: 'no',
      tags: ['web'],
      fee: { amount: 100 },
    });
  });

  test('takes along the pages that were taught, and puts them together', async () => {
    const recipe = (origin: string) => ({
      version: 1,
      origin,
      page: '/deals/*',
      list: ['main'],
      item: ['article'],
      body: ['.text'],
      side: { by: 'author', us: ['Me'] },
      author: ['.name'],
      date: null,
      id: null,
    });
    const [one, two] = [recipe('https://crm.firm.example'), recipe('https://crm.other.example')];
    const { world, background } = await lived();
    world.local.items.set('recipes', JSON.stringify([one]));
    const text = await exported(background);
    const other = new World();
    other.local.items.set('recipes', JSON.stringify([two]));
    await load(other.wake(), text, 'merge');
    expect(other.local.all.recipes).toEqual([two, one]);
    await load(other.wake(), text, 'replace');
    expect(other.local.all.recipes).toEqual([one]);
    const wrong = text.replace('"list":["main"]', '"list":"main"');
    await expect(load(background, wrong)).rejects.toMatchObject({ code: 'import-unreadable' });
    expect(await load(background, await exported(background, ANNA), 'replace')).toMatchObject({ settings: false });
    expect(world.local.all.recipes).toEqual([one]);
  });

  test('what was set aside as damaged stays, whatever is loaded', async () => {
    const { world, background } = await lived();
    const text = await exported(background);
    world.local.items.set(`messages:${BORIS} mail/t3`, '"rubbish"');
    const woken = world.wake();
    await profile(woken, BORIS);
    await load(woken, text, 'replace');
    const { damaged } = await woken['panel.clients']({ kind: 'panel.clients' });
    expect(damaged).toEqual([`damaged:messages:${BORIS} mail/t3`]);
    expect((await profile(woken, BORIS))?.client.messages).toBe(3);
  });

  test('an erased client is back when a backup brings it back', async () => {
    const { background } = await lived();
    const text = await exported(background);
    await background['panel.eraseClient']({ kind: 'panel.eraseClient', client: ANNA });
    await load(background, text);
    expect((await open(background, at(ANNA, 't1'))).client?.messages).toBe(6);
  });
});

describe('a backup of one client', () => {
  test('holds all their addresses, nobody else and no settings', async () => {
    const { background } = await lived();
    const text = await exported(background, HOME);
    expect(text).not.toContain('boris');
    expect(await check(background, text)).toMatchObject({ clients: 2, conversations: 2, known: 2, settings: false });
  });

  test('replaces that client and leaves the others', async () => {
    const { background } = await lived();
    const text = await exported(background, ANNA);
    await save(background, ANNA, { note: 'Changed since', tags: [] });
    await save(background, BORIS, { note: 'Changed as well' });
    await load(background, text, 'replace');
    expect((await profile(background, ANNA))?.dossier).toMatchObject({ note: 'Calls on Mondays', tags: ['web'] });
    expect((await profile(background, BORIS))?.dossier.note).toBe('Changed as well');
    expect((await background['panel.settings']({ kind: 'panel.settings' })).own).toEqual(['me@studio.example']);
  });
});

describe('a file that is no good is refused whole, with a word', () => {
  type Spoil = (file: { version: number; stored: Record<string, never> }) => unknown;
  const stored =
    (change: Record<string, unknown>): Spoil =>
    (file) => ({ ...file, stored: { ...file.stored, ...change } });

  test.each<[string, (text: string) => string, string]>([
    ['another file', () => 'From anna@firm.example Mon Jan  1', 'import-foreign'],
    ['another JSON', () => '{"clients":[]}', 'import-foreign'],
    ['an empty file', () => '', 'import-foreign'],
    ['a truncated one', (text) => text.slice(0, -20), 'import-unreadable'],
    ['one with rubbish at its end', (text) => `${text}x`, 'import-unreadable'],
  ])('%s', async (_, spoil, code) => {
    const { world, background } = await lived();
    const before = world.local.all;
    const text = spoil(await exported(background));
    await expect(check(background, text)).rejects.toMatchObject({ code });
    await expect(load(background, text, 'replace')).rejects.toMatchObject({ code });
    expect(world.local.all).toEqual(before);
  });

  test.each<[string, Spoil, string, string?]>([
    [
      'a newer version',
      (file) => ({ ...file, version: SCHEMA_VERSION + 1 }),
      'import-newer',
      String(SCHEMA_VERSION + 1),
    ],
    ['no version', (file) => ({ ...file, version: 'two' }), 'import-unreadable'],
    ['no date', (file) => ({ ...file, madeAt: 'yesterday' }), 'import-unreadable'],
    ['a key that nobody knows', stored({ 'other:key': 1 }), 'import-unreadable', 'other:key'],
    ['a sum, which would be believed', stored({ 'sums:1': {} }), 'import-unreadable', 'sums:1'],
    ['an index', stored({ index: {} }), 'import-unreadable', 'index'],
    [
      'a prototype',
      (file) => JSON.parse(JSON.stringify(file).replace('"client:', '"__proto__":{},"client:')),
      'import-unreadable',
    ],
    [
      'a client under another name',
      stored({ 'client:x@y.example': { id: 'z@y.example', threads: [] } }),
      'import-unreadable',
    ],
    ['a client that is no record', stored({ [`client:${ANNA}`]: 7 }), 'import-unreadable', ANNA],
    [
      'conversations of nobody',
      stored({ 'messages:x@y.example mail/t': { host: 'mail', id: 't', messages: [] } }),
      'import-unreadable',
    ],
    [
      'a conversation under another name',
      stored({ [`messages:${ANNA} mail/t1`]: { host: 'mail', id: 't7', messages: [] } }),
      'import-unreadable',
    ],
    ['a wrong setting', stored({ settings: { strength: 7 } }), 'import-unreadable', 'strength'],
    ['questions that are none', stored({ [`questions:${ANNA}`]: [{ thread: 7 }] }), 'import-unreadable'],
    ['lessons that are none', stored({ learnt: ['tone.insult'] }), 'import-unreadable'],
  ])('%s', async (_, spoil, code, detail = '') => {
    const { world, background } = await lived();
    const before = world.local.all;
    const text = JSON.stringify(spoil(JSON.parse(await exported(background))));
    for (const refused of [check(background, text), load(background, text)]) {
      await expect(refused).rejects.toMatchObject({ code, message: expect.stringContaining(detail) });
    }
    expect(world.local.all).toEqual(before);
  });

  test('one letter that is wrong anywhere is enough, and never a crash', async () => {
    const { world, background } = await lived();
    const file = JSON.parse(await exported(background));
    const before = world.local.all;
    const names = Object.keys(file.stored);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.jsonValue(), async (name, value) => {
        const text = JSON.stringify({ ...file, stored: { ...file.stored, [name]: value } });
        const plan = await check(background, text).catch((error: { code: string }) => error.code);
        // What happens to be a valid value, as an empty list of lessons, is one.
        if (typeof plan === 'string') expect(plan).toBe('import-unreadable');
        expect(world.local.all).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });
});

test('a storage that is full in the middle keeps what was there, and says so', async () => {
  const { background } = await lived();
  const text = await exported(background);
  const world = new World();
  const other = world.wake();
  await open(other, at('carl@shop.example', 't9'));
  const before = world.local.all;
  world.local.full = 'quota exceeded';
  for (const how of ['merge', 'replace'] as const) {
    await expect(load(other, text, how)).rejects.toMatchObject({ code: 'storage-full' });
  }
  expect(world.local.all).toEqual(before);
  world.local.full = null;
  expect((await list(other)).map(({ id }) => id)).toEqual(['carl@shop.example']);
});

test('erasing all leaves no word of anybody, and open pages bring nobody back', async () => {
  const { world, background } = await lived();
  await background['panel.eraseAll']({ kind: 'panel.eraseAll' });
  expect(await list(background)).toEqual([]);
  expect(JSON.stringify(world.local.all)).not.toMatch(/anna|boris|studio|Mondays/);
  expect(await open(background, at(ANNA, 't1'))).toMatchObject({ client: null, notFiled: 'erased' });
  expect((await background['panel.settings']({ kind: 'panel.settings' })).own).toEqual([]);
});

describe('an archive', () => {
  const file = (background: Background, conversations: readonly Conversation[], host?: 'gmail' | 'archive') =>
    background['panel.fileArchive']({ kind: 'panel.fileArchive', conversations, ...(host && { host }) });

  test('is filed like what is read in a page, once each, machines and ourselves left out', async () => {
    const background = new World().wake();
    const conversations = [
      at(ANNA, 'a1'),
      at(BORIS, 'a2'),
      at('noreply@shop.example', 'a3'),
      at('me@studio.example', 'a4'),
    ];
    expect(await file(background, conversations)).toEqual({ filed: 2, skipped: 2 });
    const before = await list(background);
    expect(before.map(({ id, messages }) => [id, messages])).toEqual([
      [ANNA, 3],
      [BORIS, 3],
    ]);
    await file(background, conversations);
    expect(await list(background)).toEqual(before);
  });

  test('of letters that the page has shown already counts them once', async () => {
    const background = new World().wake();
    const messages = [letter('m1'), letter('m2', { at: '2026-03-03T10:15:00+03:00' })];
    await open(background, at(ANNA, 't1', messages));
    await file(background, [
      at(
        ANNA,
        'a1',
        messages.map((one) => ({ ...one, id: `<${one.id}@x>`, at: one.at!.replace(':00+', ':42+') })),
      ),
    ]);
    expect((await profile(background, ANNA))?.client.messages).toBe(2);
  });

  test('that does not fit says so; what was filed before stays, and it can go on', async () => {
    const world = new World();
    const background = world.wake();
    await file(background, [at(ANNA, 'a1')]);
    world.local.full = 'quota exceeded';
    await expect(file(background, [at(ANNA, 'a1'), at(BORIS, 'a2')])).rejects.toMatchObject({ code: 'storage-full' });
    world.local.full = null;
    expect(await file(background, [at(ANNA, 'a1'), at(BORIS, 'a2')])).toEqual({ filed: 2, skipped: 0 });
    expect(await list(background)).toHaveLength(2);
  });
});

describe('quotes', () => {
  const quotes = async (background: Background) => (await profile(background, ANNA))?.quotes.length;

  test('expire after the time that the user sets, in the storage too; counts stay', async () => {
    const world = new World();
    world.analyse.mockImplementation(async (of) => analysis(of, [finding('m1')]));
    const background = world.wake();
    await open(background, at(ANNA, 't1'));
    expect(await quotes(background)).toBe(1);
    await background['panel.saveSettings']({ kind: 'panel.saveSettings', change: { quoteDays: 30 } });
    expect(JSON.stringify(world.local.all)).not.toContain('make it cheaper');
    const woken = world.wake();
    expect(await quotes(woken)).toBe(0);
    expect((await profile(woken, ANNA))?.client.signals).toMatchObject([{ signal: 'price.haggle', count: 1 }]);
    await open(woken, at(ANNA, 't1'));
    expect(await quotes(woken)).toBe(0);
  });

  test('expire on the day that their time is over, when the background wakes', async () => {
    const world = new World();
    world.analyse.mockImplementation(async (of) => analysis(of, [finding('m1')]));
    await open(world.wake(), at(ANNA, 't1'));
    const wake = (days: number) =>
      awake({ memory: new ClientMemory(world.local), rules: 'x', now: () => NOW + days * DAY });
    await wake(200);
    expect(JSON.stringify(world.local.all)).toContain('make it cheaper');
    await wake(300);
    expect(JSON.stringify(world.local.all)).not.toContain('make it cheaper');
  });
});
