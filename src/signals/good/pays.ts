import type { Signal } from '../types';

export default {
  id: 'good.pays',
  group: 'good',
  kind: ['phrase'],
  severity: 'good',
  axis: 'money',
  name: {
    ru: 'Платит вовремя',
    en: 'Pays on time',
  },
  counts: {
    ru: 'Сообщает об оплате вовремя или раньше срока, присылает платёжку.',
    en: 'Has paid, on time or ahead, and says so or sends the proof of payment.',
  },
  countsNot: {
    ru: 'Обещание заплатить или вопрос о реквизитах.',
    en: 'A promise to pay, or a question about bank details.',
  },
  why: {
    ru: 'деньги, которые приходят вовремя, — самое ясное уважение к работе; такому клиенту стоит уделять больше времени.',
    en: 'paying on time is the plainest way to respect the work, and such a client deserves more of your time.',
  },
  answers: [
    {
      title: {
        ru: 'Подтвердить оплату',
        en: 'Confirm the payment',
      },
      text: {
        ru: '{name}, оплата {sum} пришла, спасибо! Закрывающие документы во вложении.',
        en: '{name}, the payment of {sum} has arrived, thank you! The receipt is attached.',
      },
    },
  ],
  lookalikes: {
    ru: [
      'Оплатим на следующей неделе, как только подпишут.',
      'На какой счёт переводить?',
      'Платёжка вернулась, банк закрыл счёт.',
      'Наш покупатель оплатил заказ, отгружаем.',
      'Оплата почасовая или за проект?',
    ],
    en: [
      "We'll pay next week once it's signed.",
      'Which account should it go to?',
      'The transfer bounced, the bank had closed the account.',
      'Our customer has paid for his order, so we ship.',
      'Is payment by the hour or by project?',
    ],
  },
  examples: {
    ru: [
      '«Счёт 214 оплачен, платёжное поручение прикладываю.»',
      '«Перевела только что всю сумму», проверьте, пожалуйста.',
      '«Оплатили заранее, чтобы вы могли закупить материал.»',
      '«Деньги ушли вчера, чек во вложении», ждём вас в четверг.',
      '«Аванс у вас, вторую часть тоже отправили сегодня.»',
    ],
    en: [
      '«Invoice 214 is settled, the remittance slip is attached.»',
      '«Just transferred the full amount», please check.',
      "«We've paid ahead so that you can buy the materials.»",
      '«The money left yesterday, receipt enclosed», see you on Thursday.',
      '«You have the deposit, and the second half went out this morning.»',
    ],
  },
  rules: `
guards negation not-wanted content
unless sentence (years ago | so i expect | do as i say | hence my | owe me | мне пофиг | i'll have it when
  | обязаны | завтра | когда | если | почему | ошибк* | по ошибке | дважды | не пришл* | клиент заплатил
  | нам заплатили | нам оплатили | tomorrow | if | when will | twice | by mistake | wrong | customer paid
  | paid us | to be paid | attention | overpaid | will be paid | not been paid | button | get paid
  | is being prepared | well paid | last agency | approved for | enclose)
unless sentence [ask]
class @paid-ru = =оплатил | =оплатила | =оплатили | =оплачен | =оплачена | =оплачено | =оплачены | =перевел
  | =перевела | =перевели | =перечислил | =перечислили | =перечислила | =проплатили | =погасили | =внес | =внесла
  | =внесли | =закрыли | =отправил | =отправила | =доплатили | =доплатила | =скинул | =скинула | =заплатил
  | =заплатила | =заплатили | =кинул | =кинула
class @bill-ru = счет | аванс | предоплата | остаток | деньги | платеж | сумма | оплата | задаток | абонентка
  | долг | транш | акт | #number (тысяча | тыс | руб | рубль | р) | инвойс | абонплата | гонорар | полная сумма
  | взнос | доплата

strong ru @paid-ru <4> @bill-ru
  + «Оплатила счет», проверьте.
  - Оплатим счет завтра.

medium ru @bill-ru <4> (@paid-ru | =ушел | =ушли | =ушла | =отправлены | =отправлен | =переведены | =переведена
  | =перечислен | =перечислены | =исполнен | =проведен | =закрыт | =внесен | =внесена | =прошел | =прошла
  | =погашен)
  + «Счет оплатили» сегодня.
  - Счет закрыт паролем.
  unless sentence (пароль | перевод (договор | текст | инструкция | книга))

strong ru (платежка | платежное поручение | платежку | чек | квитанция | подтверждение (оплата | перевод
  | платеж) | скриншот (перевод | оплата)) <4> (во вложении | прикладываю | прилагаю | приложил | приложила
  | прилагается | ниже | высылаю | прикрепил | прикрепила | вложении | в архиве | отправил | отправила)
  + «Платежка во вложении».
  - Чек прикладываю за такси.
  unless sentence (такси | гостиница | билет | материал)

strong ru (=оплатил | =оплатила | =оплатили | =оплачено | =перевел | =перевела | =перевели) <3> (сегодня | вчера
  | только что | уже | утром | полностью | досрочно | заранее | в полном объеме | за март | по qr | ваш)
  + «Перевели сегодня» утром.
  - Перевела вчера бабушку через дорогу.
  unless sentence (бабушк* | текст* | страниц* | стрелк* | часы | документ* | книг*)

strong ru (сегодня | вчера | только что | уже | утром | все) <2> (=оплатил | =оплатила | =оплатили | =оплачено
  | =оплачен | =перевел | =перевели)
  + «Уже оплатили», с запасом.
  - Уже перевели часы на зиму?
  unless sentence (бабушк* | текст* | страниц* | стрелк* | часы | документ* | книг* | на английский)

medium en (i've | we've | have | i | we | just | has | already) <2> (paid | transferred | settled | wired
  | sent) <4> (invoice | bill | deposit | balance | retainer | amount | instalment | the money | payment
  | in full | you | half | fee | the rest | #number @percent)
  + «I've just paid the March retainer».
  - We have sent you the file.
  unless sentence (file | mail | photo | list | text | document | form | contract | link | scan | parcel)

strong en (invoice | payment | deposit | balance | bill | retainer | instalment | fee | transfer | money | amount
  | sum) <4> (has been paid | have been paid | is paid | was paid | been settled | is settled | been transferred
  | went out | was made | has gone | has left | left our | on its way | in your account | was sent | been made
  | was executed | on your account | paid today | paid yesterday | has been sent | was transferred)
  + The «invoice has been paid».
  - The invoice was sent to the wrong firm.
  unless sentence (wrong | firm | address)

strong en (remittance | proof of payment | payment confirmation | confirmation of payment | transfer confirmation
  | bank confirmation | screenshot of the transfer | payment receipt | transfer receipt) <3> (attached | enclosed
  | below | here | is in | find)
  + «Remittance advice attached».
  - The remittance page is broken.

medium en (attached | enclosed | here's | here is | sending) <3> (remittance | proof of payment
  | proof of the payment | confirmation of payment | payment confirmation | proof of transfer | bank receipt
  | screenshot of the transfer | transfer slip)
  + «Attached the proof of payment».
  - Here's the screenshot of the form.

strong en (paid | transferred | settled | wired) <3> (today | yesterday | this morning | already | in full
  | ahead | early | on time | just now | a minute ago | last night | on monday | on tuesday | on friday
  | the same day | on the day)
  + «Paid today», first thing.
  - I was transferred today to another department.
  unless sentence (department | was transferred)
`,
} satisfies Signal;
