import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/engine';
import { heard, talk } from './talk';

const BLAMES = 'memory.blames-own-request';
const CONTRADICTS = 'memory.contradiction';

describe('a wish of theirs that we hold up to them', () => {
  const asked = [
    'C 2026-03-02 10:00 Please plant ivy along the whole fence, nothing but ivy.',
    'U 2026-03-02 10:20 Can do. It grows fast, mind.',
    'U 2026-03-20 10:00 All planted.',
  ];

  test('makes an outcry a complaint about it', () => {
    const thread = talk(
      ...asked,
      'C 2026-06-20 10:00 The ivy has crept into the gutters. Who on earth plants ivy along a fence? You should have told us.',
      'U 2026-06-20 11:00 The ivy was your choice in March. I can cut it back on Friday.',
    );
    expect(heard(thread)).toEqual([`${BLAMES} m4`]);
  });

  test('does not where they ask for a change', () => {
    const thread = talk(
      ...asked,
      'C 2026-06-20 10:00 It grows nicely. Could you trim it by the gate, please?',
      'U 2026-06-20 11:00 The ivy was your choice, and it shows. Friday then.',
    );
    expect(heard(thread)).toEqual([]);
  });
});

test('impatience is no complaint about a wish of theirs', () => {
  const thread = talk(
    'C 2026-10-20 07:40 Страница записи лежит. Чините.',
    'U 2026-10-20 08:10 Роман, доброе утро! С 8:05 работает. Сбой был у платёжного сервиса, отчёт во вложении.',
    'C 2026-10-20 08:14 Мне ваши отчёты не нужны. Вы там все безрукие, что ли? Школьник бы сделал лучше вас, дармоеды.',
    'U 2026-10-20 09:00 Роман, причина была не у нас, и починка заняла 25 минут. Готова обсудить запасной сервис.',
    'C 2026-10-27 18:02 Расписание на сайт СРОЧНО! Почему мне до сих пор никто не ответил??',
    'U 2026-10-27 18:25 Расписание на сайте. После шести работает дежурный тариф, он есть в договоре.',
  );
  const found = analyse(thread).findings.filter(({ message }) => message === 'm5');
  expect(found.map(({ signal }) => signal)).toEqual(['time.rush']);
});

describe('a statement of theirs that we hold up to them', () => {
  const said = [
    'C 2026-03-02 10:00 Добрый день! Колодец на участке есть, вода отличная.',
    'U 2026-03-02 10:20 Тогда скважину не считаем, 240 000.',
    'C 2026-03-02 11:00 Подходит.',
  ];

  test('makes what stands against it a contradiction', () => {
    const thread = talk(
      ...said,
      'C 2026-04-20 10:00 А когда начнёте бурить? Воды на участке никогда не было.',
      'U 2026-04-20 11:00 Вы писали, что колодец есть, бурение в смету не вошло.',
    );
    expect(heard(thread)).toEqual([`${CONTRADICTS} m4`]);
  });

  test('does not where we give in', () => {
    const thread = talk(
      ...said,
      'C 2026-04-20 10:00 А когда начнёте бурить? Воды на участке никогда не было.',
      'U 2026-04-20 11:00 Вы правы, я перепутал. Вы писали про колодец у соседей.',
    );
    expect(heard(thread)).toEqual([]);
  });

  test('does not where nothing stands against it', () => {
    const thread = talk(
      ...said,
      'C 2026-04-20 10:00 Насос для полива подойдёт любой?',
      'U 2026-04-20 11:00 Вы писали, что колодец есть, возьмите погружной.',
    );
    expect(heard(thread)).toEqual([]);
  });
});

describe('what goes on after a message of ours', () => {
  test('a day gone by reminds of the promise', () => {
    const thread = talk(
      'U 2026-03-02 10:00 Hello! When can we expect the floor plan?',
      'C 2026-03-02 12:00 Thursday, I will draw it myself.',
      'U 2026-03-10 10:00 Thursday has come and gone.',
      'C 2026-03-10 12:00 Next Thursday then, I will draw it at once.',
      'U 2026-03-20 10:00 And another Thursday, with an empty inbox.',
      'C 2026-03-20 12:00 By Monday, really.',
    );
    expect(heard(thread)).toEqual(['coop.empty-promise m6']);
  });

  test.each([
    'The treasurer has approved the sum and sent the band to the school. We look forward to seeing you.',
    "Phyllis is taking over from me, and I couldn't tell her a thing. The fryer is broken, too.",
  ])('asking on says that a word or a thing in between was about something else: %s', (between) => {
    const thread = talk(
      'U 2026-03-02 10:00 Please send us the asbestos survey of the barn.',
      'C 2026-03-02 12:00 For how many days does the crane stay?',
      'U 2026-03-03 10:00 Nine. The asbestos survey, please, before we book the crew.',
      `C 2026-03-05 12:00 ${between}`,
      'U 2026-03-05 13:00 Good to hear. The asbestos survey is still missing.',
    );
    expect(heard(thread)).toEqual(['coop.unmet-request m4']);
  });

  test('what we tell a client to do who asked how is an answer, and no request', () => {
    const thread = talk(
      'C 2026-03-02 10:00 Здравствуйте! Как вернуть деньги за мёд через кассу?',
      'U 2026-03-02 10:20 Найдите чек, нажмите «Вернуть» и пришлите чек на печать.',
      'C 2026-03-09 10:00 Принесли валенки. Как вернуть деньги за валенки?',
      'U 2026-03-09 10:20 Найдите чек, нажмите «Вернуть», пришлите чек на печать.',
      'C 2026-03-20 10:00 А у нас ярмарка.',
    );
    expect(heard(thread).filter((found) => found.startsWith('coop.unmet-request'))).toEqual([]);
  });

  test('asking on says that what came was another thing', () => {
    const thread = talk(
      'U 2026-03-02 10:00 Пришлите, пожалуйста, паспорт на котёл.',
      'C 2026-03-02 12:00 А плитка уже едет?',
      'U 2026-03-03 10:00 Едет. Паспорт на котёл пришлите, без него газовщики не подключат.',
      'C 2026-03-03 12:00 Снял для вас лестницу, видео во вложении.',
      'U 2026-03-04 10:00 Спасибо. Паспорта на котёл так и нет.',
      'C 2026-03-04 12:00 Какой цвет у затирки?',
    );
    expect(heard(thread)).toEqual(['coop.unmet-request m6']);
  });

  test('a no that does as they wish is no refusal', () => {
    const thread = talk(
      'C 2026-03-02 10:00 Не показывайте фасад соседям до открытия, хорошо?',
      'U 2026-03-02 10:10 Хорошо, фасад до открытия не показываем.',
      'C 2026-03-09 10:00 Фасад закройте плёнкой целиком.',
      'U 2026-03-09 10:10 Закроем.',
      'C 2026-03-12 10:00 И подсветку фасада выключите на ночь.',
      'U 2026-03-12 10:10 Выключим.',
    );
    expect(heard(thread)).toEqual([]);
  });

  test('pushing on with what we had refused twice', () => {
    const thread = talk(
      'C 2026-03-02 10:00 Hi, could you do the roof on a Sunday?',
      "U 2026-03-02 10:10 We don't work on Sundays, sorry.",
      'C 2026-03-05 10:00 Come on Sunday at eight then, the ladder is out and the street is empty.',
      "U 2026-03-05 10:10 As I said, we don't work on Sundays.",
      'C 2026-03-08 10:00 Sunday at nine would do, too. Surely you can make an exception this once.',
    );
    expect(heard(thread)).toEqual(['trust.ignores-refusal m5']);
  });
});

describe('a wish that they stood by when we had warned of it', () => {
  test.each([
    [
      'C 2026-03-02 10:00 Please take the doors off all the offices.',
      'U 2026-03-02 10:20 It will be loud, mind. Keep two, perhaps?',
      'C 2026-03-02 10:30 All of them.',
      'U 2026-03-16 10:00 All finished.',
      'C 2026-03-20 10:00 We can hear each other breathe. Who on earth builds an office with no doors?',
      'U 2026-03-20 11:00 We can hang two for 300.',
    ],
  ])('is what their outcry blames us for: %s', (...lines) => {
    expect(heard(talk(...lines))).toEqual([`${BLAMES} m5`]);
  });
});

describe('what an agreement put an end to', () => {
  const agreed = [
    'U 2026-03-02 10:00 Олег, накладные теряются. Давайте передавать их через портал, а водителям больше не отдавать. Согласны?',
    'C 2026-03-02 10:20 Согласен, удобно.',
    'U 2026-03-02 10:30 Спасибо!',
  ];

  test('is named beside another matter', () => {
    const thread = talk(
      ...agreed,
      'C 2026-03-20 10:00 Накладные в портале. Передайте водителю, пожалуйста, пропуск на въезд.',
      'U 2026-03-20 10:10 Передам, он будет в два.',
    );
    expect(heard(thread)).toEqual([]);
  });
});

test('what holds of another house contradicts nothing', () => {
  const thread = talk(
    'C 2026-03-02 10:00 The house in York has a lift, it works.',
    'U 2026-03-02 10:20 Good. And the other house?',
    'C 2026-03-02 11:00 The second one is in Leeds. There never was a lift there.',
    'U 2026-03-02 11:20 Understood, two more men then.',
  );
  expect(heard(thread)).toEqual([]);
});
