import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { modelBytes } from '../../../src/cli/model-file';
import type { Conversation, Message } from '../../../src/conversation';
import { createEars } from '../../../src/memory/ears';
import { signalById } from '../../../src/signals';
import { World } from './world';

/** The memory and the engine together: what one has kept is what the other hears by. */

const ANNA = 'anna@firm.example';
const HERE = { tab: 7, frame: 0 };

const ears = createEars(async () => modelBytes());

let world: World;
beforeEach(() => {
  fakeBrowser.reset();
  world = new World();
});

const wake = () => world.wake({ ears, signalOf: (id) => signalById.get(id) });

const message = (id: string, from: Message['from'], at: string, text: string): Message => ({ id, from, at, text });
const thread = (id: string, ...messages: readonly Message[]): Conversation => ({
  id,
  us: ['me@studio.example'],
  client: { address: ANNA, name: 'Anna K.', zone: '+02:00' },
  messages,
});
const open = (background: ReturnType<typeof wake>, conversation: Conversation) =>
  background['page.analyse']({ kind: 'page.analyse', host: 'mail', conversation }, HERE);

const asked = thread(
  't1',
  message('a', 'client', '2026-03-02T10:00:00+03:00', 'Сколько стоит разработка лендинга под ключ?'),
  message('b', 'us', '2026-03-02T11:00:00+03:00', 'Разработка лендинга под ключ стоит 120 000 рублей.'),
  message('c', 'client', '2026-03-02T12:00:00+03:00', 'Спасибо, понятно.'),
);
const again = thread(
  't2',
  message('d', 'client', '2026-04-02T10:00:00+03:00', 'Добрый день! Сколько стоит разработка лендинга под ключ?'),
);

test('a question of an earlier conversation comes round again, also for a background that has been stopped', async () => {
  await open(wake(), asked);
  expect(JSON.stringify(world.local.all)).not.toContain('Сколько стоит');
  const { analysis } = await open(wake(), again);
  expect(analysis.findings).toContainEqual(
    expect.objectContaining({
      signal: 'memory.repeated-question',
      about: expect.objectContaining({ asked: expect.objectContaining({ thread: 't1' }), times: 2 }),
    }),
  );
});

test('reading the same again keeps the same questions', async () => {
  const background = wake();
  await open(background, asked);
  const before = world.local.all;
  await open(wake(), asked);
  expect(world.local.all).toEqual(before);
});

test('a fact that the user has recorded is held against what the client says later', async () => {
  const background = wake();
  await open(background, asked);
  const fact = { id: 'f', kind: 'budget', value: '400 000', at: '2026-03-03' } as const;
  await background['panel.saveDossier']({ kind: 'panel.saveDossier', client: ANNA, change: { facts: [fact] } });
  const other = thread('t3', message('e', 'client', '2026-05-02T10:00:00+03:00', 'Наш бюджет 150 000 рублей.'));
  const { analysis } = await open(background, other);
  expect(analysis.findings.map(({ signal }) => signal)).toContain('memory.contradiction');
});

test('where the deal stands, the clock and the language of the client are kept', async () => {
  const background = wake();
  const proposal = message('b', 'us', '2026-03-02T11:00:00+03:00', 'Направляем коммерческое предложение.');
  await open(background, thread('t4', ...asked.messages.slice(0, 1), proposal, ...asked.messages.slice(2)));
  const profile = await background['panel.client']({ kind: 'panel.client', client: ANNA });
  expect(profile?.stage).toEqual({ value: 'proposal', byHand: false });
  await background['panel.saveSettings']({
    kind: 'panel.saveSettings',
    change: {
      language: 'en',
      aboutMe: {
        ...(await background['panel.settings']({ kind: 'panel.settings' })).aboutMe,
        timezone: '+03:00',
        ideal: { size: null, revenue: null, industries: [], models: [], territories: [], sharedHours: 4, traits: [] },
      },
    },
  });
  const fit = (await background['panel.client']({ kind: 'panel.client', client: ANNA }))?.fit;
  expect(fit).toMatchObject([{ id: 'fit.timezone', verdict: 'yes' }]);
});
