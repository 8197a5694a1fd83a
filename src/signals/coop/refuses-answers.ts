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
  rules: `
guards third-party thanks
unless sentence (узнаю и | уточню | завтра отвечу | ask and tell | find out | i'll check | lawyer told)

strong ru (зачем | на что | для чего | к чему | какая | какое) <3> (вам | вы | тебе) <2> (знать | это знать
  | эта информация | эти данные | эти цифры | разница | дело | наш бюджет | наши | мои | эти сведения
  | такие подробности | такие вопросы)
  + «Зачем вам знать» наш оборот?
  - Зачем вам ехать самим?

medium ru (не (ваше | твое) (дело | забота | вас касается) | вас это? не касается | вас не должно | не вашего ума
  | это личное | это вас не | коммерческая тайна и | вас не волнует | вас волновать не | не должно вас)
  + Бюджет – «не ваше дело».
  - Это нас не касается, налог платит арендодатель.

strong ru (заполнять | отвечать | рассказывать | раскрывать | объяснять | расписывать | сообщать | давать
  | говорить | называть | озвучивать | отчитываться) <4> не (буду | будем | стану | станем | намерен | намерена
  | намерены | собираюсь | собираемся | обязан | обязана | обязаны | хочу | хотим | планирую)
  + Бриф «заполнять не буду».
  - Объяснять долго не буду: сайт упал.
  unless sentence (долго не | сайт упал | карту)

strong ru не (буду | будем | стану | станем | намерен | намерена | намерены | собираюсь | собираемся | обязан
  | обязана | обязаны) <4> (заполнять | отвечать на | рассказывать | раскрывать | расписывать | отчитываться
  | сообщать | докладывать | озвучивать | называть | перед вами)
  + «Не буду заполнять» вашу анкету.
  - Не буду отвечать до среды, отпуск.
  unless sentence (отпуск | до среды | до понедельника | пока)

medium ru (хватит | довольно | прекратите | перестаньте | сколько можно | не надо | давайте без | обойдемся без
  | обойдитесь без | меньше) <2> (вопросов | вопросы | расспросов | спрашивать | анкет | анкеты | допрос | допроса
  | выспрашивать | этих вопросов | брифов | опросник | ваших вопросов | с вопросами | вопросами)
  + «Хватит вопросов», делайте.
  - Больше вопросов нет.

medium ru (что | это) <2> (допрос | собеседование | интервью | экзамен | налоговая | полиция)
  + «Это что, допрос»?
  - Это интервью выйдет в мае.
  unless sentence (выйдет | журнал | запис* | статья | в #number | перенос* | назначен* | во сколько | кандидат*)

medium en (why | what) <3> (do you need | do you want | would you need | would you want | is it to you
  | does it matter | does that matter | do you care | would you have to) <2> (to know | that information
  | this information | that info | these | that | our | my | who | what we | how much we)
  + «Why do you need to know» our turnover?
  - Why do you need our van there at six?
  unless sentence (van | access at | passport number is | to move)

medium en (none of your | not your business | isn't your business | not your concern | isn't your concern
  | no concern of yours | no business of yours | nothing to do with you | doesn't concern you
  | does not concern you | mind your own | need to know basis | that's private | that's confidential and
  | rather not say | prefer not to say | prefer not to disclose | not telling you | won't tell you
  | not going to tell | not prepared to | refuse to answer | refuse to disclose | decline to answer | not disclose)
  + The budget is «none of your» concern.
  - That is your business card, isn't it?
  unless sentence (surprise | if you'd rather | don't blame)

strong en (won't | will not | not going to | don't want to | refuse to | not | no intention of | don't intend to
  | have no intention | not here to | i'm not) <3> (answer | answering | fill | filling | fill in | fill out
  | filling in | filling out | complete | completing | discuss | disclose | explain | share
  | sharing) <4> (question | questionnaire | form | survey | brief | that | these | this | your | budget | figures
  | numbers | our)
  + I «won't fill in your» form.
  - I did not answer your mail yet.
  unless sentence (yet | could not | sorry | did not | haven't | share your | mail | by mistake | didn't)

medium en (enough | stop | no more | too many | quit | spare me | spare us | skip | cut | forget
  | drop) <2> (questions | the questions | asking | the interrogation | these questions | your questions
  | questionnaire | the questionnaire | interviewing)
  + «No more questions», just build it.
  - Enough. No questions about the roof then?
  unless sentence (form has | on the form | [ask] too)

medium en (is this | what is this | are you) <2> (an interrogation | an interview | a job interview | an exam
  | a police | the third degree | writing a book | the tax office)
  + «Is this a job interview», or what?
  - Is this an interview for the magazine?
  unless sentence (magazine | newspaper | recorded)
`,
} satisfies Signal;
