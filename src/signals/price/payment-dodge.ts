import { ourTermsOrPart } from '../answers';
import type { Signal } from '../types';

export default {
  id: 'price.payment-dodge',
  group: 'price',
  kind: ['phrase'],
  severity: 'severe',
  axis: 'money',
  name: {
    ru: 'Оттягивает оплату',
    en: 'Puts off payment',
  },
  counts: {
    ru: 'Откладывает оплату или ставит условия: заплатим, когда понравится, когда заплатят нам, в следующем месяце, без предоплаты из принципа; или находит недостатки, когда пора платить.',
    en: 'Puts payment off or ties it to conditions: when we like it, when our customer pays us, next month, no prepayment on principle; or finds faults once the invoice is due.',
  },
  countsNot: {
    ru: 'Вопрос о реквизитах, исправление счёта, обычная отсрочка по договору.',
    en: 'Asking for bank details, correcting an invoice, the usual net-30 terms.',
  },
  why: {
    ru: 'работа делается, а деньги зависят от чужого настроения; так обычно и начинаются долги. Бывает и простая заминка в бухгалтерии: тогда называют дату и платят в срок.',
    en: "the work goes ahead while the money depends on somebody's mood, and that is how bad debts begin. Sometimes it is just a hitch in accounting: then they name a date and keep it.",
  },
  answers: [
    {
      title: {
        ru: 'Без оплаты не начинаем',
        en: 'We start when it is paid',
      },
      text: {
        ru: '{name}, мы начинаем после предоплаты: так со всеми клиентами, без исключений. Счёт на {sum} прикладываю. Как только придут деньги, ставим вас в план, ближайшая дата начала — {date}.',
        en: "{name}, we start once the deposit is paid; it's the same for all our clients. The invoice for {sum} is attached. As soon as it's paid you're on the schedule, and the earliest start is {date}.",
      },
    },
    {
      title: {
        ru: 'Напомнить и остановить работу',
        en: 'Remind and pause the work',
      },
      text: {
        ru: '{name}, по договору срок оплаты прошёл, на сегодня к оплате {sum}. Приостанавливаем работу до поступления денег. Если сейчас тяжело, предложите, пожалуйста, график с датами, обсудим. Без ответа до {date} направим официальную претензию.',
        en: "{name}, the payment is overdue under our contract: {sum} is outstanding today. We're pausing the work until it arrives. If money is tight, suggest a schedule with dates and we can talk about it. If we hear nothing by {date}, we'll send a formal notice.",
      },
    },
    ourTermsOrPart,
  ],
  lookalikes: {
    ru: [
      'Пришлите, пожалуйста, реквизиты для перевода, в старом счёте указан закрытый банк.',
      'Оплата у нас по договору, тридцать дней с подписания акта, всё как обычно.',
      'В счёте перепутан номер договора, поправьте и сразу оплатим.',
      'Наш покупатель третий месяц не платит нам за оборудование, посоветуйте юриста.',
      'Против предоплаты не возражаем, выставляйте.',
    ],
    en: [
      'Could you send the bank details again? The old invoice shows an account that is closed.',
      'Payment as per contract, thirty days from the signed certificate, the usual.',
      "The contract number on the invoice is wrong, fix it and we'll pay straight away.",
      "Our own buyer hasn't paid us for three months, can you recommend a lawyer?",
      'No objection to paying up front, please send the invoice.',
    ],
  },
  examples: {
    ru: [
      '«Деньги переведём, когда увидим первые заявки с рекламы.»',
      'Банкет прошёл хорошо, «но оставшуюся часть отдадим после зарплаты, в следующем месяце».',
      '«Мы никогда и никому не платим вперёд», таково правило нашего шефа.',
      '«Рассчитаемся сразу, как генподрядчик закроет нам этап», раньше никак.',
      'Счёт получил. «Раз уж дошло до оплаты: звук в ролике мне всё-таки не нравится, переделайте, тогда поговорим о деньгах.»',
    ],
    en: [
      "«We'll transfer the money once the first leads come in from the ads.»",
      'The banquet went well, «but the rest will have to wait till after payday next month».',
      "«We never pay anyone in advance», that is the boss's rule.",
      "«You'll be paid the moment the main contractor settles with us», not before.",
      "Got the invoice. «Now that we're talking about payment, I don't like the sound in the clip after all; redo it and then we'll see about the money.»",
    ],
  },
  rules: `
guards negation not-wanted thanks content our-words
unless sentence (по договору | как договаривались | в течение #number | рабочих дней | по графику | рассрочка есть
  | есть ли | возвратн* | as agreed | as the contract | net #number | does the | how much | is there)
unless sentence (title | points such as | tenant | статья | заголовки)
unless left:5 (покупатель | участник | гость | customer should | guest | user | subscriber | он | она | они | they)
class @payw = pay | payment | money | settle | transfer | remit | fee | invoice | bill | balance | deposit
  | instalment

strong ru (=заплачу | =заплатим | =оплачу | =оплатим | =рассчитаемся | =рассчитаюсь | =расплачусь | =доплачу
  | =доплатим | =отдадим | =отдам) <4> (когда | если | как только | после того | только после | после результата
  | после продажи | потом | позже | как-нибудь)
  + «Заплатим, когда» нам заплатят.
  - Заплатили, когда получили счет.

medium ru (когда | если | как только | после того как) <6> (тогда | сразу) <2> (заплачу | заплатим | оплачу
  | оплатим | переведу | переведем | рассчитаемся | рассчитаюсь | деньги)
  + «Когда понравится, тогда и оплатим».
  - Когда придет счет, сразу пришлю копию.

strong ru (=оплата | =оплату | =деньги | =расчет | =аванс | =остаток | =счет | =платеж
  | =гонорар) <5> (только после | после того | по результату | по факту | после результата | когда заказчик
  | когда клиент | когда нам | после запуска | после продажи | после утверждения | после приемки | по окончательной)
  + «Оплата только после» запуска.
  - Счет выставляйте в понедельник.

medium ru (без | никаких | не (даем | дадим | платим | вносим | делаем | работаем по | признаем)) <2> (аванс
  | предоплата | задаток | авансов | предоплат)
  + Мы работаем «без предоплаты», принципиально.
  - Аванс нужен до пятницы?

strong ru (аванс | предоплата | задаток | вперед) <3> не (платим | плачу | даем | дам | дадим | будет | вносим
  | переводим | заплачу)
  + «Аванс мы не платим».
  - Аванс еще не пришел?

strong ru (оплата | платеж | деньги | аванс | оплату счета) <4> (отложить | отложим | откладывается | переносится
  | перенести | сдвинем | сдвигается | приостанавливаем | приостановить | приостановлена | задержится | задержим
  | придержим | подождет | полежит | заморозить | съезжает)
  + «Оплату приостанавливаем» до выяснения.
  - Перевод договора отложите, пожалуйста, до вторника.
  unless sentence (перевод (договор | текст | руководство | статья | книга))

strong ru (отложить | отложим | перенести | придержать | задержать | приостановить | сдвинуть) <2> (оплату | платеж
  | счет | аванс | перечисление)
  + Давайте «отложим оплату» до осени.
  - Не хотим задерживать оплату.

weak ru (денег | средств | деньги) (сейчас | пока | временно | на счете | в кассе | в этом месяце)? <2> (нет
  | не хватает | кончились | закончились | нету | будут позже | появятся | туго)
  + «Денег пока нет», подождите до мая.
  - Денег за это мы не возьмем.

medium ru (платить | заплатить | оплатить | оплачу | оплатим | рассчитаться) <3> (нечем | не могу | не можем
  | не сможем | не смогу | не буду | не будем | не собираюсь | не собираемся | не планируем | не стану)
  + «Оплатить сейчас не сможем».
  - Картой оплатить не могу, пришлите реквизиты.
  unless sentence (карта | ссылка | реквизит | кнопка | ошибка | сайт)

medium ru (пока | до тех пор) <4> не <5> (не (заплатим | заплачу | оплатим | оплачу | переведем | переведу | платим
  | плачу) | денег не | ни рубля | ни копейки | оплаты не)
  + «Пока не увидим результат, не заплатим».
  - Пока не оплатил, извините, завтра.

medium ru (платить | оплата | оплатить | рассчитаться | рассчитаемся | заплатить | платим) <4> (частями
  | в рассрочку | по частям | кусками | помесячно по чуть | по мере поступления | когда получится | как получится
  | как сможем)
  + А «платить частями» можно?
  - Тариф в рассрочку есть?

medium ru (со счетом | с оплатой | с деньгами | с авансом | с платежом | с предоплатой) <4> (подождать | подождите
  | подождем | потерпите | потерпеть | повременить | не торопиться | не спешить | потянем | не получается
  | проблемы)
  + «С оплатой подождите» до конца квартала.
  - С оплатой все хорошо.

strong en (=pay | we'll pay | i'll pay | will pay | settle | transfer | payment | paid) <5> (when | after | once
  | until | only if | if and when | as soon as) <4> (customer | client | investor | sold | sell | like | satisfied
  | see | results | result | money comes | works | finished | done | happy | grant | tenant | sponsor | board
  | season | paid us | pays us | live | launch)
  + «We'll pay when the money comes» in.
  - We call you when the customer is here.
  unless sentence (paid on | was paid | have paid | how)

medium en (no | without | don't pay | never pay | won't pay | not pay | don't do | can't do | against) <3> (deposit
  | prepayment | advance | upfront | up front | in advance)
  + We pay «no deposit», on principle.
  - There is no bottle to collect.
  unless sentence (no deposit needed | no need | happy to | would it)

medium en @payw <4> (will have to wait | has to wait | must wait | will wait | can wait | is postponed
  | be postponed | be delayed | is delayed | on hold | suspended | suspend | withhold | withholding | frozen | slip
  | until further | next month | next quarter | next year | later | new financial year | contingent | subject to)
  + The «payment is postponed» until further notice.
  - The invoice for next month is attached.
  unless sentence (attached | received | send me | paid | when is)

strong en (hold | holding | withhold | withholding | suspend | suspending | stop | stopping | delay | defer
  | freeze | postpone | postponing | hold off) <3> (the | your | this | all | our) <2> (payment | invoice | bill
  | balance | fee | money | deposit)
  + We're «holding back your payment» until the map works.
  - Please stop the payment reminder mails.
  unless sentence (reminder | page | mail | form)

strong en (can't | cannot | won't | not going to | unable to | not able to | refuse to | don't want to) <2> (pay
  | settle | transfer) <3> (yet | now | until | before | this month | unless | right now | the invoice | you
  | anything | a cent | at the moment | till)
  + I «can't pay you» right now.
  - I can't pay by card, is there a link?
  unless sentence (card | link | paypal | button | online | bank account number)

medium en (pay | settle | paid) <4> (in instalments | when i can | when we can | bit by bit | a month until
  | in six months | next year | in the new year | after christmas | later on | some time | at some point
  | in one go when | on results | on success | by results)
  + Can I «pay you in instalments»?
  - The story comes in instalments.

medium en (money's | money is | cash is | cash flow is | funds are | account is | budget is) <2> (tight | low
  | empty | short | not there | tied up | gone)
  + «Money's tight», so the bill will have to wait.
  - The cash is in the drawer.

strong en (wait | bear with us | be patient | patience) <5> (payment | your money | the money | the bill
  | the invoice | the balance)
  + You'll have to «wait for your money».
  - I'll wait for the invoice.
  unless left:4 (i'll | i | we'll | you shouldn't have to | shouldn't)
`,
} satisfies Signal;
