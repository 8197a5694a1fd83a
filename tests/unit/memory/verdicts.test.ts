import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Verdict } from '../../../src/clients/types';
import { analysis, conversation, DAY, finding, letter, NOW } from './letters';
import { type Background, World } from './world';

const ANNA = 'anna@firm.example';
const HERE = { tab: 7, frame: 0 };
const opened = conversation([letter('m1'), letter('m2'), letter('m3')]);

let world: World;
beforeEach(() => {
  fakeBrowser.reset();
  world = new World();
});

const open = (background: Background, of = opened) =>
  background['page.analyse']({ kind: 'page.analyse', host: 'mail', conversation: of }, HERE);
const say = (background: Background, verdict: Verdict | null, signal = 'tone.insult', message = 'm2') =>
  background['page.verdict']({ kind: 'page.verdict', host: 'mail', thread: 't1', message, signal, verdict }, HERE);
const profile = async (background: Background) =>
  (await background['panel.client']({ kind: 'panel.client', client: ANNA }))!;
const shown = (reply: Awaited<ReturnType<typeof open>>) => reply.analysis.findings.map(({ signal }) => signal);

describe('an answer to a finding', () => {
  test('not a flag: it is gone from page, card and score, and back when that is taken back', async () => {
    const background = world.wake();
    const before = await open(background);
    await say(background, 'not-a-flag');
    const after = await open(background);
    expect(shown(after)).toEqual(['price.haggle']);
    expect(after.client?.manner.score).toBe(0);
    expect(after.client?.signals.map(({ signal }) => signal)).toEqual(['price.haggle']);
    expect(after.verdicts).toEqual({ 'm2/tone.insult': 'not-a-flag' });
    await say(background, null);
    const back = await open(background);
    expect(shown(back)).toEqual(shown(before));
    expect(back.client).toEqual(before.client);
    expect(back).not.toHaveProperty('verdicts');
    expect(await background['panel.learnt']({ kind: 'panel.learnt' })).toEqual({ answers: 0, signals: {} });
  });

  test('let it slide: it is counted and shown apart, but does not weigh', async () => {
    const background = world.wake();
    await open(background);
    await say(background, 'slide');
    const { client, answered } = await profile(background);
    expect(client.manner.score).toBe(0);
    expect(client.signals).toContainEqual(expect.objectContaining({ signal: 'tone.insult', count: 1, slid: 1 }));
    expect(answered).toEqual({ charge: 0, slide: 1, pastLimit: false });
  });

  test('charge for it: it stays what it was, and is noted', async () => {
    const background = world.wake();
    const before = (await open(background)).client;
    await say(background, 'charge', 'price.haggle', 'm1');
    const { client, answered, timeline } = await profile(background);
    expect(client).toEqual(before);
    expect(answered.charge).toBe(1);
    expect(timeline).toContainEqual(expect.objectContaining({ kind: 'verdict', verdict: 'charge', message: 'm1' }));
  });

  test('outlives the worker and every new reading', async () => {
    await open(world.wake());
    await say(world.wake(), 'slide');
    world.now += DAY;
    await open(world.wake(), conversation([...opened.messages, letter('m4')]));
    expect((await open(world.wake())).verdicts).toEqual({ 'm2/tone.insult': 'slide' });
  });

  test('twice the same is once, with the first date', async () => {
    const background = world.wake();
    await open(background);
    await say(background, 'slide');
    const before = world.local.all;
    world.now += DAY;
    await say(background, 'slide');
    expect(world.local.all).toEqual(before);
  });

  test('past the limit the page and the card say so', async () => {
    const many = conversation(Array.from({ length: 4 }, (_, i) => letter(`m${i}`)));
    world.analyse.mockImplementation(async (of) =>
      analysis(
        of,
        of.messages.map(({ id }) => finding(id)),
      ),
    );
    const background = world.wake();
    await background['panel.saveSettings']({ kind: 'panel.saveSettings', change: { slideLimit: 3 } });
    await open(background, many);
    for (const id of ['m0', 'm1', 'm2']) await say(background, 'slide', 'price.haggle', id);
    expect(await open(background, many)).not.toHaveProperty('slides');
    await say(background, 'slide', 'price.haggle', 'm3');
    expect((await open(background, many)).slides).toBe(4);
    expect((await profile(background)).answered).toEqual({ charge: 0, slide: 4, pastLimit: true });
  });

  test('to what nobody remembers, or from a page with another conversation, is refused', async () => {
    const background = world.wake();
    await expect(say(background, 'slide')).rejects.toMatchObject({ code: 'not-allowed' });
    await open(background);
    await expect(say(background, 'slide', 'no.such')).rejects.toMatchObject({ code: 'internal' });
    await expect(say(background, 'slide', 'tone.insult', 'm9')).rejects.toMatchObject({ code: 'internal' });
  });

  test('a storage that is full says so and changes nothing', async () => {
    const background = world.wake();
    await open(background);
    const before = world.local.all;
    world.local.full = 'quota exceeded';
    await expect(say(background, 'not-a-flag')).rejects.toMatchObject({ code: 'storage-full' });
    expect(world.local.all).toEqual(before);
    world.local.full = null;
    expect(shown(await open(background))).toContain('tone.insult');
  });
});

describe('what not a flag teaches', () => {
  const like = conversation([letter('n1'), letter('n2'), letter('n3')], { id: 't2' });
  const hear = (quote: string, confidence = 0.8) =>
    world.analyse.mockImplementation(async (of) =>
      analysis(of, of.id === 't1' ? [finding('m1')] : [finding('n1', 'price.haggle', { quote, confidence })]),
    );

  test('the same words elsewhere are no longer shown; others of the same signal still are', async () => {
    const background = world.wake();
    hear('Make it cheaper!');
    await open(background);
    expect(shown(await open(background, like))).toEqual(['price.haggle']);
    await open(background);
    await say(background, 'not-a-flag', 'price.haggle', 'm1');
    expect(shown(await open(background, like))).toEqual([]);
    hear('thirty percent off, or we walk');
    expect(shown(await open(background, conversation(like.messages, { id: 't3' })))).toEqual(['price.haggle']);
  });

  test('it is counted, and can be forgotten', async () => {
    const background = world.wake();
    hear('Make it cheaper!');
    await open(background);
    await say(background, 'not-a-flag', 'price.haggle', 'm1');
    expect(await background['panel.learnt']({ kind: 'panel.learnt' })).toEqual({
      answers: 1,
      signals: { 'price.haggle': 1 },
    });
    await background['panel.forgetLearnt']({ kind: 'panel.forgetLearnt' });
    expect(await background['panel.learnt']({ kind: 'panel.learnt' })).toEqual({ answers: 0, signals: {} });
    expect(shown(await open(background, like))).toEqual(['price.haggle']);
  });

  test('erasing the client takes their words out of it', async () => {
    const background = world.wake();
    hear('Make it cheaper!');
    await open(background);
    await say(background, 'not-a-flag', 'price.haggle', 'm1');
    await background['panel.eraseClient']({ kind: 'panel.eraseClient', client: ANNA });
    expect((await background['panel.learnt']({ kind: 'panel.learnt' })).answers).toBe(0);
    expect(JSON.stringify(world.local.all)).not.toContain('cheap');
  });
});

describe('what is said of a client', () => {
  const save = (background: Background, change: object) =>
    background['panel.saveDossier']({ kind: 'panel.saveDossier', client: ANNA, change });

  test('muted signals are neither shown nor counted, and come back', async () => {
    const background = world.wake();
    await open(background);
    const mute = (on: boolean) => background['page.mute']({ kind: 'page.mute', signal: 'tone.insult', on }, HERE);
    await mute(false);
    const muted = await open(background);
    expect(shown(muted)).toEqual(['price.haggle']);
    expect(muted.client?.manner.score).toBe(0);
    expect((await profile(background)).dossier.muted).toEqual(['tone.insult']);
    await mute(true);
    expect(shown(await open(background))).toContain('tone.insult');
  });

  test('my client: mild signs are forgiven, counted and shown apart', async () => {
    const background = world.wake();
    await open(background);
    const before = (await profile(background)).client;
    const { client } = await save(background, { mine: true });
    expect(before.money.score).toBeGreaterThan(0);
    expect(client.money.score).toBe(0);
    expect(client.manner).toEqual(before.manner);
    expect(client.signals).toContainEqual(
      expect.objectContaining({ signal: 'price.haggle', count: 1, forgiven: true }),
    );
    const { clients } = await background['panel.clients']({ kind: 'panel.clients' });
    expect(clients[0]).toMatchObject({ mine: true, money: { score: 0 } });
  });

  test('the stop-list opens their conversations with its word, and warns of an offer', async () => {
    const background = world.wake();
    await open(background);
    const stop = { reason: 'Does not pay', since: '2026-05-01', review: null };
    const { advice } = await save(background, { stop });
    expect(advice.kind).toBe('part');
    expect((await open(background)).stop).toEqual(stop);
    const offer = { what: 'offer', start: 0, end: 5, quote: 'offer' } as const;
    world.findInDraft.mockResolvedValue([offer]);
    const draft = (to: readonly string[]) => background['page.draft']({ kind: 'page.draft', text: 'offer', to }, HERE);
    expect((await draft([])).warnings).toEqual([{ ...offer, what: 'offer-to-stopped' }]);
    expect((await draft(['Anna@Firm.example'])).warnings).toHaveLength(1);
    expect((await draft(['boris@works.example'])).warnings).toEqual([]);
    const { stop: _, ...rest } = await open(background);
    await save(background, { stop: null });
    expect(await open(background)).toEqual({ ...rest, client: expect.anything() });
  });

  test('what a draft gives away is said before the signature and after a late change, not in work that goes as agreed', async () => {
    const background = world.wake();
    await open(background);
    const gift = { what: 'free-extra', start: 0, end: 4, quote: 'free' } as const;
    world.findInDraft.mockResolvedValue([gift]);
    const draft = async () => background['page.draft']({ kind: 'page.draft', text: 'free', to: [] }, HERE);
    const at = '2026-06-01';
    await save(background, { stageSet: { value: 'proposal', at } });
    expect(await draft()).toMatchObject({ warnings: [gift], questions: expect.arrayContaining([expect.any(String)]) });
    await save(background, { stageSet: { value: 'in-work', at } });
    expect(await draft()).toEqual({ warnings: [], questions: [] });
  });

  test('class and stage set by hand, with their history', async () => {
    const background = world.wake();
    await open(background);
    const at = '2026-06-01';
    const set = await save(background, {
      classSet: { value: 'AAA', at, askAgain: '2026-07-01' },
      stageSet: { value: 'signing', at },
    });
    expect(set.clientClass).toMatchObject({ value: 'AAA', byHand: true, askAgain: false });
    expect(set.stage).toEqual({ value: 'signing', byHand: true });
    world.now += 40 * DAY;
    expect((await profile(background)).clientClass.askAgain).toBe(true);
    const { clientClass } = await save(background, { classSet: { value: 'CCC', at, askAgain: '2027-01-01' } });
    expect(clientClass.history.map(({ value }) => value)).toEqual(['AAA', 'CCC']);
  });

  test('facts go to the engine, together with what was asked before', async () => {
    const background = world.wake();
    await open(background);
    const at = '2026-05-01';
    await save(background, {
      facts: [
        { id: 'f', kind: 'decides', value: 'Anna', at },
        { id: 'g', kind: 'other', value: 'likes tea', at },
      ],
    });
    await open(background);
    expect(world.analyse.mock.lastCall?.[1]).toEqual({ facts: [{ kind: 'decision-maker', value: 'Anna', at }] });
  });

  test('a value that cannot be is refused, and so is a client that nobody knows', async () => {
    const background = world.wake();
    await open(background);
    const before = world.local.all;
    await expect(save(background, { stop: { reason: 7 } })).rejects.toMatchObject({ code: 'internal' });
    await expect(save(background, { mine: 'yes' })).rejects.toMatchObject({ code: 'internal' });
    const nobody = { kind: 'panel.saveDossier', client: 'nobody@firm.example', change: {} } as const;
    await expect(background['panel.saveDossier'](nobody)).rejects.toMatchObject({ code: 'internal' });
    expect(world.local.all).toEqual(before);
  });

  test('notes, tags and the rest survive whatever is filed afterwards', async () => {
    const background = world.wake();
    await open(background);
    const said = { note: 'Calls on Mondays', tags: ['web', 'warm'], again: 'yes', hours: 12 } as const;
    await save(background, said);
    await open(world.wake(), conversation([...opened.messages, letter('m4')]));
    expect((await profile(world.wake())).dossier).toMatchObject(said);
  });
});

describe('a pause', () => {
  const until = new Date(NOW + DAY).toISOString();
  const pause = (background: Background, what: Parameters<Background['panel.pause']>[0]['what'], end: string | null) =>
    background['panel.pause']({ kind: 'panel.pause', what, until: end });

  test.each([
    ['everything', 'all'],
    ['a site', { host: 'mail' }],
    ['a conversation', { thread: 'mail/t1' }],
    ['a client', { client: ANNA }],
  ] as const)('of %s: nothing is shown until it is over or ended, and all is filed', async (_, what) => {
    const background = world.wake();
    await open(background);
    await pause(background, what, until);
    const longer = conversation([...opened.messages, letter('m4')]);
    const paused = await open(background, longer);
    expect(paused).toMatchObject({ pausedUntil: until, analysis: { findings: [] } });
    expect(paused.client?.messages).toBe(4);
    expect(world.showCount).toHaveBeenLastCalledWith(7, 0);
    world.now = NOW + 2 * DAY;
    expect(shown(await open(background))).not.toEqual([]);
    world.now = NOW;
    await pause(background, what, null);
    expect(await open(background)).not.toHaveProperty('pausedUntil');
  });

  test('of one site or conversation leaves the others alone', async () => {
    const background = world.wake();
    await pause(background, { host: 'other' }, until);
    await pause(background, { thread: 'mail/t9' }, until);
    expect(shown(await open(background))).not.toEqual([]);
  });
});

test('a session storage that cannot be written is no reason not to answer', async () => {
  const broken = {
    get: async () => Promise.reject(new Error('no session')),
    set: async () => Promise.reject(new Error('no session')),
    remove: async () => Promise.reject(new Error('no session')),
  };
  const { TabStates } = await import('../../../src/memory/tab-states');
  const background = world.wake({ tabs: new TabStates(broken) });
  expect(shown(await open(background))).toHaveLength(2);
  await say(background, 'slide');
  expect((await open(background)).verdicts).toEqual({ 'm2/tone.insult': 'slide' });
});

test('own phrases are found in any form and case, and carry the signal they were given', async () => {
  const background = world.wake();
  await background['panel.saveSettings']({
    kind: 'panel.saveSettings',
    change: { phrases: { 'trust.doubt': ['подумать над ценой', 'Raise eyebrows'] } },
  });
  world.analyse.mockImplementation(async (of) => analysis(of));
  const said = conversation([letter('m1', { text: 'Хорошо. Мы подумаем над вашей ценой. ПОДУМАЕМ НАД ЦЕНОЙ!' })]);
  const { analysis: heard } = await open(background, said);
  expect(heard.findings).toEqual([
    expect.objectContaining({ signal: 'trust.doubt', quote: 'ПОДУМАЕМ НАД ЦЕНОЙ', confidence: 0.9 }),
  ]);
  const tried = await background['panel.tryText']({ kind: 'panel.tryText', text: 'This raises eyebrows here.' });
  expect(tried.findings).toEqual([{ signal: 'trust.doubt', start: 5, end: 20, confidence: 0.9, own: true }]);
});

test('a panel leads back to the tab that has the conversation open', async () => {
  const background = world.wake();
  await open(background);
  const reveal = (thread: string) =>
    background['panel.reveal']({ kind: 'panel.reveal', host: 'mail', thread, message: 'm2' });
  expect(await reveal('t1')).toEqual({ shown: true });
  expect(world.tell).toHaveBeenCalledWith(7, { kind: 'reveal', host: 'mail', thread: 't1', message: 'm2' });
  expect(await reveal('t9')).toEqual({ shown: false });
});
