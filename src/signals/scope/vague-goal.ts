import type { Signal } from '../types';

export default {
  id: 'scope.vague-goal',
  group: 'scope',
  kind: ['phrase'],
  severity: 'mild',
  axis: 'manner',
  name: {
    ru: 'Нет ясной цели',
    en: 'Vague about the goal',
  },
  counts: {
    ru: 'Не может или не хочет сказать, для чего это: сделайте красиво, как у всех, увидим — поймём.',
    en: "Cannot or will not say what it is for: make it nice, something like everyone has, we'll know it when we see it.",
  },
  countsNot: {
    ru: 'Открытый вопрос, чтобы вместе найти цель.',
    en: 'An open question, asked in order to find the goal together.',
  },
  why: {
    ru: 'без цели нельзя ни попасть, ни сдать работу: любой вариант может оказаться «не тем». Для многих это просто первый разговор, и хорошие вопросы всё проясняют.',
    en: 'without a goal there is nothing to aim at and nothing to hand over: any version may turn out “not it”. For many it is just the first talk, and a few good questions clear it up.',
  },
  answers: [
    {
      title: {
        ru: 'Задать три вопроса о цели',
        en: 'Ask three questions about the goal',
      },
      text: {
        ru: '{name}, чтобы попасть в точку, начну с трёх вопросов. Кто этим будет пользоваться? Что должно измениться, когда всё будет готово? По чему вы поймёте, что получилось? На каждый хватит двух строк.',
        en: '{name}, to get it right I will start with three questions. Who is it for? What should be different once it is done? How will you know that it worked? A line or two for each is plenty.',
      },
    },
    {
      title: {
        ru: 'Платный этап постановки задачи',
        en: 'A paid discovery step',
      },
      text: {
        ru: '{name}, предлагаю начать с отдельного небольшого этапа: разберём задачу и запишем, что именно делаем. Стоит он {sum}, итог будет {date}. После него смета и срок будут точными.',
        en: '{name}, I suggest a small first step: we work through the task together and write down exactly what is to be made. It costs {sum} and will be ready on {date}. After that we can give you an exact price and date.',
      },
    },
  ],
  lookalikes: {
    ru: [
      'Пока не знаем, что лучше для спины, кресло или стул; помогите разобраться, вот наши задачи.',
      'Цель простая: чтобы родители записывали детей сами, без звонков.',
      'Что вам важно узнать о нас, прежде чем предлагать варианты?',
      'Красивую упаковку делать не надо, товар идёт на склад.',
      'Цвет на ваше усмотрение, остальное по чертежу.',
    ],
    en: [
      "We don't know yet whether a chair or a stool is better for the back; here's what we do all day, help us choose.",
      'The aim is simple: parents should book by themselves, without calling.',
      'What do you need to know about us before you suggest anything?',
      'No pretty packaging needed, the goods go straight to the warehouse.',
      'Colour is up to you, everything else as in the drawing.',
    ],
  },
  examples: {
    ru: [
      '«Ну, что-нибудь такое, с душой», подробностей не дам.',
      '«Хочется, чтобы было современно и дорого смотрелось», а для чего, пока не думали.',
      '«Покажите варианты, а там почувствуем, наше или нет.»',
      '«Сделайте ролик, сейчас у всех ролики.»',
      'На ваши вопросы о задаче отвечу так: «просто нужно, чтобы цепляло».',
    ],
    en: [
      "«Oh, just something with a bit of soul», I can't say more than that.",
      "«We want it modern and sort of premium», what it's for we haven't thought about.",
      "«Show us some versions and we'll feel whether it's us.»",
      '«Make us a video, everyone has videos now.»',
      'As for your questions about the purpose, «it simply has to pop».',
    ],
  },
} satisfies Signal;
