import type { Signal } from '../types';

export default {
  id: 'time.bursts',
  group: 'time',
  kind: ['thread'],
  severity: 'mild',
  axis: 'manner',
  name: {
    ru: 'Пишет очередями',
    en: 'Writes in bursts',
  },
  counts: {
    ru: 'Раз за разом присылает по три сообщения и больше за несколько минут, не дождавшись ответа.',
    en: 'Again and again sends three or more messages within minutes, before we can answer.',
  },
  countsNot: {
    ru: 'Одно сообщение и следом «забыла добавить».',
    en: 'One message with an afterthought.',
  },
  why: {
    ru: 'мысль меняется быстрее, чем её успевают прочитать, и верным оказывается только последнее сообщение. В мессенджере короткие строки подряд — просто привычка.',
    en: 'the request changes faster than anyone can read it, and only the last line counts. In a chat, short lines in a row are simply a habit.',
  },
  answers: [
    {
      title: {
        ru: 'Попросить писать одним письмом',
        en: 'Ask for one message',
      },
      text: {
        ru: '{name}, чтобы ничего не потерять, собирайте, пожалуйста, мысли в одно сообщение раз в день. Отвечу сразу по всем пунктам. Пока беру в работу последнее из того, что вы прислали, верно?',
        en: "{name}, so that nothing gets lost, could you gather your thoughts into one message a day? I will answer all the points together. For now I'm going by your last message; is that right?",
      },
    },
  ],
  lookalikes: {
    ru: ['Два сообщения подряд: письмо и забытое вложение.', 'Длинное письмо с десятью пунктами раз в неделю.'],
    en: [
      'Two in a row: the letter and the attachment that was forgotten.',
      'One long mail with ten points, once a week.',
    ],
  },
  examples: {
    ru: [
      '10:02 «Сделайте синим», 10:04 «нет, зелёным», 10:05 «а лучше как было»; вчера и позавчера то же самое.',
      'Четыре сообщения за три минуты во вторник, пять за шесть минут в четверг, ответить не успели ни разу.',
    ],
    en: [
      '10:02 “make it blue”, 10:04 “no, green”, 10:05 “rather as it was”, and the same thing on the two days before.',
      'Four messages in three minutes on Tuesday, five in six minutes on Thursday, never a gap to answer in.',
    ],
  },
} satisfies Signal;
