import { describe, expect, test } from 'vitest';
import { readBank, readFurther } from '../../../src/cli/sources';
import { EVIDENCE } from '../../../src/engine/scorer/evidence';
import { createScorer, normOf } from '../../../src/engine/scorer/score';
import { BOOK, CODE_WIDTH } from '../../../src/engine/scorer/weights';
import { parseActs } from '../../../src/engine/threads/learning/acts-bank';
import { heldOut, parseBank } from '../../../src/engine/training/bank';
import { calibrate } from '../../../src/engine/training/calibrate';
import { lessonOf } from '../../../src/engine/training/examples';
import { quantise } from '../../../src/engine/training/quantise';
import { createRandom } from '../../../src/engine/training/random';
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
    const { examples } = lessonOf(line!, []);
    expect(examples.map(({ shows }) => shows)).toEqual([
      ['price.free-extra', 'good.pays'],
      [],
      ['price.free-extra'],
      [],
    ]);
    expect(examples.map(({ open }) => open)).toEqual([[], ['good.pays'], ['good.pays'], ['good.pays']]);
    expect(lessonOf(line!, ['c.agrees']).examples.map(({ open }) => open)).toEqual([
      ['c.agrees'],
      ['good.pays', 'c.agrees'],
      ['good.pays', 'c.agrees'],
      ['good.pays', 'c.agrees'],
    ]);
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

describe('what teaches what a score is worth, beside the corpus', () => {
  const lines = readFurther().filter(({ id }) => id.startsWith('aside-'));

  test('is lines that no weight has seen', () => {
    const aside = new Set(
      readBank()
        .filter(heldOut)
        .map(({ text }) => text),
    );
    expect(lines.length).toBeGreaterThan(500);
    expect(lines.filter(({ text }) => !aside.has(text))).toEqual([]);
  });

  test('shows signs now and then, short lines among them, and mostly none', () => {
    const showing = lines.filter(({ labels }) => labels.length > 0);
    expect(showing.length / lines.length).toBeGreaterThan(0.1);
    expect(showing.length / lines.length).toBeLessThan(0.4);
    expect(showing.filter(({ text }) => text.split(' ').length <= 6).length).toBeGreaterThan(30);
  });
});

test('short sentences are not muted: three words add up to nearly half of what twelve do', () => {
  expect((3 * normOf(3)) / (12 * normOf(12))).toBeGreaterThan(0.4);
});

describe('training', () => {
  const bank = readBank().filter((_, i) => i % 400 === 0);
  const options = { hidden: 32, epochs: 2, featureDropout: 0.2, unitDropout: 0.2, seed: 7 };

  test('gives the same weights for the same bank, byte for byte', () => {
    expect(JSON.stringify(trainWeights(bank, [], options))).toBe(JSON.stringify(trainWeights(bank, [], options)));
  }, 60_000);

  test('lines of acts teach what words have to do with each other, and no further signals', () => {
    const acts = parseActs('«Fine, ten percent it is», paid today.\tc.agrees,c.delivers', 'acts', 'en', 'x');
    const alone = trainWeights(bank, [], options);
    const together = trainWeights(bank, acts, options);
    expect(together.signals).toEqual(alone.signals);
    expect(together.output.length).toBe(alone.output.length);
    expect(together.outputBias.length).toBe(alone.outputBias.length);
    expect(together.output).not.toEqual(alone.output);
  }, 60_000);

  test('learns what a plain sentence is told from', () => {
    const asks = ['a discount of ten percent', 'ten percent less', 'a lower price', 'a better price', 'less for it'];
    const lines = Array.from({ length: 150 }, (_, i) => ({
      text: i % 3 === 0 ? `Could you give us ${asks[i % 5]}?` : `The meeting room ${i} is on the left, number ${i}.`,
      language: 'en' as const,
      bank: 'signals' as const,
      signals: i % 3 === 0 ? ['price.discount'] : [],
      home: 'price.discount',
      at: i,
      span: null,
    }));
    const scorer = createScorer(trainWeights(lines, [], { ...options, epochs: 6 }));
    const score = (text: string) => scorer.score(prepare(text)).sentences[0]!.scores[0]!;
    expect(score('Could you give us a better price?')).toBeGreaterThan(score('The room is on the left.') + 2);
  });

  test('quantising gives each part of a vector the entry that is nearest to it', () => {
    const random = createRandom(3);
    const size = 2 * CODE_WIDTH;
    const vectors = Float32Array.from({ length: 600 * size }, () => random() - 0.5);
    const { codes, books } = quantise(vectors, new Float32Array(600).fill(1), size, 1);
    const distance = (part: number, entry: number) => {
      const from = ((part % 2) * BOOK + entry) * CODE_WIDTH;
      let sum = 0;
      for (let i = 0; i < CODE_WIDTH; i++) sum += (books[from + i]! - vectors[part * CODE_WIDTH + i]!) ** 2;
      return sum;
    };
    for (let part = 0; part < codes.length; part++) {
      const least = Math.min(...Array.from({ length: BOOK }, (_, entry) => distance(part, entry)));
      expect(distance(part, codes[part]!)).toBeCloseTo(least, 5);
    }
    const farOff = codes.reduce((sum, code, part) => sum + distance(part, code), 0) / codes.length;
    expect(farOff).toBeLessThan(0.2);
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
