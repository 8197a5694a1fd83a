import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Conversation } from '../../../src/conversation';
import { TabStates } from '../../../src/memory/tab-states';
import { advise, askFirst, figures, fit, timeline } from '../../../src/ui/client-words';
import { explain } from '../../../src/ui/explain';
import { handOver } from '../../../src/ui/hand-over';
import { analysis, conversation, finding, letter } from './letters';
import { type Background, World } from './world';

const ANNA = 'anna@firm.example';
const HERE = { tab: 7, frame: 0 };

let world: World;
const session = fakeBrowser.storage.session;

const wake = () => world.wake();

const open = (background: Background, opened: Conversation, place = HERE) =>
  background['page.analyse']({ kind: 'page.analyse', host: 'mail', conversation: opened }, place);
const tab = (background: Background, id = 7) => background['panel.tab']({ kind: 'panel.tab', tab: id });
const save = (background: Background, change: object) =>
  background['panel.saveSettings']({ kind: 'panel.saveSettings', change });

const opened = conversation([letter('m1'), letter('m2'), letter('m3')]);

beforeEach(() => {
  fakeBrowser.reset();
  world = new World();
});

describe('a conversation that is opened', () => {
  test('is answered with what is to be shown, the client and words for each sign', async () => {
    const reply = await open(wake(), opened);
    expect(reply.analysis.findings.map(({ signal }) => signal)).toEqual(['price.haggle', 'tone.insult']);
    expect(reply.client).toMatchObject({ id: ANNA, name: 'Anna K.', messages: 3, manner: { word: 'calm' } });
    expect(reply.client?.manner.score).toBeGreaterThan(0);
    expect(reply.language).toBe('ru');
    expect(Object.keys(reply.signals)).toEqual(['price.haggle', 'tone.insult']);
    expect(reply.signals['tone.insult']?.name).toBe('tone.insult по-русски');
    expect(reply).not.toHaveProperty('notFiled');
    expect(reply).not.toHaveProperty('unsaved');
  });

  test('is analysed once for as long as nothing in it changes', async () => {
    const background = wake();
    await Promise.all([open(background, opened), open(background, opened, { tab: 8, frame: 0 })]);
    await save(background, { off: ['time.hurry'] });
    await open(background, structuredClone(opened));
    expect(world.analyse).toHaveBeenCalledOnce();
    await open(background, conversation([letter('m1', { text: 'Longer now.' })]));
    expect(world.analyse).toHaveBeenCalledTimes(2);
  });

  test('is analysed again after it failed, and the failure is told', async () => {
    const background = wake();
    world.analyse.mockRejectedValueOnce(new Error('no model'));
    await expect(open(background, opened)).rejects.toThrow('no model');
    expect((await open(background, opened)).client?.messages).toBe(3);
  });

  test('counts once, however often and by however many workers it is read', async () => {
    await open(wake(), opened);
    const background = wake();
    await open(background, opened);
    expect((await open(background, opened)).client?.signals).toEqual([
      expect.objectContaining({ signal: 'tone.insult', count: 1 }),
      expect.objectContaining({ signal: 'price.haggle', count: 1 }),
    ]);
  });

  test('shows its serious and severe signs on the toolbar, and none when it is closed', async () => {
    const background = wake();
    await open(background, opened);
    await background['page.closed']({ kind: 'page.closed' }, HERE);
    expect(world.showCount.mock.calls).toEqual([
      [7, 1],
      [7, 0],
    ]);
  });

  test.each<[string, Partial<Conversation>, string]>([
    ['a machine', { client: { address: 'noreply@shop.example' } }, 'automatic'],
    ['ourselves', { client: { address: 'Me@Studio.example' } }, 'own-address'],
    ['nobody', { client: { address: ' ' } }, 'no-address'],
  ])('with %s is analysed but not filed, and says so', async (_, change, why) => {
    const background = wake();
    const reply = await open(background, { ...opened, ...change });
    expect(reply).toMatchObject({ client: null, notFiled: why });
    expect(reply.analysis.findings).toHaveLength(2);
    expect((await background['panel.clients']({ kind: 'panel.clients' })).clients).toEqual([]);
    expect(await tab(background)).toMatchObject({ state: { kind: 'open', notFiled: why }, profile: null });
  });

  test('does not count as a client once its address is known as our own', async () => {
    const background = wake();
    await open(background, opened);
    await save(background, { own: [ANNA] });
    expect((await open(background, opened)).notFiled).toBe('own-address');
    expect((await background['panel.clients']({ kind: 'panel.clients' })).clients).toEqual([]);
  });

  test('is shown all the same when nothing can be stored, and that is said', async () => {
    const background = wake();
    await background['panel.settings']({ kind: 'panel.settings' });
    world.local.full = 'quota exceeded';
    const full = await open(background, opened);
    expect(full.client?.messages).toBe(3);
    expect(full.unsaved?.failed).toBe('storage-full');
    expect((await tab(background)).state).toMatchObject({ kind: 'open', unsaved: { failed: 'storage-full' } });

    world.local.broken = 'Corruption';
    const broken = await open(wake(), opened);
    expect(broken).toMatchObject({ client: null, unsaved: { failed: 'storage-broken' } });
    expect(broken.analysis.findings).toHaveLength(2);
  });

  test('has templates in the language that the client writes', async () => {
    const words = vi.fn<typeof explain>(explain);
    const background = world.wake({
      words: { explain: words, advise, askFirst, figures, fit, timeline, handOver },
    });
    await open(background, opened);
    expect(words).toHaveBeenCalledWith(expect.anything(), 'ru', 'en', 'Anna K.', {});
  });
});

describe('settings', () => {
  test('a detector that is switched off is gone at once, and back at once', async () => {
    const background = wake();
    await open(background, opened);
    await background['page.detectorOff']({ kind: 'page.detectorOff', signal: 'tone.insult' }, HERE);
    const off = await open(background, opened);
    expect(off.analysis.findings.map(({ signal }) => signal)).toEqual(['price.haggle']);
    expect(off.client?.manner.score).toBe(0);
    expect((await tab(background)).profile?.quotes.map(({ signal }) => signal)).toEqual(['price.haggle']);
    await save(background, { off: [] });
    expect((await open(background, opened)).client?.manner.score).toBeGreaterThan(0);
    expect(world.refresh).toHaveBeenCalledTimes(2);
  });

  test('a page can switch off no detector that there is not', async () => {
    const background = wake();
    await background['page.detectorOff']({ kind: 'page.detectorOff', signal: 'no.such' }, HERE);
    expect((await background['panel.settings']({ kind: 'panel.settings' })).off).toEqual([]);
    expect(world.refresh).not.toHaveBeenCalled();
  });

  test('pages learn the language and the own addresses', async () => {
    const background = wake();
    await save(background, { own: ['Me@Studio.example'] });
    expect(await background['page.config']({ kind: 'page.config' }, HERE)).toEqual({
      language: 'ru',
      own: ['me@studio.example'],
      draftGuard: true,
    });
    await save(background, { language: 'en' });
    expect((await background['page.config']({ kind: 'page.config' }, HERE)).language).toBe('en');
  });

  test('pages are read with the defaults when the settings cannot be read', async () => {
    world.local.broken = 'Corruption';
    expect(await wake()['page.config']({ kind: 'page.config' }, HERE)).toEqual({
      language: 'ru',
      own: [],
      draftGuard: true,
    });
  });

  test('a storage too full for settings says so and changes nothing', async () => {
    const background = wake();
    await background['panel.settings']({ kind: 'panel.settings' });
    world.local.full = 'quota exceeded';
    await expect(save(background, { off: ['time.hurry'] })).rejects.toMatchObject({ code: 'storage-full' });
    expect((await background['panel.settings']({ kind: 'panel.settings' })).off).toEqual([]);
    expect(world.refresh).not.toHaveBeenCalled();
  });
});

describe('what a tab shows', () => {
  const sub = { tab: 7, frame: 3 };

  test('outlives the worker', async () => {
    await open(wake(), conversation([letter('m1'), letter('m2', { text: '', textMissing: true, gapBefore: 4 })]));
    const shown = await tab(wake());
    expect(shown.state).toMatchObject({ kind: 'open', client: ANNA, unreadMessages: 5 });
    expect(shown.profile?.client).toMatchObject({ id: ANNA, messages: 1 });
    expect(shown.profile?.quotes).toEqual([
      {
        signal: 'price.haggle',
        quote: 'make it cheaper',
        at: '2026-03-02T07:15:00.000Z',
        thread: 't1',
        message: 'm1',
      },
    ]);
  });

  test('is idle where nobody reported anything', async () => {
    expect(await tab(wake(), 99)).toEqual({ state: { kind: 'idle' }, profile: null });
  });

  test('says that a page cannot be read', async () => {
    const background = wake();
    await background['page.unreadable']({ kind: 'page.unreadable', host: 'mail', missing: 'subject' }, HERE);
    expect((await tab(background)).state).toEqual({ kind: 'unreadable', host: 'mail', missing: 'subject' });
  });

  test('is that of the frame with a conversation, whatever the others say', async () => {
    const background = wake();
    await background['page.unreadable']({ kind: 'page.unreadable', host: 'mail', missing: 'subject' }, HERE);
    await open(background, opened, sub);
    await background['page.closed']({ kind: 'page.closed' }, HERE);
    await background['page.unreadable']({ kind: 'page.unreadable', host: 'mail', missing: 'subject' }, HERE);
    expect((await tab(background)).state.kind).toBe('open');
    await background['page.closed']({ kind: 'page.closed' }, sub);
    expect((await tab(background)).state.kind).toBe('idle');
  });

  test('is what the page showed last, however long the analysis of an earlier conversation takes', async () => {
    const background = wake();
    let finish = () => {};
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    world.analyse.mockImplementationOnce((of) => slow.then(() => analysis(of)));
    const late = open(background, opened);
    await background['page.closed']({ kind: 'page.closed' }, HERE);
    finish();
    expect((await late).client?.messages).toBe(3);
    expect((await tab(background)).state.kind).toBe('idle');
    expect(world.showCount.mock.calls).toEqual([[7, 0]]);
  });

  test('is forgotten with the tab', async () => {
    const tabs = new TabStates(session);
    await tabs.turn(HERE)({ kind: 'unreadable', host: 'mail', missing: 'subject' });
    await tabs.forget(7);
    expect(await session.get(null)).toEqual({});
  });
});

describe('clients', () => {
  test('one with its quotes, or null', async () => {
    const background = wake();
    await open(background, opened);
    const found = await background['panel.client']({ kind: 'panel.client', client: ANNA });
    expect(found?.client.id).toBe(ANNA);
    expect(found?.quotes.map(({ signal }) => signal)).toEqual(['price.haggle', 'tone.insult']);
    expect(await background['panel.client']({ kind: 'panel.client', client: 'nobody' })).toBeNull();
  });

  test('one erased stays away, also from other workers, until anybody writes something new', async () => {
    const background = wake();
    await open(background, opened);
    await background['panel.eraseClient']({ kind: 'panel.eraseClient', client: ANNA });
    expect(await open(background, opened)).toMatchObject({ client: null, notFiled: 'erased' });
    expect(await open(wake(), opened)).toMatchObject({ client: null, notFiled: 'erased' });
    expect((await background['panel.clients']({ kind: 'panel.clients' })).clients).toEqual([]);
    const longer = conversation([...opened.messages, letter('m4', { from: 'us', text: 'Hello again.' })]);
    expect((await open(background, longer)).client?.messages).toBe(3);
    expect((await open(background, opened)).client?.messages).toBe(3);
  });

  test('one has a firm with others in it, a history, and a thought of the stop-list after repeated severe signs', async () => {
    const background = wake();
    const insulted = ['m1', 'm2', 'm3'].map((id) => letter(id, { at: '2026-05-20T10:00:00Z' }));
    world.analyse.mockImplementation(async (of) =>
      analysis(
        of,
        of.messages.map(({ id }) => finding(id, 'tone.insult')),
      ),
    );
    await open(background, conversation(insulted));
    await open(background, conversation(insulted, { id: 't2', client: { address: 'carl@firm.example' } }));
    const profile = (await background['panel.client']({ kind: 'panel.client', client: ANNA }))!;
    expect(profile.company).toEqual({ domain: 'firm.example', others: ['carl@firm.example'] });
    expect(profile.suggestStop).toEqual(['tone.insult']);
    expect(profile.advice.kind).toBe('part');
    expect(profile.timeline).toHaveLength(3);
    expect(profile.trend.points.at(-1)?.manner).toBe(profile.client.manner.score);
    const points = profile.reasons.reduce((sum, reason) => sum + reason.points, 0);
    expect(points).toBeCloseTo(profile.client.manner.score ?? 0, 6);
    expect(profile.value[0]?.how).toContain('3 письма');
  });

  test('one who comes back after having left is said to', async () => {
    const background = wake();
    const dates = ['2025-01-01', '2025-01-02', '2025-01-03', '2026-05-20'];
    const back = conversation(dates.map((day, i) => letter(`m${i}`, { at: `${day}T10:00:00Z` })));
    world.analyse.mockImplementation(async (of) => analysis(of));
    await open(background, back);
    const profile = (await background['panel.client']({ kind: 'panel.client', client: ANNA }))!;
    expect(profile.returned).toBe('2026-05-20T10:00:00.000Z');
    expect(profile.timeline).toContainEqual(expect.objectContaining({ kind: 'returned' }));
    expect(profile.advice.answers.map(({ id }) => id)).toContain('come-back');
  });

  test('other settings are compared before they are saved, and nothing is changed by that', async () => {
    const background = wake();
    await open(background, opened);
    const stored = world.local.all;
    const compare = (change: object) => background['panel.compareSettings']({ kind: 'panel.compareSettings', change });
    const { before, after } = await compare({ off: ['tone.insult'] });
    expect(before[0]?.manner.score).toBeGreaterThan(0);
    expect(after[0]?.manner.score).toBe(0);
    await expect(compare({ strength: 7 })).rejects.toMatchObject({ code: 'internal' });
    expect(world.local.all).toEqual(stored);
  });

  test('changes of switches and rules are told beside the trend, once a day', async () => {
    const background = wake();
    await open(background, opened);
    await save(background, { off: ['time.hurry'] });
    await save(background, { off: [] });
    await save(background, { slideLimit: 9 });
    const profile = (await background['panel.client']({ kind: 'panel.client', client: ANNA }))!;
    expect(profile.trend.marks).toEqual([{ at: new Date(world.now).toISOString(), what: 'settings' }]);
  });

  test('what the user worded themselves is offered in its place', async () => {
    const background = wake();
    await open(background, opened);
    await save(background, { templates: { 'any/come-back/en': 'Welcome back!' } });
    expect((await background['panel.settings']({ kind: 'panel.settings' })).templates).toEqual({
      'any/come-back/en': 'Welcome back!',
    });
  });

  test('damaged records are named', async () => {
    await open(wake(), opened);
    world.local.items.set(`client:${ANNA}`, '"rubbish"');
    const background = wake();
    await background['panel.client']({ kind: 'panel.client', client: ANNA });
    expect(await background['panel.clients']({ kind: 'panel.clients' })).toMatchObject({
      clients: [{ id: ANNA }],
      damaged: [`damaged:client:${ANNA}`],
    });
  });
});
