import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { NO_FIRM } from '../../src/clients/dossier';
import type { QuestionSignature } from '../../src/engine';
import { ClientMemory } from '../../src/memory/client-memory';
import { type Migration, migrated, migrations } from '../../src/memory/migrations';
import { SCHEMA_VERSION } from '../../src/memory/schema';
import { FaultyArea } from '../unit/memory/faulty-area';
import { analysis, conversation, finding, letter, NOW } from '../unit/memory/letters';

/** What a user of that version has stored. */
const example = (version: number): Record<string, unknown> =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, `v${version}.json`), 'utf8'));

const VERSIONS = Array.from({ length: SCHEMA_VERSION }, (_, i) => i + 1);

/** The life that the first example tells: settings, a client with two conversations, one with a damaged record. */
async function firstLife(area: FaultyArea): Promise<void> {
  const memory = new ClientMemory(area);
  await memory.saveSettings(() => ({
    own: ['me@studio.example'],
    off: ['time.no-time'],
    strength: 0.7,
    welcomed: true,
  }));
  const landing = conversation([
    letter('m1'),
    letter('m2', { from: 'us', at: '2026-03-02T11:02:00+03:00', text: 'The price stays as it is.' }),
    letter('m3', { at: null, text: 'Спасибо, отличный макет!' }),
    letter('m4', { clipped: true }),
  ]);
  const findings = [
    finding('m1', 'price.discount'),
    finding('m3', 'good.appreciation', { start: 0, end: 24, quote: 'Спасибо, отличный макет!', confidence: 0.9 }),
    finding('m4', 'memory.repeated-question', { start: 0, end: 0, quote: '', refers: ['m1', 'm2'] }),
  ];
  await memory.file('gmail', landing, analysis(landing, findings), NOW);
  const banners = conversation([letter('m1', { text: 'And the banners?' })], { id: 't2' });
  await memory.file('gmail', banners, analysis(banners), NOW);
  const boris = conversation([letter('m1')], { id: 't3', client: { address: BORIS } });
  await memory.file('gmail', boris, analysis(boris), NOW);
  area.items.set(`messages:${BORIS} gmail/t3`, '"rubbish"');
  await new ClientMemory(area).client(BORIS);
}

/** What version 2 can say beside that: a dossier, a joined address, an answer, questions, where the deal stands. */
async function secondLife(area: FaultyArea): Promise<void> {
  await firstLife(area);
  const memory = new ClientMemory(area);
  const question: QuestionSignature = {
    thread: 't2',
    message: 'm1',
    at: '2026-03-02T10:15:00+03:00',
    stems: ['banner'],
    asked: ['price'],
    answered: { message: 'm2', at: null },
  };
  const banners = conversation([letter('m1', { text: 'And the banners?' })], { id: 't2' });
  const reading = { ...analysis(banners), notes: { m1: { words: 3, cue: 'proposal' as const } } };
  const hints = { phone: '+49301234567', zone: '+02:00', language: 'en' as const };
  await memory.fileReading({ host: 'gmail', conversation: banners, reading, questions: [question], hints }, NOW);
  const place = { host: 'gmail', thread: 't1', message: 'm1', signal: 'price.discount' };
  const answer = { verdict: 'charge', at: '2026-06-01T12:00:00.000Z' } as const;
  await memory.answer(ANNA, place, answer, async () => ({ right: true, stems: ['make', 'it', 'cheaper'] }));
  const at = '2026-05-01';
  await memory.saveDossier(
    ANNA,
    {
      mine: true,
      stop: { reason: 'Does not pay', since: at, review: '2027-05-01' },
      tags: ['web'],
      note: 'Calls on Mondays.',
      facts: [{ id: 'f1', kind: 'budget', value: '400 000', at }],
      classSet: { value: 'BBB', at, askAgain: '2026-11-01' },
      stageSet: { value: 'in-work', at },
      fee: { amount: 1000, currency: 'EUR' },
      hours: 10,
      again: 'maybe',
      firm: { ...NO_FIRM, people: 12, territory: 'Германия' },
      muted: ['time.no-time'],
      pausedUntil: '2026-06-02T00:00:00Z',
    },
    NOW,
  );
  await memory.join(ANNA, BORIS);
  await memory.noteChange('rules', NOW, '1.0.0');
  await memory.noteChange('settings', NOW);
  const carl = conversation([letter('m1')], { id: 't4', client: { address: 'carl@shop.example' } });
  await memory.file('gmail', carl, analysis(carl), NOW);
  await memory.erase('carl@shop.example');
}

const ANNA = 'anna@firm.example';
const BORIS = 'boris@works.example';

describe('stored data', () => {
  test('what the present code stores is what the example of its version says', async () => {
    const area = new FaultyArea();
    await secondLife(area);
    expect(area.all).toEqual(example(SCHEMA_VERSION));
  });

  test.each(VERSIONS.slice(0, -1))('the example of version %i is carried to the present one', async (version) => {
    const area = new FaultyArea(example(version));
    const memory = new ClientMemory(area);
    await memory.settings();
    // What is derived is made anew when somebody asks for it.
    await memory.clients();
    const present = new FaultyArea();
    await firstLife(present);
    expect(area.all).toEqual(present.all);
  });

  test('there is one step from each version to the next', () => {
    expect(migrations.map(({ from }) => from)).toEqual(VERSIONS.slice(0, -1));
  });

  test('the present example is read without a repair', async () => {
    const area = new FaultyArea(example(SCHEMA_VERSION));
    const memory = new ClientMemory(area);
    await memory.settings();
    await memory.clients();
    await memory.learnt();
    await memory.changes();
    expect((await memory.questions(ANNA)).map(({ stems }) => stems)).toEqual([['banner']]);
    expect((await memory.client(ANNA))?.threads).toHaveLength(2);
    expect(area.all).toEqual(example(SCHEMA_VERSION));
  });
});

describe('the chain', () => {
  const steps: readonly Migration[] = [
    { from: -1, migrate: ({ old, ...rest }) => ({ ...rest, half: old }) },
    { from: 0, migrate: ({ half, ...rest }) => ({ ...rest, settings: half }) },
  ];

  test('takes every step in order, whatever their order in the list', () => {
    const stored = { meta: { version: -1 }, old: 1, other: 2 };
    expect(migrated(stored, -1, steps, 1)).toEqual({ meta: { version: 1 }, settings: 1, other: 2 });
    expect(migrated(stored, -1, steps.toReversed(), 1)).toEqual(migrated(stored, -1, steps, 1));
    expect(stored).toEqual({ meta: { version: -1 }, old: 1, other: 2 });
  });

  test('a gap and a newer version are refused', () => {
    expect(() => migrated({}, -1, steps.slice(1), 1)).toThrow('no migration from schema -1');
    expect(() => migrated({}, 2, steps, 1)).toThrow('newer version');
  });
});

describe('a storage of another version', () => {
  const older = {
    meta: { version: SCHEMA_VERSION - 1 },
    half: { strength: 0.8 },
    index: { clients: [], joined: {}, damaged: [] },
  };
  const step: Migration = { from: SCHEMA_VERSION - 1, migrate: ({ half, ...rest }) => ({ ...rest, settings: half }) };

  test('is carried over before anything is answered', async () => {
    const area = new FaultyArea(older);
    expect(await new ClientMemory(area, [step]).settings()).toMatchObject({ strength: 0.8 });
    expect(area.all).toEqual({
      meta: { version: SCHEMA_VERSION },
      settings: { strength: 0.8 },
      index: { clients: [], joined: {}, damaged: [] },
    });
  });

  test('is untouched, and says so, when a step fails', async () => {
    const area = new FaultyArea(older);
    const failing: Migration = {
      from: SCHEMA_VERSION - 1,
      migrate: () => {
        throw new Error('no idea');
      },
    };
    await expect(new ClientMemory(area, [failing]).settings()).rejects.toMatchObject({
      code: 'storage-broken',
      message: expect.stringContaining('no idea'),
    });
    expect(area.all).toEqual(older);
  });

  test('is untouched when the disk is full', async () => {
    const area = new FaultyArea(older);
    area.full = 'quota exceeded';
    await expect(new ClientMemory(area, [step]).settings()).rejects.toMatchObject({ code: 'storage-full' });
    expect(area.all).toEqual(older);
  });

  test('is untouched when it is newer than we are', async () => {
    const newer = { ...older, meta: { version: SCHEMA_VERSION + 1 }, 'client:anna@firm.example': { other: 'form' } };
    const area = new FaultyArea(newer);
    await expect(new ClientMemory(area).clients()).rejects.toMatchObject({ code: 'storage-broken' });
    expect(area.all).toEqual(newer);
  });

  test('is carried over once, even if the worker is killed in between', async () => {
    for (const writes of [0, 1]) {
      const area = new FaultyArea(older);
      area.killAfter(writes, 0);
      await new ClientMemory(area, [step]).settings().catch(() => undefined);
      area.revive();
      expect(await new ClientMemory(area, [step]).settings()).toMatchObject({ strength: 0.8 });
    }
  });
});
