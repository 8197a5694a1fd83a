/** What the thread signals are worth: per signal on labelled conversations, and question pairs of public sets. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Conversation, Finding } from '../conversation';
import { parseConversation } from './jsonl';
import { precision, recall, type Tally } from './measure';
import { questionLikeness } from './question-likeness';

/** A conversation with what should be found in it. */
export interface LabelledConversation {
  readonly conversation: Conversation;
  readonly expected: readonly {
    readonly signal: string;
    readonly message: string;
    /** Of a repeated question: asked again in wholly other words. */
    readonly paraphrase?: boolean;
  }[];
  /** Signals that it looks like and must not be found. */
  readonly hardNegativeFor: readonly string[];
  /** Signals that it carries no labels for: findings of them are neither right nor wrong. */
  readonly unlabelled: ReadonlySet<string>;
}

export interface ThreadFigures extends Tally {
  readonly signal: string;
  readonly nearMisses: number;
  readonly nearMissesFired: number;
}

export const THREAD_SIGNALS = [
  'memory.repeated-question',
  'memory.resent-material',
  'memory.contradiction',
  'memory.blames-own-request',
  'coop.refuses-answers',
  'coop.unmet-request',
  'coop.empty-promise',
  'coop.agrees-then-reverts',
  'trust.ignores-refusal',
  'time.reply-asymmetry',
  'time.impulsive-swings',
  'time.bursts',
  'time.sluggish',
  'time.off-hours',
] as const;

/** The first wave of conversations was labelled before these were thought of. */
const SECOND_WAVE: ReadonlySet<string> = new Set([
  'memory.blames-own-request',
  'coop.unmet-request',
  'coop.agrees-then-reverts',
  'trust.ignores-refusal',
  'time.bursts',
  'time.sluggish',
  'time.off-hours',
]);

/** Reads labelled conversations, one a line. `firstWave` files know nothing of the second-wave signals. */
export function readLabelled(file: string, firstWave: boolean): LabelledConversation[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { expected = [], hard_negative_for = [] } = JSON.parse(line);
      return {
        conversation: parseConversation(line),
        expected,
        hardNegativeFor: hard_negative_for,
        unlabelled: firstWave ? SECOND_WAVE : new Set<string>(),
      };
    });
}

/** Right, wrong and missed findings per signal (the message has to be the labelled one), and near misses fired. */
export function measureThreads(
  labelled: readonly LabelledConversation[],
  find: (conversation: Conversation) => readonly Finding[],
): ThreadFigures[] {
  const found = labelled.map(({ conversation }) => find(conversation));
  return THREAD_SIGNALS.map((signal) => {
    let right = 0;
    let wrong = 0;
    let missed = 0;
    let nearMisses = 0;
    let nearMissesFired = 0;
    for (const [i, { expected, hardNegativeFor, unlabelled }] of labelled.entries()) {
      if (unlabelled.has(signal)) continue;
      const due = new Set(expected.filter((label) => label.signal === signal).map((label) => label.message));
      const got = new Set(
        found[i]!.filter((finding) => finding.signal === signal && isOfThread(finding)).map((f) => f.message),
      );
      for (const message of got) {
        if (due.has(message)) right++;
        else wrong++;
      }
      for (const message of due) if (!got.has(message)) missed++;
      if (!hardNegativeFor.includes(signal)) continue;
      nearMisses++;
      if (got.size > 0) nearMissesFired++;
    }
    return { signal, right, wrong, missed, nearMisses, nearMissesFired };
  });
}

/** Repeated questions heard and missed, by how they were put; only what is labelled is looked at. */
export function measureWordings(
  labelled: readonly LabelledConversation[],
  find: (conversation: Conversation) => readonly Finding[],
): Readonly<Record<'same' | 'paraphrased', Tally>> {
  const heard = { same: 0, paraphrased: 0 };
  const missed = { same: 0, paraphrased: 0 };
  for (const { conversation, expected } of labelled) {
    const repeats = expected.filter(({ signal }) => signal === 'memory.repeated-question');
    if (repeats.length === 0) continue;
    const got = new Set(
      find(conversation)
        .filter(({ signal }) => signal === 'memory.repeated-question')
        .map((finding) => finding.message),
    );
    for (const { message, paraphrase } of repeats) {
      (got.has(message) ? heard : missed)[paraphrase === true ? 'paraphrased' : 'same']++;
    }
  }
  return {
    same: { right: heard.same, wrong: 0, missed: missed.same },
    paraphrased: { right: heard.paraphrased, wrong: 0, missed: missed.paraphrased },
  };
}

/** `coop.refuses-answers` is also heard in phrases; those rest on no other message. */
function isOfThread(finding: Finding): boolean {
  return finding.refers.length > 0;
}

/** A pair of sentences, and whether they say the same. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

export interface PairFigures {
  readonly pairs: number;
  /** Precision, recall and F1 on the second half, at the threshold that is best on the first. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How well `questionLikeness` tells pairs that say the same from others. */
export function measurePairs(pairs: readonly Pair[]): PairFigures {
  const scored = pairs.map(({ a, b, same }, i) => ({ score: questionLikeness(a, b), same, half: i % 2 }));
  const at = (threshold: number, half: number): { precision: number; recall: number; f1: number } => {
    let right = 0;
    let wrong = 0;
    let missed = 0;
    for (const pair of scored) {
      if (pair.half !== half) continue;
      const said = pair.score >= threshold;
      if (said && pair.same) right++;
      else if (said) wrong++;
      else if (pair.same) missed++;
    }
    const tally: Tally = { right, wrong, missed };
    return {
      precision: precision(tally),
      recall: recall(tally),
      f1: (2 * right) / Math.max(1, 2 * right + wrong + missed),
    };
  };
  const thresholds = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);
  const best = thresholds.reduce((a, b) => (at(b, 0).f1 > at(a, 0).f1 ? b : a));
  return { pairs: pairs.length, ...at(best, 1) };
}

/** Every tenth question with one of the same intent and four of others. */
export function banking77Pairs(folder: string): Pair[] | null {
  const file = path.join(folder, 'en.banking77-train.jsonl');
  if (!existsSync(file)) return null;
  const rows: { text: string; intent: string }[] = readLines(file);
  const byIntent = new Map<string, string[]>();
  for (const { text, intent } of rows) byIntent.set(intent, [...(byIntent.get(intent) ?? []), text]);
  const intents = [...byIntent.keys()];
  const pairs: Pair[] = [];
  for (let i = 0; i < rows.length; i += 10) {
    const { text, intent } = rows[i]!;
    const same = byIntent.get(intent)!;
    pairs.push({ a: text, b: same[(i * 7 + 13) % same.length]!, same: true });
    for (let k = 1; k <= 4; k++) {
      const other = intents[(intents.indexOf(intent) + k * 17 + i) % intents.length]!;
      const texts = byIntent.get(other)!;
      if (other !== intent) pairs.push({ a: text, b: texts[(i * 3 + k) % texts.length]!, same: false });
    }
  }
  return pairs;
}

/** Headlines that say the same (class 1) against different ones (−1). */
export function paraPhraserPairs(folder: string): Pair[] | null {
  const file = path.join(folder, 'ru.paraphraser-train.part.jsonl');
  if (!existsSync(file)) return null;
  const rows: { a: string; b: string; class: number }[] = readLines(file);
  return rows.filter((row) => row.class !== 0).map((row) => ({ a: row.a, b: row.b, same: row.class === 1 }));
}

function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const BLIND_ROUNDS = 31;
/** Written to learn from, a signal each: others are labelled in them here and there. */
export const TAUGHT_THREADS = 'taught threads';
const TAUGHT = ['reverts', 'blames', 'contradicts', 'refusals', 'resends', 'unanswered'];

/** The sets of labelled conversations in the folder of corpora, by name. */
export function labelledSets(corpora: string): { readonly name: string; readonly labelled: LabelledConversation[] }[] {
  const file = (name: string) => path.join(corpora, name);
  return [
    {
      name: 'development corpus',
      labelled: [
        ...readLabelled(file('en.threads.dev.jsonl'), true),
        ...readLabelled(file('ru.threads.dev.jsonl'), true),
        ...readLabelled(file('en.threads2.dev.jsonl'), false),
        ...readLabelled(file('ru.threads2.dev.jsonl'), false),
      ],
    },
    {
      name: 'own threads',
      labelled: [
        ...readLabelled(file('threads.own.jsonl'), false),
        ...readLabelled(file('threads.own2.jsonl'), false),
        ...readLabelled(file('threads.own3.jsonl'), false),
        ...readLabelled(file('threads.own4.jsonl'), false),
        ...readLabelled(file('threads.own5.jsonl'), false),
        ...readLabelled(file('threads.own6.jsonl'), false),
      ],
    },
    {
      name: TAUGHT_THREADS,
      labelled: TAUGHT.flatMap((name) => readLabelled(file(`threads.taught-${name}.jsonl`), false)),
    },
    {
      name: 'blind rounds',
      labelled: Array.from({ length: BLIND_ROUNDS }, (_, i) => i + 1).flatMap((round) =>
        readLabelled(file(`threads.blind${round}.jsonl`), false),
      ),
    },
    {
      name: 'own questions',
      labelled: [
        ...readLabelled(file('threads.own-questions.jsonl'), false),
        ...readLabelled(file('threads.own-questions2.jsonl'), false),
      ],
    },
  ];
}

/**
 * The report of `npm run evaluate` on threads, line by line.
 * @param corpora the folder of labelled conversations
 * @param publicData the folder of public sets; those that are not there are left out
 */
export function threadReport(
  corpora: string,
  publicData: string,
  find: (conversation: Conversation) => readonly Finding[],
): string[] {
  const lines: string[] = [];
  for (const { name, labelled } of labelledSets(corpora)) {
    lines.push(
      `Threads, ${name} (${labelled.length})`,
      '  signal                        P     R  right wrong missed  near misses fired',
    );
    for (const figures of measureThreads(labelled, find)) {
      if (figures.right + figures.wrong + figures.missed + figures.nearMisses === 0) continue;
      lines.push(
        `  ${figures.signal.padEnd(26)} ${share(precision(figures))} ${share(recall(figures))} ${count(figures.right)} ${count(figures.wrong)} ${count(figures.missed)}   ${figures.nearMissesFired} of ${figures.nearMisses}`,
      );
    }
  }
  const blind = labelledSets(corpora).find(({ name }) => name === 'blind rounds')!;
  const { same, paraphrased } = measureWordings(blind.labelled, find);
  lines.push(
    `Repeated questions, blind rounds: in the same words R ${share(recall(same))}, in others R ${share(recall(paraphrased))}`,
  );
  for (const [name, pairs] of [
    ['BANKING77, same intent 1:4', banking77Pairs(publicData)],
    ['ParaPhraser, same against different', paraPhraserPairs(publicData)],
  ] as const) {
    if (pairs === null) lines.push(`${name}: not here`);
    else {
      const figures = measurePairs(pairs);
      lines.push(
        `${name}: P ${share(figures.precision)} R ${share(figures.recall)} F1 ${share(figures.f1)} (${figures.pairs} pairs)`,
      );
    }
  }
  return lines;
}

function share(value: number): string {
  return value.toFixed(2).padStart(5);
}

function count(value: number): string {
  return String(value).padStart(5);
}
