import { slowDown } from '../answers';
import type { Signal } from '../types';

export default {
  id: 'trust.blames-predecessor',
  group: 'trust',
  kind: ['phrase'],
  severity: 'mild',
  axis: 'manner',
  name: {
    ru: 'Ругает прежних исполнителей',
    en: 'Runs down predecessors',
  },
  counts: {
    ru: 'Плохо говорит обо всех, кто работал до нас: одни жулики и халтурщики, вы уже четвёртое агентство, все подвели.',
    en: 'Runs down those who worked for them before: all crooks and bunglers, you are the fourth agency, they all let us down.',
  },
  countsNot: {
    ru: 'Деловая передача дел: «прежний разработчик ушёл, вот его код».',
    en: 'A factual handover: “the last developer left, here is his code”.',
  },
  why: {
    ru: 'если плохими были все до нас, следующими в этом списке можем стать мы. Один неудачный опыт бывает у каждого, и из него полезно узнать, чего теперь опасаются.',
    en: 'if everybody before us was bad, we may be next on the list. One bad experience can happen to anyone, and it tells you what they now fear.',
  },
  answers: [
    {
      title: {
        ru: 'Спросить, что пошло не так',
        en: 'Ask what went wrong',
      },
      text: {
        ru: '{name}, спасибо, что рассказали. Чтобы не повторить: что именно тогда не получилось, о чём было договорено и как вы узнали, что что-то не так? Ответы учтём в плане и в договоре.',
        en: "{name}, thank you for telling me. So that it doesn't happen again: what exactly went wrong, what had been agreed, and how did you notice? We'll build your answers into the plan and the contract.",
      },
    },
    slowDown,
  ],
  lookalikes: {
    ru: [
      'Прежний бухгалтер ушла в декрет, её таблицы в папке.',
      'До вас сайт вела студия из Твери, пароли они передали.',
      'Предыдущий дизайнер работал хорошо, просто уехал.',
      'Первую партию делал другой завод, размеры у них в дюймах.',
      'Вы у нас четвёртые по списку на выставке, стенд 4.',
    ],
    en: [
      'Our former bookkeeper is on maternity leave, her sheets are in the folder.',
      'A studio in Leeds ran the site before you and has handed over the passwords.',
      'The previous designer was good, he just moved abroad.',
      'The first batch came from another plant, their sizes are in inches.',
      "You're fourth on the list of speakers, after the break.",
    ],
  },
  examples: {
    ru: [
      '«Трое юристов до вас только деньги тянули, ни один ничего не понимал.»',
      '«Что ни бригада, то халтурщики», надеюсь, хоть вы не такие.',
      '«Прошлое агентство слило бюджет, а позапрошлое вообще жулики.»',
      '«Все мои репетиторы оказались бездарями, вы пятая.»',
      '«До вас тут одни рукожопы работали», переделывать придётся всё.',
    ],
    en: [
      '«The three lawyers before you just milked us and none had a clue.»',
      "«Every crew we've had was a bunch of cowboys», I hope you're different.",
      '«The last agency burned the budget and the one before were plain crooks.»',
      "«All my tutors turned out useless, you're number five.»",
      '«Nobody who touched this site before knew what they were doing, and each one let us down.»',
    ],
  },
} satisfies Signal;
