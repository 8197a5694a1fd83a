import type { Signal } from '../types';

export default {
  id: 'good.appreciation',
  group: 'good',
  kind: ['phrase'],
  severity: 'good',
  axis: 'manner',
  name: {
    ru: 'Ценит вашу работу',
    en: 'Appreciates the work',
  },
  counts: {
    ru: 'Благодарит или хвалит за что-то конкретное.',
    en: 'Thanks or praise for something concrete.',
  },
  countsNot: {
    ru: 'Вежливое «заранее спасибо» и восторги вместо ответа.',
    en: 'A polite “thanks in advance”, and gushing in place of an answer.',
  },
  why: {
    ru: 'кто видит хорошее, тот и о плохом скажет спокойно; такие отношения стоит беречь.',
    en: 'those who notice what is good tend to stay calm about what is not, and that is worth keeping.',
  },
  answers: [
    {
      title: {
        ru: 'Поблагодарить и передать команде',
        en: 'Thank and pass it on',
      },
      text: {
        ru: '{name}, спасибо за добрые слова! Передам всем, кто над этим работал.',
        en: '{name}, thank you for the kind words! I will pass them on to everybody who worked on it.',
      },
    },
  ],
  lookalikes: {
    ru: [
      'Заранее спасибо за ответ.',
      'Спасибо, нет.',
      'Хорошо, жду счёт.',
      'Благодарственное письмо для сотрудника нужно на бланке.',
      'Спасибо, конечно, но это не то, что заказывали.',
    ],
    en: [
      'Thanks in advance for your reply.',
      'No thanks.',
      'Fine, waiting for the invoice.',
      'The thank-you card should be A6, on cream paper.',
      "Thanks, but that isn't what we ordered.",
    ],
  },
  examples: {
    ru: [
      '«Спасибо, что дозвонились до склада в выходной», всё доехало целым.',
      '«Очень понравилось, как вы переписали раздел о рисках.»',
      '«Швы ровные, убрано чисто, приятно было иметь дело.»',
      '«Ваш преподаватель нашёл к сыну подход, он теперь сам просит заниматься.»',
      '«Благодарим за быструю замену насоса», производство не встало.',
    ],
    en: [
      '«Thank you for getting hold of the warehouse on a Sunday», everything arrived whole.',
      '«I really like how you rewrote the section on risks.»',
      '«Neat joints, swept floor, a pleasure to deal with you.»',
      '«Your tutor found the right way with our son, he asks for lessons himself now.»',
      '«Many thanks for swapping the pump so quickly», the line never stopped.',
    ],
  },
} satisfies Signal;
