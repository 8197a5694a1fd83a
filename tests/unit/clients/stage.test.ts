import { describe, expect, test } from 'vitest';
import { type Cue, stagesOf } from '../../../src/clients/stage';
import type { Stage } from '../../../src/clients/types';

const message = (at: number, cue?: Cue, from: 'client' | 'us' = 'client') => ({ at, from, ...(cue && { cue }) });
const last = (cues: readonly (Cue | undefined)[]) => stagesOf(cues.map((cue, i) => message(i, cue))).at(-1);

describe('the stage of a deal', () => {
  test.each<[string, readonly (Cue | undefined)[], Stage]>([
    ['the first letters', [undefined, undefined], 'first-contact'],
    ['more letters without a word of it', [undefined, undefined, undefined], 'exploring'],
    ['a proposal', [undefined, 'proposal', undefined], 'proposal'],
    ['a contract', [undefined, 'proposal', 'signing'], 'signing'],
    ['work that began', ['signing', 'in-work', undefined], 'in-work'],
    ['an invoice', ['in-work', 'paying'], 'paying'],
    ['the contract spoken of during work changes nothing', ['in-work', 'signing'], 'in-work'],
    ['a new proposal before anything was signed', ['proposal', 'signing', 'proposal'], 'signing'],
    ['a new proposal after payment is a new deal', ['paying', 'proposal'], 'proposal'],
    ['a new proposal after the end', ['past', 'proposal', 'signing'], 'signing'],
    ['an end', ['paying', 'past', undefined], 'past'],
  ])('%s', (_, cues, stage) => {
    expect(last(cues)).toBe(stage);
  });

  test('our own letters do not make an acquaintance', () => {
    expect(stagesOf([message(1), message(2, undefined, 'us'), message(3, undefined, 'us')]).at(-1)).toBe(
      'first-contact',
    );
  });

  test('every letter has the stage it was written in', () => {
    const letters = [message(1), message(2, 'proposal', 'us'), message(3), message(4, 'signing'), message(5)];
    expect(stagesOf(letters)).toEqual(['first-contact', 'proposal', 'proposal', 'signing', 'signing']);
  });

  test('what is set by hand holds from its day on, and goes on from there', () => {
    const letters = [message(1, 'paying'), message(3), message(5, 'signing')];
    expect(stagesOf(letters, { value: 'proposal', at: 2 })).toEqual(['paying', 'proposal', 'signing']);
  });
});
