import type { Identity } from '../clients/card';
import {
  currentSignal,
  type Evidence,
  type Mark,
  type MessageMemory,
  type Sign,
  type ThreadMemory,
} from '../clients/profile';
import { DEFAULT_STRENGTH } from '../engine/confidence';
import type { Settings } from '../messages/protocol';
import { Check, isRecord } from './check';

/**
 * What lies in the extension's storage, each value as JSON text:
 *
 * - `meta`: the version of all the rest
 * - `settings`
 * - `index`: which clients there are, and what was set aside
 * - `client:<id>`: who it is, which conversations there are, and the evidence summed up from them
 * - `messages:<id> <host>/<thread>`: what is remembered of one conversation, the only thing that is not derived
 * - `damaged:<key>`: what could not be read, as it was
 */
export const SCHEMA_VERSION = 1;

export interface Index {
  readonly clients: readonly string[];
  /** Keys under `damaged:`. */
  readonly damaged: readonly string[];
}

export interface ClientRecord extends Identity {
  /** Keys of the conversations, as `threadKey` names them. */
  readonly threads: readonly string[];
  readonly evidence: Evidence;
}

export const DEFAULT_SETTINGS: Settings = { language: 'auto', off: [], own: [], strength: DEFAULT_STRENGTH };

export const keys = {
  meta: 'meta',
  settings: 'settings',
  index: 'index',
  client: (id: string) => `client:${id}`,
  /** An id holds no space (see `clientId`), so no client's prefix is the beginning of another's. */
  messages: (id: string, thread: string) => `messages:${id} ${thread}`,
  damaged: (key: string) => `damaged:${key}`,
} as const;

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
    strength: check.number(known.strength, 'strength', DEFAULT_SETTINGS.strength, [0, 1]),
  };
  return { value, repaired: check.repaired };
}

export function readIndex(raw: unknown): Checked<Index> {
  if (!isRecord(raw)) return null;
  const check = new Check();
  const value = { clients: check.texts(raw.clients, 'clients'), damaged: check.texts(raw.damaged, 'damaged') };
  return check.repaired.length > 0 ? null : { value, repaired: [] };
}

/** `evidence` is null where it has to be summed up again. */
export function readClient(
  raw: unknown,
): Checked<Omit<ClientRecord, 'evidence'> & { readonly evidence: Evidence | null }> {
  if (!isRecord(raw) || typeof raw.id !== 'string' || !Array.isArray(raw.threads)) return null;
  const check = new Check();
  const value = {
    id: raw.id,
    address: check.text(raw.address, 'address', raw.id),
    name: check.text(raw.name, 'name'),
    threads: check.texts(raw.threads, 'threads'),
    evidence: readEvidence(raw.evidence),
  };
  return { value, repaired: check.repaired };
}

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
    signs: check.list(raw.signs, `${path}.signs`, (item, at) => readSign(check, item, at)),
  };
}

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

/** Evidence is derived, so anything wrong in it is a reason to derive it anew. */
function readEvidence(raw: unknown): Evidence | null {
  if (!isRecord(raw)) return null;
  const check = new Check();
  const value: Evidence = {
    messages: check.number(raw.messages, 'messages', 0, ANY_COUNT),
    heard: check.number(raw.heard, 'heard', 0, ANY_COUNT),
    last: check.number(raw.last, 'last', 0, ANY_TIME),
    weight: check.number(raw.weight, 'weight', 0, ANY_COUNT),
    marked: check.list(raw.marked, 'marked', (item, path) => readMark(check, item, path)),
  };
  return check.repaired.length > 0 ? null : value;
}

function readMark(check: Check, raw: unknown, path: string): Mark | null {
  if (!isRecord(raw) || !isRecord(raw.signs)) return null;
  const signs = Object.entries(raw.signs).map(([signal, confidence]) => [
    currentSignal(signal),
    check.number(confidence, `${path}.signs`, 0, SHARE),
  ]);
  return {
    at: check.number(raw.at, `${path}.at`, 0, ANY_TIME),
    ...(raw.undated === true && { undated: true }),
    signs: Object.fromEntries(signs),
  };
}
