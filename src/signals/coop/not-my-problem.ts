import { raiseOpenly } from '../answers';
import type { Signal } from '../types';

export default {
  id: 'coop.not-my-problem',
  group: 'coop',
  kind: ['phrase'],
  severity: 'serious',
  axis: 'manner',
  name: {
    ru: '«Это ваши проблемы»',
    en: '“Your headache”',
  },
  counts: {
    ru: 'Отмахивается от трудности или от того, что должен дать сам: мне всё равно, что это сложно, это ваша головная боль, найдите данные сами.',
    en: "Brushes aside the difficulty or their own missing input: I don't care that it's complex, that's your headache, find the data yourselves.",
  },
  countsNot: {
    ru: 'Просьба объяснить, в чём трудность.',
    en: 'Asking us to explain the difficulty.',
  },
  why: {
    ru: 'трудность никуда не денется, а платить за неё придётся нам. Иногда человек просто не знает, что без него никак: скажите это прямо.',
    en: "the difficulty stays, and we are the ones who pay for it. Sometimes they just don't know that it cannot be done without them: say so plainly.",
  },
  answers: [
    {
      title: {
        ru: 'Показать, что есть только у них',
        en: 'Show what only they can give',
      },
      text: {
        ru: '{name}, большую часть берём на себя. Но эти данные есть только у вас, список ниже. Если собирать их нам, это {sum} и срок до {date}. Как удобнее?',
        en: "{name}, we'll take care of most of it. But there are things only you have; the list is below. If you'd like us to gather them, that costs {sum} and takes until {date}. Which would you prefer?",
      },
    },
    raiseOpenly,
  ],
  lookalikes: {
    ru: [
      'Объясните, пожалуйста, что именно тут сложно, мы не специалисты.',
      'Данных за март нет, запросили в архиве, пришлём в среду.',
      'Это наша забота, договор с арендодателем возьмём на себя.',
      'Нам всё равно, белый или кремовый, выбирайте.',
      'Головная боль прошла, занятие вечером в силе.',
    ],
    en: [
      "Could you explain what makes it hard? We're no experts.",
      "We don't have the March figures, asked the archive, you'll get them on Wednesday.",
      "That's for us to sort out, we'll talk to the landlord.",
      'White or cream is all the same to us, pick one.',
      "The headache is gone, tonight's lesson is on.",
    ],
  },
  examples: {
    ru: [
      '«Как вы это провезёте через таможню, меня не волнует.»',
      '«Чертежей нет, выкручивайтесь сами.»',
      '«Сложно? Ну так за сложность вам и платят, не грузите меня.»',
      '«Пароли ищите сами, я тут при чём?»',
      '«Ваши трудности с подъездом меня не интересуют, диван нужен в субботу.»',
    ],
    en: [
      '«How you get it through customs is not my concern.»',
      "«There are no drawings, you'll have to manage.»",
      "«Difficult? Spare me the details, that's what you're there for.»",
      "«Hunt for the passwords yourselves, what's it got to do with me?»",
      "«Your trouble with the driveway doesn't interest me, I want the sofa on Saturday.»",
    ],
  },
  rules: `
guards third-party content
unless sentence (объясните | could you explain | расскажите подробнее | хочу понять)

medium ru (не (моя | наша | мои | наши) (проблема | забота | головная боль | дело | печаль | проблемы | заботы)
  | не мое дело | не наше дело | (ваша | ваши | твоя | твои) (проблема | проблемы | головная боль | заботы | забота
  | печаль | трудности) | меня это? не (волнует | касается | интересует | колышет) | нас это? не (волнует
  | касается | интересует) | мне (все равно | плевать | без разницы | до лампочки | фиолетово | по барабану | пофиг
  | параллельно) | нам (все равно | плевать | без разницы | до лампочки | фиолетово | по барабану | пофиг)
  | не перекладывайте на (меня | нас) | сами разбирайтесь | разбирайтесь сами | сами найдите | найдите сами
  | ищите сами | сами ищите | сами поищите | сами придумайте | придумайте сами | крутитесь | выкручивайтесь
  | дальше ваши | дальше сами | за что я вам плачу | за что мы вам платим | слышать не хочу | знать не хочу
  | знать ничего не)
  + Это «не моя проблема».
  - Мне все равно, синий или серый.
  unless sentence (синий | серый | цвет | шрифт | какой из | любой вариант | утро | вторник | чай)

medium en (not my problem | not our problem | isn't my problem | isn't our problem | your problem | your headache
  | your job to | your worry | not my concern | not our concern | none of our concern | none of my concern
  | not my department | not my job | not our job | i don't care | we don't care | couldn't care less
  | could not care less | don't give a | doesn't interest me | doesn't interest us | not interested in why
  | don't want to hear | don't want excuses | no excuses | don't want explanations | just make it work
  | make it work | make it happen | find a way | figure it out | work it out yourself | sort it out yourself
  | sort it yourself | find it yourself | find them yourself | find the data yourself | look it up yourself
  | do it yourself | that's what i pay you | what i'm paying you for | what do i pay you for
  | what are we paying you for | what has that got to do with me | what's that got to do with | deal with it
  | over to you)
  + That's «your problem», sorry: your problem.
  - What's your problem report number?
  unless sentence (report | whether blue | which colour | either colour | i'd rather do it)
`,
} satisfies Signal;
