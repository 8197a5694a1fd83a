import type { Signal } from '../types';

export default {
  id: 'time.meeting-push',
  group: 'time',
  kind: ['phrase'],
  severity: 'mild',
  axis: 'manner',
  name: {
    ru: 'Настаивает на встрече',
    en: 'Pushes for a meeting',
  },
  counts: {
    ru: 'Настаивает на встрече или звонке, когда решать ещё нечего, или зовёт снова и снова.',
    en: 'Insists on meeting or calling before there is anything to decide, or again and again.',
  },
  countsNot: {
    ru: 'Согласие на встречу или предложение одной встречи с понятной повесткой.',
    en: 'Accepting or proposing one meeting with an agenda.',
  },
  why: {
    ru: 'встреча без повестки съедает по полдня у каждого и ничего не решает. Некоторым действительно легче говорить, чем писать; тогда достаточно одного короткого звонка.',
    en: 'a meeting without an agenda takes half a day from everyone and settles nothing. Some people do find talking easier than writing, and then one short call is enough.',
  },
  answers: [
    {
      title: {
        ru: 'Сначала повестка',
        en: 'Agenda first',
      },
      text: {
        ru: '{name}, давайте созвонимся, когда будет что решать. Пришлите, пожалуйста, два-три вопроса, которые хотите решить, и я предложу время. Возможно, на часть сразу отвечу письменно, и звонок не понадобится.',
        en: "{name}, let's talk once there's something to decide. Send me the two or three points you'd like to settle, and I'll suggest a time. I may be able to answer some of them in writing straight away.",
      },
    },
    {
      title: {
        ru: 'Встречи сверх плана — платные',
        en: 'Extra meetings are billed',
      },
      text: {
        ru: '{name}, в проект заложено определённое число встреч, и мы его уже выбрали. Дополнительная встреча стоит {sum}, могу {date}. Письменно на все вопросы отвечу без доплаты.',
        en: "{name}, the project includes a set number of meetings, and we have used them. A further one costs {sum}, and I'm free on {date}. I'm glad to answer anything in writing at no charge.",
      },
    },
  ],
  lookalikes: {
    ru: [
      'Да, в среду в 15:00 нам удобно, повестка: смета и график поставки.',
      'Предлагаю один звонок на двадцать минут: согласовать цвет фасада и дату замера.',
      'Встреча с инспектором назначена на понедельник, вам приезжать не нужно.',
      'Звонить не обязательно, достаточно письма.',
      'Спасибо за вчерашнюю встречу, протокол прочитали.',
    ],
    en: [
      'Wednesday at three suits us, agenda: the estimate and the delivery schedule.',
      'I suggest one twenty-minute call to agree on the façade colour and the survey date.',
      'Our meeting with the inspector is on Monday, no need for you to come.',
      'No need to ring, an email will do.',
      "Thanks for yesterday's meeting, we've read the minutes.",
    ],
  },
  examples: {
    ru: [
      'Бриф пока не смотрел. «Давайте просто встретимся, посидим, пообщаемся вживую.»',
      '«Я настаиваю на личной встрече», по почте такие вещи не обсуждаю.',
      '«Ну что, когда созвон? Предлагаю сегодня, и завтра ещё один.»',
      '«Приезжайте к нам в офис, а там решим, о чём говорить.»',
      'Вчера поговорили, хорошо. «Наберите меня опять вечером, и в пятницу тоже созвонимся.»',
    ],
    en: [
      "I haven't opened the brief. «Let's just grab a coffee and see where it goes.»",
      "«I must insist on a face-to-face», I don't discuss things by email.",
      '«When can we jump on a call? Today? And one more tomorrow?»',
      "«Come over to our office and we'll work out what to talk about.»",
      "Good chat yesterday. «Ring me again tonight, and let's put in a daily catch-up.»",
    ],
  },
  rules: `
guards negation not-wanted third-party thanks content our-words
unless sentence (повестк* | agenda attached | with an agenda | as agreed | как договаривались | оформить звонок
  | button)

strong ru (давайте | давай | настаиваю | настаиваем | надо | нужно | лучше | необходимо | хочу | хотим
  | предлагаю | обязательно) <4> (созвонимся | созвониться | встретимся | встретиться | голосом | лично
  | при встрече | увидимся | увидеться | вживую | созвон) <6> (сначала | прежде | до того | перед тем | каждый
  | ежедневно | еще раз | снова | опять | просто | тогда | без встречи | по телефону не | а не письм*
  | не в переписке | не по почте | на весь)
  + «Давайте созвонимся еще раз».
  - Давайте созвонимся в среду.

strong ru (еще раз | снова | опять | каждый день | ежедневно | каждое утро | каждую неделю | сначала
  | прежде всего | сперва | прежде чем | до (начала | коммерческого | кп | сметы | договора)) <5> (созвонимся
  | созвониться | созвон | встретимся | встретиться | встреча | встречу | встречаться | увидимся | планерка
  | планерку | голосом | лично | позвоните)
  + «Сначала встретимся», потом остальное: сначала встреча.
  - Снова встреча переносится?
  unless sentence (перенос* | отмен*)

medium ru (только | исключительно) <2> (лично | при встрече | голосом | по телефону | вживую | очно
  | с глазу) <3> (обсуд* | расскаж* | поговор* | готов* | объясн* | решим | решаем)?
  + Такое обсуждаю «только лично».
  - Паспорт выдают только лично.
  unless sentence (паспорт | выда* | получ* | забрать | можно)

medium en (let's | lets | need to | have to | must | insist | want to | i'd like to | i'd rather | please
  | can we) <4> (meet | call | a call | a meeting | talk | zoom | chat | speak | face to face | in person
  | sit down) <6> (first | before | again | every day | daily | each | rather than | instead of | another
  | once more | as well | too | face to face | in person | weekly)
  + «Let's meet first», then talk about the rest.
  - Let's meet on Thursday before lunch.
  unless sentence (before lunch | before noon | before #number | at #number)

medium en (daily | every day | every morning | each morning | every week | another | weekly | twice a week
  | one more | yet another | again) <4> (call | meeting | stand-up | catch-up | zoom | chat | check-in
  | get-together)
  + I want a «daily call».
  - Another meeting room is free.
  unless sentence (room | reschedul* | cancel* | instead | postpone* | different)

medium en (don't | can't | won't | hate | not | rather not | dislike | no fan of | sick of) <3> (discuss | decide
  | explain | do | put | write | say | writing | typing | emails | e-mails | e-mailing) <4> (by email | by e-mail
  | over email | in writing | in an email | by mail | on paper | over e-mail | via email)
  + I «don't discuss this by email».
  - I can't do it by email, the file is too big.
  unless sentence (file | attachment | too big | agreement)
`,
} satisfies Signal;
