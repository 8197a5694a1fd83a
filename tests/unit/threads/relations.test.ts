import { describe, expect, test } from 'vitest';
import type { Conversation } from '../../../src/conversation';
import { Clashes } from '../../../src/engine/threads/contradiction';
import { type Relation, relationsIn, SIGNS } from '../../../src/engine/threads/relations';
import { readThread } from '../../../src/engine/threads/view';
import { heard, prepared, signals, talk } from './talk';

function relationsOf(conversation: Conversation): Relation[] {
  const thread = readThread(conversation, prepared(conversation));
  return relationsIn(thread, new Clashes(thread));
}

function relation(lines: readonly string[], later: string, earlier: string): (sign: string) => number {
  const found = relationsOf(talk(...lines)).find(
    (one) => one.later.message.id === later && one.earlier.message.id === earlier,
  )!;
  return (sign) => found.signs[SIGNS.indexOf(sign)]!;
}

const FENCE = [
  'U 2026-03-02 10:00 Could we agree that the gate stays shut while the dog is out?',
  'C 2026-03-02 10:20 Agreed, the gate stays shut.',
  'U 2026-03-02 10:30 Thank you.',
  'C 2026-03-20 10:00 The gate was open all of Friday, 3 hours.',
  'U 2026-03-20 10:10 We had agreed on a shut gate.',
];

describe('signs of a relation', () => {
  test('have a name each', () => {
    expect(new Set(SIGNS).size).toBe(SIGNS.length);
  });

  test('who proposed, what is shared, and what our answer holds up', () => {
    const sign = relation(FENCE, 'm4', 'm2');
    expect(sign('before then proposes')).toBe(1);
    expect(sign('then plainly agrees')).toBe(1);
    expect(sign('matter of then')).toBeGreaterThan(0.5);
    expect(sign('answer names an agreement')).toBe(1);
    expect(sign('next message')).toBe(1);
    expect(sign('no answer')).toBe(0);
  });

  test('figures that differ for the same thing, and do not for another', () => {
    const lines = [
      'C 2026-03-02 10:00 We have 40 chairs.',
      'U 2026-03-02 10:20 Noted.',
      'C 2026-03-20 10:00 There are 60 chairs in the hall.',
      'C 2026-03-20 10:05 And 12 tables, next to the chairs.',
    ];
    expect(relation(lines, 'm3', 'm1')('other figures for the same')).toBe(1);
    expect(
      relation(
        [lines[0]!, lines[1]!, 'C 2026-03-20 10:00 The chairs came, and 60 lamps.'],
        'm3',
        'm1',
      )('not, and not not'),
    ).toBe(0);
  });

  test('a "not" here and none there', () => {
    const lines = [
      'C 2026-03-02 10:00 Лифт в доме есть.',
      'U 2026-03-02 10:20 Хорошо.',
      'C 2026-03-20 10:00 Никакого лифта в доме нет.',
    ];
    expect(relation(lines, 'm3', 'm1')('not, and not not')).toBe(1);
  });

  test('nothing in common is no relation', () => {
    const conversation = talk(
      'C 2026-03-02 10:00 The invoice arrived.',
      'U 2026-03-02 10:20 Good.',
      'C 2026-03-20 10:00 Which paint dries faster?',
    );
    expect(relationsOf(conversation)).toEqual([]);
  });

  test('an outcry that names nothing of before is no relation, unless we hold a wish up to them', () => {
    const outcry = [
      'C 2026-10-27 18:02 Расписание на сайт СРОЧНО!',
      'U 2026-10-27 18:25 Расписание на сайте.',
      'C 2026-11-10 07:15 Я вам деньги плачу. Вид ужасный, всё криво, за что мы платили?',
    ];
    expect(relationsOf(talk(...outcry))).toEqual([]);
    expect(relationsOf(talk(...outcry, 'U 2026-11-10 09:00 Что именно не так?'))).toEqual([]);
    expect(relationsOf(talk(...outcry, 'U 2026-11-10 09:00 Это был ваш выбор.'))).toHaveLength(1);
  });

  test('what may be explained by messages that are missing in between is no relation', () => {
    const conversation = talk(...FENCE);
    const pairs = (changed: typeof conversation) =>
      relationsOf(changed).map(({ later, earlier }) => `${earlier.message.id} ${later.message.id}`);
    expect(pairs(conversation)).toContain('m2 m4');
    const messages = conversation.messages.map((message) =>
      message.id === 'm3' ? { ...message, gapBefore: 2 } : message,
    );
    expect(pairs({ ...conversation, messages })).not.toContain('m2 m4');
  });

  test('a message that cannot be read in full shows none', () => {
    const conversation = talk(...FENCE);
    const messages = conversation.messages.map((message) =>
      message.id === 'm4' ? { ...message, clipped: true } : message,
    );
    const clipped = { ...conversation, messages };
    expect(relationsOf(clipped).filter(({ later }) => later.message.id === 'm4')).toEqual([]);
  });
});

test('a row of pressing on is one finding, at its last message, and rests on our no', () => {
  const found = signals(
    talk(
      'C 2026-03-02 10:00 Hi, could you do the roof on a Sunday?',
      "U 2026-03-02 10:10 We don't work on Sundays, sorry.",
      'C 2026-03-05 10:00 Come on Sunday at eight then, the ladder is out and the street is empty.',
      "U 2026-03-05 10:10 As I said, we don't work on Sundays.",
      'C 2026-03-08 10:00 Sunday at nine would do, too. Surely you can make an exception this once.',
    ),
  ).filter(({ signal }) => signal === 'trust.ignores-refusal');
  expect(found.map(({ message }) => message)).toEqual(['m5']);
  expect(found[0]!.refers).toContain('m2');
  expect(found[0]!.quote.length).toBeGreaterThan(0);
});

test.each([
  [
    'Well. All right, no fog then.',
    'C 2026-06-01 09:00 Hello, the chapel for Sunday please. We bring fog and lanterns.',
    'U 2026-06-01 10:00 Hello! Sunday is free. Fog and lanterns are forbidden here, the organ would not survive it.',
    'C 2026-06-03 08:30 Good, Sunday from ten. Which socket is best for the fog machine, it takes 2 kW?',
    'U 2026-06-03 09:00 None, fog is forbidden.',
    'C 2026-06-06 10:00 Tomorrow! We bring all: the choir, the fog machine and twenty lanterns. Tell the verger.',
    'U 2026-06-06 11:00 With fog and lanterns we will not let you in. The choir is welcome.',
  ],
  [
    'Ну ладно, согласны, без тумана так без тумана.',
    'C 2026-06-01 09:00 Здравствуйте, нам часовню на воскресенье. Будем с туманом и фонарями.',
    'U 2026-06-01 10:00 Здравствуйте! Воскресенье свободно. Туман и фонари у нас запрещены, орган не переживёт.',
    'C 2026-06-03 08:30 Ок, воскресенье с десяти. В какую розетку лучше включить туман-машину, она на 2 кВт?',
    'U 2026-06-03 09:00 Ни в какую, туман запрещён.',
    'C 2026-06-06 10:00 Завтра у вас! Везём всё: хор, туман-машину и двадцать фонарей. Сторожа предупредите.',
    'U 2026-06-06 11:00 Повторю: с туманом и фонарями не пустим. Хору рады.',
  ],
])('who gives in ends the row: %s', (givingIn, ...before) => {
  const thread = talk(...before, `C 2026-06-06 12:00 ${givingIn}`);
  expect(heard(thread)).toEqual(['trust.ignores-refusal m5']);
});

describe('what is done all the same, without a word about it', () => {
  test.each([
    [
      'C 2026-03-02 10:00 We need the hall floor sanded before the choir weekend.',
      'U 2026-03-02 11:00 Gladly. Once it is oiled, no chairs on it for five days, otherwise they leave dents. All right?',
      'C 2026-03-02 11:30 Agreed, five days without chairs.',
      'U 2026-03-06 16:00 Oiled this afternoon.',
      'C 2026-03-08 09:00 We put the chairs back in last night, the rehearsal is at ten and you can polish around them.',
      'U 2026-03-08 09:20 Please take the chairs out again, the oil is still soft.',
    ],
    [
      'C 2026-03-02 10:00 Нам нужно отшлифовать пол в зале до выезда хора.',
      'U 2026-03-02 11:00 С удовольствием. После масла пять дней без стульев, иначе останутся вмятины. Договорились?',
      'C 2026-03-02 11:30 Договорились, пять дней без стульев.',
      'U 2026-03-06 16:00 Сегодня покрыли маслом.',
      'C 2026-03-08 09:00 Стулья мы вчера уже вернули в зал, в десять репетиция, полируйте вокруг.',
      'U 2026-03-08 09:20 Уберите, пожалуйста, стулья обратно, масло ещё мягкое.',
    ],
  ])('against an agreement: %s', (...lines) => {
    expect(heard(talk(...lines))).toEqual(['coop.agrees-then-reverts m5']);
  });

  test.each([
    [
      'C 2026-03-02 10:00 Could you print the menus on the birch bark that we have?',
      'U 2026-03-02 10:30 No, bark ruins the press. Card or paper.',
      'C 2026-03-06 10:00 We have cut the bark to size, 80 pieces, it will be with you tomorrow for printing.',
      'U 2026-03-06 10:20 As I said, no bark in the press.',
    ],
    [
      'C 2026-03-02 10:00 Можете напечатать меню на нашей бересте?',
      'U 2026-03-02 10:30 Нет, береста портит машину. Картон или бумага.',
      'C 2026-03-06 10:00 Бересту мы нарезали, 80 штук, завтра она будет у вас, печатайте.',
      'U 2026-03-06 10:20 Бересту в машину не поставлю, как и говорил.',
    ],
  ])('against a no: %s', (...lines) => {
    expect(heard(talk(...lines))).toEqual(['trust.ignores-refusal m3']);
  });
});
