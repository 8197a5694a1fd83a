import type { Signal } from '../types';

export default {
  id: 'tone.blame',
  group: 'tone',
  kind: ['phrase'],
  severity: 'serious',
  axis: 'manner',
  name: {
    ru: 'Всегда виноваты мы',
    en: 'Everything is our fault',
  },
  counts: {
    ru: 'Всё плохо, и всегда из-за нас: вы всё испортили, опять всё не так, это ваша вина, я такого не просил (хотя заказывал именно это).',
    en: "Nothing is ever right and it is always us: you ruined it, again all wrong, it's your fault, I never asked for this (about what they ordered).",
  },
  countsNot: {
    ru: 'Точное описание ошибки или деловой список правок.',
    en: 'A precise bug report or a factual list of corrections.',
  },
  why: {
    ru: 'пока ищут виноватого, дело не движется, а каждая новая неудача записывается на нас. Если ошибка и правда наша, признайте её коротко и скажите, когда исправите.',
    en: 'while everyone looks for somebody to blame, nothing moves, and the next trouble gets put down to us as well. If the mistake really is ours, own it briefly and say when it will be mended.',
  },
  answers: [
    {
      title: {
        ru: 'От вины к фактам',
        en: 'From blame to facts',
      },
      text: {
        ru: '{name}, давайте пройдём по порядку. Вот что было согласовано и когда, вот что сделано. Отметьте, пожалуйста, где расхождение: наши ошибки исправим за свой счёт, новые пожелания посчитаем отдельно.',
        en: "{name}, let's go through it in order. Here is what we agreed and when, and here is what was done. Please mark where they differ: we'll put our mistakes right at our own cost, and quote for anything new.",
      },
    },
    {
      title: {
        ru: 'Признать свою часть',
        en: 'Own our part',
      },
      text: {
        ru: '{name}, здесь ошибка наша, исправим до {date} без доплаты. По остальным пунктам сделано так, как записано в согласованном плане, прикладываю его. Если хотите иначе, посчитаем.',
        en: "{name}, this one is our mistake and we will put it right by {date} at no charge. The other points follow the agreed plan, which I attach. If you'd like them done differently, we'll quote for it.",
      },
    },
  ],
  lookalikes: {
    ru: [
      'В смете две ошибки: строка 7 посчитана дважды, НДС не выделен.',
      'Кнопка "Оплатить" на телефоне не нажимается, видео приложил.',
      'Это наша вина, прислали старый чертёж, высылаю новый.',
      'Прошу поправить три вещи: дату, адрес и подпись под фото.',
      'Дождь испортил нам всю рассаду, придётся заказывать заново.',
    ],
    en: [
      "Two errors in the estimate: line 7 is counted twice and VAT isn't shown.",
      "The Pay button doesn't respond on a phone, video attached.",
      "Our fault, we sent the old drawing, here's the new one.",
      'Please correct three things: the date, the address and the caption.',
      "The rain ruined our seedlings, so we'll have to order again.",
    ],
  },
  examples: {
    ru: [
      '«Опять у вас всё криво», сколько ни проси.',
      '«Из-за вас мы потеряли сезон», больше не из-за кого.',
      'Беседка зелёная, как в заказе. «Я такого не хотела, это вы всё придумали.»',
      '«Вы загубили нам праздник своей музыкой.»',
      '«Что ни поручи, всё наперекосяк», и крайние, конечно, не вы.',
      '«Гости недовольны, и виноваты в этом только вы.»',
    ],
    en: [
      "«Once more it's all crooked», no matter how often one asks.",
      "«Thanks to you we've lost the season», and nobody else is to blame.",
      'The gazebo is green, as ordered. «I never wanted this, you came up with it.»',
      "«You've wrecked our party with that music.»",
      '«Whatever we hand you comes back wrong», every single time.',
      "The buyers walked away, «and that's entirely down to your photos».",
    ],
  },
  rules: `
guards third-party content
unless sentence (on the contrary | you were right | i was wrong | guests stayed)
unless sentence (не ваша вина | вашей вины нет | вы не виноваты | not your fault | isn't your fault | no complaints
  | нареканий | моя вина | наша вина | my fault | our fault | благодаря вам очередь | fixed within | спасибо
  | thank*)

strong ru (это | по | из-за | все | виноваты | только) <2> (ваша вина | вашей вине | ваши косяки | вашего косяка
  | ваш косяк | вашей небрежности | вашей халатности | вашей ошибки | ваша ошибка | ваших ошибок | вашей милости
  | вас потеряли | вас мы | ваших рук дело | на вашей совести | вас все | вашей безответственности)
  + Груз опоздал «по вашей вине».
  - Это ваша ошибка или опечатка банка?
  unless sentence [ask] (или | чья)

strong ru (вы | ваш | ваши) <3> (виноваты | испортили | загубили | запороли | угробили | сорвали | провалили
  | подвели | подводите | напортачили | накосячили | сломали | завалили | обещали и не | напутали | перепутали все
  | все испортили | довели | профукали | проспали)
  + «Вы все испортили».
  - Вы сломали ногу? Выздоравливайте.
  unless sentence (выздоравл* | ногу | руку)

strong ru (опять | снова | как всегда | вечно | в который раз | третий раз | постоянно | каждый раз) <4> (не то
  | не так | все не так | косяк | косяки | ошибки | накосячили | забыли | перепутали | напутали | криво | подвели
  | подводите | сломали | ваши ошибки | напортачили | мимо | плохо | испортили)
  + «Опять все не так».
  - Снова забыли зонт в такси.
  unless sentence (забыл зонт | зонт | логин | пароль | я опять | у меня опять | мы опять | извините | простите
    | прошу прощения)

medium ru (я | мы) <2> (этого | такого | об этом | это) <2> не (просил | просила | просили | заказывал | заказывала
  | заказывали)
  + «Я этого не просила»!
  - Мы это не заказывали у вас раньше, сколько стоит?
  unless sentence (сколько стоит | раньше)

strong ru (до вас | пока вы | с тех пор как вы | как вы взялись | после вас | после вашего) <5> (все было
  | было нормально | работало | не влезли | не взялись | не пришли | не появились | хуже | сломалось | перестало
  | одни проблемы | упали | упало | потеряли)
  + «До вас все было» хорошо.
  - Пока вы в отпуске, все было тихо.
  unless sentence отпуск*

strong en (your fault | your mistake | your doing | because of you | thanks to you | down to you | through your
  | on you and | you're to blame | you are to blame | blame you | responsibility rests | lies entirely with you
  | your responsibility that | your negligence | your incompetence | your carelessness | your sloppiness
  | your people broke | your people left)
  + It's «your fault» that we lost him.
  - It isn't your fault, the courier was late.
  unless left:3 (didn't | not | isn't | wasn't | never)
  unless sentence (late is | fixed | all the better | success | great)

strong en (you | you've | your) <2> (ruined | broke | messed up | screwed up | spoiled | botched | wrecked
  | destroyed | let us down | let me down | got it wrong | got everything wrong | got it all wrong | lost us
  | cost us | cost me | forgot us | forgotten us | never listen | didn't listen | don't listen | made it worse
  | made everything worse | failed us | dropped the ball)
  + «You ruined» our launch.
  - You broke your arm, get well soon.
  unless sentence (arm | leg | get well | record)

strong en (again | once again | as always | as usual | yet again | every time | every single time | always
  | third time | nothing is ever | nothing you) <5> (wrong | you've forgotten | you forgot | not what i asked
  | not what we asked | messed up | mess | you let | late again | mistake | mistakes | not right | isn't right
  | broken again)
  + «As usual everything is wrong».
  - I got it wrong again, sorry.
  unless sentence (sorry | my mistake | i got | i forgot | we forgot | our mistake)

strong en (i | we | nobody | no one) <1> (never asked for | didn't ask for | did not ask for | never ordered
  | didn't order | never wanted | didn't want) <2> (this | that | it | any of this | blue | such)
  + «I never asked for this».
  - I didn't order it yet.
  unless sentence (yet | gift)

strong en (working fine | was fine | were fine | no problems | everything was fine | all was well
  | it worked) <2> (until | till | before) <2> you
  + It was «working fine until you» touched it.
  - No problems until May.
`,
} satisfies Signal;
