import type { Signal } from '../types';

export default {
  id: 'time.reschedule',
  group: 'time',
  kind: ['phrase'],
  severity: 'mild',
  axis: 'manner',
  name: {
    ru: 'Переносит встречу',
    en: 'Moves a meeting',
  },
  counts: {
    ru: 'Отменяет или переносит назначенную встречу или звонок.',
    en: 'Cancels or moves a meeting or a call that was set.',
  },
  countsNot: {
    ru: 'Договорённость о первой встрече или перенос с нашей стороны.',
    en: 'Setting up a first meeting, or a meeting that we moved.',
  },
  why: {
    ru: 'под встречу освободили время, и его уже не вернуть. Один перенос бывает у всех, присмотреться стоит, когда это входит в привычку.',
    en: "we kept the time free and won't get it back. It happens to everybody once; a habit is worth noticing.",
  },
  answers: [
    {
      title: {
        ru: 'Предложить другое время и попросить предупреждать',
        en: 'Offer another time, ask for notice',
      },
      text: {
        ru: '{name}, хорошо, тогда {date}. Если снова не получится, предупредите, пожалуйста, хотя бы за сутки: это время мы держим только для вас.',
        en: "{name}, all right, {date} then. If it doesn't work out again, please let me know a day ahead: we keep that time just for you.",
      },
    },
    {
      title: {
        ru: 'Решить письменно, без встречи',
        en: 'Settle it in writing',
      },
      text: {
        ru: '{name}, со временем у нас пока не складывается. Давайте решим без встречи: пришлю вопросы списком, ответьте, когда будет удобно, до {date}.',
        en: "{name}, we are not having much luck with dates. Let's settle it without a meeting: I'll send the questions as a list, and you answer when it suits you, by {date}.",
      },
    },
  ],
  lookalikes: {
    ru: [
      'Когда вам удобно созвониться в первый раз? У нас свободны вторник и среда.',
      'Вы просили перенести созвон на понедельник, нас это устраивает.',
      'Подтверждаю: завтра в 11:00, как договаривались.',
      'Рейс отменили, поэтому груз придёт днём позже.',
      'Встречу переносить не нужно, успеваем.',
    ],
    en: [
      'When would a first call suit you? We have Tuesday and Wednesday free.',
      "Of course, since you're ill let's take Monday, get well soon.",
      'Confirming tomorrow at eleven as arranged.',
      'The flight was cancelled, so the cargo arrives a day later.',
      "No need to move our meeting, we'll make it.",
    ],
  },
  examples: {
    ru: [
      'Дмитрий, «на замер сегодня не приезжайте, давайте в другой день».',
      '«Созвон в четыре отменяется», шефа вызвали в мэрию.',
      'Ой, совсем забыла, у меня стоматолог. «Перенесём на следующую неделю?»',
      'Коллеги, «просим сдвинуть презентацию со среды на пятницу».',
      '«на урок сегодня не попадём, давайте завтра», мелкий затемпературил',
    ],
    en: [
      "Dmitri, «please don't come for the survey today, another day would be better».",
      "«The four o'clock call is off», the boss got summoned to the town hall.",
      "Oh no, I've got the dentist. «Could we do our chat next week instead?»",
      '«We have to ask you to move the presentation» from Wednesday to Friday.',
      "«Can't make the lesson tonight», little one is running a fever.",
    ],
  },
} satisfies Signal;
