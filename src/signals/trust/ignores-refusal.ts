import { comeBack, doorOpen } from '../answers';
import type { Signal } from '../types';

export default {
  id: 'trust.ignores-refusal',
  group: 'trust',
  kind: ['thread'],
  severity: 'serious',
  axis: 'manner',
  name: {
    ru: 'Не слышит отказа',
    en: "Doesn't hear a “no”",
  },
  counts: {
    ru: 'Мы отказались (от задачи, цены, сотрудничества), а клиент продолжает, будто отказа не было.',
    en: 'We have declined a task, a price or the co-operation, and the client goes on as if we had not.',
  },
  countsNot: {
    ru: 'Принимает отказ или возвращается позже на наших условиях.',
    en: 'Accepts the refusal, or returns later on our terms.',
  },
  why: {
    ru: 'если не слышат «нет», остальные границы тоже не услышат. Проверьте, прозвучал ли отказ прямо: мягкое «пока вряд ли» легко принять за «да».',
    en: "those who don't hear a “no” won't hear our other limits either. Check that the refusal was plain: a soft “probably not now” is easily taken for a “yes”.",
  },
  answers: [
    {
      title: {
        ru: 'Повторить отказ прямо',
        en: 'Repeat the refusal plainly',
      },
      text: {
        ru: '{name}, чтобы не было недоразумения: мы не возьмёмся за эту работу, и решение окончательное. Пожалуйста, не рассчитывайте на нас и поищите другого исполнителя.',
        en: "{name}, to avoid a misunderstanding: we are not taking this on, and that is final. Please don't count on us, and look for somebody else.",
      },
    },
    doorOpen,
    comeBack,
  ],
  lookalikes: {
    ru: ['После отказа поблагодарил и спросил, кого посоветуем.', 'Через полгода вернулась и сразу приняла нашу цену.'],
    en: [
      'Thanked us for the answer and asked whom we would recommend.',
      'Came back after half a year and took our price.',
    ],
  },
  examples: {
    ru: [
      'Мы написали, что переводить договоры не берёмся; в ответ пришли два договора со словами «жду к четвергу».',
      'Отказались от цены 20 тысяч, а наутро: «Отлично, значит, за двадцать, когда начинаем?»',
    ],
    en: [
      "We wrote that we don't do weekends; the answer was “great, see you on Sunday at ten”.",
      "We turned down 2,000, and next morning came “so it's 2,000 then, when do we start?”",
    ],
  },
} satisfies Signal;
