import { type Evidence, evidenceOf, type MessageMemory } from '../../../src/clients/profile';
import type { Terms } from '../../../src/clients/risk';
import type { Cue } from '../../../src/clients/stage';
import { signalById } from '../../../src/signals';
import { DAY, NOW } from './catalogue';

/** The terms of a user who has changed nothing, with the real catalogue. */
export const real: Terms = { now: NOW, signalOf: (id) => signalById.get(id), off: [], strength: 0.5 };

/** A letter of the client so many days ago, with these signs. */
export const letterOf = (
  days: number,
  signals: readonly string[] = [],
  change: Partial<MessageMemory> = {},
): MessageMemory => ({
  id: `${days} ${signals.join(' ')}`,
  from: 'client',
  at: NOW - days * DAY,
  words: 100,
  heard: true,
  signs: signals.map((signal) => ({
    signal,
    start: 0,
    end: 5,
    quote: `words of ${signal}`,
    confidence: 0.9,
    refers: [],
  })),
  ...change,
});

export const ourLetter = (days: number, cue?: Cue): MessageMemory => ({
  ...letterOf(days),
  id: `our ${days}`,
  from: 'us',
  ...(cue && { cue }),
});

export const evidenceFrom = (
  messages: readonly MessageMemory[],
  stageSet?: Parameters<typeof evidenceOf>[1],
): Evidence => evidenceOf([{ host: 'mail', id: 't', messages }], stageSet);
