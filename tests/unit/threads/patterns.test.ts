import { describe, expect, test } from 'vitest';
import '../../../src/engine';
import { readModel } from '../../../src/cli/model-file';
import { compilePatterns } from '../../../src/engine/threads/pattern-compiler';
import { compileAll, knownWord, Pattern, takePatterns } from '../../../src/engine/threads/patterns';

/** Before there are any others. */
const ofEngine = compileAll();

describe('patterns', () => {
  const place = (pattern: string, sentence: string) => new Pattern(pattern).placeIn(sentence.split(' ').map(knownWord));

  test.each([
    ['send', 'please send it', true],
    ['send', 'please resend it', false],
    ['send* <1> invoice', 'sending the invoice', true],
    ['send* <1> invoice', 'sending us the invoice', false],
    ['(по)? почте', 'почте', true],
    ['^ да', 'ну да', false],
    ['ждем $', 'мы ждем', true],
    ['*йте', 'отправляйте', true],
    ['жду <2> ответ*', 'жду от вас ответа', true],
  ])('%s on "%s"', (pattern, sentence, fits) => {
    expect(place(pattern, sentence) !== null).toBe(fits);
  });

  test('say where they fit, in words', () => {
    expect(place('вас ответ*', 'жду от вас ответа')).toEqual({ first: 2, end: 4 });
    expect(place('(от)? вас', 'жду от вас ответа')).toEqual({ first: 1, end: 3 });
    expect(place('ответа | от вас', 'жду от вас ответа')).toEqual({ first: 1, end: 3 });
    expect(place('от вас | от вас ответ*', 'жду от вас ответа')).toEqual({ first: 1, end: 3 });
    expect(place('вам', 'жду от вас ответа')).toBeNull();
  });

  test('that need no word are refused', () => {
    expect(() => compilePatterns(['(a)?'])).toThrow('has to need a word');
  });

  test('made after the build has read the others are read, too', () => {
    const early = new Pattern('send* <1> invoice');
    takePatterns(compileAll());
    const late = new Pattern('sending');
    const words = 'sending the invoice'.split(' ').map(knownWord);
    expect([early, late].map((pattern) => pattern.placeIn(words))).toEqual([
      { first: 0, end: 3 },
      { first: 0, end: 1 },
    ]);
  });

  test('are found again by their text, whatever their order', () => {
    const [send, pay] = [new Pattern('send'), new Pattern('pay | transfer <1> now')];
    takePatterns(compilePatterns(['strange', pay.text, send.text]));
    const words = 'strange to transfer it now'.split(' ').map(knownWord);
    expect(send.placeIn(words)).toBeNull();
    expect(pay.placeIn(words)).toEqual({ first: 2, end: 5 });
  });
});

test('the model file has all patterns of the engine', () => {
  expect(readModel().patterns.prints.toSorted()).toEqual(ofEngine.prints.toSorted());
});
