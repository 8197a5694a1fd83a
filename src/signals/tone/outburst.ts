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
  rules: `
guards third-party content negation not-wanted
unless sentence (сделать чтобы | таблицу | вносить | конкурс | руки низко | стол | joy | hotline | case study
  | agents | как сделать)
unless sentence (спасибо | thank* | как быстро | wonderful | amazing | не переживайте | song | песни
  | ошибка соединения | лучший | best)

medium ru (это (безобразие | возмутительно | катастрофа | кошмар | ужас | издевательство | просто кошмар
  | просто ужас | беспредел | уму непостижимо | какой-то кошмар) | сколько можно | где ваша совесть
  | как вам не стыдно | вам не стыдно | стыд и позор | постыдились бы | я в шоке | я в ужасе | в бешенстве
  | взбешен | взбешена | вне себя | до слез | нет слов | слов нет | нет сил | сил нет | сыта по горло
  | сыт по горло | лопнуло терпение | терпение лопнуло | это предел | за что мне это | за что нам это
  | руки опускаются | опускаются руки | глубоко оскорбил* | глубоко разочарован* | горькое разочарование
  | ранили меня | обидно до | я требую объяснений | требую объяснений | да вы что | вы издеваетесь | издеваетесь
  | и это после всего | вот она благодарность | как вы могли | как можно было | боже мой)
  + «Сколько можно»?!
  - Сколько можно положить плитки за день?
  unless sentence (положить | людей | гостей | взять | человек | килограмм | до слез смеял* | растрога* | тронут*
    | плитк*)
  unless sentence (восторг* | красиво | трогательн* | прекрасн* | чудесн*)

strong en (this is outrageous | is outrageous | this is unacceptable | absolutely unacceptable
  | totally unacceptable | beyond belief | disgraceful | appalled | furious | livid | fuming | disgusted
  | i'm shocked | i am shocked | heartbroken | reduced to tears | left me in tears | deeply hurt
  | deeply disappointed | utterly disappointed | bitterly disappointed | utterly disappointing | how could you
  | how dare you | shame on you | sick and tired | sick to the stomach | fed up | had enough
  | this is the last straw | at the end of my tether | can't take this any more | can't take it anymore
  | an absolute catastrophe | a catastrophe | an absolute nightmare | this is a disaster | total disaster
  | complete disaster | a slap in the face | betrayed | after all we've done | after everything we've done
  | so much for loyalty | this is how you | i didn't deserve | we didn't deserve | i demand an explanation
  | want an explanation | i want answers | are you kidding | you must be joking | you've got to be kidding
  | are you serious | for heaven's sake | for god's sake | for pity's sake | for crying out loud | i'm screaming
  | lost for words | speechless | hello is anybody | is anybody there | is anyone there | never in my life
  | never in all my)
  + «This is outrageous»!
  - The outrageous hat in scene two is lovely.
  unless sentence (hat | scene | fabulous | good news | speechless in a good | so beautiful | lovely | wonderful
    | about that | free training | lorry | recovery plan | relief | weather | the bank)
`,
} satisfies Signal;
