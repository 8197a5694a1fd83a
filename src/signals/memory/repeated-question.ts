import type { Signal } from '../types';

export default {
  id: 'memory.repeated-question',
  group: 'memory',
  kind: ['thread'],
  severity: 'mild',
  axis: 'manner',
  name: {
    ru: 'Снова спрашивает то же',
    en: 'Asks the same again',
  },
  counts: {
    ru: 'Снова спрашивает о том, на что мы уже ответили, теми же словами или другими.',
    en: 'Asks again what we already answered, in the same words or in others.',
  },
  countsNot: {
    ru: 'Уточнение, которому нужны подробности, или тот же вопрос, потому что ответа ещё не было.',
    en: 'A follow-up that asks for more detail, or the same question because we had not answered.',
  },
  why: {
    ru: 'каждый повтор — это снова время на ответ, а решения, принятые не глядя, потом пересматривают. Один раз забывают все; стоит проверить, ясно ли мы ответили.',
    en: 'answering again takes time again, and decisions made without reading tend to be reopened. Everybody forgets now and then; check, too, whether our answer was clear.',
  },
  answers: [
    {
      title: {
        ru: 'Сослаться на прежний ответ',
        en: 'Point to the answer',
      },
      text: {
        ru: '{name}, коротко: всё так, как в моём прошлом письме, копирую ответ ниже. Чтобы ничего не терялось, собираю договорённости в один документ, можно сохранить ссылку.',
        en: "{name}, in short, it's as I wrote earlier; I've copied the answer below. So that nothing gets lost, I keep everything we agree in one document. You may want to save the link.",
      },
    },
  ],
  lookalikes: {
    ru: [
      'Спросила цену доставки, получила ответ и уточнила, входит ли в неё подъём.',
      'Повторил вопрос о сроке: в прошлый раз мы на него не ответили.',
    ],
    en: [
      'Asked for the delivery price, got it, then asked whether it covers the stairs.',
      'Repeated the question about the date, since we had left it open.',
    ],
  },
  examples: {
    ru: [
      '«Во сколько приедет машина?» Ответили: в девять. Через два дня: «А к которому часу ждать машину?»',
      'Трижды за месяц: подходит ли краска для влажных помещений; ответ каждый раз один: да.',
    ],
    en: [
      '“When does the van come?” At nine, we said. Two days later: “What time should we expect the van?”',
      'Three times in a month: is the paint safe for bathrooms? The answer each time: yes.',
    ],
  },
} satisfies Signal;
