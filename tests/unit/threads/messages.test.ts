import { expect, test } from 'vitest';
import { questionClusters } from '../../../src/engine/threads/repeated-question';
import { RESENDING_SIGNS, resendingsIn } from '../../../src/engine/threads/resendings';
import { UNANSWERED_SIGNS, unansweredIn } from '../../../src/engine/threads/unanswered';
import { readThread } from '../../../src/engine/threads/view';
import { prepared, talk } from './talk';

const MANUAL = talk(
  'U 2026-03-02 10:00 The heating manual is attached.',
  'C 2026-03-05 10:00 Could you send the heating manual again? I lost it.',
  'U 2026-03-05 10:20 The heating manual is attached once more.',
  'C 2026-03-09 10:00 I cannot find the heating manual, please resend it.',
  'U 2026-03-09 10:20 Here is the heating manual again.',
  'C 2026-03-20 10:00 Where is the heating manual?',
  'U 2026-03-20 10:20 Attached once more: the heating manual.',
);

test('a message after three sendings is weighed by the third of them', () => {
  const thread = readThread(MANUAL, prepared(MANUAL));
  const [only, ...more] = resendingsIn(thread, questionClusters(thread));
  expect(more).toEqual([]);
  expect(only!.turn.message.id).toBe('m6');
  expect(only!.sent.map(({ message }) => message.id)).toEqual(['m1', 'm3', 'm5']);
  expect(only!.signs).toHaveLength(RESENDING_SIGNS.length);
  const sign = (name: string) => only!.signs[RESENDING_SIGNS.indexOf(name)]!;
  expect(sign('three exchanges')).toBe(1);
  expect(sign('tie, the third most')).toBeGreaterThan(0.5);
  expect(sign('sent, the third most')).toBeGreaterThan(0.5);
  expect(sign('answer is about another version')).toBe(0);
});

const OPEN = [
  'U 2026-03-02 10:00 How many guests will come, and who approves the menu?',
  'C 2026-03-03 10:00 The tent should be white with lanterns.',
  'U 2026-03-03 10:20 White it is. How many guests, and who approves the menu?',
];

test('what nobody took up stays open, and what is answered does not', () => {
  const signsOf = (last: string) => {
    const conversation = talk(...OPEN, `C 2026-03-05 10:00 ${last}`);
    const found = unansweredIn(readThread(conversation, prepared(conversation))).at(-1)!;
    expect(found.asked.map(({ message }) => message.id)).toEqual(['m1', 'm3']);
    expect(found.signs).toHaveLength(UNANSWERED_SIGNS.length);
    return (name: string) => found.signs[UNANSWERED_SIGNS.indexOf(name)]!;
  };
  const silent = signsOf('My cousin wants a pony there.');
  expect(silent('nothing taken up now')).toBe(1);
  expect(silent('two things or more')).toBe(1);
  const answered = signsOf('80 guests, and my wife approves the menu.');
  expect(answered('nothing taken up now')).toBe(0);
  expect(answered('matter taken up now')).toBeGreaterThan(silent('matter taken up now'));
  expect(answered('a figure was asked for, and there is one now')).toBe(1);
});

test('nothing is open across messages that are missing', () => {
  const conversation = talk(...OPEN, 'C 2026-03-05 10:00 My cousin wants a pony there.');
  const messages = conversation.messages.map((message) =>
    message.id === 'm4' ? { ...message, gapBefore: 2 } : message,
  );
  const gap = { ...conversation, messages };
  const found = unansweredIn(readThread(gap, prepared(gap)));
  expect(found.map(({ turn }) => turn.message.id)).not.toContain('m4');
});
