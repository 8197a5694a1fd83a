import { describe, expect, test } from 'vitest';
import { readBank } from '../../../src/cli/sources';
import { EVIDENCE } from '../../../src/engine/scorer/evidence';
import { createScorer } from '../../../src/engine/scorer/score';
import { heldOut, parseBank } from '../../../src/engine/training/bank';
import { calibrate } from '../../../src/engine/training/calibrate';
import { lessonOf } from '../../../src/engine/training/examples';
import { quantise } from '../../../src/engine/training/quantise';
import { trainWeights } from '../../../src/engine/training/train';
import { prepare } from '../../../src/language';

describe('phrase bank', () => {
  test('a line gives its text without the marks, and the span they stood around', () => {
    const [line] = parseBank('+ Oh, «a discount», please?\talso: time.rush, tone.rude', 'price.discount', 'en', 'x');
    expect(line).toMatchObject({
      text: 'Oh, a discount, please?',
      signals: ['price.discount', 'time.rush', 'tone.rude'],
    });
    expect(line!.text.slice(...line!.span!)).toBe('a discount');
  });

  test('a look-alike shows nothing but what it names', () => {
    const [line] = parseBank('- Thanks for the discount.\talso: good.appreciation', 'price.discount', 'en', 'x');
    expect(line).toMatchObject({ signals: ['good.appreciation'], span: null });
  });

  test('a line that is neither says where it stands', () => {
    expect(() => parseBank('- fine\n* what', 'price.discount', 'en', 'discount.en')).toThrow('discount.en:2');
    expect(() => parseBank('+ no marks', 'price.discount', 'en', 'discount.en')).toThrow('no «words that carry it»');
  });

  test('a line of several sentences teaches each what it may show', () => {
    const [line] = parseBank(
      '+ The tiles came. «Do the hall as well while you are at it.» Thanks, paid today.\talso: good.pays',
      'price.free-extra',
      'en',
      'x',
    );
    const { examples } = lessonOf(line!);
    expect(examples.map(({ shows }) => shows)).toEqual([
      ['price.free-extra', 'good.pays'],
      [],
      ['price.free-extra'],
      [],
    ]);
    expect(examples.map(({ open }) => open)).toEqual([[], ['good.pays'], ['good.pays'], ['good.pays']]);
  });

  test('keeps aside the same places of both languages, about one line in twenty-five', () => {
    const bank = readBank();
    const aside = bank.filter(heldOut);
    expect(aside.length / bank.length).toBeGreaterThan(0.02);
    expect(aside.length / bank.length).toBeLessThan(0.06);
    const places = new Set(aside.map(({ home, at }) => `${home} ${at}`));
    expect(bank.filter((line) => places.has(`${line.home} ${line.at}`)).every(heldOut)).toBe(true);
  });
});

describe('training', () => {
  const bank = readBank().filter((_, i) => i % 400 === 0);
  const options = { hidden: 32, epochs: 2, featureDropout: 0.2, unitDropout: 0.2, seed: 7 };

  test('gives the same weights for the same bank, byte for byte', () => {
    expect(JSON.stringify(trainWeights(bank, options))).toBe(JSON.stringify(trainWeights(bank, options)));
  }, 60_000);

  test('learns what a plain sentence is told from', () => {
    const asks = ['a discount of ten percent', 'ten percent less', 'a lower price', 'a better price', 'less for it'];
    const lines = Array.from({ length: 150 }, (_, i) => ({
      text: i % 3 === 0 ? `Could you give us ${asks[i % 5]}?` : `The meeting room ${i} is on the left, number ${i}.`,
      language: 'en' as const,
      signals: i % 3 === 0 ? ['price.discount'] : [],
      home: 'price.discount',
      at: i,
      span: null,
    }));
    const scorer = createScorer(trainWeights(lines, { ...options, epochs: 6 }));
    const score = (text: string) => scorer.score(prepare(text)).sentences[0]!.scores[0]!;
    expect(score('Could you give us a better price?')).toBeGreaterThan(score('The room is on the left.') + 2);
  });

  test('quantising keeps vectors that are alike alike', () => {
    const vectors = Float32Array.from({ length: 600 * 4 }, (_, i) => (Math.floor(i / 4) % 3) - 1 + (i % 4) / 10);
    const { codes, books } = quantise(vectors, new Float32Array(600).fill(1), 4, 2, 1);
    const restored = Array.from({ length: 4 }, (_, i) => books[((i >> 1) * 256 + codes[2 + (i >> 1)]!) * 2 + (i & 1)]!);
    for (const [i, x] of restored.entries()) expect(x).toBeCloseTo(vectors[4 + i]!, 1);
  });

  test('calibration turns scores into the share that is right', () => {
    const judgements = Array.from({ length: 4000 }, (_, i) => {
      const evidence = new Float64Array(EVIDENCE.length);
      evidence[0] = 1;
      evidence[1] = i % 2 === 0 ? 2 : -2;
      return { signal: 0, evidence, right: i % 2 === 0 ? i % 10 !== 0 : i % 10 === 1 };
    });
    const { weights, offsets } = calibrate(judgements, 1);
    const share = (score: number) => 1 / (1 + Math.exp(-(weights[0]! + offsets[0]! + weights[1]! * score)));
    expect(share(2)).toBeCloseTo(0.8, 1);
    expect(share(-2)).toBeCloseTo(0.2, 1);
  });
});
