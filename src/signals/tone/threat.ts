import { farewell, writtenWarning } from '../answers';
import type { Signal } from '../types';

export default {
  id: 'tone.threat',
  group: 'tone',
  kind: ['phrase'],
  severity: 'severe',
  axis: 'manner',
  name: {
    ru: 'Угрожает',
    en: 'Threatens',
  },
  counts: {
    ru: 'Грозит судом, плохими отзывами, жалобой начальству или в надзор, уходом к конкурентам, если не будет так, как он хочет.',
    en: 'Threatens with court, bad reviews, a complaint to the boss or a regulator, or leaving for a competitor unless they get their way.',
  },
  countsNot: {
    ru: 'Спокойное сообщение об уже принятом решении.',
    en: 'Calmly telling us about a decision already taken.',
  },
  why: {
    ru: 'договорённость под угрозой держится, пока держится угроза, и следующая будет сильнее. Если ошибка наша, её лучше исправить, но не потому, что пригрозили.',
    en: 'an agreement made under a threat lasts only as long as the threat does, and the next threat will be bigger. If the fault is ours, put it right, but not because of the threat.',
  },
  answers: [
    {
      title: {
        ru: 'Ответить спокойно и письменно',
        en: 'Answer calmly, in writing',
      },
      text: {
        ru: '{name}, вижу ваше письмо. Обращаться, куда считаете нужным, ваше право. Со своей стороны предлагаю решить по существу: пришлите, что именно не соответствует договору, и до {date} ответим письменно по каждому пункту.',
        en: "{name}, I have read your message. You are free to take it wherever you see fit. For my part I'd rather settle the matter itself: tell me what does not match the contract, and you'll have a written answer to each point by {date}.",
      },
    },
    writtenWarning,
    farewell,
  ],
  lookalikes: {
    ru: [
      'Мы решили дальше работать с другой студией, спасибо за эти два года.',
      'Суд перенёс заседание по нашему спору с соседом на май, поэтому экспертиза нужна к апрелю.',
      'Оставили о вас отзыв, пять звёзд, заслужили.',
      'Роспотребнадзор прислал нам проверку, помогите с документами.',
      'Если дождь не кончится, начнём кладку в понедельник.',
    ],
    en: [
      "We've decided to work with another studio from June, thank you for these two years.",
      'The court moved our dispute with the neighbour to May, so the survey is needed by April.',
      'We left you a review, five stars, well earned.',
      'The inspector will visit our kitchen on Friday, could you help with the folders?',
      "If the rain doesn't stop, we'll start the brickwork on Monday.",
    ],
  },
  examples: {
    ru: [
      '«Не вернёте деньги — встретимся в суде.»',
      '«Завтра же напишу о вас во всех городских группах», посмотрим, кто к вам пойдёт.',
      '«Ещё один день без ответа, и я звоню вашему директору.»',
      '«Либо к вечеру всё переделано, либо мы уходим к вашим соседям.»',
      '«Жалоба в инспекцию уже лежит на столе, осталось отправить», решайте.',
      '«Мои юристы вас в порошок сотрут», имейте в виду.',
    ],
    en: [
      "«Refund me or we'll see each other in court.»",
      "«By tomorrow every local forum will know your name», let's see who books you then.",
      "«One more day of silence and I'm ringing your director.»",
      '«Redo it by tonight or we take the account to the people next door.»',
      '«The letter to trading standards is written, I only need to post it», your choice.',
      '«My solicitors will have a field day with you», bear that in mind.',
    ],
  },
} satisfies Signal;
