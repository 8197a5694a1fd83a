import { cardOf } from '../clients/card';
import { clientId, isAutomatic } from '../clients/identity';
import { counted } from '../clients/risk';
import type { Verdict } from '../clients/types';
import type { Conversation } from '../conversation';
import { failureOf, RequestFailed } from '../messages/failure';
import type { DraftWarning, Failure, NotFiled, Settings, TabState } from '../messages/protocol';
import type { Handlers, Place } from '../messages/server';
import type { ClientMemory, Filed } from './client-memory';
import { listen, mainLanguage } from './listen';
import { termsFor } from './profile';
import { DEFAULT_SETTINGS } from './schema';
import type { Heard, Surroundings } from './surroundings';
import { said } from './verdicts';

type PageHandlers = { readonly [K in Extract<keyof Handlers, `page.${string}`>]: Handlers[K] };

/** Where it is still worth asking before anything is promised. */
const BEFORE_SIGNATURE = ['first-contact', 'exploring', 'proposal', 'signing'];

/** What the background answers to a page. */
export function pageAnswers(around: Surroundings): PageHandlers {
  const { memory, tabs, signalOf, words } = around;

  /** A storage that cannot be read is a reason to say so, not to leave the page unread. */
  const readableSettings = () => memory.settings().catch(() => DEFAULT_SETTINGS);

  /** Called when a request arrives; what it leads to is shown later, unless the page has moved on. */
  const turn = (place: Place) => {
    const show = tabs.turn(place);
    return async (state: TabState, isPaused = false): Promise<void> => {
      const findings = state.kind === 'open' && !isPaused ? state.analysis.findings : [];
      const weighty = findings.filter(({ signal }) => isWeighty(signalOf(signal)?.severity)).length;
      if (await show(state)) await around.showCount(place.tab, weighty);
    };
  };

  /** A page speaks for the client of the conversation that it has open, and for no other. */
  const openClient = async ({ tab }: Place): Promise<string> => {
    const state = await tabs.get(tab);
    if (state.kind === 'open' && !state.notFiled) return state.client;
    throw new RequestFailed({ failed: 'not-allowed', detail: 'no client is open here' });
  };

  return {
    'page.config': async () => {
      const settings = await readableSettings();
      const { own, draftGuard } = settings;
      return { language: around.languageOf(settings.language), own, draftGuard };
    },

    'page.analyse': async ({ host, conversation }, place) => {
      const show = turn(place);
      const now = around.now();
      const settings = await readableSettings();
      const language = around.languageOf(settings.language);
      const id = clientId(conversation.client.address);
      const heard = await listen(around, conversation, id, settings);
      const why = notFiled(conversation, settings) ?? ((await isErased(memory, host, conversation)) ? 'erased' : null);
      const { filed, ...unfiled }: Filing = why
        ? { notFiled: why }
        : await file(memory, host, conversation, heard, now);
      const everybody = { now, signalOf, off: settings.off, strength: settings.strength };
      const terms = filed ? termsFor(filed.dossier, everybody) : everybody;
      const verdicts = verdictsIn(filed);
      const paused = pausedUntil(host, conversation.id, settings, filed?.dossier.pausedUntil ?? null, now);
      const findings = heard.findings.filter(
        ({ signal, confidence, message }) =>
          counted(signal, confidence, terms) && verdicts[`${message}/${signal}`] !== 'not-a-flag',
      );
      const { languages } = heard;
      const analysis = { findings: paused ? [] : findings, languages };
      await show(
        {
          kind: 'open',
          host,
          thread: conversation.id,
          client: filed?.identity.id ?? id,
          analysis: { findings, languages },
          unreadMessages: unreadIn(conversation),
          ...unfiled,
        },
        paused !== null,
      );
      const found = new Set(analysis.findings.flatMap(({ signal }) => signalOf(signal) ?? []));
      const name = filed?.identity.name ?? conversation.client.name ?? '';
      const slides = filed ? slidesIn(filed) : 0;
      return {
        analysis,
        client: filed ? cardOf(filed.identity, filed.evidence, terms) : null,
        language,
        signals: words.explain(
          found,
          language,
          mainLanguage(conversation, heard) ?? language,
          name,
          settings.templates,
        ),
        ...(filed?.dossier.stop && { stop: filed.dossier.stop }),
        ...(paused && { pausedUntil: paused }),
        ...(Object.keys(verdicts).length > 0 && { verdicts }),
        ...(slides > settings.slideLimit && { slides }),
        ...unfiled,
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
      if (!signalOf(signal)) return null;
      await memory.saveSettings(({ off }) => ({ off: [...off, signal] }));
      await memory.noteChange('settings', around.now());
      await around.refresh();
      return null;
    },

    'page.verdict': async ({ verdict, ...finding }, place) => {
      const client = await openClient(place);
      await said(around, client, finding, verdict);
      return null;
    },

    'page.mute': async ({ signal, on }, place) => {
      const client = await openClient(place);
      if (!signalOf(signal)) return null;
      const { muted = [] } = (await memory.dossier(client)) ?? {};
      const others = muted.filter((one) => one !== signal);
      await memory.saveDossier(client, { muted: on ? others : [...others, signal] }, around.now());
      await around.refresh();
      return null;
    },

    'page.openClient': async (_, place) => {
      await around.openClient(await openClient(place));
      return null;
    },

    'page.draft': async ({ text, to }, place) => {
      const ids = to.map(clientId).filter((id) => id !== '');
      const state = await tabs.get(place.tab);
      const open = state.kind === 'open' && !state.notFiled ? state : null;
      const clients = ids.length > 0 ? ids : open ? [open.client] : [];
      const dossiers = await Promise.all(clients.map((id) => memory.dossier(id).catch(() => null)));
      const isStopped = dossiers.some((dossier) => dossier?.stop);
      const stages = await Promise.all(
        clients.map(async (id, n) => dossiers[n]?.stageSet?.value ?? (await memory.stage(id).catch(() => null))),
      );
      const isEarly = stages.length === 0 || stages.some((stage) => stage === null || BEFORE_SIGNATURE.includes(stage));
      const isChanged = open?.analysis.findings.some(({ signal }) => signal === 'scope.late-change') ?? false;
      const warnings = (await around.ears.findInDraft(text)).flatMap(({ what, ...where }): readonly DraftWarning[] => {
        if (what === 'offer') return isStopped ? [{ what: 'offer-to-stopped', ...where }] : [];
        // In work that goes as agreed, "no problem, we'll do it" is no more than that.
        return isEarly || isChanged ? [{ what, ...where }] : [];
      });
      const language = around.languageOf((await readableSettings()).language);
      return { warnings, questions: warnings.length > 0 ? words.askFirst(language) : [] };
    },
  };
}

interface Filing {
  readonly filed?: Filed;
  readonly unsaved?: Failure;
  readonly notFiled?: NotFiled;
}

async function file(
  memory: ClientMemory,
  host: string,
  conversation: Conversation,
  heard: Heard,
  now: number,
): Promise<Filing> {
  try {
    const filed = await memory.fileReading(readingOf(host, conversation, heard), now);
    return { filed, ...(filed.unsaved && { unsaved: filed.unsaved }) };
  } catch (error) {
    return { unsaved: failureOf(error) };
  }
}

/** What there is to file of a conversation. */
export function readingOf(host: string, conversation: Conversation, heard: Heard) {
  const { questions, hints, ...reading } = heard;
  const language = mainLanguage(conversation, heard) ?? '';
  return {
    host,
    conversation,
    reading,
    ...(questions && { questions }),
    hints: { phone: hints?.phone ?? '', zone: conversation.client.zone ?? '', language } as const,
  };
}

/** Why a conversation is not filed; null: it is. */
export function notFiled({ client, us }: Conversation, settings: Settings): NotFiled | null {
  const id = clientId(client.address);
  if (id === '') return 'no-address';
  if (settings.own.includes(id) || us.some((address) => clientId(address) === id)) return 'own-address';
  return isAutomatic(id) ? 'automatic' : null;
}

/** Where it cannot be told, the client is filed as ever. */
const isErased = (memory: ClientMemory, host: string, conversation: Conversation) =>
  memory.isErased(host, conversation).catch(() => false);

/** Until when nothing is shown here: the latest of the user's pauses that apply; null where there is none. */
function pausedUntil(
  host: string,
  thread: string,
  { paused }: Settings,
  client: string | null,
  now: number,
): string | null {
  const until = [paused.all, paused[host], paused[`${host}/${thread}`], client ?? undefined];
  return until
    .filter((one) => one !== undefined && Date.parse(one) > now)
    .reduce<string | null>(
      (latest, one = '') => (latest === null || Date.parse(one) > Date.parse(latest) ? one : latest),
      null,
    );
}

function verdictsIn(filed: Filed | undefined): Readonly<Record<string, Verdict>> {
  const messages = filed?.thread.messages ?? [];
  return Object.fromEntries(
    messages.flatMap(({ id, verdicts }) =>
      Object.entries(verdicts ?? {}).map(([signal, { verdict }]) => [`${id}/${signal}`, verdict] as const),
    ),
  );
}

function slidesIn({ evidence }: Filed): number {
  return evidence.marked.reduce((sum, { slid }) => sum + Object.keys(slid ?? {}).length, 0);
}

function unreadIn({ messages }: Conversation): number {
  return messages.reduce((sum, message) => sum + (message.gapBefore ?? 0) + (message.textMissing ? 1 : 0), 0);
}

function isWeighty(severity: string | undefined): boolean {
  return severity === 'serious' || severity === 'severe';
}
