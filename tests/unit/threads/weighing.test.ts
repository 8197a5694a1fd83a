import { describe, expect, test } from 'vitest';
import { readThread } from '../../../src/engine/threads/view';
import { Stretch, shared, weigh } from '../../../src/engine/threads/weighing';
import { heard, prepared, talk } from './talk';

const at = (line: string, i: number) => line.replace(/^([CU]) /, `$1 2026-03-${String(i + 2).padStart(2, '0')} 10:00 `);
const said = (...lines: readonly string[]) => heard(talk(...lines.map(at)));

describe('a stretch of passages', () => {
  const { turns } = readThread(
    ...argumentsOf('C - The gate is blue. Who on earth paints a gate blue?', 'U - Blue gates sell.'),
  );
  const complaint = new Stretch(turns[0]!.sentences);
  const reply = new Stretch(turns[1]!.sentences);

  function argumentsOf(...lines: readonly string[]) {
    const conversation = talk(...lines);
    return [conversation, prepared(conversation)] as const;
  }

  test('shows an act as clearly as the clearest of them, within bounds', () => {
    const odds = turns[0]!.sentences.map((sentence) => sentence.oddsOf('c.complains'));
    expect(complaint.shows('c.complains')).toBe(Math.min(2, Math.max(-3, ...odds)));
    expect(new Stretch([]).shows('c.complains')).toBe(-3);
  });

  test('shares classes of words with another, up to a limit', () => {
    expect(shared(complaint, reply, 9)).toBeGreaterThan(1);
    expect(shared(complaint, reply, 9)).toBe(shared(reply, complaint, 9));
    expect(shared(complaint, reply, 0.5)).toBe(0.5);
    expect(shared(complaint, new Stretch([]), 9)).toBe(0);
  });

  test('asks where one of them does', () => {
    expect(complaint.asks).toBe(1);
    expect(complaint.statements.asks).toBe(0);
  });
});

test('a sum starts from what stands always', () => {
  expect(weigh({ always: -1, shown: 2, against: -4 }, { shown: 1, against: 0.5 })).toBe(-1);
});

describe('blame for a wish of their own', () => {
  test.each([
    [
      'C Please leave every wall in the cottage bare, no pictures, no shelves.',
      'U Bare it is, though the rooms will echo.',
      'U Finished, the key is with the neighbour.',
      'C Our voices bounce around like in a swimming bath. Who on earth leaves a whole cottage bare?',
      'U The bare walls were what you picked in spring. We can put up felt panels.',
    ],
    [
      'C Пожалуйста, постелите в детской белый ковёр, только белый.',
      'U Постелем, хотя белый быстро пачкается.',
      'U Готово, ковёр лежит.',
      'C На ковре уже три пятна от сока, смотреть больно. Кто вообще стелет в детской белый ковёр?',
      'U Белый вы выбрали сами, можем почистить в субботу.',
    ],
  ])('is heard: %s', (...lines) => {
    expect(said(...lines)).toEqual(['memory.blames-own-request m4']);
  });

  test.each([
    [
      'C Please leave every wall in the cottage bare, no pictures, no shelves.',
      'U Bare it is, though the rooms will echo.',
      'U Finished, the key is with the neighbour.',
      'C The bare walls are a dream, friends are green with envy.',
      'U It was your choice and a good one.',
    ],
    [
      'C Пожалуйста, постелите в детской белый ковёр, только белый.',
      'U Постелем, хотя белый быстро пачкается.',
      'U Готово, ковёр лежит.',
      'C Ковёр лежит криво, у двери волна. Переложите, пожалуйста.',
      'U Это наша ошибка, приедем завтра.',
    ],
  ])('is not, where there is none: %s', (...lines) => {
    expect(said(...lines)).toEqual([]);
  });
});

describe('going back on an agreement', () => {
  test.each([
    [
      'U Shall we agree that samples are ordered by the tenth and none after that?',
      'C Agreed, by the tenth.',
      'U Thank you!',
      'C Three more samples came to my mind, green, grey and sand, I want them in the same parcel.',
      'U The tenth was last week, that is what we had settled on.',
    ],
    [
      'U Предлагаю образцы заказывать до десятого числа, потом уже нет. Согласны?',
      'C Согласны, до десятого.',
      'U Спасибо!',
      'C Нам нужны ещё три образца, зелёный, серый и песочный, положите в ту же посылку.',
      'U Десятое прошло, мы же условились.',
    ],
  ])('is heard: %s', (...lines) => {
    expect(said(...lines)).toEqual(['coop.agrees-then-reverts m4']);
  });

  test.each([
    [
      'U Shall we agree that samples are ordered by the tenth and none after that?',
      'C Agreed, by the tenth.',
      'U Thank you!',
      'C Here are our samples for March: green and grey. Will they come in one parcel?',
      'U Yes, one parcel on the fifteenth.',
    ],
    [
      'U Предлагаю образцы заказывать до десятого числа, потом уже нет. Согласны?',
      'C Согласны, до десятого.',
      'U Спасибо!',
      'C Образцы на март: зелёный и серый. Придут одной посылкой?',
      'U Да, пятнадцатого.',
    ],
  ])('is not, where they keep to it: %s', (...lines) => {
    expect(said(...lines)).toEqual([]);
  });
});

describe('passing over a no', () => {
  test.each([
    [
      'C Could you also move the piano on Friday?',
      'U Pianos are not something we move, our insurance excludes them.',
      'C The piano stands by the window, four strong men will do, the lid does not lock.',
      'U As I wrote, no piano, only the boxes.',
    ],
    [
      'C Возьмёте в пятницу и пианино?',
      'U Пианино мы не возим, страховка не покрывает.',
      'C Пианино стоит у окна, четверо крепких ребят справятся, крышка не запирается.',
      'U Повторю: пианино не повезём, только коробки.',
    ],
  ])('is heard: %s', (...lines) => {
    expect(said(...lines)).toEqual(['trust.ignores-refusal m3']);
  });

  test.each([
    [
      'C Could you also move the piano on Friday?',
      'U Pianos are not something we move, our insurance excludes them.',
      'C Pity. Then only the boxes, when will you be here?',
      'U At nine.',
    ],
    [
      'C Возьмёте в пятницу и пианино?',
      'U Пианино мы не возим, страховка не покрывает.',
      'C Жаль. Тогда только коробки, во сколько приедете?',
      'U В девять.',
    ],
  ])('is not, where they take it: %s', (...lines) => {
    expect(said(...lines)).toEqual([]);
  });
});

describe('standing against what they had said', () => {
  test.each([
    [
      'C Hello, the attic has a proper staircase, anyone can get up there.',
      'U Good, then we carry the beams up by hand.',
      'C Your men ask for a staircase? The attic only ever had a ladder.',
      'U In your first mail there was a staircase to the attic, so no lift was ordered.',
    ],
    [
      'C Здравствуйте, на чердак ведёт нормальная лестница, поднимется любой.',
      'U Хорошо, балки занесём вручную.',
      'C Какая лестница? На чердак у нас всегда лазили по приставной.',
      'U В первом письме у вас была лестница на чердак, поэтому подъёмник не заказан.',
    ],
  ])('is heard: %s', (...lines) => {
    expect(said(...lines)).toEqual(['memory.contradiction m3']);
  });
});

describe('sending once more', () => {
  test.each([
    [
      'U The alarm code and the plan of the house are attached.',
      'C My copy of the alarm plan went through the washing machine.',
      'U Alarm plan, second copy attached.',
      'C My nephew wiped the tablet, the alarm plan went with it.',
      'U Alarm plan attached once more.',
      'C Could I have the alarm plan a further time? The drawer is empty, it has gone missing.',
      'U Alarm plan attached.',
    ],
    [
      'U План сигнализации во вложении.',
      'C План сигнализации куда-то делся.',
      'U Отправляю план сигнализации ещё раз.',
      'C Внук почистил планшет, и план сигнализации вместе с ним.',
      'U План сигнализации снова во вложении.',
      'C А план сигнализации ещё разочек можно? В ящике пусто.',
      'U План сигнализации во вложении.',
    ],
  ])('is heard: %s', (...lines) => {
    expect(said(...lines)).toEqual(['memory.resent-material m6']);
  });
});
