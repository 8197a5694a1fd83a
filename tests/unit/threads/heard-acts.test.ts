import { describe, expect, test } from 'vitest';
import { readModel } from '../../../src/cli/model-file';
import { readActs } from '../../../src/cli/sources';
import { ACTS, type Act, bankOf } from '../../../src/engine/threads/heard-acts';
import { isHeldOut } from '../../../src/engine/threads/learning/acts-bank';
import { trainActs } from '../../../src/engine/threads/learning/acts-training';
import { fitLogistic } from '../../../src/engine/threads/learning/logistic';
import { readThread } from '../../../src/engine/threads/view';
import { prepared, talk } from './talk';

/** The sentences of one message of a side. */
function passages(side: 'C' | 'U', text: string) {
  const conversation = talk(`${side} - ${text}`);
  return readThread(conversation, prepared(conversation)).turns[0]!.sentences;
}

describe('a passage shows', () => {
  test.each<[Act, 'C' | 'U', string]>([
    ['c.complains', 'C', 'Who on earth puts a mirror opposite the front door?'],
    ['c.complains', 'C', 'Зеркало висит криво, кто так делает?'],
    ['c.delivers', 'C', 'The signed lease is attached.'],
    ['c.delivers', 'C', 'Подписанный акт во вложении.'],
    ['c.promises', 'C', "You'll have the list on Monday morning."],
    ['c.promises', 'C', 'Список пришлю в понедельник утром.'],
    ['o.concedes', 'U', "You're right, that was our slip."],
    ['o.concedes', 'U', 'Вы правы, это наша ошибка.'],
    ['o.cites-statement', 'U', 'In your first mail you wrote that there were two lifts.'],
    ['o.cites-statement', 'U', 'В первом письме вы писали, что лифтов два.'],
  ])('%s: %s %s', (act, side, text) => {
    expect(passages(side, text).some((passage) => passage.shows(act))).toBe(true);
  });

  test.each<['C' | 'U', string]>([
    ['C', 'The bus stops at the church.'],
    ['C', 'Автобус останавливается у церкви.'],
    ['U', 'Our office is on the second floor.'],
    ['U', 'Наш офис на втором этаже.'],
  ])('nothing: %s %s', (side, text) => {
    const acts = ACTS.filter((act) => act.startsWith(side === 'C' ? 'c' : 'o'));
    expect(acts.filter((act) => passages(side, text).some((passage) => passage.shows(act)))).toEqual([]);
  });

  test('an act in one sentence of a message and not in the others', () => {
    const [first, second] = passages('C', 'The van came at nine. Who on earth puts a mirror opposite the front door?');
    expect(first!.oddsOf('c.complains')).toBeLessThan(second!.oddsOf('c.complains'));
    expect(first!.shows('c.complains')).toBe(false);
  });

  test('nothing where there is no word', () => {
    expect(passages('C', '…').every((passage) => ACTS.every((act) => !passage.shows(act)))).toBe(true);
  });
});

test('on lines that nothing was trained on, three in four of the acts heard are there, and one in four is heard', () => {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const { text, bank, signals, home } of readActs().filter(isHeldOut)) {
    const heard = passages(home.startsWith('c') ? 'C' : 'U', text);
    for (const act of ACTS.filter((id) => bankOf(id) === bank && id.startsWith(home[0]!))) {
      const is = signals.includes(act);
      const shows = heard.some((passage) => passage.shows(act));
      if (shows && is) right++;
      else if (shows) wrong++;
      else if (is) missed++;
    }
  }
  expect(right / (right + wrong)).toBeGreaterThan(0.75);
  expect(right / (right + missed)).toBeGreaterThan(0.25);
});

describe('training', () => {
  test('gives the same weights for the same lines', () => {
    const lines = readActs().filter((_, i) => i % 100 === 0);
    const { weights } = readModel();
    expect(JSON.stringify(trainActs(lines, weights))).toBe(JSON.stringify(trainActs(lines, weights)));
  }, 60_000);

  test('a logistic regression finds what decides, and a ridge holds its weight down', () => {
    // Input 0 decides, input 1 is noise.
    const rows = {
      starts: Int32Array.from({ length: 41 }, (_, i) => 2 * i),
      inputs: Int32Array.from({ length: 80 }, (_, k) => k % 2),
      values: Float32Array.from({ length: 80 }, (_, k) => (k % 2 === 0 ? (k % 4 === 0 ? 1 : -1) : (k % 3) - 1)),
      width: 2,
    };
    const chosen = Array.from({ length: 40 }, (_, i) => i);
    const truths = chosen.map((i) => rows.values[2 * i]! > 0);
    const [decides, noise] = fitLogistic(rows, chosen, truths, 0.1);
    const [held] = fitLogistic(rows, chosen, truths, 10);
    expect(decides).toBeGreaterThan(2);
    expect(Math.abs(noise!)).toBeLessThan(0.3);
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThan(decides! / 2);
  });
});

test('a bracket says nothing, whether or not one was met as a smile before', () => {
  // Brackets part clauses, whose sums are rounded one after the other.
  const odds = (text: string) => ACTS.map((act) => passages('C', text)[0]!.oddsOf(act).toFixed(4));
  odds('Lovely work, thank you )');
  odds('Отличная работа))');
  expect(odds('We took two (of three) home (again).')).toEqual(odds('We took two of three home again.'));
});
