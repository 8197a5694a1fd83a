import { cardOf } from '../clients/card';
import { clientId } from '../clients/identity';
import type { Terms } from '../clients/risk';
import type { ClientCard } from '../clients/types';
import { RequestFailed } from '../messages/failure';
import type { Profile, Settings } from '../messages/protocol';
import type { Handlers } from '../messages/server';
import { backupText, imported, planOf, readBackup } from './backup';
import type { Client } from './client-memory';
import { listen } from './listen';
import { notFiled, readingOf } from './page-answers';
import { type Desk, handOverOf, nameOf, profileOf, rowsOf, termsFor } from './profile';
import { readSettings } from './schema';
import type { Surroundings } from './surroundings';
import { said } from './verdicts';

type PanelHandlers = { readonly [K in Extract<keyof Handlers, `panel.${string}`>]: Handlers[K] };

/** Settings under which the same letters are read or weighed otherwise, so that a curve is not comparable across it. */
const WEIGHTY = ['off', 'strength', 'phrases'] as const satisfies readonly (keyof Settings)[];

/** What the background answers to our own pages. */
export function panelAnswers(around: Surroundings): PanelHandlers {
  const { memory, tabs, signalOf, words, ears, now } = around;

  const termsOf = ({ off, strength }: Settings): Terms => ({ now: now(), signalOf, off, strength });

  /** All clients but ourselves: an address may have become known as our own after it was filed. */
  const everybody = async ({ own }: Settings) => {
    const { clients, damaged } = await memory.clients();
    return { clients: clients.filter(({ identity }) => !own.includes(identity.id)), damaged };
  };

  const deskOf = async (settings: Settings): Promise<Desk> => ({
    terms: termsOf(settings),
    settings,
    language: around.languageOf(settings.language),
    words,
    changes: await memory.changes(),
    all: (await everybody(settings)).clients,
  });

  const profile = async (id: string): Promise<Profile | null> => {
    const [settings, client] = await Promise.all([memory.settings(), memory.client(id)]);
    return client && profileOf(client, await deskOf(settings));
  };

  const existing = async (id: string): Promise<Profile> => {
    const found = await profile(id);
    if (found) return found;
    throw new RequestFailed({ failed: 'internal', detail: `no such client: ${id}` });
  };

  /** What is said of a client changes what its open conversations show. */
  const changed = async (id: string): Promise<Profile> => {
    await around.refresh();
    return existing(id);
  };

  const saveSettings = async (change: (settings: Settings) => Partial<Settings>): Promise<Settings> => {
    const before = await memory.settings();
    const settings = await memory.saveSettings(change);
    if (WEIGHTY.some((key) => JSON.stringify(before[key]) !== JSON.stringify(settings[key]))) {
      await memory.noteChange('settings', now());
    }
    if (before.quoteDays !== settings.quoteDays) await memory.forgetOldQuotes(now());
    await around.refresh();
    return settings;
  };

  return {
    'panel.tab': async ({ tab }) => {
      const state = await tabs.get(tab);
      return { state, profile: state.kind === 'open' && !state.notFiled ? await profile(state.client) : null };
    },

    'panel.clients': async () => {
      const settings = await memory.settings();
      const { clients, damaged } = await everybody(settings);
      return { clients: rowsOf(clients, termsOf(settings)), damaged };
    },

    'panel.client': ({ client }) => profile(client),
    'panel.settings': () => memory.settings(),
    'panel.saveSettings': ({ change }) => saveSettings(() => change),

    'panel.eraseClient': async ({ client }) => {
      await memory.erase(client);
      await around.refresh();
      return null;
    },

    'panel.saveDossier': async ({ client, change }) => {
      await memory.saveDossier(client, change, now());
      return changed(client);
    },

    'panel.verdict': async ({ client, verdict, ...finding }) => {
      await said(around, client, finding, verdict);
      return existing(client);
    },

    'panel.join': async ({ client, other }) => {
      await memory.join(client, other);
      return changed(client);
    },

    'panel.split': async ({ client, other }) => {
      await memory.split(client, other);
      return changed(client);
    },

    'panel.pause': async ({ what, until }) => {
      if (what !== 'all' && 'client' in what) {
        await memory.saveDossier(what.client, { pausedUntil: until }, now());
      } else {
        const key = what === 'all' ? 'all' : 'host' in what ? what.host : what.thread;
        await memory.saveSettings(({ paused }) => {
          // Those that are over are forgotten on the occasion.
          const running = Object.entries(paused).filter(([one, end]) => one !== key && Date.parse(end) > now());
          return { paused: { ...Object.fromEntries(running), ...(until !== null && { [key]: until }) } };
        });
      }
      await around.refresh();
      return null;
    },

    'panel.tryText': async ({ text }) => {
      const settings = await memory.settings();
      const language = around.languageOf(settings.language);
      const [heard, own] = await Promise.all([ears.findInText(text), ears.findOwn(text, settings.phrases)]);
      const findings = [
        ...heard.map((phrase) => ({ ...phrase, own: false })),
        ...own.map((phrase) => ({ ...phrase, own: true })),
      ].sort((a, b) => a.start - b.start || a.end - b.end);
      const found = new Set(findings.flatMap(({ signal }) => signalOf(signal) ?? []));
      return { findings, signals: words.explain(found, language, language, '', settings.templates) };
    },

    'panel.compareSettings': async ({ change }) => {
      const settings = await memory.settings();
      const checked = readSettings({ ...settings, ...change });
      if (!checked || checked.repaired.length > 0) {
        throw new RequestFailed({ failed: 'internal', detail: `not a setting: ${checked?.repaired.join(', ')}` });
      }
      const { clients } = await everybody(settings);
      const cards = (terms: Terms) => clients.map((client) => card(client, terms));
      return { before: cards(termsOf(settings)), after: cards(termsOf(checked.value)) };
    },

    'panel.reveal': async ({ host, thread, message }) => {
      const tab = await tabs.find(host, thread);
      if (tab === null) return { shown: false };
      return around.tell(tab, { kind: 'reveal', host, thread, message }).then(
        () => ({ shown: true }),
        () => ({ shown: false }),
      );
    },

    'panel.handOver': async ({ client: id }) => {
      const [settings, client] = await Promise.all([memory.settings(), memory.client(id)]);
      if (!client) throw new RequestFailed({ failed: 'internal', detail: `no such client: ${id}` });
      const desk = await deskOf(settings);
      return words.handOver(handOverOf(client, desk), (signal) => nameOf(signal, desk), desk.language);
    },

    'panel.export': async ({ client }) => ({
      text: backupText(await memory.dump(client), client === undefined, now()),
    }),

    'panel.checkImport': async ({ text }) => planOf(readBackup(text), await memory.dump()),

    'panel.import': async ({ text, how }) => {
      const backup = readBackup(text);
      const plan = planOf(backup, await memory.dump());
      await memory.replaceAll((here) => imported(backup, here, how));
      // What is over in a backup is over here, too; that may take its time, and the next waking goes on with it.
      void memory.forgetOldQuotes(now()).catch(() => undefined);
      await around.refresh();
      return plan;
    },

    'panel.fileArchive': async ({ host = 'archive', conversations }) => {
      const settings = await memory.settings();
      let filed = 0;
      for (const conversation of conversations) {
        if (notFiled(conversation, settings)) continue;
        const id = clientId(conversation.client.address);
        const heard = await listen(around, conversation, id, settings);
        const { unsaved } = await memory.fileReading(readingOf(host, conversation, heard), now());
        // What did not fit is told at once: the archive is read again from here, and nothing counts twice.
        if (unsaved) throw new RequestFailed(unsaved);
        filed++;
      }
      return { filed, skipped: conversations.length - filed };
    },

    'panel.eraseAll': async () => {
      await memory.eraseAll();
      await around.refresh();
      return null;
    },

    'panel.learnt': async () => {
      const learnt = await memory.learnt();
      const signals: Record<string, number> = {};
      for (const { signal, right } of learnt) if (!right) signals[signal] = (signals[signal] ?? 0) + 1;
      return { answers: learnt.length, signals };
    },

    'panel.forgetLearnt': async () => {
      await memory.forgetLearnt();
      await around.refresh();
      return null;
    },
  };
}

function card(client: Client, everybody: Terms): ClientCard {
  return cardOf(client.identity, client.evidence, termsFor(client.dossier, everybody));
}
