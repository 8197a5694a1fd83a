import { writtenWarning } from '../answers';
import type { Signal } from '../types';

export default {
  id: 'tone.outburst',
  group: 'tone',
  kind: ['phrase'],
  severity: 'serious',
  axis: 'manner',
  name: {
    ru: 'Эмоции вместо фактов',
    en: 'Emotion instead of facts',
  },
  counts: {
    ru: 'Возмущение, обида, упрёки, частокол восклицательных знаков, крик заглавными буквами, драма.',
    en: 'Outrage, offence, reproach, rows of exclamation marks, shouting in capitals, drama.',
  },
  countsNot: {
    ru: 'Один восклицательный знак, радость, заглавные буквы в сокращениях и заголовках.',
    en: 'One exclamation mark, joy, capitals in abbreviations and headings.',
  },
  why: {
    ru: 'на чувства нельзя ответить правкой: непонятно, что чинить, и времени уходит вдвое больше. Иногда за этим стоит настоящая беда, и тогда первым делом стоит спросить, что случилось.',
    en: "feelings don't say what to fix, so everything takes twice the time. Sometimes there is real trouble behind it, and then the first thing is to ask what happened.",
  },
  answers: [
    {
      title: {
        ru: 'Посочувствовать и спросить о фактах',
        en: 'Hear the feeling, ask for the facts',
      },
      text: {
        ru: '{name}, вижу, что вы расстроены, давайте разбираться. Напишите, пожалуйста, что произошло, когда и как должно было быть. Как только получу это, отвечу, что и когда исправим.',
        en: "{name}, I can see that you are upset, so let us sort it out. Please tell me what happened, when, and how it should have been. Once I know, I'll tell you what we'll put right and by when.",
      },
    },
    writtenWarning,
  ],
  lookalikes: {
    ru: [
      'Ура, мы открылись! Спасибо, приходите на кофе!',
      'СРОЧНЫЙ ВЫПУСК — так называется рубрика, оставьте заглавными.',
      'По ГОСТу нужен сертификат СЭС и накладная по форме ТОРГ-12.',
      'Вчера упала полка, товар цел, два кронштейна погнуты, фото приложены.',
      'Расстроились, что не успели на ваш семинар, запишите нас на следующий.',
    ],
    en: [
      "Hooray, we're open! Thank you, come by for a coffee!",
      'TERMS AND CONDITIONS is the heading, please leave it in capitals.',
      'The NHS form needs a VAT number and a PDF of the MOT certificate.',
      'A shelf came down yesterday, no stock damaged, two brackets bent, photos attached.',
      'We were sad to miss your seminar, please put us down for the next one.',
    ],
  },
  examples: {
    ru: [
      '«Это просто немыслимо!!! У меня нет слов!!!»',
      '«КАК ТАК МОЖНО??? Я ВАМ ВЕРИЛА!!!»',
      '«Вы меня в гроб загоните этой кухней», всю ночь проплакала.',
      '«Я в полном шоке и до глубины души оскорблён», так с людьми не поступают.',
      '«Сколько можно издеваться?!» Третий день живём без воды.',
      '«Это катастрофа, это конец, вся свадьба насмарку!!!»',
    ],
    en: [
      '«This is beyond belief!!! I have no words!!!»',
      '«HOW CAN PEOPLE DO THIS TO A FAMILY??»',
      "«You're driving me to an early grave with this kitchen», I cried all night.",
      '«I am appalled and deeply hurt», that is not how one treats people.',
      '«How much more of this am I supposed to take?!» Day three without water.',
      "«It's a catastrophe, the whole wedding is in ruins!!!»",
    ],
  },
} satisfies Signal;
