import { describe, expect, test } from 'vitest';
import { modelBytes } from '../../../src/cli/model-file';
import type { Conversation } from '../../../src/conversation';
import { loadModel } from '../../../src/engine';
import { findThreadSignals, signaturesIn } from '../../../src/engine/threads';
import { prepare } from '../../../src/language';
import { readQuestions } from '../../../src/memory/schema';

// Questions are compared by learned weights.
loadModel(modelBytes());

function conversation(id: string, day: number, question: string, answer: string): Conversation {
  return {
    id,
    subject: 'Ferry',
    us: ['us@studio.example'],
    client: { address: 'anna@firm.example' },
    messages: [
      { id: `${id}-1`, from: 'client', at: `2026-03-0${day}T10:00:00+03:00`, text: question },
      { id: `${id}-2`, from: 'us', at: `2026-03-0${day}T11:00:00+03:00`, text: answer },
    ],
  };
}

const prepared = ({ messages }: Conversation) => new Map(messages.map(({ id, text }) => [id, prepare(text)]));

const ANSWER = 'The harbour office stamps the manifest at the northern gate.';
const first = conversation('old', 2, 'Who validates our shipping papers?', ANSWER);
const again = conversation('new', 9, 'Where do I take the crew documents for signing off?', ANSWER);

describe('kept questions', () => {
  test('come back from the storage as they were, with what we answered', () => {
    const kept = signaturesIn(first, prepared(first));
    expect(kept[0]?.told?.stems.length).toBeGreaterThan(2);
    expect(readQuestions(JSON.parse(JSON.stringify(kept)))).toEqual({ value: kept, repaired: [] });
  });

  test('are known again in wholly other words by the answer that was kept with them', () => {
    const kept = readQuestions(JSON.parse(JSON.stringify(signaturesIn(first, prepared(first)))))!.value;
    const found = findThreadSignals(again, prepared(again), [], { past: kept });
    expect(found.map(({ signal, message }) => [signal, message])).toEqual([['memory.repeated-question', 'new-1']]);
    const bare = kept.map(({ thread, message, at, stems, asked, answered }) => ({
      thread,
      message,
      at,
      stems,
      asked,
      answered,
    }));
    expect(findThreadSignals(again, prepared(again), [], { past: bare })).toEqual([]);
  });

  test('of before answers were kept are read without them, and what is no answer is left out', () => {
    const [kept] = signaturesIn(first, prepared(first));
    const { told: _, ...bare } = kept!;
    expect(readQuestions([bare])).toEqual({ value: [bare], repaired: [] });
    expect(readQuestions([{ ...bare, told: 'yes' }])).toEqual({ value: [bare], repaired: ['questions[0].told'] });
    expect(readQuestions([{ ...bare, told: { stems: ['gate', 7], figures: [] } }])).toEqual({
      value: [{ ...bare, told: { stems: ['gate'], figures: [] } }],
      repaired: ['questions[0].told.stems[1]'],
    });
  });
});
