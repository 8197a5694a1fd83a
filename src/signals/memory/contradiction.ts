import type { Signal } from '../types';

export default {
  id: 'memory.contradiction',
  group: 'memory',
  kind: ['thread'],
  severity: 'serious',
  axis: 'manner',
  name: {
    ru: 'Противоречит себе',
    en: 'Contradicts themselves',
  },
  counts: {
    ru: 'Противоречит своим прежним словам или записанному факту: другой бюджет, другой срок, решает другой человек, «текст есть», а потом «напишите нам текст».',
    en: 'Contradicts their own earlier words or a recorded fact: another budget, another deadline, another decision maker, “we have a text” and then “write us the text”.',
  },
  countsNot: {
    ru: 'Объявленное изменение: «мы подняли бюджет».',
    en: 'An announced change: “we have raised the budget”.',
  },
  why: {
    ru: 'план строится на первом ответе, и, когда он меняется молча, переделывать приходится нам. Часто человек просто передаёт слова разных коллег, и стоит спросить, чьё слово последнее.',
    en: 'the plan rests on the first answer, and when it changes without a word, we do the rework. Often they are just passing on what different colleagues say; ask whose word is final.',
  },
  answers: [
    {
      title: {
        ru: 'Спросить, чему верить',
        en: 'Ask which one to go by',
      },
      text: {
        ru: '{name}, хочу свериться. Раньше в переписке было одно, в последнем письме другое. Какой вариант верный? Если новый, пересчитаю смету и срок и пришлю до {date}.',
        en: "{name}, let me check something. Your earlier email says one thing and the latest another. Which one should we go by? If it's the new one, I'll redo the estimate and the schedule and send them by {date}.",
      },
    },
  ],
  lookalikes: {
    ru: [
      '«Директор сменился, теперь решает Вера»: об изменении сказали прямо.',
      'Сначала ждали двадцать гостей, потом написали, что согласились ещё пятеро.',
    ],
    en: [
      '“Our director has changed, Vera decides now”: the change was announced.',
      'Twenty guests at first, then a note that five more have accepted.',
    ],
  },
  examples: {
    ru: [
      'В понедельник: «Бюджет четыреста тысяч», в четверг: «Больше двухсот пятидесяти никогда и не было».',
      '«Решаю всё я», а через неделю: «Без одобрения учредителя ничего не могу».',
    ],
    en: [
      'Monday: “the budget is 4,000”. Thursday: “it was never more than 2,500”.',
      "“I decide everything myself”, and a week later: “nothing goes without the founder's approval”.",
    ],
  },
} satisfies Signal;
