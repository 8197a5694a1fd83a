import type { Signal } from '../types';

export default {
  id: 'trust.off-platform',
  group: 'trust',
  kind: ['phrase'],
  severity: 'serious',
  axis: 'money',
  name: {
    ru: 'Предлагает в обход правил',
    en: 'Asks to bypass rules',
  },
  counts: {
    ru: 'Хочет в обход правил: наличными, без счёта, мимо площадки, с другой суммой в бумагах.',
    en: 'Wants to go around the rules: cash in hand, no invoice, past the marketplace, another sum on paper.',
  },
  countsNot: {
    ru: 'Вопрос, какие есть способы оплаты.',
    en: 'Asking how one can pay.',
  },
  why: {
    ru: 'риск при этом целиком наш: налоги, правила площадки и никакой защиты, если не заплатят. Многие предлагают это не со зла, просто чтобы сэкономить комиссию.',
    en: "the risk is all ours: taxes, the marketplace's rules, and no protection if nobody pays. Many mean no harm and only want to save the commission.",
  },
  answers: [
    {
      title: {
        ru: 'Только официально',
        en: 'By the book only',
      },
      text: {
        ru: '{name}, работаем только официально: договор, счёт, оплата по нему. Так защищены и вы, и мы. Счёт на {sum} пришлю сразу, как подтвердите.',
        en: '{name}, we only work by the book: contract, invoice, payment to the account on it. It protects you as much as us. I will send the invoice for {sum} as soon as you confirm.',
      },
    },
  ],
  lookalikes: {
    ru: [
      'Как у вас можно оплатить: картой, переводом, наличными с чеком?',
      'Оплатили через площадку, заказ там закрыт.',
      'Счёт и акт нужны обязательно, иначе бухгалтерия не примет.',
      'Наличные возьмёт курьер, чек пробьёт на месте.',
      'Платформа погрузчика рассчитана на две тонны.',
    ],
    en: [
      'What ways of paying do you have: card, transfer, cash with a receipt?',
      'Paid through the marketplace, the order is closed there.',
      "We must have an invoice, otherwise accounts won't take it.",
      'The courier takes cash and prints the receipt on the spot.',
      'The loading platform holds two tonnes.',
    ],
  },
  examples: {
    ru: [
      '«Давайте наличкой, без чека, обоим выгоднее.»',
      '«На бирже заказ отменим, а заплачу вам на карту», комиссию поделим.',
      '«В акте поставьте тридцать, остальное отдам в конверте.»',
      '«Можно мимо кассы?» Нам отчётность ни к чему.',
      '«Пишите мне в телеграм, рассчитаемся напрямую, без сервиса.»',
    ],
    en: [
      '«Cash in an envelope, no receipt, better for us both.»',
      '«We cancel on the site and I pay you directly», we split the commission.',
      "«Put three hundred on the paper and I'll hand you the rest.»",
      "«Could we keep this off the books?» We've no use for an invoice.",
      '«Message me privately and leave the marketplace out of it.»',
    ],
  },
  rules: `
guards third-party
unless sentence (какие способы | ways of payment | which payment | покупатели часто | does the platform
  | комисси* с вас | can we order outside the framework)

strong ru (налом | наличкой | наличными | на карту | в конверте | черным налом | переводом на карту | нал | кэшем
  | наличка) <5> (без (чека | договора | счета | документов | оформления | ндс | налогов | всяких | бумаг
  | квитанции | кассы) | мимо (кассы | площадки | биржи | сервиса | платформы) | в обход | дешевле | неофициально)
  + Давайте «наличкой без чека».
  - Наличными оплачу, чек нужен.

weak ru (мимо (кассы | площадки | биржи | сервиса | платформы | банка | фирмы) | в обход (площадки | биржи
  | сервиса | платформы | налогов | правил | тендера | комиссии) | вне (площадки | биржи | платформы | сервиса)
  | без чека | без кассы | черным налом | в черную | в серую | в конверте | по-серому | минуя (площадку | биржу
  | сервис | платформу) | напрямую без (комиссии | площадки | биржи) | без проводки | не проводите
  | чтобы не платить налог | чтобы без налогов | без налогов | откат | другую сумму в | сумму поменьше в
  | задним числом акт | выставите на другую)
  + Давайте рассчитаемся «мимо кассы».
  - Проезд мимо кассы налево.
  unless sentence (налево | направо | проход* | вход)

medium en (cash in hand | off the books | under the table | no receipt | no invoice | without an invoice
  | without invoice | without a receipt | without a bill | no vat | without vat | off the record
  | outside the platform | off the platform | outside upwork | outside fiverr | off upwork | off fiverr
  | around the platform | bypass the platform | past the platform | avoid the fee | avoid the commission
  | save the commission | skip the platform | leave the platform | brown envelope | in an envelope
  | friends and family | keep the taxman | avoid the tax | avoid tax | no tax | put a different amount
  | lower amount on | higher amount on | another amount on | leave the amount blank | without the platform
  | cash no | split it into | split the invoice into)
  + «Cash in hand», no questions asked.
  - The invoice has no VAT number, please add it.
  unless sentence (number | eu reverse | is that right | friends and family day | no invoice yet | no invoice from
    | haven't received | guests)
`,
} satisfies Signal;
