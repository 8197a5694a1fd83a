import { describe, expect, test } from 'vitest';
import type { Conversation } from '../../../src/conversation';
import { ClientMemory } from '../../../src/memory/client-memory';
import { FaultyArea } from './faulty-area';
import { analysis, conversation, finding, letter, NOW } from './letters';

const ANNA = 'anna@firm.example';
const HOME = 'anna.k@home.example';
const BORIS = 'boris@works.example';

const at = (address: string, id: string, messages = [letter('m1'), letter('m2')]): Conversation =>
  conversation(messages, { id, client: { address, ...(address === HOME && { name: 'Anna at home' }) } });

const file = (memory: ClientMemory, opened: Conversation) =>
  memory.file('mail', opened, analysis(opened, [finding('m1')]), NOW);

const stored = (area: FaultyArea) => area.all;

async function three() {
  const area = new FaultyArea();
  const memory = new ClientMemory(area);
  await file(memory, at(ANNA, 't1'));
  await file(memory, at(HOME, 't2'));
  await file(memory, at(BORIS, 't3'));
  return { area, memory };
}

const ids = async (memory: ClientMemory) => (await memory.clients()).clients.map(({ identity }) => identity.id).sort();

describe('joining addresses', () => {
  test('makes one client of two, with the conversations of both', async () => {
    const { memory } = await three();
    await memory.join(ANNA, HOME);
    const anna = await memory.client(ANNA);
    expect(anna?.evidence.messages).toBe(4);
    expect(anna?.joined).toEqual([HOME]);
    expect(anna?.threads.map(({ id }) => id)).toEqual(['t1', 't2']);
    expect(await ids(memory)).toEqual([ANNA, BORIS]);
    expect((await memory.clients()).clients.find(({ identity }) => identity.id === ANNA)?.evidence.messages).toBe(4);
  });

  test('leads a joined address to its client, in looking as in filing', async () => {
    const { area, memory } = await three();
    await memory.join(ANNA, HOME);
    expect((await memory.client(HOME))?.identity.id).toBe(ANNA);
    const filed = await file(memory, at(HOME, 't4', [letter('m9')]));
    expect(filed.identity.id).toBe(ANNA);
    expect(filed.evidence.messages).toBe(5);
    expect(Object.keys(area.all)).toContain(`messages:${HOME} mail/t4`);
    expect(await ids(memory)).toEqual([ANNA, BORIS]);
  });

  test('twice, with oneself or with nobody changes nothing', async () => {
    const { area, memory } = await three();
    await memory.join(ANNA, HOME);
    const before = stored(area);
    await memory.join(ANNA, HOME);
    await memory.join(ANNA, ANNA);
    await memory.join(HOME, ANNA);
    await expect(memory.join(ANNA, 'nobody@firm.example')).rejects.toMatchObject({ code: 'internal' });
    expect(stored(area)).toEqual(before);
  });

  test('takes along whoever was joined before', async () => {
    const { memory } = await three();
    await memory.join(HOME, BORIS);
    await memory.join(ANNA, HOME);
    expect((await memory.client(BORIS))?.identity.id).toBe(ANNA);
    expect((await memory.client(ANNA))?.joined).toEqual([HOME, BORIS]);
    expect(await ids(memory)).toEqual([ANNA]);
  });

  test('outlives the worker, and the loss of the index', async () => {
    const { area, memory } = await three();
    await memory.join(ANNA, HOME);
    expect(await ids(new ClientMemory(area))).toEqual([ANNA, BORIS]);
    area.items.delete('index');
    const again = new ClientMemory(area);
    expect(await ids(again)).toEqual([ANNA, BORIS]);
    expect((await again.client(HOME))?.identity.id).toBe(ANNA);
  });

  test('at once from both sides ends in one client', async () => {
    const { memory } = await three();
    await Promise.all([memory.join(ANNA, HOME), memory.join(HOME, ANNA), file(memory, at(HOME, 't5', [letter('m7')]))]);
    expect(await ids(memory)).toHaveLength(2);
    expect((await memory.client(HOME))?.evidence.messages).toBe(5);
  });
});

describe('splitting an address off again', () => {
  test('restores exactly what was there', async () => {
    const { area, memory } = await three();
    await memory.saveDossier(ANNA, { note: 'Prefers mail.', tags: ['web'] }, NOW);
    await memory.saveDossier(HOME, { mine: true, tags: ['old'], fee: { amount: 10, currency: 'EUR' } }, NOW);
    const before = stored(area);
    await memory.join(ANNA, HOME);
    expect((await memory.client(ANNA))?.dossier).toMatchObject({
      mine: true,
      note: 'Prefers mail.',
      tags: ['web', 'old'],
      fee: { amount: 10 },
    });
    await memory.split(ANNA, HOME);
    const { index: indexBefore, ...recordsBefore } = before;
    const { index, ...records } = stored(area);
    expect(records).toEqual(recordsBefore);
    expect(new Set((index as { clients: string[] }).clients)).toEqual(
      new Set((indexBefore as { clients: string[] }).clients),
    );
  });

  test('leaves each what was written and said since', async () => {
    const { memory } = await three();
    await memory.saveDossier(HOME, { mine: true }, NOW);
    await memory.join(ANNA, HOME);
    await file(memory, at(HOME, 't4', [letter('m9')]));
    await memory.saveDossier(ANNA, { note: 'Said after joining.' }, NOW);
    await memory.split(ANNA, HOME);
    expect((await memory.client(ANNA))?.evidence.messages).toBe(2);
    expect((await memory.client(HOME))?.evidence.messages).toBe(3);
    expect((await memory.client(ANNA))?.dossier).toMatchObject({ mine: false, note: 'Said after joining.' });
    expect((await memory.client(HOME))?.dossier).toMatchObject({ mine: true, note: '' });
  });

  test('what is not joined cannot be split: nothing happens', async () => {
    const { area, memory } = await three();
    const before = stored(area);
    await memory.split(ANNA, BORIS);
    expect(stored(area)).toEqual(before);
  });
});

test('erasing a client erases all their addresses', async () => {
  const { area, memory } = await three();
  await memory.join(ANNA, HOME);
  await memory.erase(HOME);
  expect(await ids(memory)).toEqual([BORIS]);
  expect(JSON.stringify(stored(area))).not.toContain('anna');
});

test('a worker killed while joining or splitting leaves each letter with exactly one client', async () => {
  const { area: whole } = await three();
  for (let writes = 0; writes <= 2; writes++) {
    const area = new FaultyArea(whole.all);
    area.killAfter(writes);
    const work = new ClientMemory(area);
    await work
      .join(ANNA, HOME)
      .then(() => work.split(ANNA, HOME))
      .catch(() => undefined);
    area.revive();
    const memory = new ClientMemory(area);
    const { clients } = await memory.clients();
    expect(clients.reduce((sum, { evidence }) => sum + evidence.messages, 0)).toBe(6);
  }
});
