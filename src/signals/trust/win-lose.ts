import { wontAgree, worsenTerms } from '../answers';
import type { Signal } from '../types';

export default {
  id: 'trust.win-lose',
  group: 'trust',
  kind: ['phrase'],
  severity: 'serious',
  axis: 'manner',
  name: {
    ru: 'Торгуется, чтобы победить',
    en: 'Bargains to beat us',
  },
  counts: {
    ru: 'Давит, чтобы выиграть: берите или уходите, последнее слово, очередь из желающих за полцены, вам это нужнее, чем нам.',
    en: "Bargains to beat us: take it or leave it, final offer, a queue of people who'd do it for half, you need this more than we do.",
  },
  countsNot: {
    ru: 'Спокойный срок для ответа или рассказ о том, какие предложения сравнивают.',
    en: 'A calm deadline for an offer, or naming the alternatives being compared.',
  },
  why: {
    ru: 'сделка, в которой один проиграл, держится недолго: проигравший экономит на работе, победитель ждёт подвоха. Порой это просто привычка торговаться, и спокойное «нет» всё меняет.',
    en: 'a deal that one side lost does not last: the loser cuts corners and the winner looks for the catch. Sometimes it is just a habit of bargaining, and a calm “no” changes everything.',
  },
  answers: [
    {
      title: {
        ru: 'Спокойно отпустить',
        en: 'Let go calmly',
      },
      text: {
        ru: '{name}, спасибо за прямоту. Наши условия остаются прежними: {sum}. Если у вас есть предложение лучше, берите его, это честный выбор. Наше действует до {date}.',
        en: "{name}, thank you for being direct. Our terms stay as they are: {sum}. If you have a better offer, do take it, that's only fair. Ours stands until {date}.",
      },
    },
    worsenTerms,
    wontAgree,
  ],
  lookalikes: {
    ru: [
      'Сравниваем вас и ещё две компании, решим к пятнице.',
      'Предложение поставщика действует до конца месяца, успеем?',
      'Очередь в МФЦ за половину дня не прошла, документы будут завтра.',
      'Нам важно, чтобы условия были удобны и вам.',
      'Последнее предложение в письме начните с новой строки.',
    ],
    en: [
      "We're comparing you with two other firms and decide on Friday.",
      "The supplier's offer runs until the end of the month, can we make that?",
      "There was a queue at the notary's, the papers come tomorrow.",
      'It matters to us that the terms suit you too.',
      'Please start the last sentence of the offer on a new line.',
    ],
  },
  examples: {
    ru: [
      '«Моя цена вот такая, не нравится — всего доброго.»',
      '«На ваше место у меня пятеро, и все согласны на половину.»',
      '«Вам этот контракт нужен больше, чем мне, так что думайте.»',
      '«Больше ни рубля и ни слова, это последнее предложение.»',
      '«Или вы соглашаетесь сегодня, или мы с вами не знакомы.»',
    ],
    en: [
      "«That's my price, and if you don't like it, goodbye.»",
      "«I've five others lined up who'd take half of that.»",
      '«You need this contract more than I do», so think it over.',
      '«Not a penny more and not a word more, this is our final offer.»',
      '«Either you say yes today or we never met.»',
    ],
  },
  rules: `
guards third-party content
unless sentence (наш клиент | не последнее | no ultimatum)

medium ru (последнее слово | мое последнее | наше последнее | последнее предложение | окончательное предложение
  | последняя цена моя | наши условия | мои условия | торг окончен | торга не будет | соглашайтесь
  | или да или нет | да или нет | да или пока | бери или | берите или | не хотите не надо | не хочешь не надо
  | не нравится уходите | не хош | либо так либо никак | или так или никак | на наших условиях
  | по нашим правилам | только на моих | дальше ни шагу)
  + Это «наше последнее» предложение.
  - Последнее слово в строке перенесите.
  unless sentence (строка | абзац | перенес* | буква | договор | после слова | выезда | доставки | сборки)

medium ru (очередь | полно | куча | вагон | десяток | море | хватает | пруд пруди | найдется | найдутся | найдем
  | желающих | других | десять | пятеро | другие) <4> (желающих | других | таких | таких как вы | исполнителей
  | студий | мастеров | дизайнеров | за полцены | за углом | согласны | сделают дешевле | кто сделает
  | кто согласится | кто возьмет | возьмутся | подешевле | вашем месте | на ваше место)
  + У меня «очередь из желающих» сделать за полцены.
  - Желающих на курс полно.
  unless sentence (курс | мастер-класс | экскурс* | вебинар | билет* | концерт | продают)

medium ru (вам | вы | ты | тебе) <3> (нужнее | нужно больше | нужен больше | терять | выбирать не | выбора нет
  | выбора у вас | некуда деваться | деваться некуда | рычагов | вашей ситуации | вашем положении | прогнулись
  | прогнуться | уступать придется | придется уступить | проиграете)
  + Этот контракт «вам нужнее», чем нам.
  - Вам нужна бумага?

weak ru (нам | мне | у нас | у меня | мы | я) <3> (терять нечего | есть альтернатив* | альтернативы есть
  | есть варианты получше | найдем замену | найду замену | ищем замену | заменим вас | не уступлю | не уступим
  | ни шагу | все равно кто | без разницы | есть кому)
  + «Нам терять нечего», а вам зарплаты платить.
  - У нас есть альтернатива в меню для веганов.
  unless sentence (меню | веган* | плагин* | шрифт*)

medium ru (или | либо) <4> (соглашаетесь | соглашайтесь | по-нашему | по-моему | принимаете | подписываете
  | скидка | уступаете | мы) <6> (или | либо) <3> (уходите | уйдем | ищем | другие | другой | до свидания
  | прощаемся | нет | расходимся | отдаем | забираем)
  + «Или принимаете наши условия, или ищем» других.
  - Или синий, или зеленый.

strong ru (конкурент | конкуренты | другая студия | другой подрядчик | соседи | студия напротив
  | другое агентство | другие) <3> (уже | давно)? <1> (согласились | согласилась | согласился | прогнулись
  | готовы за | ждут | дают больше | на низком старте | стоят в)
  + «Студия напротив согласилась» за пять минут.
  - Соседи согласились на забор.
  unless sentence (забор | ремонт | шум)

medium en (take it or leave it | my final offer | our final offer | this is (the | my | our)? (final
  | last) offer | my last word | best and final | final word | our last word | non-negotiable | not negotiable
  | not up for | or walk | or we walk | walk away | walk from | like it or lump | my way or | play ball
  | you lose | your loss | call your bluff | blink first | upper hand | hold the cards | holding the cards
  | hold all the cards | no leverage | on my terms | on our terms | our terms or | or the deal is off
  | deal is off | last chance to)
  + «Take it or leave it».
  - Will you walk away from the river?
  unless sentence (river | dog | station | hotel | room | minutes | landlord)

medium en (queue | lined up | plenty | lots | dozens | hundreds | others | ten | list | dime a dozen | anyone
  | any student | someone else | somebody else) <5> (people who'd | people who would | designers who | waiting
  | who'd do it | who would do it | will do it | would do it | who'll do | do it for half | for half
  | where you came from | in the sea | fish in | lined up | outside | happy to do | next in line | next on my
  | around here | round here | gladly | for less)
  + I've got a «queue of people who'd» do it for half.
  - Lots of people waiting at the gate.
  unless sentence (gate | tickets | door | customers | museum | concert | shop opens)

medium en you need <4> (more than (we | i) (need | do))
  + «You need this more than we do».
  - You need more than we have.

weak en (we have | i have | i've | we've | i've got | we've got | there are) <3> (alternatives | other options
  | nothing to lose | other bidders | another offer | another agency | two other) <4> (do you | you don't
  | waiting | ready | lined | who | you have | unlike you | and you)?
  + «I have alternatives, do you»?
  - Do we have other options for the font?
  unless sentence (font | colour | menu | layout | [ask] for)

medium en either <8> or <4> (i ring | i call | we go | i go | go elsewhere | someone else | next | another
  | replace | it's over | no deal | goodbye | we find | i find | we'll find | leave)
  + «Either you sign at 900 today or I ring» the next one.
  - Either blue or green.

medium en (you've got until | you have until | offer expires | offer drops | expires | drops by) <6> (then | or
  | after that | noon | midnight | tonight | today | o'clock | another)
  + My «offer drops by ten after noon».
  - The offer on the flyer ends in May.

strong en (you're | you are) <2> (in no position | not in a position | replaceable | easily replaced | lucky we)
  + «You're in no position» to be picky.
  - You are wonderful, thank you!
`,
} satisfies Signal;
