import { raiseOpenly } from '../answers';
import type { Signal } from '../types';

export default {
  id: 'time.reply-asymmetry',
  group: 'time',
  kind: ['thread'],
  severity: 'serious',
  axis: 'manner',
  name: {
    ru: 'Торопит, но отвечает долго',
    en: 'Presses us, answers slowly',
  },
  counts: {
    ru: 'Торопит нас, но на наши вопросы отвечает в несколько раз дольше, чем мы на его.',
    en: 'Presses us for speed but takes several times longer to answer our questions than we take to answer theirs.',
  },
  countsNot: {
    ru: 'Обе стороны отвечают медленно, или медленно, но без нажима.',
    en: 'Slow on both sides, or slow but never pressing.',
  },
  why: {
    ru: 'срочность идёт только в одну сторону, и сроки срываются из-за ожидания, а виноваты окажемся мы. Если паузу объяснили, ничего страшного в ней нет.',
    en: 'the urgency runs one way only: dates slip while we wait, and it will look like our fault. If they explained the pause, there is no harm in it.',
  },
  answers: [
    {
      title: {
        ru: 'Сослаться на даты',
        en: 'Point to the dates',
      },
      text: {
        ru: '{name}, хочу успеть в срок, и для этого нужна ваша помощь. На мои вопросы ответа пока нет, и без него работа стоит. Если ответите до {date}, успеем; если нет, срок сдвинется на время ожидания.',
        en: "{name}, I'd like to make the date, and I need your help. My questions are still open, and the work is waiting for them. If I hear from you by {date}, we'll make it; if not, delivery moves back by as long as we wait.",
      },
    },
    raiseOpenly,
  ],
  lookalikes: {
    ru: [
      'Отвечает раз в три дня, но и мы отвечаем раз в три дня, и никто никого не торопит.',
      'На вопрос ответил через неделю: был в отпуске и предупредил заранее.',
    ],
    en: [
      'He answers every third day, so do we, and nobody is in a hurry.',
      'She took a week over one question because she was on leave and had said so.',
    ],
  },
  examples: {
    ru: [
      'Утром: «Почему до обеда нет сметы?» А на вопрос о площади отвечает через шесть дней.',
      'Мы отвечаем за час, клиент за пять дней, и каждое его письмо начинается со слова «срочно».',
    ],
    en: [
      'Wants the quote before lunch, then takes six days to tell us the size of the room.',
      'We answer within the hour, they within the week, and every mail of theirs is headed “urgent”.',
    ],
  },
} satisfies Signal;
