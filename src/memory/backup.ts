import { merged, NO_DOSSIER } from '../clients/dossier';
import { clientId } from '../clients/identity';
import { mergedThread, type ThreadMemory, threadKey } from '../clients/profile';
import type { QuestionSignature } from '../engine/threads/signatures';
import { type Recipe, readRecipe, sameKind } from '../hosts/any/recipe';
import { RequestFailed } from '../messages/failure';
import type { Failure, ImportPlan, Settings } from '../messages/protocol';
import type { Stored } from './area';
import { isRecord } from './check';
import { migrated } from './migrations';
import { KEY as RECIPES } from './recipes';
import {
  type Changes,
  type Checked,
  type ClientRecord,
  keys,
  MOST_QUESTIONS,
  NO_CHANGES,
  readChanges,
  readClient,
  readLearnt,
  readQuestions,
  readSettings,
  readThread,
  SCHEMA_VERSION,
} from './schema';
import { indexOf } from './store';

/** Tells a backup from any other file. */
const FORMAT = 'bellwether-backup';

/** What a backup holds, checked and carried to the present version. */
export interface Backup {
  /** Everything, or one client only. */
  readonly whole: boolean;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly contents: Contents;
}

/** All that is stored and not derived, by what it is. */
interface Contents {
  readonly settings: Settings | null;
  readonly learnt: NonNullable<ReturnType<typeof readLearnt>>['value'];
  readonly changes: Changes;
  /** Pages that the user has taught. */
  readonly recipes: readonly Recipe[];
  readonly records: ReadonlyMap<string, ClientRecord>;
  /** By client and `threadKey`. */
  readonly threads: ReadonlyMap<string, ReadonlyMap<string, ThreadMemory>>;
  readonly questions: ReadonlyMap<string, readonly QuestionSignature[]>;
}

/** The text of a backup file. */
export function backupText(stored: Stored, whole: boolean, now: number): string {
  const madeAt = new Date(now).toISOString();
  return JSON.stringify({ format: FORMAT, version: SCHEMA_VERSION, madeAt, whole, stored });
}

/**
 * Reads a backup. Unlike what lies in our own storage it is taken whole or not at all: it may be another file, cut off,
 * made by a newer version, or made to do harm.
 * @throws RequestFailed `import-foreign`, `import-newer` or `import-unreadable`, with what is wrong
 */
export function readBackup(text: string): Backup {
  const file = parsed(text);
  if (!isRecord(file) || file.format !== FORMAT) throw refused('import-foreign', 'not a backup');
  const { version, madeAt, whole, stored } = file;
  if (!Number.isSafeInteger(version) || Number(version) < 1) throw refused('import-unreadable', 'version');
  if (Number(version) > SCHEMA_VERSION) throw refused('import-newer', `version ${Number(version)}`);
  if (typeof madeAt !== 'string' || Number.isNaN(Date.parse(madeAt))) throw refused('import-unreadable', 'madeAt');
  if (typeof whole !== 'boolean' || !isRecord(stored)) throw refused('import-unreadable', 'stored');
  let present: Stored;
  try {
    present = migrated(stored, Number(version));
  } catch (error) {
    throw refused('import-unreadable', String(error));
  }
  return { whole, madeAt, contents: contentsOf(present) };
}

/** What an import would do, given what is here. */
export function planOf({ madeAt, contents }: Backup, here: Stored): ImportPlan {
  const ids = [...contents.records.keys()];
  return {
    clients: ids.length,
    conversations: [...contents.threads.values()].reduce((sum, threads) => sum + threads.size, 0),
    known: ids.filter((id) => Object.hasOwn(here, keys.client(id))).length,
    settings: contents.settings !== null,
    madeAt,
  };
}

/**
 * Everything that is to be stored after an import.
 * @param here everything that is stored now; what is damaged stays, what is derived is left out and made anew
 * @param how `merge` keeps what is here and adds; `replace` puts the file in the place of all, or of its one client
 */
export function imported({ whole, contents }: Backup, here: Stored, how: 'merge' | 'replace'): Stored {
  const damaged = Object.fromEntries(Object.entries(here).filter(([key]) => key.startsWith(keys.damaged(''))));
  const kept = how === 'replace' && whole ? NOTHING : known(here);
  const base = how === 'replace' && !whole ? without(kept, [...contents.records.keys()]) : kept;
  const items = { ...itemsOf(together(base, contents)), ...damaged };
  return { ...items, [keys.index]: indexOf(items) };
}

const NOTHING: Contents = {
  settings: null,
  learnt: [],
  changes: NO_CHANGES,
  recipes: [],
  records: new Map(),
  threads: new Map(),
  questions: new Map(),
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refused(text.includes(FORMAT) ? 'import-unreadable' : 'import-foreign', String(error));
  }
}

/** @throws RequestFailed where anything is not as this version would have written it */
function contentsOf(stored: Stored): Contents {
  const { [keys.meta]: _, ...rest } = stored;
  const { unknown, ...contents } = sorted(rest, (key, raw, read) => {
    const checked = read(raw);
    if (checked?.repaired.length === 0) return checked.value;
    throw refused('import-unreadable', [key, ...(checked?.repaired ?? [])].join(' '));
  });
  if (unknown.length > 0) throw refused('import-unreadable', unknown.join(' '));
  const { records, threads, questions } = contents;
  for (const [id, record] of records) {
    if (record.id !== id || clientId(id) !== id || id === '') throw refused('import-unreadable', keys.client(id));
    const host = record.joinedTo === null ? null : records.get(record.joinedTo);
    const isSure = record.joinedTo === null || (host?.joinedTo === null && host.joined.some((one) => one.id === id));
    if (!isSure) throw refused('import-unreadable', `${keys.client(id)} joinedTo`);
    for (const one of record.joined) {
      if (records.get(one.id)?.joinedTo !== id) throw refused('import-unreadable', `${keys.client(id)} joined`);
    }
    const there = threads.get(id) ?? new Map();
    if (record.threads.length !== there.size || !record.threads.every((key) => there.has(key))) {
      throw refused('import-unreadable', `${keys.client(id)} threads`);
    }
  }
  for (const id of [...threads.keys(), ...questions.keys()]) {
    if (!records.has(id)) throw refused('import-unreadable', `a conversation of nobody: ${id}`);
  }
  return contents;
}

/** What lies in our own storage, as far as it can be read: the rest is set aside when somebody looks at it. */
function known(stored: Stored): Contents {
  return sorted(stored, (_, raw, read) => read(raw)?.value ?? null);
}

type Take = <T>(key: string, raw: unknown, read: (raw: unknown) => Checked<T>) => T | null;

/** Puts stored values in their places by their keys. */
function sorted(stored: Stored, take: Take): Contents & { readonly unknown: readonly string[] } {
  const records = new Map<string, ClientRecord>();
  const threads = new Map<string, Map<string, ThreadMemory>>();
  const questions = new Map<string, readonly QuestionSignature[]>();
  const unknown: string[] = [];
  let settings: Settings | null = null;
  let learnt: Contents['learnt'] = [];
  let changes = NO_CHANGES;
  let recipes: readonly Recipe[] = [];
  for (const [key, raw] of Object.entries(stored)) {
    const [, kind, rest = ''] = /^(client|messages|questions):(.*)$/s.exec(key) ?? [];
    if (key === keys.settings) settings = take(key, raw, readSettings);
    else if (key === keys.learnt) learnt = take(key, raw, readLearnt) ?? [];
    else if (key === keys.changes) changes = take(key, raw, readChanges) ?? NO_CHANGES;
    else if (key === RECIPES) recipes = take(key, raw, readRecipes) ?? [];
    else if (kind === 'client') {
      const record = take(key, raw, readClient);
      if (record) records.set(rest, record);
    } else if (kind === 'questions') {
      questions.set(rest, take(key, raw, readQuestions) ?? []);
    } else if (kind === 'messages') {
      const id = rest.split(' ', 1)[0]!;
      const name = rest.slice(id.length + 1);
      const thread = take(key, raw, (value) => {
        const checked = readThread(value);
        return checked && threadKey(checked.value) === name ? checked : null;
      });
      if (!thread) continue;
      const there = threads.get(id) ?? new Map<string, ThreadMemory>();
      threads.set(id, there.set(name, thread));
    } else unknown.push(key);
  }
  return { settings, learnt, changes, recipes, records, threads, questions, unknown };
}

function readRecipes(raw: unknown): Checked<readonly Recipe[]> {
  if (!Array.isArray(raw)) return null;
  const recipes = raw.map(readRecipe);
  return { value: recipes.filter((recipe) => recipe !== null), repaired: recipes.includes(null) ? [RECIPES] : [] };
}

function without(contents: Contents, ids: readonly string[]): Contents {
  const rest = <T>(map: ReadonlyMap<string, T>) => new Map([...map].filter(([id]) => !ids.includes(id)));
  return {
    ...contents,
    records: rest(contents.records),
    threads: rest(contents.threads),
    questions: rest(contents.questions),
  };
}

/** What is here goes first; what comes in fills the gaps. */
function together(here: Contents, file: Contents): Contents {
  const ids = [...new Set([...here.records.keys(), ...file.records.keys()])];
  const threads = new Map(ids.map((id) => [id, threadsTogether(here.threads.get(id), file.threads.get(id))]));
  const single = new Map(
    ids.map((id) => {
      const [first, second] = [here.records.get(id), file.records.get(id)];
      const record = first && second ? recordsTogether(first, second) : (first ?? second)!;
      return [id, { ...record, threads: [...(threads.get(id)?.keys() ?? [])].sort() }] as const;
    }),
  );
  const abouts = new Set(here.learnt.map(({ about }) => about));
  return {
    settings: settingsTogether(here.settings, file.settings),
    learnt: [...file.learnt.filter(({ about }) => !abouts.has(about)), ...here.learnt],
    changes: changesTogether(here.changes, file.changes),
    recipes: [...here.recipes, ...file.recipes.filter((one) => !here.recipes.some((known) => sameKind(known, one)))],
    records: joinedTogether(single, here, file),
    threads,
    questions: new Map(
      ids.flatMap((id) => {
        const ours = here.questions.get(id) ?? [];
        const asked = new Set(ours.map(({ thread }) => thread));
        const theirs = (file.questions.get(id) ?? []).filter(({ thread }) => !asked.has(thread));
        const all = [...theirs, ...ours].slice(-MOST_QUESTIONS);
        return all.length > 0 ? [[id, all] as const] : [];
      }),
    ),
  };
}

function threadsTogether(
  here: ReadonlyMap<string, ThreadMemory> = new Map(),
  file: ReadonlyMap<string, ThreadMemory> = new Map(),
): ReadonlyMap<string, ThreadMemory> {
  const both = [...new Set([...here.keys(), ...file.keys()])].map((key) => {
    const [first, second] = [here.get(key), file.get(key)];
    return [key, first && second ? mergedThread(first, second) : (first ?? second)!] as const;
  });
  return new Map(both);
}

function recordsTogether(here: ClientRecord, file: ClientRecord): ClientRecord {
  const known = new Set(here.classes.map(({ at }) => at));
  return {
    ...here,
    name: here.name || file.name,
    dossier: merged(here.dossier, file.dossier),
    classes: [...here.classes, ...file.classes.filter(({ at }) => !known.has(at))].sort(
      (a, b) => Date.parse(a.at) - Date.parse(b.at),
    ),
    hints: {
      phone: here.hints.phone || file.hints.phone,
      zone: here.hints.zone || file.hints.zone,
      language: here.hints.language || file.hints.language,
    },
  };
}

/** Whom each address belongs to: as it is here for those that are here, else as in the file; in one step. */
function joinedTogether(
  single: ReadonlyMap<string, ClientRecord>,
  here: Contents,
  file: Contents,
): ReadonlyMap<string, ClientRecord> {
  const next = (id: string) => (here.records.get(id) ?? file.records.get(id))?.joinedTo ?? null;
  const rootOf = (id: string): string => {
    const seen = new Set([id]);
    for (let at = id; ; ) {
      const to = next(at);
      if (to === null || !single.has(to)) return at;
      // Two backups that contradict each other may lead in a circle: then everybody stays alone.
      if (seen.has(to)) return id;
      seen.add(to);
      at = to;
    }
  };
  const roots = new Map([...single.keys()].map((id) => [id, rootOf(id)]));
  const before = new Map(
    [...file.records.values(), ...here.records.values()].flatMap(({ joined }) =>
      joined.map((one) => [one.id, one.before] as const),
    ),
  );
  return new Map(
    [...single].map(([id, record]) => {
      const root = roots.get(id)!;
      const joined = [...roots].flatMap(([guest, to]) =>
        to === id && guest !== id ? [{ id: guest, before: before.get(guest) ?? NO_DOSSIER }] : [],
      );
      const isAlone = root === id || roots.get(root) !== root;
      return [id, { ...record, joined: isAlone ? joined : [], joinedTo: isAlone ? null : root }];
    }),
  );
}

/** The settings that are here stay; addresses and phrases are put together. */
function settingsTogether(here: Settings | null, file: Settings | null): Settings | null {
  if (!here || !file) return here ?? file;
  const signals = [...new Set([...Object.keys(here.phrases), ...Object.keys(file.phrases)])];
  return {
    ...here,
    own: [...new Set([...here.own, ...file.own])],
    phrases: Object.fromEntries(
      signals.map((id) => [id, [...new Set([...(here.phrases[id] ?? []), ...(file.phrases[id] ?? [])])]]),
    ),
    templates: { ...file.templates, ...here.templates },
  };
}

function changesTogether(here: Changes, file: Changes): Changes {
  const log = new Map([...file.log, ...here.log].map((mark) => [`${mark.at} ${mark.what}`, mark]));
  return { ...here, log: [...log.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)) };
}

function itemsOf({ settings, learnt, changes, recipes, records, threads, questions }: Contents): Stored {
  return {
    ...(settings && { [keys.settings]: settings }),
    ...(learnt.length > 0 && { [keys.learnt]: learnt }),
    ...(recipes.length > 0 && { [RECIPES]: recipes }),
    ...(changes !== NO_CHANGES && { [keys.changes]: changes }),
    ...Object.fromEntries([...records].map(([id, record]) => [keys.client(id), record])),
    ...Object.fromEntries(
      [...threads].flatMap(([id, all]) => [...all].map(([key, thread]) => [keys.messages(id, key), thread])),
    ),
    ...Object.fromEntries([...questions].map(([id, asked]) => [keys.questions(id), asked])),
  };
}

function refused(failed: Failure['failed'], detail: string): RequestFailed {
  return new RequestFailed({ failed, detail });
}
