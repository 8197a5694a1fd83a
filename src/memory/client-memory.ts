import type { Identity } from '../clients/card';
import { clientId } from '../clients/identity';
import {
  type Evidence,
  evidenceOf,
  newThread,
  remember,
  type ThreadMemory,
  threadKey,
  withoutSources,
} from '../clients/profile';
import type { Analysis, Conversation } from '../conversation';
import { failureOf, RequestFailed } from '../messages/failure';
import type { Failure, Settings } from '../messages/protocol';
import { type Area, inText, type Stored } from './area';
import { type Migration, migrated, migrations } from './migrations';
import { Queues } from './queue';
import {
  type Checked,
  type ClientRecord,
  DEFAULT_SETTINGS,
  type Index,
  keys,
  readClient,
  readIndex,
  readSettings,
  readThread,
  readVersion,
  SCHEMA_VERSION,
} from './schema';

/** A client as remembered. */
export interface Client {
  readonly identity: Identity;
  readonly evidence: Evidence;
}

export interface Filed extends Client {
  /** Storing failed: this is what would have been stored; what was there before is untouched. */
  readonly unsaved?: Failure;
}

/** Goes with the first thing that is stored, be it settings or a client. */
const VERSION: Stored = { [keys.meta]: { version: SCHEMA_VERSION } };

/**
 * Everything that is remembered, in extension storage. The background holds the only one, so it is the only writer.
 *
 * The worker may be killed between any two steps, so nothing lives here but copies of the settings and the index. A
 * change is one `set` of all the keys it touches, which the browser does wholly or not at all; work on one client waits
 * in line. Filing is idempotent, so what a killed worker left undone is done when the page asks again.
 */
export class ClientMemory {
  readonly #area: Area;
  readonly #steps: readonly Migration[];
  readonly #queues = new Queues();
  #opened: Promise<void> | null = null;
  #settings: Settings = DEFAULT_SETTINGS;
  #index: Index = { clients: [], damaged: [] };

  constructor(area: Area, steps: readonly Migration[] = migrations) {
    this.#area = inText(area);
    this.#steps = steps;
  }

  async settings(): Promise<Settings> {
    await this.#open();
    return this.#settings;
  }

  /**
   * @param change what to change, given the settings as they are
   * @throws RequestFailed, and changes nothing, when a setting has a value it cannot have
   */
  saveSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
    return this.#queues.run(keys.settings, async () => {
      await this.#open();
      const checked = readSettings({ ...this.#settings, ...change(this.#settings) });
      if (!checked || checked.repaired.length > 0) {
        throw new RequestFailed({ failed: 'internal', detail: `not a setting: ${checked?.repaired.join(', ')}` });
      }
      const own = checked.value.own.map(clientId).filter((address) => address !== '');
      const settings = { ...checked.value, own: [...new Set(own)], off: [...new Set(checked.value.off)] };
      await this.#area.set({ ...VERSION, [keys.settings]: settings });
      this.#settings = settings;
      return settings;
    });
  }

  /**
   * Files a reading of a conversation under its client. The same reading twice changes nothing.
   * @param now epoch milliseconds
   * @throws RequestFailed when what is stored cannot be read
   */
  file(host: string, conversation: Conversation, analysis: Analysis, now: number): Promise<Filed> {
    const id = clientId(conversation.client.address);
    return this.#queues.run(keys.client(id), async () => {
      await this.#open();
      const record = await this.#readClient(id);
      const key = threadKey({ host, id: conversation.id });
      const [[, before] = []] = await this.#readThreads(id, [key]);
      const thread = remember(before ?? newThread(host, conversation.id), conversation, analysis, now);
      const identity = { id, address: id, name: conversation.client.name?.trim() || record?.name || '' };
      // Most readings tell nothing new, and then the client's other conversations need not be looked at.
      if (
        record?.evidence &&
        this.#index.clients.includes(id) &&
        same(thread, before) &&
        record.name === identity.name
      ) {
        return { identity, evidence: record.evidence };
      }
      const others = (record?.threads ?? []).filter((one) => one !== key);
      const known = (await this.#readThreads(id, others)).map(([, other]) => other);
      const evidence = withoutSources(evidenceOf([...known, thread]));
      const client: ClientRecord = { ...identity, threads: [...others, key].sort(), evidence };
      const filed = { identity, evidence };
      try {
        // The sum goes first: what is stored of a conversation is counted, also where a `set` could be cut in two.
        await this.#write(id, { [keys.client(id)]: client, [keys.messages(id, key)]: thread });
        return filed;
      } catch (error) {
        return { ...filed, unsaved: failureOf(error) };
      }
    });
  }

  /** Null for a client that nobody knows. */
  client(id: string): Promise<(Client & { readonly threads: readonly ThreadMemory[] }) | null> {
    return this.#queues.run(keys.client(id), async () => {
      await this.#open();
      const record = await this.#readClient(id);
      if (!record) return null;
      const threads = (await this.#readThreads(id, record.threads)).map(([, thread]) => thread);
      return { identity: record, evidence: evidenceOf(threads), threads };
    });
  }

  /** All clients in no particular order, and the keys under which damaged records are kept. */
  async clients(): Promise<{ readonly clients: readonly Client[]; readonly damaged: readonly string[] }> {
    await this.#open();
    const stored = await this.#area.get(this.#index.clients.map(keys.client));
    const clients = await Promise.all(
      this.#index.clients.map(async (id): Promise<Client | null> => {
        const checked = readClient(stored[keys.client(id)]);
        // Anything unusual goes through the client's own queue, which repairs it.
        if (!checked?.value.evidence || checked.repaired.length > 0) return this.client(id);
        return { identity: checked.value, evidence: checked.value.evidence };
      }),
    );
    return { clients: clients.filter((client) => client !== null), damaged: this.#index.damaged };
  }

  /** Erases all that is remembered of a client, damaged records included. */
  erase(id: string): Promise<void> {
    return this.#queues.run(keys.client(id), async () => {
      await this.#open();
      const record = await this.#readClient(id);
      const isAside = (key: string) =>
        key.replace(/#\d+$/, '') === keys.damaged(keys.client(id)) ||
        key.startsWith(keys.damaged(keys.messages(id, '')));
      const gone = [
        keys.client(id),
        ...(record?.threads ?? []).map((thread) => keys.messages(id, thread)),
        ...this.#index.damaged.filter(isAside),
      ];
      await this.#area.remove(gone);
      await this.#setWithIndex({}, ({ clients, damaged }) => ({
        clients: clients.filter((client) => client !== id),
        damaged: damaged.filter((key) => !gone.includes(key)),
      }));
    });
  }

  /** A failure is not remembered: the next call tries again. */
  #open(): Promise<void> {
    this.#opened ??= this.#load().catch((error: unknown) => {
      this.#opened = null;
      throw error;
    });
    return this.#opened;
  }

  async #load(): Promise<void> {
    const stored = await this.#area.get([keys.meta, keys.settings, keys.index]);
    this.#index = readIndex(stored[keys.index])?.value ?? indexOf(Object.keys(await this.#area.get(null)));
    // Without a version that can be read, records are what they look like: each is checked when it is read.
    const version = (await this.#checked(keys.meta, stored[keys.meta], readVersion)) ?? SCHEMA_VERSION;
    if (version !== SCHEMA_VERSION) {
      await this.#migrate(version);
      return this.#load();
    }
    this.#settings = (await this.#checked(keys.settings, stored[keys.settings], readSettings)) ?? DEFAULT_SETTINGS;
  }

  /** The old data stays untouched until the new is complete, and then goes in at once. */
  async #migrate(version: number): Promise<void> {
    const before = await this.#area.get(null);
    let after: Stored;
    try {
      after = migrated(before, version, this.#steps);
    } catch (error) {
      throw new RequestFailed({ failed: 'storage-broken', detail: String(error) }, { cause: error });
    }
    await this.#area.set(after);
    await this.#area.remove(Object.keys(before).filter((key) => !Object.hasOwn(after, key)));
  }

  async #write(id: string, items: Stored): Promise<void> {
    if (this.#index.clients.includes(id)) await this.#area.set(items);
    else await this.#setWithIndex(items, (index) => ({ ...index, clients: [...new Set([...index.clients, id])] }));
  }

  /** The index is shared by all clients, so changes of it have a queue of their own. */
  #setWithIndex(items: Stored, change: (index: Index) => Index): Promise<void> {
    return this.#queues.run(keys.index, async () => {
      const index = change(this.#index);
      await this.#area.set({ ...VERSION, [keys.index]: index, ...items });
      this.#index = index;
    });
  }

  /** A client record that cannot be read is put together again from its conversations. */
  async #readClient(id: string) {
    const key = keys.client(id);
    const raw = (await this.#area.get(key))[key];
    if (raw === undefined || readClient(raw)) return this.#checked(key, raw, readClient);
    const prefix = keys.messages(id, '');
    const threads = Object.keys(await this.#area.get(null))
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length));
    const rebuilt = { id, address: id, name: '', threads, evidence: null };
    return this.#checked(key, raw, () => ({ value: rebuilt, repaired: [key] }));
  }

  async #readThreads(id: string, threads: readonly string[]): Promise<readonly [string, ThreadMemory][]> {
    const stored = await this.#area.get(threads.map((thread) => keys.messages(id, thread)));
    const result: [string, ThreadMemory][] = [];
    for (const thread of threads) {
      const key = keys.messages(id, thread);
      const value = await this.#checked(key, stored[key], readThread);
      if (value) result.push([thread, value]);
    }
    return result;
  }

  /** The checked value; null for none. What has to be repaired, or cannot be read at all, is first set aside. */
  async #checked<T>(key: string, raw: unknown, read: (raw: unknown) => Checked<T>): Promise<T | null> {
    if (raw === undefined) return null;
    const checked = read(raw);
    if (checked?.repaired.length === 0) return checked.value;
    const aside = await this.#keyAside(key, raw);
    await this.#setWithIndex({ [aside]: raw, ...(checked && { [key]: checked.value }) }, (index) => ({
      ...index,
      damaged: [...new Set([...index.damaged, aside])],
    }));
    if (!checked) await this.#area.remove(key);
    return checked?.value ?? null;
  }

  /** A key that holds nothing yet, or the very same: a worker killed halfway comes here again. */
  async #keyAside(key: string, raw: unknown): Promise<string> {
    for (let copy = 1; ; copy++) {
      const aside = copy === 1 ? keys.damaged(key) : `${keys.damaged(key)}#${copy}`;
      const there = (await this.#area.get(aside))[aside];
      if (there === undefined || same(there, raw)) return aside;
    }
  }
}

/** The index is derived: the keys themselves tell it. */
function indexOf(all: readonly string[]): Index {
  const prefix = keys.client('');
  return {
    clients: all.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length)),
    damaged: all.filter((key) => key.startsWith(keys.damaged(''))),
  };
}

/** Both sides come from the same readers, which write properties in one order. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
