import { describe, expect, test } from 'vitest';
import { questionSignatures } from '../../../src/engine';
import { askingsIn } from '../../../src/engine/threads/repeated-question';
import { readThread } from '../../../src/engine/threads/view';
import { heard, prepared, signals, talk, withMessage } from './talk';

const REPEATED = 'memory.repeated-question';

const asked = talk(
  'C 2026-03-02 10:00 Добрый день! Сколько стоит чистка дивана?',
  'U 2026-03-02 10:20 Добрый день! Чистка дивана 4 500.',
  'C 2026-03-03 11:00 Спасибо, диван серый, велюр.',
  'U 2026-03-03 11:10 Велюр чистим.',
  'C 2026-03-10 12:00 Мы созрели. Сколько стоит чистка дивана?',
);

describe('the same question', () => {
  test('is found with the first asking and our answer, in its own sentence', () => {
    const [finding] = signals(asked);
    expect(finding).toMatchObject({
      signal: REPEATED,
      message: 'm5',
      quote: 'Сколько стоит чистка дивана?',
      refers: ['m1', 'm2'],
    });
    const text = asked.messages[4]!.text;
    expect(text.slice(finding!.start, finding!.end)).toBe(finding!.quote);
  });

  test('is found where it is about what the client sends', () => {
    const english = talk(
      'C 2026-03-02 10:00 How often can I send the newsletter?',
      'U 2026-03-02 10:20 Four times a month.',
      'C 2026-03-10 12:00 Thank you. How often can I send the newsletter?',
    );
    const russian = talk(
      'C 2026-03-02 10:00 Куда нам отправить макет?',
      'U 2026-03-02 10:20 Макет отправьте на почту типографии.',
      'C 2026-03-10 12:00 Добрый день! Куда отправить макет?',
    );
    expect([...heard(english), ...heard(russian)]).toEqual([`${REPEATED} m3`, `${REPEATED} m3`]);
  });

  test('is found where it is about how we send a thing, and no request to send it', () => {
    const ways = talk(
      'C 2026-03-02 10:00 Do you print the tickets for us or email them as a file?',
      'U 2026-03-02 10:20 As a file; printing is up to the box office.',
      'C 2026-03-20 12:00 Lovely posters. Do you print the tickets for us or email them as a file?',
    );
    expect(heard(ways)).toEqual([`${REPEATED} m3`]);
  });

  test('is found where somebody says what they are to find out', () => {
    const english = talk(
      'C 2026-03-02 10:00 Hello. How long does the roof rack warranty last?',
      'U 2026-03-02 10:20 Hello! The warranty on the roof rack lasts five years.',
      'C 2026-03-20 12:00 Morning, Rosa here for Mr Brook. He has asked me to find out how long the roof rack warranty lasts.',
    );
    const russian = talk(
      'C 2026-03-02 10:00 Добрый день! Сколько служит фильтр для бассейна?',
      'U 2026-03-02 10:20 Добрый день! Фильтр служит три года.',
      'C 2026-03-20 12:00 Это Роза, помощница. Меня попросили выяснить, сколько служит фильтр для бассейна.',
    );
    expect([...heard(english), ...heard(russian)]).toEqual([`${REPEATED} m3`, `${REPEATED} m3`]);
  });

  test('is found where the answer hangs on a condition, and not on the day', () => {
    const permit = talk(
      'C 2026-03-02 10:00 Добрый день! Согласие соседей на навес обязательно?',
      'U 2026-03-02 10:20 Обязательно, если навес ещё не внесён в план. Забор этого не требует.',
      'C 2026-03-20 12:00 Опоры привезли. Согласие соседей на навес обязательно?',
      'U 2026-03-20 12:10 Да, обязательно.',
    );
    expect(heard(permit)).toEqual([`${REPEATED} m3`]);
  });

  test.each([
    ['Ещё не готова, склад выпишет её, когда примет бочки.', true],
    ['Готова, если бочки ещё не отгружены.', false],
    ['Not yet, they write it when the barrels are in.', true],
    ['Always, unless the barrels are still not in.', false],
  ])('an answer that tells how far things have come holds for the day: %s', (answer, forTheDay) => {
    const thread = talk('C 2026-03-02 10:00 Накладная на бочки готова?', `U 2026-03-02 10:20 ${answer}`);
    const { turns } = readThread(thread, prepared(thread));
    expect(askingsIn({ turns }, turns[0]!)[0]!.answered().forTheDay).toBe(forTheDay);
  });

  test.each([
    ['How long is one lesson?', '45 minutes, ten in all.', false],
    ['How long is the drive?', 'In twenty minutes, we are loading.', true],
    ['Сколько часов сохнет лак?', 'Восемь, к утру уже можно ходить.', false],
    ['Как долго вам ехать?', 'Уже едем, час или два.', true],
  ])('a duration by rule does not change with the day: %s %s', (question, answer, forTheDay) => {
    const thread = talk(`C 2026-03-02 10:00 ${question}`, `U 2026-03-02 10:20 ${answer}`);
    const { turns } = readThread(thread, prepared(thread));
    expect(askingsIn({ turns }, turns[0]!)[0]!.answered().forTheDay).toBe(forTheDay);
  });

  test('is found where its wording is exchanged, and what it is about stands in another place', () => {
    const lines = talk(
      'C 2026-03-02 10:00 How many knots fit on one rope?',
      'U 2026-03-02 10:20 Twelve at that length.',
      'C 2026-03-20 12:00 The sailors have decided. How many knots can a rope take?',
      'U 2026-03-20 12:10 Twelve.',
    );
    expect(heard(lines)).toEqual([`${REPEATED} m3`]);
  });

  test('what we write days after an answer is no part of it, unless the answer was put off', () => {
    const partsOf = (answer: string) => {
      const thread = talk(
        'C 2026-03-02 10:00 Must the gate stand open?',
        `U 2026-03-02 10:20 ${answer}`,
        'U 2026-03-09 09:00 The invoice for February is attached.',
      );
      const { turns } = readThread(thread, prepared(thread));
      return askingsIn({ turns }, turns[0]!)[0]!.answer.map(({ message }) => message.id);
    };
    expect(partsOf('No, it opens by itself.')).toEqual(['m2']);
    expect(partsOf('Let me check with the fitter.')).toEqual(['m2', 'm3']);
  });

  test('is found where an answer that speaks of waiting is given twice', () => {
    const steps = talk(
      'C 2026-03-02 10:00 Hello, how does one put a new skater on the waiting list?',
      'U 2026-03-02 10:20 Skaters, then Waiting, then the plus sign, type the surname and press Save.',
      'C 2026-03-20 12:00 Two brothers want lessons. Where do I go to add them to the queue?',
      'U 2026-03-20 12:10 Skaters, Waiting, the plus sign, surname, Save.',
    );
    expect(heard(steps)).toEqual([`${REPEATED} m3`]);
  });

  test('counts each further asking, resting on all before', () => {
    const again = talk(
      'C 2026-03-02 10:00 Do you deliver to Leeds?',
      'U 2026-03-02 10:20 We do, on Fridays.',
      'C 2026-03-09 10:00 Do you deliver to Leeds?',
      'U 2026-03-09 10:20 Yes, on Fridays.',
      'C 2026-03-16 10:00 Remind me, do you deliver to Leeds?',
    );
    expect(signals(again).map((finding) => [finding.message, finding.refers])).toEqual([
      ['m3', ['m1', 'm2']],
      ['m5', ['m1', 'm2', 'm3', 'm4']],
    ]);
  });

  test('is not held against a client whom we did not answer', () => {
    const unanswered = talk(
      'C 2026-03-02 10:00 Сколько стоит чистка дивана?',
      'C 2026-03-05 10:00 Сколько стоит чистка дивана?',
      'U 2026-03-05 10:20 Чистка дивана 4 500.',
    );
    expect(heard(unanswered)).toEqual([]);
  });

  test('is not held against a client whom we put off', () => {
    const putOff = talk(
      'C 2026-03-02 10:00 How far back do your archives go?',
      'U 2026-03-02 10:20 Let me check with the archivist and get back to you.',
      'C 2026-03-04 10:00 How far back do your archives go?',
      'U 2026-03-04 10:20 To 1931.',
    );
    expect(heard(putOff)).toEqual([]);
  });

  test('quoted from our mail is not asked', () => {
    const quoting = withMessage(asked, 'm5', { text: 'Берём.\n\n> Сколько стоит чистка дивана?' });
    expect(heard(quoting)).toEqual([]);
  });

  test('says nothing where the message that may have answered cannot be read', () => {
    const hidden = talk(
      'C 2026-03-02 10:00 Сколько стоит чистка дивана?',
      'U 2026-03-02 10:20 ',
      'C 2026-03-10 12:00 Сколько стоит чистка дивана?',
    );
    expect(heard(withMessage(hidden, 'm2', { textMissing: true }))).toEqual([]);
  });

  test('read twice counts once', () => {
    const twice = { ...asked, messages: [...asked.messages, asked.messages[4]!] };
    expect(heard(twice)).toEqual([`${REPEATED} m5`]);
    const copied = { ...asked, messages: [...asked.messages, { ...asked.messages[4]!, id: 'copy' }] };
    expect(heard(copied)).toEqual([`${REPEATED} m5`]);
  });

  test('is found without any dates', () => {
    const undated = { ...asked, messages: asked.messages.map((message) => ({ ...message, at: null })) };
    expect(heard(undated)).toEqual([`${REPEATED} m5`]);
  });
});

test.each([
  ['another thing', 'А сколько стоит чистка ковра?', 'Ковёр 2 000.'],
  ['a new detail', 'А сколько стоит чистка дивана с выездом в Клин?', 'С выездом в Клин 5 900.'],
])('%s is another question', (_, question, answer) => {
  const conversation = talk(
    'C 2026-03-02 10:00 Сколько стоит чистка дивана?',
    'U 2026-03-02 10:20 Чистка дивана 4 500.',
    `C 2026-03-02 10:30 ${question}`,
    `U 2026-03-02 10:40 ${answer}`,
  );
  expect(heard(conversation)).toEqual([]);
});

describe('across threads', () => {
  const past = questionSignatures(asked);
  const later = talk('C 2026-08-03 10:00 Здравствуйте! Снова к вам. Сколько стоит чистка дивана?');

  test('a question answered months ago is known by its signature', () => {
    const [finding] = signals({ ...later, id: 'other' }, { past: JSON.parse(JSON.stringify(past)) });
    expect(finding).toMatchObject({
      signal: REPEATED,
      message: 'm1',
      about: {
        asked: { thread: 't', message: 'm1', at: '2026-03-02T10:00:00+03:00' },
        answered: { message: 'm2', at: '2026-03-02T10:20:00+03:00' },
        times: 2,
      },
    });
  });

  test('signatures hold no text', () => {
    expect(JSON.stringify(past)).not.toContain('диван?');
    expect(past[0]).toMatchObject({
      thread: 't',
      message: 'm1',
      answered: { message: 'm2', at: '2026-03-02T10:20:00+03:00' },
    });
  });

  test('another question is not', () => {
    const other = talk('C 2026-08-03 10:00 Сколько стоит аренда пылесоса?');
    expect(heard({ ...other, id: 'other' }, { past })).toEqual([]);
  });
});

describe('one thing exchanged for another in the same words', () => {
  test.each([
    ['Can the oak doors be lacquered white?', 'Can the pine doors be lacquered white?', 'Yes, two coats.'],
    ['Сколько дней сохнет стяжка в подвале?', 'Сколько дней сохнет стяжка на террасе?', 'Десять дней.'],
  ])('%s / %s is another question, whatever the answers', (first, second, answer) => {
    const thread = talk(
      `C 2026-03-02 10:00 ${first}`,
      `U 2026-03-02 10:20 ${answer}`,
      'C 2026-03-05 10:00 Спасибо, thank you.',
      'U 2026-03-05 10:20 Ok.',
      `C 2026-03-16 10:00 ${second}`,
      `U 2026-03-16 10:20 ${answer}`,
    );
    expect(heard(thread)).toEqual([]);
  });
});

test('a question that we asked back to was not answered, whatever else stands beside', () => {
  const thread = talk(
    'C 2026-03-02 10:00 Can the boiler be moved to the attic?',
    'U 2026-03-02 10:20 Thanks for writing. Which model is it? You will find it on the side.',
    'C 2026-03-04 10:00 A Combi 24. So can the boiler be moved to the attic?',
    'U 2026-03-04 10:20 With that one, yes.',
  );
  expect(heard(thread)).toEqual([]);
});
