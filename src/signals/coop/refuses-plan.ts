import { askAlternatives } from '../answers';
import type { Signal } from '../types';

export default {
  id: 'coop.refuses-plan',
  group: 'coop',
  kind: ['phrase'],
  severity: 'serious',
  axis: 'manner',
  name: {
    ru: 'Отвергает план и совет',
    en: 'Rejects plan and advice',
  },
  counts: {
    ru: 'Отвергает согласованный план или наш совет и стоит на своём: делать так не будем, что бы вы ни советовали, оставьте как было.',
    en: "Rejects the agreed plan or our advice and won't budge: we won't do that, no matter what you recommend, leave it as it was.",
  },
  countsNot: {
    ru: 'Выбор другого варианта из предложенных нами.',
    en: 'Choosing another of the options we offered.',
  },
  why: {
    ru: 'работа пойдёт против нашего совета, а спросят за результат с нас. Последнее слово за клиентом, и это нормально, если риск он берёт на себя письменно.',
    en: 'the work goes against our advice, yet the result will be held against us. The last word is theirs, and that is fine once they take the risk in writing.',
  },
  answers: [
    {
      title: {
        ru: 'Сделать, как просят, и записать риск',
        en: 'Their way, with the risk on record',
      },
      text: {
        ru: '{name}, решение за вами. Наш совет остаётся прежним, и причины я изложу ещё раз в приложении. Если делаем по-вашему, подтвердите, пожалуйста, письмом, что риск понятен и переделка оплачивается отдельно, {sum}.',
        en: "{name}, the decision is yours. My advice stays the same, and I'm attaching the reasons once more. If we do it your way, please confirm in writing that the risk is clear and that rework is billed separately at {sum}.",
      },
    },
    askAlternatives,
  ],
  lookalikes: {
    ru: [
      'Из ваших вариантов нам ближе третий.',
      'План принимаем, начинайте с кровли.',
      'Не будем откладывать, сделаем, как вы советуете.',
      'Оставьте, пожалуйста, коробки там, где были, на складе.',
      'А что вы посоветуете, если утеплитель не войдёт?',
    ],
    en: [
      'Of your options the third suits us best.',
      'We accept the plan, start with the roof.',
      "We won't put it off, let's do as you advise.",
      'Please leave the boxes where they were, in the storeroom.',
      "What would you advise if the insulation doesn't fit?",
    ],
  },
  examples: {
    ru: [
      '«Вытяжку ставить не будем, и не уговаривайте.»',
      '«План помню, но выполнять его мы не собираемся.»',
      '«Сколько бы вы ни советовали другую краску, красим этой.»',
      '«Верните старую схему, ваша нам не нужна.»',
      '«Слышали вас, но всё останется как есть.»',
    ],
    en: [
      "«We're not putting in an extractor, and don't try to talk us round.»",
      "«I remember the plan, we just aren't going to follow it.»",
      "«Recommend what you like, we're using this paint.»",
      '«Put the old layout back, we have no use for yours.»',
      '«We heard you, and it stays exactly as it is.»',
    ],
  },
} satisfies Signal;
