import { describe, expect, test } from 'vitest';
import { ArchiveImport, type ImportState, type Surroundings, type Unfinished } from '../../../src/archive/import';
import { readArchive } from '../../../src/archive/read';
import { pageShelf } from '../../../src/archive/shelf';
import type { ArchiveRequest, Batch } from '../../../src/archive/types';
import { file, ME, mbox } from './box';

const OWN = [ME];
const many = (count: number) =>
  file(mbox(...Array.from({ length: count }, (_, n) => ({ id: `m${n}`, from: `Anna <a${n}@firm.example>` }))));

/** The import with a reader of this thread, a shelf in memory, and a background that keeps what it is told. */
function setUp(around: Partial<Surroundings> = {}, eachBatch: () => void = () => undefined) {
  let kept: Unfinished | null = null;
  let time = 0;
  const filed: string[] = [];
  const states: ImportState[] = [];
  const make = () =>
    new ArchiveImport({
      open: (request: ArchiveRequest) => {
        const steps = readArchive(request);
        return { next: async () => (await steps.next()).value ?? { kind: 'end' }, close: () => undefined };
      },
      file: async ({ conversations }: Batch) => {
        filed.push(...conversations.map(({ id }) => id));
        eachBatch();
        return conversations.length;
      },
      shelf: {
        load: () => kept,
        save: (unfinished) => {
          kept = unfinished;
        },
      },
      clock: () => {
        time += 1000;
        return time;
      },
      changed: (state) => states.push(state),
      ...around,
    });
  return { make, filed, states, shelf: () => kept };
}

describe('an import', () => {
  test('files everything and reports', async () => {
    const { make, filed, states, shelf } = setUp();
    const one = make();
    await one.run([many(150)], OWN);
    expect(filed).toHaveLength(150);
    expect(one.state).toMatchObject({ kind: 'done', report: { mails: 150, conversations: 150, filed: 150 } });
    expect(shelf()).toBeNull();
    const shares = states.flatMap((state) => (state.kind === 'running' ? [state.progress] : []));
    expect(shares.map(({ phase }) => phase)).toEqual([...shares.map(({ phase }) => phase)].sort().reverse());
    expect(shares.at(-1)).toMatchObject({ phase: 'reading', done: 1, secondsLeft: 0 });
  });

  test('waits while it is paused', async () => {
    const { make, states } = setUp();
    const one = make();
    const over = one.run([many(150)], OWN);
    one.pause();
    expect(one.state).toMatchObject({ kind: 'running', paused: true });
    const before = states.length;
    await new Promise((resolve) => setImmediate(resolve));
    expect(states.length).toBeLessThanOrEqual(before + 1);
    one.resume();
    await over;
    expect(one.state.kind).toBe('done');
  });

  test('goes on where it was stopped, also in another page, and files nothing twice', async () => {
    const box = many(150);
    let half: ArchiveImport | null = null;
    const { make, filed, shelf } = setUp({}, () => half?.cancel());
    half = make();
    await half.run([box], OWN);
    expect(half.state.kind).toBe('cancelled');
    expect(shelf()).toMatchObject({ at: filed.length, filed: filed.length });
    expect(filed.length).toBeGreaterThan(0);
    expect(filed.length).toBeLessThan(150);
    half = null;
    const rest = make();
    await rest.run([box], OWN);
    expect(new Set(filed).size).toBe(filed.length);
    expect(rest.state).toMatchObject({ kind: 'done', report: { filed: 150, mails: 150 } });
    expect(shelf()).toBeNull();
  });

  test('begins anew with other files', async () => {
    const { make, filed } = setUp();
    const [one, other] = [make(), make()];
    const over = one.run([many(150)], OWN);
    one.cancel();
    await over;
    filed.length = 0;
    await other.run([many(149)], OWN);
    expect(filed).toHaveLength(149);
  });

  test('a background that cannot file stops it; the place is kept', async () => {
    let full = false;
    const { make, filed, shelf } = setUp({
      file: async ({ conversations }) => {
        if (full) throw Object.assign(new Error('full'), { code: 'storage-full' });
        full = true;
        return conversations.length;
      },
    });
    const one = make();
    await one.run([many(150)], OWN);
    expect(one.state).toMatchObject({ kind: 'failed', why: { code: 'storage-full' } });
    expect(shelf()?.at).toBeGreaterThan(0);
    expect(filed).toEqual([]);
  });

  test('what is no archive is named', async () => {
    const one = setUp().make();
    await one.run([file('name;sum\n')], OWN);
    expect(one.state).toMatchObject({ kind: 'failed', why: 'not-mail', unfinished: null });
  });
});

describe('the shelf', () => {
  const storage = (text: string | null) => {
    let kept = text;
    return {
      getItem: () => kept,
      setItem: (_: string, value: string) => {
        kept = value;
      },
      removeItem: () => {
        kept = null;
      },
    } as unknown as Storage;
  };

  test('keeps an unfinished import', () => {
    const shelf = pageShelf(storage(null));
    const skipped = { automatic: 1, discarded: 0, own: 0, noAddress: 0, broken: 0, copy: 0 };
    const unfinished = { files: [{ name: 'a.mbox', size: 1, modified: 2 }], at: 5, filed: 4, skipped };
    shelf.save(unfinished);
    expect(shelf.load()).toEqual(unfinished);
    shelf.save(null);
    expect(shelf.load()).toBeNull();
  });

  test.each([
    '',
    '{',
    '{}',
    '[]',
    'null',
    '{"files":[{"name":1}],"at":0,"filed":0,"skipped":{}}',
    '{"files":[],"at":-1}',
  ])('what cannot be read is nothing: %s', (text) => {
    expect(pageShelf(storage(text)).load()).toBeNull();
  });
});
