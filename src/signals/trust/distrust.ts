import { slowDown } from '../answers';
import type { Signal } from '../types';

export default {
  id: 'trust.distrust',
  group: 'trust',
  kind: ['phrase'],
  severity: 'serious',
  axis: 'manner',
  name: {
    ru: 'Не доверяет нам',
    en: "Doesn't trust us",
  },
  counts: {
    ru: 'Вслух подозревает нас: откуда мне знать, что вы не пропадёте, похоже на обман, не верю в эти часы, докажите, что делали.',
    en: "Voices suspicion of us: how do I know you won't vanish, sounds like a scam, I don't believe these hours, prove that you did it.",
  },
  countsNot: {
    ru: 'Вежливая просьба о рекомендациях или рассказ о прошлом плохом опыте без намёка на нас.',
    en: 'A polite request for references, or a past bad experience told without turning it on us.',
  },
  why: {
    ru: 'при недоверии каждый шаг приходится доказывать, и на это уходит больше времени, чем на работу. В первом разговоре осторожность естественна, особенно у тех, кого уже обманывали.',
    en: 'without trust every step has to be proved, and that takes longer than the work itself. In a first talk caution is natural, above all in those who have been cheated before.',
  },
  answers: [
    {
      title: {
        ru: 'Дать то, что можно проверить',
        en: 'Give what can be checked',
      },
      text: {
        ru: '{name}, осторожность понятна. Вот что можно проверить: наши реквизиты, договор и контакты двух заказчиков, им можно позвонить. Работать можно по этапам с оплатой каждого, тогда риск у обеих сторон небольшой.',
        en: '{name}, it makes sense to be careful. Here is what you can check: our registration, the contract and two clients you are free to call. We can also work in stages, each paid for as it is done, so that neither side risks much.',
      },
    },
    slowDown,
  ],
  lookalikes: {
    ru: [
      'Поделитесь, пожалуйста, контактами двух-трёх заказчиков.',
      'Прошлый мастер взял аванс и пропал, поэтому спрашиваю про договор заранее.',
      'Мы вам доверяем, решайте сами.',
      'Письмо от вашего имени с чужого адреса похоже на мошенников, проверьте почту.',
      'Отчёт по часам получила, вопросов нет.',
    ],
    en: [
      'Could you share the contacts of two or three customers?',
      'The last builder took a deposit and disappeared, which is why I ask about the contract early.',
      'We trust you on this, your call.',
      'A mail in your name from a strange address looks like a scam, do check your account.',
      'Got the timesheet, no questions.',
    ],
  },
  examples: {
    ru: [
      '«А где гарантия, что с моими деньгами вы завтра не исчезнете?»',
      '«Шесть часов на один чертёж? Не верю.»',
      '«Пока не увижу чеки на каждый гвоздь, разговора не будет.»',
      '«Что-то мне подсказывает, что меня здесь разводят.»',
      '«Докажите, что вы вообще выезжали на объект.»',
    ],
    en: [
      "«What's to stop you disappearing with my money tomorrow?»",
      '«Six hours for one drawing? I find that hard to believe.»',
      "«Until I see a receipt for every nail we've nothing to talk about.»",
      "«Something tells me I'm being taken for a ride here.»",
      '«Prove to me that you were on site at all.»',
    ],
  },
} satisfies Signal;
