import { cardOf, quotesOf } from '../clients/card';
import { clientId, isAutomatic } from '../clients/identity';
import { counted, type Terms } from '../clients/risk';
import type { Analysis, Conversation, Language } from '../conversation';
import { failureOf } from '../messages/failure';
import type { Explanation, Failure, NotFiled, Settings, TabState } from '../messages/protocol';
import type { Handlers, Place } from '../messages/server';
import type { Client, ClientMemory } from './client-memory';
import { DEFAULT_SETTINGS } from './schema';
import type { TabStates } from './tab-states';

type CatalogueSignal = NonNullable<ReturnType<Terms['signalOf']>>;

/** The rooms and the world around the background. */
export interface Surroundings {
  readonly memory: ClientMemory;
  readonly tabs: TabStates;
  readonly analyse: (conversation: Conversation) => Promise<Analysis>;
  readonly signalOf: Terms['signalOf'];
  readonly explain: (
    signals: Iterable<CatalogueSignal>,
    language: Language,
    threadLanguage: Language,
    clientName: string,
  ) => Record<string, Explanation>;
  /** The language to show for what the user has chosen. */
  readonly languageOf: (chosen: Settings['language']) => Language;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Shows on the toolbar how many weighty signs a tab has. */
  readonly showCount: (tab: number, count: number) => Promise<void>;
  /** Tells all pages that they should ask again. */
  readonly refresh: () => Promise<void>;
}

/** What the background answers to each request. */
export function answers(around: Surroundings): Handlers {
  const { memory, tabs, signalOf } = around;

  const termsOf = ({ off, strength }: Settings): Terms => ({ now: around.now(), signalOf, off, strength });
  const languageOf = ({ language }: Settings): Language => around.languageOf(language);
  const card = (client: Client, terms: Terms) => cardOf(client.identity, client.evidence, terms);

  /** For pages: a storage that cannot be read is a reason to say so, not to leave the page unread. */
  const readableSettings = () => memory.settings().catch(() => DEFAULT_SETTINGS);

  const changeSettings = async (change: (settings: Settings) => Partial<Settings>): Promise<Settings> => {
    const settings = await memory.saveSettings(change);
    await around.refresh();
    return settings;
  };

  /** Called when a request arrives; what it leads to is shown later, unless the page has moved on. */
  const turn = (place: Place) => {
    const show = tabs.turn(place);
    return async (state: TabState): Promise<void> => {
      const findings = state.kind === 'open' ? state.analysis.findings : [];
      const weighty = findings.filter(({ signal }) => isWeighty(signalOf(signal)?.severity)).length;
      if (await show(state)) await around.showCount(place.tab, weighty);
    };
  };

  const profileOf = async (id: string) => {
    const settings = await memory.settings();
    const terms = termsOf(settings);
    const client = await memory.client(id);
    if (!client) return null;
    const shown = card(client, terms);
    const language = languageOf(settings);
    const seen = shown.signals.flatMap(({ signal }) => signalOf(signal) ?? []);
    return {
      client: shown,
      quotes: quotesOf(client.threads, terms),
      signals: around.explain(seen, language, language, client.identity.name ?? ''),
    };
  };

  return {
    'page.config': async () => {
      const settings = await readableSettings();
      return { language: languageOf(settings), own: settings.own, draftGuard: settings.draftGuard };
    },

    'page.analyse': async ({ host, conversation }, place) => {
      const show = turn(place);
      const settings = await readableSettings();
      const terms = termsOf(settings);
      const language = languageOf(settings);
      const whole = await around.analyse(conversation);
      const analysis = {
        ...whole,
        findings: whole.findings.filter(({ signal, confidence }) => counted(signal, confidence, terms)),
      };
      const why = notFiled(conversation, settings);
      const { client, ...filed }: Filing =
        why === null ? await file(memory, host, conversation, whole, terms.now) : { notFiled: why };
      await show({
        kind: 'open',
        client: clientId(conversation.client.address),
        analysis,
        unreadMessages: unreadIn(conversation),
        ...filed,
      });
      const found = new Set(analysis.findings.flatMap(({ signal }) => signalOf(signal) ?? []));
      const name = client?.identity.name ?? conversation.client.name ?? '';
      return {
        analysis,
        client: client ? card(client, terms) : null,
        language,
        signals: around.explain(found, language, mainLanguage(conversation, whole) ?? language, name),
        ...filed,
      };
    },

    'page.unreadable': async ({ host, missing }, place) => {
      await turn(place)({ kind: 'unreadable', host, missing });
      return null;
    },

    'page.closed': async (_, place) => {
      await turn(place)({ kind: 'idle' });
      return null;
    },

    'page.detectorOff': async ({ signal }) => {
      if (signalOf(signal)) await changeSettings(({ off }) => ({ off: [...off, signal] }));
      return null;
    },

    'panel.tab': async ({ tab }) => {
      const state = await tabs.get(tab);
      const profile = state.kind === 'open' && !state.notFiled ? await profileOf(state.client) : null;
      return { state, profile };
    },

    'panel.clients': async () => {
      const settings = await memory.settings();
      const terms = termsOf(settings);
      const { clients, damaged } = await memory.clients();
      const others = clients.filter(({ identity }) => !settings.own.includes(identity.id));
      return { clients: others.map((client) => card(client, terms)), damaged };
    },

    'panel.client': ({ client }) => profileOf(client),
    'panel.settings': () => memory.settings(),
    'panel.saveSettings': ({ change }) => changeSettings(() => change),

    'panel.eraseClient': async ({ client }) => {
      await memory.erase(client);
      return null;
    },
  };
}

interface Filing {
  readonly client?: Client;
  readonly unsaved?: Failure;
  readonly notFiled?: NotFiled;
}

async function file(
  memory: ClientMemory,
  host: string,
  conversation: Conversation,
  analysis: Analysis,
  now: number,
): Promise<Filing> {
  try {
    const { unsaved, ...client } = await memory.file(host, conversation, analysis, now);
    return { client, ...(unsaved && { unsaved }) };
  } catch (error) {
    return { unsaved: failureOf(error) };
  }
}

function notFiled({ client, us }: Conversation, settings: Settings): NotFiled | null {
  const id = clientId(client.address);
  if (id === '') return 'no-address';
  if (settings.own.includes(id) || us.some((address) => clientId(address) === id)) return 'own-address';
  return isAutomatic(id) ? 'automatic' : null;
}

function unreadIn({ messages }: Conversation): number {
  return messages.reduce((sum, message) => sum + (message.gapBefore ?? 0) + (message.textMissing ? 1 : 0), 0);
}

/** What the client writes in most often, or null where it is neither. */
function mainLanguage({ messages }: Conversation, { languages }: Analysis): Language | null {
  const count = (language: Language) =>
    messages.filter(({ from, id }) => from === 'client' && languages[id] === language).length;
  const [ru, en] = [count('ru'), count('en')];
  return ru === en ? null : ru > en ? 'ru' : 'en';
}

function isWeighty(severity: CatalogueSignal['severity'] | undefined): boolean {
  return severity === 'serious' || severity === 'severe';
}
