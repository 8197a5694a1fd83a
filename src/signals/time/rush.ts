import { raiseOpenly } from '../answers';
import type { Signal } from '../types';

export default {
  id: 'time.rush',
  group: 'time',
  kind: ['phrase'],
  severity: 'mild',
  axis: 'manner',
  name: {
    ru: 'Торопит без нужды',
    en: 'Hurries us without need',
  },
  counts: {
    ru: 'Подгоняет без причины: срочно, ещё вчера, почему молчите, третий раз за день пишу.',
    en: 'Hurrying without a reason: urgent, by yesterday, why no answer yet, third message today.',
  },
  countsNot: {
    ru: 'Настоящий срок, названный заранее и без нажима: это хороший знак.',
    en: 'A real deadline, named in time and without pressure: that is a good sign.',
  },
  why: {
    ru: 'спешка без причины становится привычкой и вытесняет работу тех, кто ждёт спокойно. Иногда за ней прячется просто тревога, и её снимает одно сообщение с датой.',
    en: 'hurry without a reason turns into a habit and pushes aside those who wait patiently. Sometimes it is only worry, and one message with a date takes it away.',
  },
  answers: [
    {
      title: {
        ru: 'Назвать дату и больше не спорить',
        en: 'Give a date',
      },
      text: {
        ru: '{name}, вижу, что вам это важно. Работа стоит в плане, результат пришлю {date}. Если появятся новости раньше, сразу напишу.',
        en: "{name}, I can see this matters to you. It is in the schedule and you will have it on {date}. If there's news before that, I'll write straight away.",
      },
    },
    {
      title: {
        ru: 'Срочность оплачивается отдельно',
        en: 'Urgency has a price',
      },
      text: {
        ru: '{name}, можем сделать быстрее: для этого придётся отодвинуть другие заказы и поработать вечерами. Срочный тариф — {sum}, готово будет {date}. В обычном порядке доплаты нет. Как поступим?',
        en: '{name}, we can be faster if we move other orders and work late. The express price is {sum}, ready on {date}. In the normal order there is no extra charge. Which would you prefer?',
      },
    },
    raiseOpenly,
  ],
  lookalikes: {
    ru: [
      'Выставка открывается девятого сентября, стенд нужен восьмого утром.',
      'Не торопитесь, мне важнее, чтобы было аккуратно.',
      'Срочно ничего не нужно, ответьте, когда вернётесь из отпуска.',
      'Служба срочной доставки приедет к вам в четверг за образцами.',
      'Сколько стоит срочный выпуск паспорта качества и есть ли он у вас?',
    ],
    en: [
      'The trade fair opens on the ninth, so the stand has to be up on the eighth.',
      "Nothing urgent here, answer when you're back from leave.",
      'Please take the time you need, tidy is better than quick.',
      'The express courier will pick the samples up from you on Thursday.',
      'How much is the rush option for business cards, and is there one at all?',
    ],
  },
  examples: {
    ru: [
      '«Почему до сих пор нет ответа?» Я писал вам ещё утром.',
      '«Всё бросайте и займитесь нашей презентацией», остальное подождёт.',
      '«Нужно было ещё позавчера», поэтому давайте без раскачки.',
      'Алло, Марина! «Уже четвёртое сообщение за день», где эскиз торта?',
      '«Жду прямо сейчас, в течение десяти минут», вы же на связи.',
      '«сроооочно скиньте макет, горит»',
    ],
    en: [
      '«Any news? Any news? I wrote an hour ago already.»',
      '«Drop whatever you are doing», our floor plan comes first.',
      '«We need this ASAP, ideally it would have been done last week.»',
      'Hello? «This is my third email since lunch», where is the draft?',
      '«I expect it within the hour», no ifs or buts.',
      "«Chop chop», the invitations won't print themselves!",
    ],
  },
} satisfies Signal;
