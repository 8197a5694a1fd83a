import type { Dossier, FirmFacts } from './types';

export const NO_FIRM: FirmFacts = {
  people: null,
  revenue: null,
  industry: '',
  model: '',
  territory: '',
  timezone: '',
  traits: [],
};

/** Of a client of whom the user has said nothing. */
export const NO_DOSSIER: Dossier = {
  mine: false,
  stop: null,
  tags: [],
  note: '',
  facts: [],
  classSet: null,
  stageSet: null,
  fee: null,
  hours: null,
  again: null,
  firm: NO_FIRM,
  muted: [],
  pausedUntil: null,
};

/** A record that was taken into another one, and what the other one's dossier was before. */
export interface Joined {
  readonly id: string;
  readonly before: Dossier;
}

/**
 * The dossier of two addresses that turn out to be one client. What was said of the first stays; the second fills the
 * gaps. Lists are put together, and so are notes. A stop stays a stop.
 */
export function merged(first: Dossier, second: Dossier): Dossier {
  const firm = Object.fromEntries(
    Object.entries(first.firm).map(([key, value]) => [
      key,
      isEmpty(value) ? second.firm[key as keyof FirmFacts] : value,
    ]),
  ) as unknown as FirmFacts;
  const facts = new Map([...second.facts, ...first.facts].map((fact) => [fact.id, fact]));
  return {
    mine: first.mine || second.mine,
    stop: first.stop ?? second.stop,
    tags: union(first.tags, second.tags),
    note: first.note.includes(second.note) ? first.note : [first.note, second.note].filter(Boolean).join('\n\n'),
    facts: [...facts.values()].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id)),
    classSet: first.classSet ?? second.classSet,
    stageSet: first.stageSet ?? second.stageSet,
    fee: first.fee ?? second.fee,
    hours: first.hours ?? second.hours,
    again: first.again ?? second.again,
    firm,
    muted: union(first.muted, second.muted),
    pausedUntil: first.pausedUntil ?? second.pausedUntil,
  };
}

/**
 * Takes a merge back: whatever still stands as the merge has left it is as it was before; what the user has changed
 * since is theirs and stays.
 */
export function unmerged(now: Dossier, before: Dossier, other: Dossier): Dossier {
  const then = merged(before, other);
  return Object.fromEntries(
    Object.entries(now).map(([name, value]) => {
      const key = name as keyof Dossier;
      return [key, same(value, then[key]) ? before[key] : value];
    }),
  ) as unknown as Dossier;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function union(first: readonly string[], second: readonly string[]): readonly string[] {
  return [...new Set([...first, ...second])];
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
