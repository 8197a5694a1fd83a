import type { Stage } from './types';

/** What a message says of where the deal stands: the engine notes it while it has the text. */
export type Cue = Exclude<Stage, 'first-contact' | 'exploring'>;

/** So many messages of the client are still getting to know each other. */
const ACQUAINTANCE = 2;

const ORDER: readonly Stage[] = ['first-contact', 'exploring', 'proposal', 'signing', 'in-work', 'paying', 'past'];

export interface StageInput {
  readonly at: number;
  readonly from: 'client' | 'us';
  readonly cue?: Cue;
}

/**
 * The stage that each message was written in, given all messages of a client by time: the furthest that was spoken of
 * so far. It goes back only to a new proposal, once work was done or paid. What the user has set holds from that day on
 * until the conversation goes on from there.
 */
export function stagesOf(
  messages: readonly StageInput[],
  set: { readonly value: Stage; readonly at: number } | null = null,
): readonly Stage[] {
  let stage: Stage = 'first-contact';
  let written = 0;
  let isSet = false;
  return messages.map((message) => {
    if (set && !isSet && message.at >= set.at) {
      stage = set.value;
      isSet = true;
    }
    if (message.cue && follows(message.cue, stage)) stage = message.cue;
    if (message.from === 'client' && ++written > ACQUAINTANCE && stage === 'first-contact') stage = 'exploring';
    return stage;
  });
}

function follows(cue: Cue, stage: Stage): boolean {
  if (ORDER.indexOf(cue) > ORDER.indexOf(stage)) return true;
  return cue === 'proposal' && ORDER.indexOf(stage) >= ORDER.indexOf('paying');
}

/** Before anything is signed: when one still decides whether to work together at all. */
const TALKS: ReadonlySet<Stage> = new Set(['first-contact', 'exploring', 'proposal', 'signing']);
const BEFORE_SIGNATURE: ReadonlySet<Stage> = new Set(['proposal', 'signing']);

/** Distrust in the talks and a change right before the signature tell more there than later. Never below 1. */
const HEAVIER: ReadonlyMap<string, { readonly stages: ReadonlySet<Stage>; readonly factor: number }> = new Map([
  ['trust.distrust', { stages: TALKS, factor: 1.5 }],
  ['trust.win-lose', { stages: TALKS, factor: 1.5 }],
  ['scope.late-change', { stages: BEFORE_SIGNATURE, factor: 1.5 }],
]);

/** How much more a sign weighs at its stage: 1 or more. */
export function stageFactor(signal: string, stage: Stage | undefined): number {
  const heavier = HEAVIER.get(signal);
  return heavier && stage && heavier.stages.has(stage) ? heavier.factor : 1;
}
