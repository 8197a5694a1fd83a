import type { Identity } from '../clients/card';
import { type Joined, NO_DOSSIER, NO_FIRM } from '../clients/dossier';
import type { Effort } from '../clients/effort';
import type { Learnt, Lesson } from '../clients/learnt';
import {
  type Answer,
  currentSignal,
  type Evidence,
  type Mark,
  type MessageMemory,
  type Sign,
  type ThreadMemory,
} from '../clients/profile';
import type { Cue } from '../clients/stage';
import {
  CLASSES,
  type ClientClass,
  type Dossier,
  type Fact,
  type FirmFacts,
  type Money,
  STAGES,
  type TrendMark,
} from '../clients/types';
import type { Language } from '../conversation';
import { DEFAULT_STRENGTH } from '../engine/confidence';
import type { QuestionSignature } from '../engine/threads/signatures';
import type { AboutMe, Settings, Wanted } from '../messages/protocol';
import { Check, isRecord } from './check';

/**
 * What lies in the extension's storage, each value as JSON text:
 *
 * - `meta`: the version of all the rest
 * - `settings`
 * - `index`: which clients there are, who was joined to whom, and what was set aside
 * - `client:<id>`: who it is, what the user has said of them, and which conversations there are
 * - `messages:<id> <host>/<thread>`: what is remembered of one conversation
 * - `questions:<id>`: what the client has asked, as stems, for questions that come round again
 * - `learnt`: the answers of the user that teach
 * - `changes`: when rules or switches were changed
 * - `recipes`: how the pages are read that the user has taught (see `recipes.ts`)
 * - `swept`: when expired quotes were last forgotten
 * - `erased`: digests of the messages of erased clients, so that an open page does not bring them back
 * - `sums:<n>`: what lists need of the clients of the n-th group, derived and made anew where it is missing
 * - `damaged:<key>`: what could not be read, as it was
 *
 * An address that was joined to another client keeps its own records, so that it can be split off again.
 */
export const SCHEMA_VERSION = 2;

export interface Index {
  /** Clients of their own: those that were joined to another one are not among them. */
  readonly clients: readonly string[];
  /** Whom each joined address belongs to. */
  readonly joined: Readonly<Record<string, string>>;
  /** Keys under `damaged:`. */
  readonly damaged: readonly string[];
}

export interface ClientRecord extends Identity {
  /** Keys of the conversations, as `threadKey` names them. */
  readonly threads: readonly string[];
  readonly dossier: Dossier;
  /** Other addresses of the same client, in the order in which they were joined. */
  readonly joined: readonly Joined[];
  /** The client that this address was joined to. */
  readonly joinedTo: string | null;
  /** What was set by hand, oldest first. */
  readonly classes: readonly { readonly value: ClientClass | null; readonly at: string }[];
  readonly hints: Hints;
}

/** What letters tell of where a client sits; empty: nothing. */
export interface Hints {
  /** International prefix of the telephone in the signature, like `+49`. */
  readonly phone: string;
  /** Offset of their mail program's clock, like `+03:00`. */
  readonly zone: string;
  /** What they write in most often. */
  readonly language: Language | '';
}

/** What lists need of a client. */
export interface Sum extends Identity {
  readonly dossier: Pick<
    Dossier,
    'mine' | 'stop' | 'tags' | 'classSet' | 'stageSet' | 'fee' | 'hours' | 'muted' | 'pausedUntil'
  >;
  readonly evidence: Evidence;
}

export const DEFAULT_ABOUT_ME: AboutMe = {
  hours: { from: 9 * 60, to: 18 * 60, days: [1, 2, 3, 4, 5] },
  timezone: '',
  hourlyRate: null,
  capacity: null,
  firm: NO_FIRM,
  ideal: {
    size: null,
    revenue: null,
    industries: [],
    models: [],
    territories: [],
    sharedHours: null,
    traits: [],
  },
  unwanted: { industries: [], models: [], traits: [] },
};

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  off: [],
  own: [],
  strength: DEFAULT_STRENGTH,
  aboutMe: DEFAULT_ABOUT_ME,
  phrases: {},
  templates: {},
  quoteDays: 365,
  slideLimit: 5,
  draftGuard: true,
  listMarks: false,
  paused: {},
  welcomed: false,
};

export const keys = {
  meta: 'meta',
  settings: 'settings',
  index: 'index',
  learnt: 'learnt',
  changes: 'changes',
  swept: 'swept',
  erased: 'erased',
  client: (id: string) => `client:${id}`,
  /** An id holds no space (see `clientId`), so no client's prefix is the beginning of another's. */
  messages: (id: string, thread: string) => `messages:${id} ${thread}`,
  questions: (id: string) => `questions:${id}`,
  sums: (shard: number) => `sums:${shard}`,
  damaged: (key: string) => `damaged:${key}`,
} as const;

/** Sums of so many groups of clients: few enough to read them all at once, small enough to write one at every letter. */
export const SHARDS = 64;

/** The group of a client: FNV-1a. */
export function shardOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % SHARDS;
}

/** A value read; what had to be repaired is named. Null: not to be read at all. */
export type Checked<T> = { readonly value: T; readonly repaired: readonly string[] } | null;

export function readVersion(raw: unknown): Checked<number> {
  return isRecord(raw) && Number.isSafeInteger(raw.version) ? { value: Number(raw.version), repaired: [] } : null;
}

/** Settings that an older version did not know yet take their defaults without a word. */
export function readSettings(raw: unknown): Checked<Settings> {
  if (!isRecord(raw)) return null;
  const check = new Check();
  const known = { ...DEFAULT_SETTINGS, ...raw };
  const value: Settings = {
    language: check.oneOf(known.language, 'language', ['auto', 'ru', 'en'], DEFAULT_SETTINGS.language),
    off: check.texts(known.off, 'off').map(currentSignal),
    own: check.texts(known.own, 'own'),
    strength: check.number(known.strength, 'strength', DEFAULT_SETTINGS.strength, SHARE),
    aboutMe: readAboutMe(check, known.aboutMe),
    phrases: bySignal(check.record(known.phrases, 'phrases', (item, path) => check.texts(item, path))),
    templates: bySignal(check.record(known.templates, 'templates', (item, path) => check.text(item, path))),
    quoteDays: check.orNull(known.quoteDays, 'quoteDays', (days, path) => check.number(days, path, 365, [0, 36_500])),
    slideLimit: check.number(known.slideLimit, 'slideLimit', DEFAULT_SETTINGS.slideLimit, [0, 1000]),
    draftGuard: check.flag(known.draftGuard, 'draftGuard'),
    listMarks: check.flag(known.listMarks, 'listMarks'),
    paused: check.record(known.paused, 'paused', (item, path) => check.date(item, path)),
    welcomed: check.flag(known.welcomed, 'welcomed'),
  };
  return { value, repaired: check.repaired };
}

function readAboutMe(check: Check, raw: unknown): AboutMe {
  const known = check.object(raw, 'aboutMe', DEFAULT_ABOUT_ME);
  const hours = check.object(known.hours, 'aboutMe.hours', DEFAULT_ABOUT_ME.hours);
  const unwanted = check.object(known.unwanted, 'aboutMe.unwanted', DEFAULT_ABOUT_ME.unwanted);
  return {
    hours: {
      from: check.number(hours.from, 'aboutMe.hours.from', DEFAULT_ABOUT_ME.hours.from, [0, 1440]),
      to: check.number(hours.to, 'aboutMe.hours.to', DEFAULT_ABOUT_ME.hours.to, [0, 1440]),
      days: check.list(hours.days, 'aboutMe.hours.days', (day) =>
        typeof day === 'number' && Number.isInteger(day) && day >= 0 && day <= 6 ? day : null,
      ),
    },
    timezone: check.text(known.timezone, 'aboutMe.timezone'),
    hourlyRate: readMoney(check, known.hourlyRate, 'aboutMe.hourlyRate'),
    capacity: check.orNull(known.capacity, 'aboutMe.capacity', (hours, path) => check.number(hours, path, 0, [0, 744])),
    firm: readFirm(check, known.firm, 'aboutMe.firm'),
    ideal: readWanted(check, known.ideal),
    unwanted: {
      industries: check.texts(unwanted.industries, 'aboutMe.unwanted.industries'),
      models: check.texts(unwanted.models, 'aboutMe.unwanted.models'),
      traits: check.texts(unwanted.traits, 'aboutMe.unwanted.traits'),
    },
  };
}

function readWanted(check: Check, raw: unknown): Wanted {
  const known = check.object(raw, 'aboutMe.ideal', DEFAULT_ABOUT_ME.ideal);
  const range = (value: unknown, path: string) =>
    check.orNull(value, path, (pair): readonly [number, number] | null => {
      const [from, to] = check.list(pair, path, (one) => (typeof one === 'number' && one >= 0 ? one : null));
      return from !== undefined && to !== undefined ? [from, to] : null;
    });
  return {
    size: range(known.size, 'aboutMe.ideal.size'),
    revenue: range(known.revenue, 'aboutMe.ideal.revenue'),
    industries: check.texts(known.industries, 'aboutMe.ideal.industries'),
    models: check.texts(known.models, 'aboutMe.ideal.models'),
    territories: check.texts(known.territories, 'aboutMe.ideal.territories'),
    sharedHours: check.orNull(known.sharedHours, 'aboutMe.ideal.sharedHours', (hours, path) =>
      check.number(hours, path, 0, [0, 24]),
    ),
    traits: check.texts(known.traits, 'aboutMe.ideal.traits'),
  };
}

function readFirm(check: Check, raw: unknown, path: string): FirmFacts {
  const known = check.object(raw, path, NO_FIRM);
  return {
    people: check.orNull(known.people, `${path}.people`, (people, at) => check.number(people, at, 0, ANY_COUNT)),
    revenue: readMoney(check, known.revenue, `${path}.revenue`),
    industry: check.text(known.industry, `${path}.industry`),
    model: check.text(known.model, `${path}.model`),
    territory: check.text(known.territory, `${path}.territory`),
    timezone: check.text(known.timezone, `${path}.timezone`),
    traits: check.texts(known.traits, `${path}.traits`),
  };
}

function readMoney(check: Check, raw: unknown, path: string): Money | null {
  return check.orNull(raw, path, (value) => {
    const money = check.object(value, path, { amount: 0, currency: '' });
    return {
      amount: check.number(money.amount, `${path}.amount`, 0, ANY_COUNT),
      currency: check.text(money.currency, `${path}.currency`),
    };
  });
}

/** Stored keys begin with the id of a signal, which may have got a better name since. */
function bySignal<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => {
      const [signal = '', ...rest] = key.split('/');
      return [[currentSignal(signal), ...rest].join('/'), value];
    }),
  );
}

export function readIndex(raw: unknown): Checked<Index> {
  if (!isRecord(raw)) return null;
  const check = new Check();
  const value = {
    clients: check.texts(raw.clients, 'clients'),
    joined: check.record(raw.joined, 'joined', (item, path) => check.text(item, path)),
    damaged: check.texts(raw.damaged, 'damaged'),
  };
  return check.repaired.length > 0 ? null : { value, repaired: [] };
}

export function readClient(raw: unknown): Checked<ClientRecord> {
  if (!isRecord(raw) || typeof raw.id !== 'string' || !Array.isArray(raw.threads)) return null;
  const check = new Check();
  const value: ClientRecord = {
    id: raw.id,
    address: check.text(raw.address, 'address', raw.id),
    name: check.text(raw.name, 'name'),
    threads: check.texts(raw.threads, 'threads'),
    dossier: readDossier(check, raw.dossier, 'dossier'),
    joined: check.list(raw.joined, 'joined', (item, path) => {
      if (!isRecord(item) || typeof item.id !== 'string') return null;
      return { id: item.id, before: readDossier(check, item.before, `${path}.before`) };
    }),
    joinedTo: check.orNull(raw.joinedTo, 'joinedTo', (id, path) => check.text(id, path)),
    classes: check.list(raw.classes, 'classes', (item, path) => {
      if (!isRecord(item) || typeof item.at !== 'string') return null;
      const set = check.orNull(item.value, `${path}.value`, (one) => CLASSES.find((known) => known === one) ?? null);
      return { value: set, at: item.at };
    }),
    hints: readHints(check, raw.hints),
  };
  return { value, repaired: check.repaired };
}

function readHints(check: Check, raw: unknown): Hints {
  const known = check.object(raw, 'hints', NO_HINTS);
  return {
    phone: check.text(known.phone, 'hints.phone'),
    zone: check.text(known.zone, 'hints.zone'),
    language: check.oneOf(known.language, 'hints.language', ['ru', 'en', ''], ''),
  };
}

export const NO_HINTS: Hints = { phone: '', zone: '', language: '' };

/** A dossier, of which a part may be given: the user's own words, so a wrong property is named and never guessed. */
function readDossier(check: Check, raw: unknown, path: string): Dossier {
  const known = check.object(raw, path, NO_DOSSIER);
  const at = (name: string) => `${path}.${name}`;
  return {
    mine: check.flag(known.mine, at('mine')),
    stop: check.orNull(known.stop, at('stop'), (stop, where) => {
      const entry = check.object(stop, where, { reason: '', since: '', review: null });
      return {
        reason: check.text(entry.reason, `${where}.reason`),
        since: check.date(entry.since, `${where}.since`),
        review: check.orNull(entry.review, `${where}.review`, (date, on) => check.date(date, on)),
      };
    }),
    tags: check.texts(known.tags, at('tags')),
    note: check.text(known.note, at('note')),
    facts: check.list(known.facts, at('facts'), (fact, where): Fact | null => {
      if (!isRecord(fact) || typeof fact.id !== 'string') return null;
      return {
        id: fact.id,
        kind: check.oneOf(fact.kind, `${where}.kind`, FACTS, 'other'),
        value: check.text(fact.value, `${where}.value`),
        at: check.date(fact.at, `${where}.at`),
      };
    }),
    classSet: check.orNull(known.classSet, at('classSet'), (set, where) => {
      const value = isRecord(set) && CLASSES.find((one) => one === set.value);
      if (!value) return check.gone(where);
      return { value, at: check.date(set.at, `${where}.at`), askAgain: check.date(set.askAgain, `${where}.askAgain`) };
    }),
    stageSet: check.orNull(known.stageSet, at('stageSet'), (set, where) => {
      const value = isRecord(set) && STAGES.find((one) => one === set.value);
      if (!value) return check.gone(where);
      return { value, at: check.date(set.at, `${where}.at`) };
    }),
    fee: readMoney(check, known.fee, at('fee')),
    hours: check.orNull(known.hours, at('hours'), (hours, where) => check.number(hours, where, 0, [0, 744])),
    again: check.orNull(known.again, at('again'), (again, where) =>
      check.oneOf<NonNullable<Dossier['again']>>(again, where, ['yes', 'maybe', 'no'], 'maybe'),
    ),
    firm: readFirm(check, known.firm, at('firm')),
    muted: check.texts(known.muted, at('muted')).map(currentSignal),
    pausedUntil: check.orNull(known.pausedUntil, at('pausedUntil'), (date, where) => check.date(date, where)),
  };
}

const FACTS = ['budget', 'deadline', 'terms', 'decides', 'other'] as const;

export function readThread(raw: unknown): Checked<ThreadMemory> {
  if (!isRecord(raw) || typeof raw.host !== 'string' || typeof raw.id !== 'string') return null;
  if (!Array.isArray(raw.messages)) return null;
  const check = new Check();
  const messages = check.list(raw.messages, 'messages', (item, path) => readMessage(check, item, path));
  return { value: { host: raw.host, id: raw.id, messages }, repaired: check.repaired };
}

/** The range of dates that JavaScript knows. */
const ANY_TIME = [-8.64e15, 8.64e15] as const;
const ANY_COUNT = [0, Number.MAX_SAFE_INTEGER] as const;
const SHARE = [0, 1] as const;

function readMessage(check: Check, raw: unknown, path: string): MessageMemory | null {
  if (!isRecord(raw) || typeof raw.id !== 'string' || (raw.from !== 'client' && raw.from !== 'us')) return null;
  if (typeof raw.at !== 'number' || !(Math.abs(raw.at) <= ANY_TIME[1])) return null;
  return {
    id: raw.id,
    from: raw.from,
    at: raw.at,
    ...(raw.undated === true && { undated: true }),
    words: check.number(raw.words, `${path}.words`, 0, ANY_COUNT),
    heard: check.flag(raw.heard, `${path}.heard`),
    ...(raw.clipped === true && { clipped: true }),
    ...(raw.cue !== undefined && { cue: check.oneOf(raw.cue, `${path}.cue`, CUES, 'proposal') }),
    signs: check.list(raw.signs, `${path}.signs`, (item, at) => readSign(check, item, at)),
    ...(raw.verdicts !== undefined && {
      verdicts: bySignal(check.record(raw.verdicts, `${path}.verdicts`, (item, at) => readAnswer(check, item, at))),
    }),
  };
}

const CUES = STAGES.filter((stage): stage is Cue => stage !== 'first-contact' && stage !== 'exploring');

function readAnswer(check: Check, raw: unknown, path: string): Answer | null {
  if (!isRecord(raw)) return null;
  const verdict = VERDICTS.find((one) => one === raw.verdict);
  return verdict ? { verdict, at: check.date(raw.at, `${path}.at`) } : null;
}

const VERDICTS = ['charge', 'slide', 'not-a-flag'] as const;

function readSign(check: Check, raw: unknown, path: string): Sign | null {
  if (!isRecord(raw) || typeof raw.signal !== 'string') return null;
  return {
    signal: currentSignal(raw.signal),
    start: check.number(raw.start, `${path}.start`, 0, ANY_COUNT),
    end: check.number(raw.end, `${path}.end`, 0, ANY_COUNT),
    quote: check.text(raw.quote, `${path}.quote`),
    confidence: check.number(raw.confidence, `${path}.confidence`, 0, SHARE),
    refers: check.texts(raw.refers, `${path}.refers`),
  };
}

/** How many questions of one client are kept: the latest. */
export const MOST_QUESTIONS = 2000;

export function readQuestions(raw: unknown): Checked<readonly QuestionSignature[]> {
  if (!Array.isArray(raw)) return null;
  const check = new Check();
  const value = check.list(raw, 'questions', (item, path): QuestionSignature | null => {
    if (!isRecord(item) || typeof item.thread !== 'string' || typeof item.message !== 'string') return null;
    const at = (value: unknown, where: string) => check.orNull(value, where, (date, on) => check.date(date, on));
    return {
      thread: item.thread,
      message: item.message,
      at: at(item.at, `${path}.at`),
      stems: check.texts(item.stems, `${path}.stems`),
      // What was asked for is compared with words of today: an unknown one matches nothing.
      asked: check.texts(item.asked, `${path}.asked`) as QuestionSignature['asked'],
      answered: check.orNull(item.answered, `${path}.answered`, (answer, where) =>
        isRecord(answer) && typeof answer.message === 'string'
          ? { message: answer.message, at: at(answer.at, `${where}.at`) }
          : check.gone(where),
      ),
      // Questions that were kept before answers were have none.
      ...(item.told === undefined ? {} : readTold(check, item.told, `${path}.told`)),
    };
  });
  return { value, repaired: check.repaired };
}

function readTold(check: Check, raw: unknown, path: string): Pick<QuestionSignature, 'told'> {
  if (!isRecord(raw)) {
    check.gone(path);
    return {};
  }
  return {
    told: { stems: check.texts(raw.stems, `${path}.stems`), figures: check.texts(raw.figures, `${path}.figures`) },
  };
}

export function readLearnt(raw: unknown): Checked<Learnt> {
  if (!Array.isArray(raw)) return null;
  const check = new Check();
  const value = check.list(raw, 'learnt', (item, path): Lesson | null => {
    if (!isRecord(item) || typeof item.about !== 'string' || typeof item.signal !== 'string') return null;
    return {
      about: item.about,
      signal: currentSignal(item.signal),
      right: check.flag(item.right, `${path}.right`),
      stems: check.texts(item.stems, `${path}.stems`),
    };
  });
  return { value, repaired: check.repaired };
}

/** When rules or switches were changed. */
export interface Changes {
  /** The rules that were last worked with. */
  readonly rules: string;
  readonly log: readonly TrendMark[];
}

export const NO_CHANGES: Changes = { rules: '', log: [] };

export function readChanges(raw: unknown): Checked<Changes> {
  if (!isRecord(raw)) return null;
  const check = new Check();
  const value: Changes = {
    rules: check.text(raw.rules, 'rules'),
    log: check.list(raw.log, 'log', (item, path): TrendMark | null =>
      isRecord(item)
        ? {
            at: check.date(item.at, `${path}.at`),
            what: check.oneOf(item.what, path, ['rules', 'settings'], 'settings'),
          }
        : null,
    ),
  };
  return { value, repaired: check.repaired };
}

export function readErased(raw: unknown): Checked<readonly string[]> {
  const check = new Check();
  return Array.isArray(raw) ? { value: check.texts(raw, 'erased'), repaired: check.repaired } : null;
}

/** Sums are derived, so one that is wrong is left out, and made anew. */
export function readSums(raw: unknown): ReadonlyMap<string, Sum> {
  if (!isRecord(raw)) return new Map();
  return new Map(Object.entries(raw).flatMap(([id, item]) => (isSum(item) && item.id === id ? [[id, item]] : [])));
}

/** There are thousands, so this looks without noting what is wrong. */
function isSum(raw: unknown): raw is Sum {
  if (!isRecord(raw) || typeof raw.id !== 'string' || typeof raw.address !== 'string') return false;
  if (typeof raw.name !== 'string' || !isRecord(raw.dossier) || !isEvidence(raw.evidence)) return false;
  const check = new Check();
  readDossier(check, { ...NO_DOSSIER, ...raw.dossier }, '');
  return check.repaired.length === 0;
}

function isEvidence(raw: unknown): raw is Evidence {
  return (
    isRecord(raw) &&
    isWithin(raw.messages, ANY_COUNT) &&
    isWithin(raw.heard, ANY_COUNT) &&
    isWithin(raw.weight, ANY_COUNT) &&
    isWithin(raw.last, ANY_TIME) &&
    (raw.returned === null || isWithin(raw.returned, ANY_TIME)) &&
    STAGES.some((stage) => stage === raw.stage) &&
    isEffort(raw.effort) &&
    Array.isArray(raw.marked) &&
    raw.marked.every(isMark)
  );
}

function isEffort(raw: unknown): raw is Effort {
  return (
    Array.isArray(raw) &&
    raw.every(
      (item: unknown) =>
        Array.isArray(item) && item.length === 2 && Number.isInteger(item[0]) && isWithin(item[1], ANY_COUNT),
    )
  );
}

function isMark(raw: unknown): raw is Mark {
  return (
    isRecord(raw) &&
    isWithin(raw.at, ANY_TIME) &&
    (raw.stage === undefined || STAGES.some((stage) => stage === raw.stage)) &&
    areConfidences(raw.signs) &&
    (raw.slid === undefined || areConfidences(raw.slid))
  );
}

function areConfidences(raw: unknown): boolean {
  return isRecord(raw) && Object.values(raw).every((confidence) => isWithin(confidence, SHARE));
}

function isWithin(value: unknown, [least, most]: readonly [number, number]): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}
