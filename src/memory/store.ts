import { RequestFailed } from '../messages/failure';
import { type Area, inText, type Stored } from './area';
import { type Migration, migrated } from './migrations';
import { Queues } from './queue';
import {
  type Checked,
  type Index,
  keys,
  readClient,
  readIndex,
  readSums,
  readVersion,
  SCHEMA_VERSION,
  SHARDS,
  type Sum,
  shardOf,
} from './schema';

/** What a change touches. All of it is stored at once. */
export interface Change {
  readonly items?: Stored;
  /** Sums by client; null takes one away. */
  readonly sums?: Readonly<Record<string, Sum | null>>;
  readonly index?: (index: Index) => Index;
  /** Sums that are there stay. */
  readonly fillOnly?: boolean;
}

/** Goes with the first thing that is stored, be it settings or a client. */
export const VERSION: Stored = { [keys.meta]: { version: SCHEMA_VERSION } };

/**
 * Extension storage with a version, an index and derived sums. The worker may be killed between any two steps, so
 * nothing lives here but copies of the index and the sums, and a change is one `set` of all the keys it touches, which
 * the browser does wholly or not at all. What cannot be read is set aside.
 */
export class Store {
  readonly queues = new Queues();
  readonly #area: Area;
  readonly #steps: readonly Migration[];
  #opened: Promise<void> | null = null;
  #index: Index = { clients: [], joined: {}, damaged: [] };
  readonly #sums = new Map<number, ReadonlyMap<string, Sum>>();

  constructor(area: Area, steps: readonly Migration[]) {
    this.#area = inText(area);
    this.#steps = steps;
  }

  /** Only to be asked once the store is open. */
  get index(): Index {
    return this.#index;
  }

  /** A failure is not remembered: the next call tries again. */
  open(): Promise<void> {
    this.#opened ??= this.#load().catch((error: unknown) => {
      this.#opened = null;
      throw error;
    });
    return this.#opened;
  }

  /** Everything as it lies there, read by nobody. */
  all(): Promise<Stored> {
    return this.#area.get(null);
  }

  get(wanted: string | string[]): Promise<Stored> {
    return this.#area.get(wanted);
  }

  /** The checked value under a key; null for none, or none that can be read. */
  async read<T>(key: string, reader: (raw: unknown) => Checked<T>): Promise<T | null> {
    return this.checked(key, (await this.#area.get(key))[key], reader);
  }

  /** The checked value; null for none. What has to be repaired, or cannot be read at all, is first set aside. */
  async checked<T>(key: string, raw: unknown, reader: (raw: unknown) => Checked<T>): Promise<T | null> {
    if (raw === undefined) return null;
    const checked = reader(raw);
    if (checked?.repaired.length === 0) return checked.value;
    const aside = await this.#keyAside(key, raw);
    await this.write({
      items: { [aside]: raw, ...(checked && { [key]: checked.value }) },
      index: (index) => ({ ...index, damaged: [...new Set([...index.damaged, aside])] }),
    });
    if (!checked) await this.#area.remove(key);
    return checked?.value ?? null;
  }

  /** Index and sums are shared by all clients, so changes of them wait in line. */
  write({ items = {}, sums = {}, index: change, fillOnly = false }: Change): Promise<void> {
    const shards = new Set(Object.keys(sums).map(shardOf));
    if (!change && shards.size === 0) return this.#area.set(items);
    return this.queues.run(keys.index, async () => {
      const index = change ? change(this.#index) : this.#index;
      const derived = new Map<number, ReadonlyMap<string, Sum>>();
      for (const [shard, known] of await this.#shards([...shards])) {
        const changed = new Map(known);
        for (const [id, sum] of Object.entries(sums)) {
          if (shardOf(id) !== shard || (fillOnly && known.has(id))) continue;
          if (sum) changed.set(id, sum);
          else changed.delete(id);
        }
        derived.set(shard, changed);
      }
      // The derived goes first: what is stored of a conversation is summed up, also where a `set` could be cut in two.
      await this.#area.set({
        ...(change && { ...VERSION, [keys.index]: index }),
        ...Object.fromEntries([...derived].map(([shard, sums]) => [keys.sums(shard), Object.fromEntries(sums)])),
        ...items,
      });
      this.#index = index;
      for (const [shard, sums] of derived) this.#sums.set(shard, sums);
    });
  }

  remove(gone: readonly string[]): Promise<void> {
    return this.#area.remove([...gone]);
  }

  /** Runs a task after everything that is under way. */
  async alone<T>(task: () => Promise<T>): Promise<T> {
    await this.queues.idle();
    return task();
  }

  /** Puts other data in the place of all there is, at once; what of the old is not overwritten goes afterwards. */
  replaceAll(items: Stored): Promise<void> {
    return this.queues.run(keys.index, async () => {
      const before = Object.keys(await this.#area.get(null));
      await this.#area.set({ ...VERSION, ...items });
      await this.#area.remove(before.filter((key) => key !== keys.meta && !Object.hasOwn(items, key)));
      this.#opened = null;
      this.#sums.clear();
    });
  }

  async sum(id: string): Promise<Sum | null> {
    const shard = shardOf(id);
    return (await this.#shards([shard])).get(shard)?.get(id) ?? null;
  }

  async sums(): Promise<ReadonlyMap<string, Sum>> {
    const shards = await this.#shards(Array.from({ length: SHARDS }, (_, shard) => shard));
    return new Map([...shards.values()].flatMap((sums) => [...sums]));
  }

  async #shards(wanted: readonly number[]): Promise<ReadonlyMap<number, ReadonlyMap<string, Sum>>> {
    const unknown = wanted.filter((shard) => !this.#sums.has(shard));
    if (unknown.length > 0) {
      const stored = await this.#area.get(unknown.map(keys.sums));
      for (const shard of unknown) {
        if (!this.#sums.has(shard)) this.#sums.set(shard, readSums(stored[keys.sums(shard)]));
      }
    }
    return new Map(wanted.map((shard) => [shard, this.#sums.get(shard) ?? new Map()]));
  }

  async #load(): Promise<void> {
    const stored = await this.#area.get([keys.meta, keys.index]);
    // Without a version that can be read, records are what they look like: each is checked when it is read.
    const version = readVersion(stored[keys.meta])?.value ?? SCHEMA_VERSION;
    if (version !== SCHEMA_VERSION) {
      await this.#migrate(version);
      return this.#load();
    }
    this.#index = readIndex(stored[keys.index])?.value ?? indexOf(await this.#area.get(null));
    await this.checked(keys.meta, stored[keys.meta], readVersion);
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

  /** A key that holds nothing yet, or the very same: a worker killed halfway comes here again. */
  async #keyAside(key: string, raw: unknown): Promise<string> {
    for (let copy = 1; ; copy++) {
      const aside = copy === 1 ? keys.damaged(key) : `${keys.damaged(key)}#${copy}`;
      const there = (await this.#area.get(aside))[aside];
      if (there === undefined || same(there, raw)) return aside;
    }
  }
}

/** The index is derived: the records tell it. */
export function indexOf(all: Stored): Index {
  const prefix = keys.client('');
  const ids = Object.keys(all)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
  const joined = Object.fromEntries(
    ids.flatMap((id): [string, string][] => {
      const to = readClient(all[keys.client(id)])?.value.joinedTo;
      return to && ids.includes(to) ? [[id, to]] : [];
    }),
  );
  return {
    clients: ids.filter((id) => !Object.hasOwn(joined, id)),
    joined,
    damaged: Object.keys(all).filter((key) => key.startsWith(keys.damaged(''))),
  };
}

/** Both sides come from the same readers, which write properties in one order. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
