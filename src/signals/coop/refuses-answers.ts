import type { Signal } from '../types';

export default {
  id: 'coop.refuses-answers',
  group: 'coop',
  kind: ['phrase', 'thread'],
  severity: 'serious',
  axis: 'manner',
  name: {
    ru: 'Не отвечает на вопросы',
    en: "Won't answer questions",
  },
  counts: {
    ru: 'Отказывается отвечать (зачем вам это, вас это не касается, анкеты не заполняю) или оставляет без ответа два или больше прямых вопроса, продолжая писать.',
    en: "Won't answer (why do you need to know, none of your concern, I don't fill in questionnaires), or keeps writing but leaves two or more direct questions unanswered.",
  },
  countsNot: {
    ru: '«Узнаю и напишу».',
    en: "“I'll find out and tell you.”",
  },
  why: {
    ru: 'без ответов приходится угадывать, а за неверную догадку платим мы. Иногда вопрос просто кажется личным, и помогает объяснить, для чего он.',
    en: 'without answers we have to guess, and a wrong guess is at our cost. Sometimes a question just feels private, and it helps to say what it is for.',
  },
  answers: [
    {
      title: {
        ru: 'Объяснить, зачем мы спрашиваем',
        en: 'Say what the question is for',
      },
      text: {
        ru: '{name}, объясню, зачем спрашиваю: от ответов зависят цена и срок. Без них могу только предположить, и тогда смета будет с запасом. Ответьте, пожалуйста, коротко, хватит одной строки на вопрос.',
        en: "{name}, let me say why I'm asking: the price and the date depend on it. Without the answers I can only guess, and I'd have to add a margin. One line per question is enough.",
      },
    },
    {
      title: {
        ru: 'Назвать допущения',
        en: 'Name the assumptions',
      },
      text: {
        ru: '{name}, ответов пока нет, поэтому исхожу из своих допущений, список ниже. Если до {date} возражений не будет, работаем по ним; переделка после этого оплачивается отдельно.',
        en: "{name}, since the questions are still open, I'm going by the assumptions listed below. If I hear nothing by {date}, we'll work to them, and any rework after that is billed.",
      },
    },
  ],
  lookalikes: {
    ru: [
      'Размер ноги у именинника узнаю вечером и напишу.',
      'Отвечаю по порядку: да, нет, восемь метров.',
      'На вопрос про подвал ответит наш инженер, переслала ему.',
      'Анкету заполнили, лежит в папке.',
      'Зачем нужен второй замер, не совсем поняла, но приезжайте.',
    ],
    en: [
      "I'll ask about his shoe size tonight and let you know.",
      'In order: yes, no, eight metres.',
      "Our engineer will answer the one about the cellar, I've passed it on.",
      'The questionnaire is done and in the folder.',
      'Not sure I see what the second survey is for, but do come.',
    ],
  },
  examples: {
    ru: [
      '«А вам какая разница, сколько нас человек?» Считайте торт.',
      '«Анкеты я не заполняю принципиально.»',
      '«Наш оборот вас не касается», посчитайте без него.',
      '«Вопросов слишком много, отвечать не буду, работайте.»',
      '«Кто принимает решение, вам знать незачем.»',
    ],
    en: [
      '«What does it matter to you how many of us there are?» Just price the cake.',
      "«I don't do forms, as a matter of principle.»",
      '«Our turnover is none of your business», work it out without it.',
      "«Too many questions, I won't go through them, just get on with it.»",
      '«Who signs this off is not something you need to know.»',
    ],
  },
} satisfies Signal;
