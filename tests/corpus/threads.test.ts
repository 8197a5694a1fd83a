import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  banking77Pairs,
  labelledSets,
  measurePairs,
  measureThreads,
  measureWordings,
  paraPhraserPairs,
  type ThreadFigures,
} from '../../src/cli/evaluate-threads';
import { precision, recall } from '../../src/cli/measure';
import { modelBytes } from '../../src/cli/model-file';
import type { Conversation } from '../../src/conversation';
import { loadModel } from '../../src/engine';
import { DEFAULT_STRENGTH } from '../../src/engine/confidence';
import { findThreadSignals } from '../../src/engine/threads';
import { prepare } from '../../src/language';

loadModel(modelBytes());

/** The thread part alone, without help from the phrase signals, as it is shown at the default strength. */
function find(conversation: Conversation) {
  const prepared = new Map(conversation.messages.map((message) => [message.id, prepare(message.text)]));
  return findThreadSignals(conversation, prepared, []).filter(({ confidence }) => confidence >= DEFAULT_STRENGTH);
}

const sets = new Map(labelledSets(__dirname).map(({ name, labelled }) => [name, measureThreads(labelled, find)]));

/** A little under what is reached: precision and recall. */
const FLOORS: Readonly<Record<string, readonly [number, number]>> = {
  'memory.repeated-question': [0.95, 0.82],
  'memory.resent-material': [0.7, 0.8],
  'memory.contradiction': [0.85, 0.7],
  'memory.blames-own-request': [0.75, 0.8],
  'coop.refuses-answers': [0.84, 0.8],
  'coop.unmet-request': [0.9, 0.81],
  'coop.empty-promise': [0.9, 0.86],
  'coop.agrees-then-reverts': [0.6, 0.5],
  'trust.ignores-refusal': [0.9, 0.65],
  'time.reply-asymmetry': [0.9, 0.75],
  'time.impulsive-swings': [0.95, 0.95],
  'time.bursts': [0.95, 0.95],
  'time.sluggish': [0.9, 0.9],
  'time.off-hours': [0.9, 0.9],
};

function figuresOf(set: string, signal: string): ThreadFigures {
  return sets.get(set)!.find((figures) => figures.signal === signal)!;
}

describe.each(['development corpus', 'own threads'])('%s', (set) => {
  test.each(Object.entries(FLOORS))('%s', (signal, [leastPrecise, leastHeard]) => {
    const figures = figuresOf(set, signal);
    expect(precision(figures), JSON.stringify(figures)).toBeGreaterThanOrEqual(leastPrecise);
    expect(recall(figures), JSON.stringify(figures)).toBeGreaterThanOrEqual(
      set === 'own threads' ? leastHeard - 0.05 : leastHeard,
    );
  });

  test('near misses', () => {
    const all = sets.get(set)!;
    const fired = all.reduce((sum, figures) => sum + figures.nearMissesFired, 0);
    const nearMisses = all.reduce((sum, figures) => sum + figures.nearMisses, 0);
    expect(nearMisses).toBeGreaterThan(30);
    expect(fired / nearMisses).toBeLessThanOrEqual(0.09);
  });
});

describe('blind rounds', () => {
  const all = sets.get('blind rounds')!;

  test.each(Object.entries(FLOORS))('%s', (signal, [leastPrecise, leastHeard]) => {
    const figures = figuresOf('blind rounds', signal);
    expect(precision(figures), JSON.stringify(figures)).toBeGreaterThanOrEqual(leastPrecise);
    expect(recall(figures), JSON.stringify(figures)).toBeGreaterThanOrEqual(leastHeard);
  });

  test('near misses', () => {
    const fired = all.reduce((sum, figures) => sum + figures.nearMissesFired, 0);
    const nearMisses = all.reduce((sum, figures) => sum + figures.nearMisses, 0);
    expect(nearMisses).toBeGreaterThan(400);
    expect(fired / nearMisses).toBeLessThanOrEqual(0.03);
  });

  test('in the same words, and in others', () => {
    const { labelled } = labelledSets(__dirname).find(({ name }) => name === 'blind rounds')!;
    const { same, paraphrased } = measureWordings(labelled, find);
    expect(recall(same)).toBeGreaterThanOrEqual(0.91);
    expect(recall(paraphrased)).toBeGreaterThanOrEqual(0.75);
  });
});

describe('questions in wholly other words', () => {
  const figures = figuresOf('own questions', 'memory.repeated-question');

  test('repeated', () => {
    expect(precision(figures)).toBeGreaterThanOrEqual(0.95);
    expect(recall(figures)).toBeGreaterThanOrEqual(0.7);
  });

  test('only alike', () => {
    expect(figures.nearMisses).toBe(34);
    expect(figures.nearMissesFired).toBeLessThanOrEqual(1);
  });
});

describe('public pairs', () => {
  const folder = path.resolve(__dirname, '../../../shared/data');
  const banking = banking77Pairs(folder);
  const headlines = paraPhraserPairs(folder);

  test.skipIf(banking === null)('BANKING77 (needs ../shared/data)', () => {
    expect(measurePairs(banking!).f1).toBeGreaterThanOrEqual(0.65);
  });

  test.skipIf(headlines === null)('ParaPhraser (needs ../shared/data)', () => {
    expect(measurePairs(headlines!).f1).toBeGreaterThanOrEqual(0.77);
  });
});
