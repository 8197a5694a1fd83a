import { describe, expect, test } from 'vitest';
import { EVIDENCE, gatherEvidence, saidIn } from '../../../src/engine/scorer/evidence';
import { prepare } from '../../../src/language';

/** The evidence for the first of three signals in a text, by name. */
function evidenceIn(text: string, scores: readonly number[]): Record<string, number> {
  const prepared = prepare(text);
  const window = {
    firstToken: 0,
    endToken: prepared.tokens.length,
    words: text.split(' ').length,
    unknown: 0,
    capitals: 0,
    scores,
    loudest: Math.max(...scores),
  };
  const evidence = new Float64Array(EVIDENCE.length);
  gatherEvidence(window, saidIn(prepared, window), 0, [], evidence);
  return Object.fromEntries(EVIDENCE.map((name, i) => [name, evidence[i]!]));
}

describe('evidence for a signal', () => {
  test.each([
    ["You'll do the hall as well.", 1, 0],
    ['We paid your invoice.', 1, 1],
    ['Оплатим в пятницу, мой бухгалтер болеет.', 0, 1],
    ['Вы же сделаете и подвал?', 1, 0],
    ['Das Youth Hostel liegt im Wetter.', 0, 0],
    ['Твои сроки прошли, вашими письмами сыты.', 1, 0],
    ['Творог и мойка нашлись в Вашингтоне.', 0, 0],
    ['Нашему сторожу ваше объявление мало.', 1, 1],
  ])('%s: says you %i, says I or we %i', (text, you, we) => {
    const evidence = evidenceIn(text, [1, -3, -3]);
    expect([evidence['says you'], evidence['says I or we']]).toEqual([you, we]);
  });

  test('a rival counts by how loud it is, and by being louder', () => {
    expect(evidenceIn('Half the price.', [2, 1, -3])).toMatchObject({
      'loudest other signal': 1,
      'another signal is louder': 0,
    });
    expect(evidenceIn('Half the price.', [2, 3, -3])).toMatchObject({
      'loudest other signal': 3,
      'another signal is louder': 1,
    });
  });

  test('two words are no less sure than six, nor forty surer than fifteen', () => {
    const inWords = (count: number) => evidenceIn(Array(count).fill('price').join(' '), [2, -3, -3])['words (log)'];
    expect(inWords(2)).toBe(inWords(6));
    expect(inWords(6)).toBeLessThan(inWords(15)!);
    expect(inWords(40)).toBe(inWords(15));
  });

  test('a score counts once more from even odds on', () => {
    expect(evidenceIn('Half the price.', [2, -3, -3])).toMatchObject({ score: 2, 'score above even': 2 });
    expect(evidenceIn('Half the price.', [-2, -3, -3])).toMatchObject({ score: -2, 'score above even': 0 });
  });
});
