import type { Signal } from '../types';

export default {
  id: 'trust.contract-nitpick',
  group: 'trust',
  kind: ['phrase'],
  severity: 'mild',
  axis: 'manner',
  name: {
    ru: 'Много правок к договору',
    en: 'Many contract edits',
  },
  counts: {
    ru: 'Разбирает договор по косточкам: список пунктов на переделку, штрафы для нас, третий круг правок.',
    en: 'Picks the contract apart: a list of clauses to rewrite, penalties for us, a third round of edits.',
  },
  countsNot: {
    ru: 'Безобидные поправки: имена, адреса, реквизиты, обычные замечания юристов, спокойное согласие с нашими доводами.',
    en: 'Harmless corrections such as names, addresses, bank details; what any legal department has to ask for; calm acceptance of our arguments.',
  },
  why: {
    ru: 'спор о каждой запятой до начала обещает такой же спор о каждой строке при сдаче. У большой компании это может быть просто работа юристов, и сам заказчик тут ни при чём.',
    en: "a fight over every comma before the start promises one over every line at handover. In a large firm it may simply be the lawyers' job and nothing to do with your contact.",
  },
  answers: [
    {
      title: {
        ru: 'Один круг правок для обеих сторон',
        en: 'One round for both sides',
      },
      text: {
        ru: '{name}, спасибо за замечания. Соберите, пожалуйста, все правки в один файл: ответим по каждой до {date} и на этом текст закроем. Штрафы принимаем только взаимные.',
        en: "{name}, thank you for the comments. Please put all of them into one file; we'll answer each by {date} and finalise the text with that. We accept penalties only if they work both ways.",
      },
    },
    {
      title: {
        ru: 'Объяснить, что менять не будем',
        en: 'Say what stays',
      },
      text: {
        ru: '{name}, часть правок приняли, вот они. Пункты об оплате и сроках оставляем: на них держится цена {sum}. Если они неприемлемы, лучше понять это сейчас.',
        en: "{name}, we've accepted some of the changes, see attached. The clauses on payment and dates stay: the price of {sum} rests on them. If they don't work for you, it is better to know now.",
      },
    },
  ],
  lookalikes: {
    ru: [
      'В договоре опечатка в отчестве директора, исправьте, пожалуйста.',
      'Юристы просят добавить стандартную оговорку о персональных данных, это обязательно для всех.',
      'Ваши доводы по пункту 6 понятны, оставляем как есть.',
      'Договор прочитала, всё устраивает, подписываю.',
      'Поменялся банк, пришлю новые реквизиты для договора.',
    ],
    en: [
      "There's a typo in the director's middle name in the contract, please correct it.",
      'Legal asks for the standard data-protection clause, everybody gets it.',
      'Your reasoning on clause 6 makes sense, we leave it as it is.',
      'Read the contract, all fine, signing today.',
      "We changed banks, I'll send the new details for the contract.",
    ],
  },
  examples: {
    ru: [
      '«Прикладываю замечания к договору, их тридцать одно, начнём с преамбулы.»',
      '«Добавьте неустойку с вашей стороны, два процента в сутки», без этого не подпишем.',
      '«Раздел об ответственности перепишите целиком», и про сроки тоже.',
      'Это четвёртая редакция, «но формулировки в 5.1, 5.4 и 7.2 всё ещё не годятся».',
      '«Почему за просрочку отвечаем мы, а не вы? Пункт вычеркнуть, следующие три переделать.»',
    ],
    en: [
      '«My comments on the agreement are attached, thirty-one of them, starting with the preamble.»',
      "«Put in a penalty on your side, two percent a day», or we don't sign.",
      '«The liability section needs rewriting from top to bottom», and so do the deadlines.',
      "This is draft four and «the wording in 5.1, 5.4 and 7.2 still won't do».",
      '«Why are we liable for delay and not you? Strike that clause and redo the three after it.»',
    ],
  },
} satisfies Signal;
