import { describe, expect, test } from 'vitest';
import { ownFaults, type RecordedFact } from '../../../src/engine/threads';
import { Clashes } from '../../../src/engine/threads/contradiction';
import { dueDate } from '../../../src/engine/threads/dates';
import { amountsIn } from '../../../src/engine/threads/values';
import { readNote, readThread } from '../../../src/engine/threads/view';
import { prepare } from '../../../src/language';
import { heard, prepared, signals, talk, withMessage } from './talk';

describe('values', () => {
  const first = (text: string) => amountsIn(readNote(text, prepare(text))[0]!)[0];

  test.each([
    ['Бюджет 12 миллионов', 'budget', 12e6, 12e6],
    ['Бюджет 12 000 000 рублей', 'budget', 12e6, 12e6],
    ['our budget is $20k', 'budget', 20e3, 20e3],
    ['от 40 до 50 тысяч рублей', 'money', 40e3, 50e3],
    ['нас будет 40 человек', 'count:PEOPLE', 40, 40],
    ['12 июня', 'date', 167, 167],
  ])('%s', (text, kind, low, high) => {
    expect(first(text)).toMatchObject({ kind, low, high });
  });

  test('a year and a half is eighteen months', () => {
    expect(first('построить за полтора года')!.agrees(first('18 месяцев')!)).toBe(true);
  });
});

test.each([
  ['Пришлю завтра', '2026-03-05'],
  ['Оплатим до пятницы', '2026-03-06'],
  ['Сдадим 15 марта', '2026-03-15'],
  ['You will have it on Monday', '2026-03-09'],
  ['by June 1', '2026-06-01'],
  ['скину 5го', '2026-03-05'],
  ['До конца недели', '2026-03-06'],
  ['It will be with you in a week', '2026-03-11'],
  ['На следующей неделе пришлю', '2026-03-13'],
])('%s names a day', (text, day) => {
  const thread = talk(`C 2026-03-04 15:00 ${text}`);
  const turn = readThread(thread, prepared(thread)).turns[0]!;
  expect(dueDate(turn.sentences[0]!, turn)).toBe(Date.parse(`${day}T00:00:00+03:00`));
});

describe('promises', () => {
  const promised = talk(
    'C 2026-03-02 10:00 Фотографии пришлю в среду.',
    'U 2026-03-06 10:00 Фотографий пока нет.',
    'C 2026-03-06 12:00 Завал. В понедельник точно скину.',
    'U 2026-03-11 10:00 Фотографий так и нет.',
    'C 2026-03-11 12:00 На этой неделе обязательно.',
  );

  test('that come round again are empty', () => {
    expect(signals(promised)).toMatchObject([
      { signal: 'coop.empty-promise', message: 'm5', refers: ['m1', 'm2', 'm3', 'm4'] },
    ]);
  });

  test('kept at the first reminder were only late', () => {
    const kept = { ...promised, messages: promised.messages.slice(0, 3) };
    expect(heard(withMessage(kept, 'm3', { text: 'Простите, вот они, во вложении.' }))).toEqual([]);
  });

  test('may have been kept in messages that are folded away', () => {
    expect(heard(withMessage(promised, 'm5', { gapBefore: 3 })).includes('coop.empty-promise m5')).toBe(false);
  });
});

describe('contradictions', () => {
  test('of a fact that the user has recorded', () => {
    const thread = talk('C 2026-03-02 10:00 Наш бюджет 250 тысяч.');
    const read = readThread(thread, prepared(thread));
    expect(new Clashes(read, [{ kind: 'budget', value: '400 тысяч', at: null }]).ofFacts()).toMatchObject([
      { message: 'm1', refers: [] },
    ]);
    expect(new Clashes(read, [{ kind: 'budget', value: '200–300 тысяч', at: null }]).ofFacts()).toEqual([]);
  });

  const facts = (kind: RecordedFact['kind'], value: string, at: string | null = null): RecordedFact[] => [
    { kind, value, at },
  ];
  const against = (line: string, recorded: readonly RecordedFact[]) => heard(talk(line), { facts: recorded });
  const CONTRADICTION = ['memory.contradiction m1'];

  test('of another decision maker than recorded', () => {
    const anna = facts('decision-maker', 'Анна, коммерческий директор');
    expect(against('C 2026-03-02 10:00 Решение принимает совет учредителей.', anna)).toEqual(CONTRADICTION);
    expect(against('C 2026-03-02 10:00 Решение принимает Анна.', anna)).toEqual([]);
  });

  test('of another deadline than recorded, but not of any date', () => {
    const june = facts('deadline', '12 June');
    expect(against('C 2026-03-02 10:00 We need it by 20 May, that is the deadline.', june)).toEqual(CONTRADICTION);
    expect(against('C 2026-03-02 10:00 We need it by 12 June.', june)).toEqual([]);
    expect(against('C 2026-03-02 10:00 Shall we meet on 20 May?', june)).toEqual([]);
    expect(against('C 2026-03-02 10:00 My birthday is on 20 May.', june)).toEqual([]);
  });

  test('not of a fact that was recorded later', () => {
    const later = facts('budget', '400 тысяч', '2026-04-01T10:00:00+03:00');
    expect(against('C 2026-03-02 10:00 Наш бюджет 250 тысяч.', later)).toEqual([]);
    expect(against('C 2026-04-02 10:00 Наш бюджет 250 тысяч.', later)).toEqual(CONTRADICTION);
  });

  test('are none where the change is announced', () => {
    expect(
      heard(
        talk(
          'C 2026-03-02 10:00 Our budget is $9,000.',
          'U 2026-03-02 11:00 Fine.',
          'C 2026-03-05 10:00 We decided to raise the budget to $12,000.',
        ),
      ),
    ).toEqual([]);
  });
});

describe('own fault', () => {
  test('thanks that wait for nothing make nobody late', () => {
    const thread = talk(
      'C 2026-03-02 10:00 Спасибо, получил.',
      'C 2026-03-20 10:00 Добрый день! Подскажите, когда будет счёт?',
    );
    expect(ownFaults(thread, prepared(thread))).toEqual(new Map());
  });

  test('a late answer and a broken promise of ours are named', () => {
    const thread = talk(
      'C 2026-03-02 10:00 Когда будет макет?',
      'U 2026-03-06 10:00 Простите за молчание. Макет пришлём в понедельник.',
      'C 2026-03-06 12:00 Ладно, жду.',
      'C 2026-03-11 12:00 Где же макет?',
    );
    expect(Object.fromEntries(ownFaults(thread, prepared(thread)))).toEqual({
      m3: {
        kind: 'late-answer',
        refers: ['m1', 'm2'],
        since: '2026-03-02T07:00:00.000Z',
        until: '2026-03-06T07:00:00.000Z',
      },
      m4: {
        kind: 'broken-promise',
        refers: ['m2'],
        since: '2026-03-09T21:00:00.000Z',
        until: '2026-03-11T09:00:00.000Z',
      },
    });
  });

  test('a weekend in between is no fault', () => {
    const thread = talk(
      'C 2026-03-06 17:30 Когда будет макет?',
      'U 2026-03-09 10:00 Сегодня.',
      'C 2026-03-09 12:00 Жду.',
    );
    expect(ownFaults(thread, prepared(thread))).toEqual(new Map());
  });
});

test('a language that is not read is left alone', () => {
  const german = talk(
    'C 2026-03-02 10:00 Guten Tag, was kostet die Reinigung von dem Sofa, bitte?',
    'U 2026-03-02 10:20 Das kostet 80 Euro.',
    'C 2026-03-09 10:00 Guten Tag, was kostet die Reinigung von dem Sofa, bitte?',
  );
  expect(heard(german)).toEqual([]);
});

test('an empty conversation says nothing', () => {
  expect(heard(talk())).toEqual([]);
});
