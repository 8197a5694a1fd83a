import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Conversation, Finding } from '../../../src/conversation';
import { ClientMemory } from '../../../src/memory/client-memory';
import { DEFAULT_SETTINGS, keys, SCHEMA_VERSION, shardOf } from '../../../src/memory/schema';
import { FaultyArea } from './faulty-area';
import { analysis, conversation, DAY, finding, letter, NOW } from './letters';

const ANNA = 'anna@firm.example';
const KEY = `messages:${ANNA} mail/t1`;
const SUMS = keys.sums(shardOf(ANNA));

const file = (memory: ClientMemory, opened: Conversation, findings: readonly Finding[] = [], now = NOW) =>
  memory.file('mail', opened, analysis(opened, findings), now);

const first = conversation([letter('m1'), letter('m2')]);
const second = conversation([letter('m3')], { id: 't2' });
const other = conversation([letter('m1')], { id: 't3', client: { address: 'boris@works.example' } });

describe('filing', () => {
  test('keeps one record a client and one a conversation, and lists the client', async () => {
    const area = new FaultyArea();
    const memory = new ClientMemory(area);
    await file(memory, first, [finding('m1')]);
    await file(memory, second);
    await file(memory, other);
    expect(new Set(Object.keys(area.all))).toEqual(
      new Set([
        `client:${ANNA}`,
        'client:boris@works.example',
        'index',
        'messages:anna@firm.example mail/t1',
        'messages:anna@firm.example mail/t2',
        'messages:boris@works.example mail/t3',
        'meta',
        keys.sums(shardOf(ANNA)),
        keys.sums(shardOf('boris@works.example')),
      ]),
    );
    const { clients } = await memory.clients();
    expect(clients.map(({ identity, evidence }) => [identity.id, identity.name, evidence.messages])).toEqual([
      [ANNA, 'Anna K.', 3],
      ['boris@works.example', '', 1],
    ]);
  });

  test('works on the storage of a browser, in texts: nested values are slow there', async () => {
    fakeBrowser.reset();
    const { local } = fakeBrowser.storage;
    await file(new ClientMemory(local), first, [finding('m1')]);
    expect((await new ClientMemory(local).client(ANNA))?.evidence.messages).toBe(2);
    expect(new Set(Object.values(await local.get(null)).map((value) => typeof value))).toEqual(new Set(['string']));
  });

  test('a conversation that is read again, also by a new worker, is not written again', async () => {
    const area = new FaultyArea();
    const filed = await file(new ClientMemory(area), first, [finding('m1')]);
    const before = area.all;
    const writes = area.writes;
    const again = new ClientMemory(area);
    expect((await file(again, first, [finding('m1')], NOW + DAY)).evidence).toEqual(filed.evidence);
    expect(area.writes).toBe(writes);
    expect(area.all).toEqual(before);
  });

  test('a conversation that tells nothing new costs no look at the others', async () => {
    const area = new FaultyArea();
    const memory = new ClientMemory(area);
    await file(memory, first);
    await file(memory, second);
    const read = vi.spyOn(area, 'get');
    expect((await file(memory, first)).evidence.messages).toBe(3);
    expect(read.mock.calls.flatMap(([wanted]) => wanted)).toEqual([`client:${ANNA}`, KEY]);
  });

  test('a name that the page does not tell this time stays', async () => {
    const memory = new ClientMemory(new FaultyArea());
    await file(memory, first);
    const { identity } = await file(memory, { ...second, client: { address: ANNA } });
    expect(identity.name).toBe('Anna K.');
  });

  test('two tabs at once lose nothing and double nothing', async () => {
    const area = new FaultyArea();
    const memory = new ClientMemory(area);
    const readings = Array.from({ length: 30 }, (_, i) =>
      conversation([letter(`m${i}`), letter('shared')], {
        id: `t${i % 3}`,
        client: { address: `c${i % 5}@firm.example` },
      }),
    );
    await Promise.all([...readings, ...readings].map((opened) => file(memory, opened)));
    const { clients } = await new ClientMemory(area).clients();
    expect(clients).toHaveLength(5);
    // Six readings a client, in three conversations, each with its message and the one that it shares.
    expect(clients.map(({ evidence }) => evidence.messages)).toEqual([9, 9, 9, 9, 9]);
  });
});

describe('a worker that is killed', () => {
  /** All that a user does, one after the other, as a worker that may die does it. */
  const day = async (memory: ClientMemory) => {
    await memory.saveSettings(() => ({ off: ['time.hurry'] }));
    await file(memory, first, [finding('m1')]);
    await file(memory, second);
    await file(memory, other);
    await file(memory, conversation([letter('m1'), letter('m2'), letter('m4')]), [finding('m1'), finding('m4')]);
  };

  test('after any write, or halfway through it, loses nothing and doubles nothing', async () => {
    const undisturbed = new FaultyArea();
    await day(new ClientMemory(undisturbed));
    expect(undisturbed.writes).toBeGreaterThan(4);
    for (let writes = 0; writes < undisturbed.writes; writes++) {
      for (let keysOfLast = 0; keysOfLast <= 4; keysOfLast++) {
        const area = new FaultyArea();
        area.killAfter(writes, keysOfLast);
        await day(new ClientMemory(area)).catch(() => undefined);
        area.revive();
        const { clients, damaged } = await new ClientMemory(area).clients();
        expect(damaged).toEqual([]);
        expect(clients.every(({ evidence }) => evidence.messages <= 4)).toBe(true);
        await day(new ClientMemory(area));
        expect(area.all).toEqual(undisturbed.all);
      }
    }
  });

  test('while it sets a damaged record aside still has it afterwards', async () => {
    const damaged = {
      meta: { version: SCHEMA_VERSION },
      index: { clients: [ANNA], joined: {}, damaged: [] },
      [`client:${ANNA}`]: 'rubbish',
    };
    for (let writes = 0; writes < 3; writes++) {
      for (let keysOfLast = 0; keysOfLast <= 3; keysOfLast++) {
        const area = new FaultyArea(damaged);
        area.killAfter(writes, keysOfLast);
        await new ClientMemory(area).clients().catch(() => undefined);
        area.revive();
        await new ClientMemory(area).clients();
        expect(area.all[`damaged:client:${ANNA}`]).toBe('rubbish');
        expect((await new ClientMemory(area).client(ANNA))?.evidence.messages).toBe(0);
        expect(Object.keys(area.all).filter((key) => key.startsWith('damaged:'))).toHaveLength(1);
      }
    }
  });
});

describe('storage that fails', () => {
  test.each([
    ['Error: QUOTA_BYTES quota exceeded'],
    ['QuotaExceededError: The current transaction exceeded its quota limitations.'],
    ['IO error: /profile/000003.log: No space left on device'],
  ])('full (%s): the answer stands, is marked as unsaved, and what was there is untouched', async (words) => {
    const area = new FaultyArea();
    const memory = new ClientMemory(area);
    await file(memory, first, [finding('m1')]);
    const before = area.all;
    area.full = words;
    const filed = await file(memory, second);
    expect(filed.unsaved).toMatchObject({ failed: 'storage-full' });
    expect(filed.evidence.messages).toBe(3);
    expect(area.all).toEqual(before);

    area.full = null;
    expect(await file(memory, second)).not.toHaveProperty('unsaved');
    expect((await memory.client(ANNA))?.evidence.messages).toBe(3);
  });

  test('a new client that did not fit is listed as soon as it does', async () => {
    const area = new FaultyArea();
    const memory = new ClientMemory(area);
    area.full = 'quota exceeded';
    expect((await file(memory, first)).unsaved).toMatchObject({ failed: 'storage-full' });
    expect(area.all).toEqual({});
    area.full = null;
    await file(memory, first);
    expect((await new ClientMemory(area).clients()).clients).toHaveLength(1);
  });

  test('broken: every request says so, and works again when the storage does', async () => {
    const area = new FaultyArea();
    const memory = new ClientMemory(area);
    area.broken = 'Corruption: bad record';
    await expect(file(memory, first)).rejects.toMatchObject({ code: 'storage-broken' });
    await expect(memory.settings()).rejects.toMatchObject({ code: 'storage-broken' });
    await expect(memory.clients()).rejects.toMatchObject({ code: 'storage-broken' });
    area.broken = null;
    expect((await file(memory, first)).evidence.messages).toBe(2);
  });

  test('too full to set a damaged record aside: it is left as it is', async () => {
    const stored = {
      meta: { version: SCHEMA_VERSION },
      index: { clients: [ANNA], joined: {}, damaged: [] },
      [KEY]: { host: 'mail' },
    };
    const area = new FaultyArea(stored);
    area.full = 'quota exceeded';
    await expect(file(new ClientMemory(area), first)).rejects.toMatchObject({ code: 'storage-full' });
    expect(area.all).toEqual(stored);
  });
});

describe('damaged records', () => {
  const whole = async () => {
    const area = new FaultyArea();
    const memory = new ClientMemory(area);
    await file(memory, first, [finding('m1')]);
    await file(memory, second);
    return area;
  };

  test('an unreadable client is set aside, named, and put together again from the conversations', async () => {
    const area = await whole();
    area.items.set(`client:${ANNA}`, '[1,2]');
    const memory = new ClientMemory(area);
    expect((await memory.client(ANNA))?.evidence.messages).toBe(3);
    expect((await memory.clients()).clients[0]?.evidence.messages).toBe(3);
    expect((await memory.clients()).damaged).toEqual([`damaged:client:${ANNA}`]);
    expect(area.all[`damaged:client:${ANNA}`]).toEqual([1, 2]);
  });

  test('an unreadable conversation is set aside; the other ones stand', async () => {
    const area = await whole();
    area.items.set(KEY, '{"host":"mail","id":"t1","messages":7}');
    const memory = new ClientMemory(area);
    expect((await memory.client(ANNA))?.threads).toHaveLength(1);
    expect((await memory.clients()).damaged).toEqual([`damaged:${KEY}`]);
    expect(area.all[`damaged:${KEY}`]).toEqual({ host: 'mail', id: 't1', messages: 7 });
    expect((await file(memory, first)).evidence.messages).toBe(3);
  });

  test('one wrong property is repaired, the rest stays, and the record is kept as it was', async () => {
    const area = await whole();
    const thread = area.all[KEY] as { messages: Record<string, unknown>[] };
    const wounded = { ...thread, messages: [{ ...thread.messages[0], words: 'many' }, { id: 'm2' }] };
    area.items.set(KEY, JSON.stringify(wounded));
    const memory = new ClientMemory(area);
    const client = await memory.client(ANNA);
    expect(client?.threads[0]?.messages).toEqual([{ ...thread.messages[0], words: 0 }]);
    expect((await memory.clients()).damaged).toEqual([`damaged:${KEY}`]);
    expect(area.all[`damaged:${KEY}`]).toEqual(wounded);
  });

  test('damage of the same record a second time does not overwrite what was set aside', async () => {
    const area = await whole();
    for (const rubbish of ['"one"', '"two"']) {
      area.items.set(KEY, rubbish);
      await new ClientMemory(area).client(ANNA);
      await file(new ClientMemory(area), first);
    }
    expect([area.all[`damaged:${KEY}`], area.all[`damaged:${KEY}#2`]]).toEqual(['one', 'two']);
  });

  test('an index that is lost or unreadable is found again from the records', async () => {
    for (const index of [undefined, '"rubbish"', '{"clients":[1],"damaged":[]}']) {
      const area = await whole();
      if (index === undefined) area.items.delete('index');
      else area.items.set('index', index);
      expect((await new ClientMemory(area).clients()).clients).toHaveLength(1);
    }
  });

  test.each(['wrong', 'lost'])('a sum that is %s is made anew, without a word', async (how) => {
    const area = await whole();
    const sums = area.all[SUMS] as Record<string, { evidence: { messages: unknown } }>;
    sums[ANNA]!.evidence.messages = -1;
    if (how === 'lost') area.items.delete(SUMS);
    else area.items.set(SUMS, JSON.stringify(sums));
    const { clients, damaged } = await new ClientMemory(area).clients();
    expect(clients[0]?.evidence.messages).toBe(3);
    expect(damaged).toEqual([]);
  });

  test('settings: a wrong one takes its default, the others stay, and they are kept as they were', async () => {
    const settings = { language: 'de', off: ['time.hurry', 7], own: ['me@studio.example'], strength: 2 };
    const area = new FaultyArea({ meta: { version: SCHEMA_VERSION }, settings });
    const memory = new ClientMemory(area);
    expect(await memory.settings()).toEqual({
      ...DEFAULT_SETTINGS,
      off: ['time.hurry'],
      own: ['me@studio.example'],
    });
    expect(area.all['damaged:settings']).toEqual(settings);
    expect((await memory.clients()).damaged).toEqual(['damaged:settings']);
  });

  test('whatever lies in the storage, reading it neither throws nor loses it', async () => {
    // As JSON has it: it knows no -0.
    const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)));
    await fc.assert(
      fc.asyncProperty(json, json, json, json, async (client, thread, settings, index) => {
        const area = new FaultyArea({
          meta: { version: SCHEMA_VERSION },
          settings,
          index,
          [`client:${ANNA}`]: client,
          [KEY]: thread,
        });
        const memory = new ClientMemory(area);
        await memory.settings();
        await memory.clients();
        expect((await file(memory, first)).evidence.messages).toBe(2);
        expect((await memory.clients()).clients.map(({ identity }) => identity.id)).toContain(ANNA);
        for (const value of [client, thread, settings]) expect(Object.values(area.all)).toContainEqual(value);
      }),
      { numRuns: 200 },
    );
  });
});

test('whatever stands in a dossier or in the settings, what can be read is read and the rest kept aside', async () => {
  const area = new FaultyArea();
  await file(new ClientMemory(area), first);
  const record = area.all[`client:${ANNA}`] as { dossier: Record<string, unknown> };
  const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(record.dossier)),
      fc.constantFrom(...Object.keys(DEFAULT_SETTINGS)),
      json,
      async (said, set, value) => {
        const wounded = new FaultyArea({
          ...area.all,
          settings: { ...DEFAULT_SETTINGS, [set]: value },
          [`client:${ANNA}`]: { ...record, dossier: { ...record.dossier, note: 'mine', [said]: value } },
        });
        const memory = new ClientMemory(wounded);
        await memory.settings();
        const { dossier } = (await memory.client(ANNA))!;
        if (said !== 'note') expect(dossier.note).toBe('mine');
        // A second look finds nothing to repair.
        const before = wounded.all;
        await new ClientMemory(wounded).settings();
        await new ClientMemory(wounded).client(ANNA);
        expect(wounded.all).toEqual(before);
      },
    ),
    { numRuns: 200 },
  );
});

describe('settings', () => {
  test('are the defaults until the user changes them, and nothing is written for that', async () => {
    const area = new FaultyArea();
    expect(await new ClientMemory(area).settings()).toEqual(DEFAULT_SETTINGS);
    expect(area.all).toEqual({});
  });

  test('outlive the worker; addresses are stored as ids, once each', async () => {
    const area = new FaultyArea();
    const own = ['Me@Studio.example', 'me@studio.example ', ''];
    await new ClientMemory(area).saveSettings(() => ({ own, strength: 0.7 }));
    expect(await new ClientMemory(area).settings()).toEqual({
      ...DEFAULT_SETTINGS,
      own: ['me@studio.example'],
      strength: 0.7,
    });
  });

  test('two changes at once both hold', async () => {
    const memory = new ClientMemory(new FaultyArea());
    await Promise.all(['a', 'b', 'c'].map((signal) => memory.saveSettings(({ off }) => ({ off: [...off, signal] }))));
    expect((await memory.settings()).off).toEqual(['a', 'b', 'c']);
  });

  test('a value that cannot be is refused, and nothing changes', async () => {
    const area = new FaultyArea();
    const memory = new ClientMemory(area);
    await expect(memory.saveSettings(() => ({ strength: 7, own: ['me@studio.example'] }))).rejects.toMatchObject({
      code: 'internal',
      message: expect.stringContaining('strength'),
    });
    expect(await memory.settings()).toEqual(DEFAULT_SETTINGS);
    expect(area.all).not.toHaveProperty('settings');
  });
});

test('erasing a client leaves nothing of it, and nobody else loses anything', async () => {
  const area = new FaultyArea();
  const memory = new ClientMemory(area);
  const longer = conversation([letter('m1')], { client: { address: `${ANNA}.org` } });
  await file(memory, other);
  await file(memory, longer);
  const before = area.all;
  await file(memory, first);
  await file(memory, second);
  area.items.set(KEY, '"rubbish"');
  await memory.client(ANNA);
  await memory.erase(ANNA);
  // Of its letters only digests stay, so that an open page does not bring it back.
  const { erased, [SUMS]: sums, ...rest } = area.all;
  expect(erased).toHaveLength(1);
  expect(JSON.stringify(erased)).not.toContain('anna');
  expect(sums).toEqual(before[SUMS] ?? {});
  expect(rest).toEqual(Object.fromEntries(Object.entries(before).filter(([key]) => key !== SUMS)));
  expect(await memory.client(ANNA)).toBeNull();
  expect((await memory.clients()).clients).toHaveLength(2);
});
