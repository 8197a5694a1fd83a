import type { Identity } from '../clients/card';
import { type Joined, merged, NO_DOSSIER, unmerged } from '../clients/dossier';
import { clientId } from '../clients/identity';
import { type Learnt, type Lesson, taught, untaught } from '../clients/learnt';
import {
  type Answer,
  answered,
  currentSignal,
  type Evidence,
  evidenceOf,
  newThread,
  type Reading,
  remember,
  type ThreadMemory,
  threadKey,
  withoutQuotes,
  withoutSources,
} from '../clients/profile';
import type { Dossier, Stage, TrendMark } from '../clients/types';
import type { Conversation } from '../conversation';
import type { QuestionSignature } from '../engine/threads/signatures';
import { failureOf, RequestFailed } from '../messages/failure';
import type { Failure, Settings } from '../messages/protocol';
import type { Area, Stored } from './area';
import { digestOf } from './digest';
import { type Migration, migrations } from './migrations';
import { KEY as RECIPES } from './recipes';
import {
  type Changes,
  type Checked,
  type ClientRecord,
  DEFAULT_SETTINGS,
  type Hints,
  keys,
  MOST_QUESTIONS,
  NO_CHANGES,
  NO_HINTS,
  readChanges,
  readClient,
  readErased,
  readLearnt,
  readQuestions,
  readSettings,
  readThread,
  type Sum,
} from './schema';
import { Store, same, VERSION } from './store';

/** A client as lists know it. */
export interface Client {
  readonly identity: Identity;
  readonly dossier: Sum['dossier'];
  readonly evidence: Evidence;
}

/** A client with everything that is remembered. */
export interface WholeClient extends Client {
  readonly dossier: Dossier;
  readonly threads: readonly ThreadMemory[];
  readonly joined: readonly string[];
  readonly classes: ClientRecord['classes'];
  readonly hints: Hints;
}

export interface Filed extends Client {
  /** The conversation as it is remembered now. */
  readonly thread: ThreadMemory;
  /** Storing failed: this is what would have been stored; what was there before is untouched. */
  readonly unsaved?: Failure;
}

/** One reading of one conversation. */
export interface Read {
  readonly host: string;
  readonly conversation: Conversation;
  readonly reading: Reading;
  readonly questions?: readonly QuestionSignature[];
  readonly hints?: Hints;
}

/** Where a finding stands. */
export interface FindingPlace {
  readonly host: string;
  readonly thread: string;
  readonly message: string;
  readonly signal: string;
}

const DAY = 86_400_000;
/** Of what was erased, the latest so many messages are known again. */
const MOST_ERASED = 20_000;
/** So many missing sums are better made together. */
const MANY = 20;
/** So many changes of rules and switches are told. */
const MOST_CHANGES = 50;

/**
 * Everything that is remembered, in extension storage. The background holds the only one, so it is the only writer.
 * Work on one client waits in line. Filing is idempotent, so what a killed worker left undone is done when the page asks
 * again.
 */
export class ClientMemory {
  readonly #store: Store;
  #settings: Settings | null = null;
  #learnt: Learnt | null = null;
  #erased: ReadonlySet<string> | null = null;

  constructor(area: Area, steps: readonly Migration[] = migrations) {
    this.#store = new Store(area, steps);
  }

  async settings(): Promise<Settings> {
    await this.#store.open();
    this.#settings ??= (await this.#store.read(keys.settings, readSettings)) ?? DEFAULT_SETTINGS;
    return this.#settings;
  }

  /**
   * @param change what to change, given the settings as they are
   * @throws RequestFailed, and changes nothing, when a setting has a value it cannot have
   */
  saveSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
    return this.#store.queues.run(keys.settings, async () => {
      const before = await this.settings();
      const checked = readSettings({ ...before, ...change(before) });
      if (!checked || checked.repaired.length > 0) {
        throw new RequestFailed({ failed: 'internal', detail: `not a setting: ${checked?.repaired.join(', ')}` });
      }
      const own = checked.value.own.map(clientId).filter((address) => address !== '');
      const settings = { ...checked.value, own: [...new Set(own)], off: [...new Set(checked.value.off)] };
      await this.#store.write({ items: { ...VERSION, [keys.settings]: settings } });
      this.#settings = settings;
      return settings;
    });
  }

  /**
   * Files a reading of a conversation under its client. The same reading twice changes nothing.
   * @param now epoch milliseconds
   * @throws RequestFailed when what is stored cannot be read
   */
  file(host: string, conversation: Conversation, reading: Reading, now: number): Promise<Filed> {
    return this.fileReading({ host, conversation, reading }, now);
  }

  /** The same with what else the engine tells of a conversation. */
  async fileReading({ host, conversation, reading, questions, hints = NO_HINTS }: Read, now: number): Promise<Filed> {
    const id = clientId(conversation.client.address);
    return this.#asOne(id, async (root) => {
      const { quoteDays } = await this.settings().catch(() => DEFAULT_SETTINGS);
      const stored = await this.#readRecord(id);
      const record = stored ?? newRecord(id);
      const key = threadKey({ host, id: conversation.id });
      const [[, before] = []] = await this.#readThreads(id, [key]);
      const heard = remember(before ?? newThread(host, conversation.id), conversation, reading, now);
      const thread = quoteDays === null ? heard : withoutQuotes(heard, now - quoteDays * DAY);
      const changed: ClientRecord = {
        ...record,
        name: conversation.client.name?.trim() || record.name,
        threads: [...new Set([...record.threads, key])].sort(),
        hints: better(hints, record.hints),
      };
      const asked = questions && (await this.#withQuestions(id, conversation.id, questions));
      const sum = await this.#store.sum(root);
      // Most readings tell nothing new, and then the client's other conversations need not be looked at.
      if (sum && this.#store.index.clients.includes(root) && same(thread, before) && same(changed, stored) && !asked) {
        return { ...clientOf(sum), thread };
      }
      const group = await this.#group(root, changed, [key, thread]);
      const filed = sumOf(group);
      try {
        await this.#store.write({
          items: {
            [keys.client(id)]: changed,
            [keys.messages(id, key)]: thread,
            ...(asked && { [keys.questions(id)]: asked }),
          },
          sums: { [root]: filed },
          ...(!this.#store.index.clients.includes(root) && {
            index: (index) => ({ ...index, clients: [...new Set([...index.clients, root])] }),
          }),
        });
        return { ...clientOf(filed), thread };
      } catch (error) {
        return { ...clientOf(filed), thread, unsaved: failureOf(error) };
      }
    });
  }

  /** Null for a client that nobody knows. A joined address leads to the client it was joined to. */
  client(id: string): Promise<WholeClient | null> {
    return this.#asOne(id, async (root) => {
      const record = await this.#readRecord(root);
      if (!record) return null;
      const group = await this.#group(root, record);
      const sum = sumOf(group);
      // What was found damaged, or was put back from outside, is no longer what it was summed up from.
      if (!same(sum, await this.#store.sum(root))) await this.#rewrite(sum);
      return {
        ...clientOf(sum),
        dossier: record.dossier,
        evidence: evidenceIn(group),
        threads: group.threads,
        joined: record.joined.map((one) => one.id),
        classes: record.classes,
        hints: group.records.map(({ hints }) => hints).reduce(better),
      };
    });
  }

  /** All clients in no particular order, and the keys under which damaged records are kept. */
  async clients(): Promise<{ readonly clients: readonly Client[]; readonly damaged: readonly string[] }> {
    await this.#store.open();
    await this.#sumUp();
    const sums = await this.#store.sums();
    const clients = await Promise.all(
      this.#store.index.clients.map(async (id) => {
        const sum = sums.get(id) ?? (await this.#sumAnew(id));
        return sum && clientOf(sum);
      }),
    );
    return { clients: clients.filter((client) => client !== null), damaged: this.#store.index.damaged };
  }

  /** What the client is known to have asked, of all their addresses. */
  async questions(id: string): Promise<readonly QuestionSignature[]> {
    await this.#store.open();
    const root = this.#rootOf(id);
    const addresses = [root, ...this.#addressesOf(root)];
    const asked = await Promise.all(addresses.map((one) => this.#store.read(keys.questions(one), readQuestions)));
    return asked.flatMap((questions) => questions ?? []);
  }

  /** What the user has said of a client, without looking at their conversations. Null for a client that nobody knows. */
  async dossier(id: string): Promise<Dossier | null> {
    await this.#store.open();
    return this.#asOne(id, async (root) => (await this.#readRecord(root))?.dossier ?? null);
  }

  /** Where the deal stands with a client; null for one that nobody knows. */
  async stage(id: string): Promise<Stage | null> {
    await this.#store.open();
    return (await this.#store.sum(this.#rootOf(id)))?.evidence.stage ?? null;
  }

  /** @throws RequestFailed, and changes nothing, for a client that nobody knows or a value that cannot be */
  saveDossier(id: string, change: Partial<Dossier>, now: number): Promise<void> {
    return this.#asOne(id, async (root) => {
      const record = await this.#existing(root);
      const checked = readClient({ ...record, dossier: { ...record.dossier, ...change } });
      if (!checked || checked.repaired.length > 0) {
        throw new RequestFailed({ failed: 'internal', detail: `not a dossier: ${checked?.repaired.join(', ')}` });
      }
      const { dossier } = checked.value;
      const value = dossier.classSet?.value ?? null;
      const classes = same(dossier.classSet, record.dossier.classSet)
        ? record.classes
        : [...record.classes, { value, at: new Date(now).toISOString() }];
      const changed = { ...record, dossier, classes };
      const group = await this.#group(root, changed);
      await this.#store.write({ items: { [keys.client(root)]: changed }, sums: { [root]: sumOf(group) } });
    });
  }

  /**
   * Remembers the user's answer to a finding; null takes it back.
   * @param lesson what the answer teaches of the words that the sign was found in
   * @throws RequestFailed when the finding is not remembered
   */
  answer(
    id: string,
    place: FindingPlace,
    answer: Answer | null,
    lesson: (quote: string) => Promise<Omit<Lesson, 'about' | 'signal'>>,
  ): Promise<void> {
    return this.#asOne(id, async (root) => {
      const record = await this.#existing(root);
      const key = threadKey({ host: place.host, id: place.thread });
      const group = await this.#group(root, record);
      const owner = group.records.find(({ threads }) => threads.includes(key));
      const [[, thread] = []] = owner ? await this.#readThreads(owner.id, [key]) : [];
      const message = thread?.messages.find(({ id }) => id === place.message);
      const sign = message?.signs.find(({ signal }) => signal === place.signal);
      if (!owner || !thread || !message || !sign) {
        throw new RequestFailed({ failed: 'internal', detail: 'no such sign is remembered' });
      }
      const before = message.verdicts?.[place.signal];
      if (before?.verdict === answer?.verdict) return;
      const changed = answered(thread, place.message, place.signal, answer);
      const after = await this.#group(root, record, [key, changed]);
      await this.#store.queues.run(keys.learnt, async () => {
        const learnt = await this.learnt();
        const about = lessonAbout(key, place);
        const said = answer && (await lesson(sign.quote));
        const knows = said ? taught(learnt, { about, signal: place.signal, ...said }) : untaught(learnt, about);
        await this.#store.write({
          items: { [keys.messages(owner.id, key)]: changed, [keys.learnt]: knows },
          sums: { [root]: sumOf(after) },
        });
        this.#learnt = knows;
      });
    });
  }

  async learnt(): Promise<Learnt> {
    await this.#store.open();
    this.#learnt ??= (await this.#store.read(keys.learnt, readLearnt)) ?? [];
    return this.#learnt;
  }

  forgetLearnt(): Promise<void> {
    return this.#store.queues.run(keys.learnt, async () => {
      await this.#store.open();
      await this.#store.remove([keys.learnt]);
      this.#learnt = [];
    });
  }

  /**
   * Two records are one client from now on: `other`, and whoever was joined to it, become addresses of `id`.
   * @throws RequestFailed for a client that nobody knows
   */
  join(id: string, other: string): Promise<void> {
    // One at a time, so that two joins can never wait for each other's clients.
    return this.#store.queues.run('joins', () =>
      this.#asOne(id, async (root) => {
        const second = this.#rootOf(clientId(other));
        if (second === root) return;
        await this.#store.queues.run(keys.client(second), async () => {
          const host = await this.#existing(root);
          const guest = await this.#existing(second);
          const guests = [guest, ...(await this.#records(guest.joined.map((one) => one.id)))];
          let { dossier } = host;
          const joined: Joined[] = [...host.joined];
          for (const one of guests) {
            joined.push({ id: one.id, before: dossier });
            dossier = merged(dossier, one.dossier);
          }
          const changed = { ...host, dossier, joined };
          const moved = guests.map((one) => ({ ...one, joined: [], joinedTo: root }));
          const group = await this.#groupOf([changed, ...moved]);
          await this.#store.write({
            items: Object.fromEntries([...moved, changed].map((one) => [keys.client(one.id), one])),
            sums: { [root]: sumOf(group), [second]: null },
            index: (index) => ({
              ...index,
              clients: index.clients.filter((one) => one !== second),
              joined: { ...index.joined, ...Object.fromEntries(moved.map((one) => [one.id, root])) },
            }),
          });
        });
      }),
    );
  }

  /** Takes an address out of a client again, with all that is remembered of it. */
  split(id: string, other: string): Promise<void> {
    return this.#store.queues.run('joins', () =>
      this.#asOne(id, async (root) => {
        const guest = clientId(other);
        const host = await this.#existing(root);
        const join = host.joined.find((one) => one.id === guest);
        if (!join) return;
        const alone = { ...(await this.#existing(guest)), joinedTo: null };
        const changed = {
          ...host,
          dossier: unmerged(host.dossier, join.before, alone.dossier),
          joined: host.joined.filter((one) => one !== join),
        };
        const left = await this.#groupOf([changed, ...(await this.#records(changed.joined.map((one) => one.id)))]);
        await this.#store.write({
          items: { [keys.client(guest)]: alone, [keys.client(root)]: changed },
          sums: { [root]: sumOf(left), [guest]: sumOf(await this.#groupOf([alone])) },
          index: (index) => ({
            ...index,
            clients: [...new Set([...index.clients, guest])],
            joined: Object.fromEntries(Object.entries(index.joined).filter(([address]) => address !== guest)),
          }),
        });
      }),
    );
  }

  /** Erases all that is remembered of a client, damaged records included. */
  erase(id: string): Promise<void> {
    return this.#asOne(id, async (root) => {
      const record = await this.#readRecord(root);
      const group = record && (await this.#group(root, record));
      const addresses = group?.records ?? [newRecord(root)];
      const isAside = (key: string) =>
        addresses.some(
          (one) =>
            key.replace(/#\d+$/, '') === keys.damaged(keys.client(one.id)) ||
            key.replace(/#\d+$/, '') === keys.damaged(keys.questions(one.id)) ||
            key.startsWith(keys.damaged(keys.messages(one.id, ''))),
        );
      const gone = [
        ...addresses.flatMap((one) => [
          keys.client(one.id),
          keys.questions(one.id),
          ...one.threads.map((thread) => keys.messages(one.id, thread)),
        ]),
        ...this.#store.index.damaged.filter(isAside),
      ];
      await this.#rememberErased(group?.threads ?? []);
      await this.#unlearn(addresses.flatMap(({ threads }) => threads));
      await this.#store.remove(gone);
      await this.#store.write({
        sums: { [root]: null },
        index: ({ clients, joined, damaged }) => ({
          clients: clients.filter((client) => client !== root),
          joined: Object.fromEntries(Object.entries(joined).filter(([, to]) => to !== root)),
          damaged: damaged.filter((key) => !gone.includes(key)),
        }),
      });
    });
  }

  /** Erases everything: clients, settings, what was learnt. Only digests of the letters stay, as `erase` leaves them. */
  async eraseAll(): Promise<void> {
    await this.#store.open();
    const threads = await Promise.all(
      this.#store.index.clients.map(async (id) => (await this.client(id))?.threads ?? []),
    );
    await this.#rememberErased(threads.flat());
    const erased = [...(await this.#erasedDigests())];
    await this.replaceAll(() => (erased.length > 0 ? { [keys.erased]: erased } : {}));
  }

  /** Was the client of this conversation erased, and has nobody written anything since? */
  async isErased(host: string, conversation: Conversation): Promise<boolean> {
    await this.#store.open();
    const erased = await this.#erasedDigests();
    if (erased.size === 0) return false;
    if (this.#store.index.clients.includes(this.#rootOf(clientId(conversation.client.address)))) return false;
    const key = threadKey({ host, id: conversation.id });
    const readable = conversation.messages.filter(({ textMissing }) => !textMissing);
    return readable.length > 0 && readable.every(({ id }) => erased.has(digestOf(`${key} ${id}`)));
  }

  /** When rules or switches were changed, oldest first. */
  async changes(): Promise<readonly TrendMark[]> {
    return (await this.#changes()).log;
  }

  /** Notes a change of the switches, or of the rules where they are others than last time. */
  noteChange(what: TrendMark['what'], now: number, rules?: string): Promise<void> {
    return this.#store.queues.run(keys.changes, async () => {
      const before = await this.#changes();
      if (what === 'rules' && (rules === undefined || rules === before.rules)) return;
      const at = new Date(now).toISOString();
      // The first rules of all are no change, and many clicks on one day are one.
      const isNews =
        (what === 'settings' || before.rules !== '') &&
        !before.log.some((mark) => mark.what === what && mark.at.slice(0, 10) === at.slice(0, 10));
      const log = isNews ? [...before.log, { at, what }].slice(-MOST_CHANGES) : before.log;
      await this.#store.write({ items: { [keys.changes]: { ...before, ...(rules && { rules }), log } } });
    });
  }

  /** Forgets the quotes whose time is over: once a day. */
  forgetOldQuotes(now: number): Promise<void> {
    return this.#store.queues.run(keys.swept, async () => {
      const { quoteDays } = await this.settings();
      const today = `${new Date(now).toISOString().slice(0, 10)} ${quoteDays}`;
      const last = (await this.#store.get(keys.swept))[keys.swept];
      if (quoteDays === null || last === today || this.#store.index.clients.length === 0) return;
      const before = now - quoteDays * DAY;
      for (const [key, raw] of Object.entries(await this.#store.all())) {
        const [, id, name] = /^messages:(\S*) (.*)$/s.exec(key) ?? [];
        const seen = readThread(raw);
        if (id === undefined || name === undefined || !seen || withoutQuotes(seen.value, before) === seen.value)
          continue;
        await this.#asOne(id, async () => {
          const [[, thread] = []] = await this.#readThreads(id, [name]);
          if (thread) await this.#store.write({ items: { [key]: withoutQuotes(thread, before) } });
        });
      }
      await this.#store.write({ items: { [keys.swept]: today } });
    });
  }

  /** Everything that is stored and not derived, as it lies there; of one client with all their addresses if asked so. */
  async dump(id?: string): Promise<Stored> {
    await this.#store.open();
    const all = await this.#store.all();
    const root = id === undefined ? undefined : this.#rootOf(clientId(id));
    const mine = root === undefined ? null : [root, ...this.#addressesOf(root)];
    return Object.fromEntries(
      Object.entries(all).filter(([key]) => (mine ? mine.some((one) => belongsTo(key, one)) : isKept(key))),
    );
  }

  /** Puts other data in the place of all there is, at once, and after whatever is being filed. */
  replaceAll(instead: (here: Stored) => Stored): Promise<void> {
    return this.#store.alone(async () => {
      await this.#store.open();
      await this.#store.replaceAll(instead(await this.#store.all()));
      this.#forgetCopies();
    });
  }

  #forgetCopies(): void {
    this.#settings = null;
    this.#learnt = null;
    this.#erased = null;
  }

  /** Runs alone among all work on a client. What waits while clients are joined or split may find another one. */
  async #asOne<T>(id: string, task: (root: string) => Promise<T>): Promise<T> {
    for (;;) {
      await this.#store.open();
      const root = this.#rootOf(id);
      const done = await this.#store.queues.run(keys.client(root), async () =>
        this.#rootOf(id) === root ? { result: await task(root) } : null,
      );
      if (done) return done.result;
    }
  }

  #rootOf(id: string): string {
    const { joined } = this.#store.index;
    return Object.hasOwn(joined, id) ? (joined[id] ?? id) : id;
  }

  #addressesOf(root: string): readonly string[] {
    return Object.entries(this.#store.index.joined).flatMap(([id, to]) => (to === root ? [id] : []));
  }

  async #existing(id: string): Promise<ClientRecord> {
    const record = await this.#readRecord(id);
    if (!record) throw new RequestFailed({ failed: 'internal', detail: `no such client: ${id}` });
    return record;
  }

  async #records(ids: readonly string[]): Promise<readonly ClientRecord[]> {
    const records = await Promise.all(ids.map((id) => this.#readRecord(id)));
    return records.filter((record) => record !== null);
  }

  /** A client record that cannot be read is put together again from its conversations. */
  async #readRecord(id: string): Promise<ClientRecord | null> {
    const key = keys.client(id);
    const raw = (await this.#store.get(key))[key];
    if (raw === undefined || readClient(raw)) return this.#store.checked(key, raw, readClient);
    const prefix = keys.messages(id, '');
    const threads = Object.keys(await this.#store.all())
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length));
    const joinedTo = this.#rootOf(id) === id ? null : this.#rootOf(id);
    const joined = this.#addressesOf(id).map((one) => ({ id: one, before: NO_DOSSIER }));
    const rebuilt: ClientRecord = { ...newRecord(id), threads, joined, joinedTo };
    return this.#store.checked(key, raw, () => ({ value: rebuilt, repaired: [key] }));
  }

  async #readThreads(id: string, threads: readonly string[]): Promise<readonly [string, ThreadMemory][]> {
    const stored = await this.#store.get(threads.map((thread) => keys.messages(id, thread)));
    const result: [string, ThreadMemory][] = [];
    for (const thread of threads) {
      const key = keys.messages(id, thread);
      const value = await this.#store.checked(key, stored[key], readThread);
      if (value) result.push([thread, value]);
    }
    return result;
  }

  /** A client with all their addresses; a record or a conversation that is about to be stored stands for the stored. */
  async #group(root: string, record: ClientRecord, changed?: readonly [string, ThreadMemory]): Promise<Group> {
    const host = record.id === root ? record : await this.#existing(root);
    const others = host.joined.map((one) => one.id).filter((id) => id !== record.id);
    const guests = await this.#records(others);
    return this.#groupOf([host, ...(record.id === root ? [] : [record]), ...guests], changed);
  }

  async #groupOf(
    records: readonly [ClientRecord, ...ClientRecord[]],
    changed?: readonly [string, ThreadMemory],
  ): Promise<Group> {
    const threads = await Promise.all(
      records.map(async (record) => {
        const known = await this.#readThreads(
          record.id,
          record.threads.filter((key) => key !== changed?.[0]),
        );
        const here = changed && record.threads.includes(changed[0]) ? [changed[1]] : [];
        return [...known.map(([, thread]) => thread), ...here];
      }),
    );
    return { records, threads: threads.flat() };
  }

  /**
   * Makes the sums that are missing, at once where there are many: after an update, or when a backup was restored. What
   * is damaged is left to those who look at one client.
   */
  async #sumUp(): Promise<void> {
    const sums = await this.#store.sums();
    const missing = this.#store.index.clients.filter((id) => !sums.has(id));
    if (missing.length < MANY) return;
    const all = await this.#store.all();
    const intact = <T>(key: string, reader: (raw: unknown) => Checked<T>): T[] => {
      const checked = reader(all[key]);
      return checked?.repaired.length === 0 ? [checked.value] : [];
    };
    const records = (id: string) => intact(keys.client(id), readClient);
    const made = missing.flatMap((id): [string, Sum][] => {
      const [record] = records(id);
      if (!record) return [];
      const guests = record.joined.flatMap((one) => records(one.id));
      const group = [record, ...guests] as const;
      const wanted = group.flatMap((one) => one.threads.map((thread) => keys.messages(one.id, thread)));
      const threads = wanted.flatMap((key) => intact(key, readThread));
      const isWhole = guests.length === record.joined.length && threads.length === wanted.length;
      return isWhole ? [[id, sumOf({ records: group, threads })]] : [];
    });
    // Whoever was filed meanwhile has a newer sum.
    await this.#store.write({ sums: Object.fromEntries(made), fillOnly: true }).catch(() => undefined);
  }

  async #sumAnew(id: string): Promise<Sum | null> {
    return this.#asOne(id, async (root) => {
      const record = await this.#readRecord(root);
      if (!record) return null;
      const sum = sumOf(await this.#group(root, record));
      await this.#rewrite(sum);
      return sum;
    });
  }

  /** A full storage is no reason not to show what there is. */
  async #rewrite(sum: Sum): Promise<void> {
    await this.#store.write({ sums: { [sum.id]: sum } }).catch(() => undefined);
  }

  /** The kept questions with those of one conversation anew; null where nothing changes. */
  async #withQuestions(id: string, thread: string, anew: readonly QuestionSignature[]) {
    const known = (await this.#store.read(keys.questions(id), readQuestions)) ?? [];
    const others = known.filter((question) => question.thread !== thread);
    if (
      same(
        known.filter((question) => question.thread === thread),
        anew,
      )
    )
      return null;
    return [...others, ...anew].sort((a, b) => compare(a.at ?? '', b.at ?? '')).slice(-MOST_QUESTIONS);
  }

  async #changes(): Promise<Changes> {
    await this.#store.open();
    return (await this.#store.read(keys.changes, readChanges)) ?? NO_CHANGES;
  }

  async #erasedDigests(): Promise<ReadonlySet<string>> {
    this.#erased ??= new Set((await this.#store.read(keys.erased, readErased)) ?? []);
    return this.#erased;
  }

  async #rememberErased(threads: readonly ThreadMemory[]): Promise<void> {
    const digests = threads.flatMap((thread) =>
      thread.messages.map(({ id }) => digestOf(`${threadKey(thread)} ${id}`)),
    );
    if (digests.length === 0) return;
    const erased = [...new Set([...(await this.#erasedDigests()), ...digests])].slice(-MOST_ERASED);
    await this.#store.write({ items: { [keys.erased]: erased } });
    this.#erased = new Set(erased);
  }

  async #unlearn(threads: readonly string[]): Promise<void> {
    await this.#store.queues.run(keys.learnt, async () => {
      const learnt = await this.learnt();
      const kept = learnt.filter(({ about }) => !threads.some((thread) => about.startsWith(`${thread} `)));
      if (kept.length === learnt.length) return;
      await this.#store.write({ items: { [keys.learnt]: kept } });
      this.#learnt = kept;
    });
  }
}

/** Records of one client: the client's own first. */
interface Group {
  readonly records: readonly [ClientRecord, ...ClientRecord[]];
  readonly threads: readonly ThreadMemory[];
}

function newRecord(id: string): ClientRecord {
  return {
    id,
    address: id,
    name: '',
    threads: [],
    dossier: NO_DOSSIER,
    joined: [],
    joinedTo: null,
    classes: [],
    hints: NO_HINTS,
  };
}

function evidenceIn({ records: [{ dossier }], threads }: Group): Evidence {
  const set = dossier.stageSet && { value: dossier.stageSet.value, at: Date.parse(dossier.stageSet.at) };
  return evidenceOf(threads, set);
}

export function sumOf(group: Group): Sum {
  const [record] = group.records;
  const { mine, stop, tags, classSet, stageSet, fee, hours, muted, pausedUntil } = record.dossier;
  return {
    id: record.id,
    address: record.address,
    name: group.records.find(({ name }) => name !== '')?.name ?? '',
    dossier: { mine, stop, tags, classSet, stageSet, fee, hours, muted, pausedUntil },
    evidence: withoutSources(evidenceIn(group)),
  };
}

/** What the first does not know, the second may. */
function better(first: Hints, second: Hints): Hints {
  return {
    phone: first.phone || second.phone,
    zone: first.zone || second.zone,
    language: first.language || second.language,
  };
}

function clientOf({ id, address, name, dossier, evidence }: Sum): Client {
  return { identity: { id, address, name }, dossier, evidence };
}

function lessonAbout(thread: string, { message, signal }: FindingPlace): string {
  return `${thread} ${message} ${currentSignal(signal)}`;
}

function belongsTo(key: string, id: string): boolean {
  return key === keys.client(id) || key === keys.questions(id) || key.startsWith(keys.messages(id, ''));
}

/** Not derived, and readable: what a backup holds. */
function isKept(key: string): boolean {
  return (
    ([keys.settings, keys.learnt, keys.changes, RECIPES] as string[]).includes(key) ||
    /^(?:client|messages|questions):/.test(key)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
