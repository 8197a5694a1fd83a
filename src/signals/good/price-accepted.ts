import type { Signal } from '../types';

export default {
  id: 'good.price-accepted',
  group: 'good',
  kind: ['phrase'],
  severity: 'good',
  axis: 'money',
  name: {
    ru: 'Согласен с ценой',
    en: 'Accepts the price',
  },
  counts: {
    ru: 'Соглашается с ценой или сметой без торга, готов доплатить за дополнительную работу.',
    en: 'Agrees to the price or the estimate without bargaining, or offers to pay for extra work.',
  },
  countsNot: {
    ru: 'Благодарность за уже данную скидку или «цена понятна, но…».',
    en: 'Thanks for a discount already given, or “the price is clear, but…”.',
  },
  why: {
    ru: 'тот, кто принимает цену, видит ценность работы; такому клиенту не мешайте и не предлагайте скидок.',
    en: "somebody who accepts the price sees the value of the work: don't stand in their way and don't offer discounts.",
  },
  answers: [
    {
      title: {
        ru: 'Поблагодарить и начать',
        en: 'Thank and begin',
      },
      text: {
        ru: '{name}, спасибо, зафиксировали: {sum}. Счёт и договор пришлю сегодня, начинаем {date}.',
        en: "{name}, thank you, {sum} it is. I'll send the invoice and the contract today, and we start on {date}.",
      },
    },
  ],
  lookalikes: {
    ru: [
      'Смету получила, посмотрю вечером.',
      'Цена понятна, но хотелось бы поменьше.',
      'А если доплатить, сделаете быстрее и сколько это?',
      'Прежняя студия брала столько же, и мы ушли.',
      'Не согласны с суммой в третьей строке.',
    ],
    en: [
      'Got the estimate, will look tonight.',
      'The price is clear, but we had hoped for less.',
      'What would the express option cost us?',
      'The last studio charged the same and we left them.',
      "We don't agree with the sum in line three.",
    ],
  },
  examples: {
    ru: [
      'По деньгам всё честно, «смету принимаем как есть».',
      '«Сорок восемь тысяч нас устраивает», когда сможете приехать?',
      '«За дополнительный выезд, конечно, заплатим», включайте в счёт.',
      '«Цена хорошая, беру», куда переводить?',
      'Добавилась ещё комната, «посчитайте её сверху, без вопросов».',
    ],
    en: [
      'The figures look fair, «we accept the estimate as it stands».',
      '«1,450 works for us», when could you come?',
      "«Of course we'll pay for the extra visit», put it on the bill.",
      "«Happy with the quote, let's go ahead.»",
      "There's one more room now, «just add it on top, no problem».",
    ],
  },
  rules: `
guards content
unless sentence (если | comes off | landlord | another project | другой проект | our customers | наши партнеры
  | only for | except | board | hope)
unless sentence (но | but | если скинете | если сделаете | competitor | only if | if you | до #number | вместо
  | instead of | скидка | discount | предлож* цену | reduced | в таблице | too | слишком | шучу | обхохочешься
  | конкурент)
unless sentence [ask]
class @price-ok = цена | стоимость | смета | ставка | сумма | расценка | тариф | бюджет | гонорар | предложение
  | прайс
class @ok-ru = устраивает | устраивают | подходит | подходят | принимаем | принимаю | согласен | согласна
  | согласны | утверждаем | утверждена | утвержден | одобрена | одобрен | одобрили | согласована | согласован
  | согласовали | приемлема | нормальная | адекватная | честная | ок | справедливая | принято | принята | утвердили
  | подтверждаю | подтверждаем | приняли

medium ru @price-ok <3> @ok-ru
  + «Цена устраивает», начинайте.
  - Цена не подходит.
  unless around:2 не

medium ru @ok-ru <4> @price-ok
  + «Согласны с вашей сметой».
  - Согласна с макетом.
  unless around:2 не

strong ru (торговаться | спорить о цене) <1> не (буду | будем | станем | стану | собираюсь)
  + «Торговаться не буду», делайте.
  - Торговаться будем?

strong ru (готов | готова | готовы) <3> (доплатить | доплачивать | заплатить больше | оплатить дополнительно
  | оплатить отдельно | заплатить за срочность | заплатить сверху | переплатить)
  + «Готовы доплатить» за срочность.
  - Готовы ли вы доплатить мастеру?

strong ru (добавьте | включите | внесите | выставляйте | ставьте | впишите | выставьте | запишите
  | посчитайте) <3> (в счет | в счете | отдельным счетом | к счету | по вашему тарифу | по тарифу | по прайсу
  | по обычной ставке | по полной)
  + Такси «добавьте в счет».
  - Добавьте в счет наш новый КПП.
  unless sentence (кпп | инн | адрес | реквизит* | номер | строк* | название)

medium ru (=оплатим | =доплатим | =доплачу | =оплачу | =заплатим | =заплачу) <3> (конечно | разумеется
  | естественно | отдельно | сверху | без вопросов | с радостью | сколько скажете | сколько нужно | по тарифу
  | по прайсу | дополнительно)
  + Это сверх плана, «оплатим отдельно».
  - Оплатим по договору.

strong ru (по | за) <1> (вашей | вашу | заявленной | указанной | названной | обычной | обычную | названную | полной
  | полную) (цене | цену | ставке | ставку | стоимости | тарифу | стоимость)
  + Берем еще два часа «по вашей обычной ставке».
  - По вашей цене вопрос.
  unless sentence (вопрос* | сомнен* | дорого)

medium en (price | quote | fee | rate | estimate | figure | cost | budget | number | sum | offer | proposal
  | terms) <3> (is fine | are fine | fine with | fine by | is ok | is okay | works for | suits us | suits me
  | is fair | is reasonable | looks reasonable | seems fair | looks fair | looks good | accepted | approved
  | agreed | is good | no problem | is right | got the green | signed off | is acceptable | acceptable
  | is perfectly | reasonable to)
  + The «rate is fine» with us.
  - The rate isn't fine.
  unless around:2 (not | isn't | aren't | don't)

medium en (accept | approve | approved | agree to | agreed to | agree with | happy with | fine with | ok with
  | okay with | good with | sign off | no objection | no objections | confirm) <3> (price | quote | fee | rate
  | estimate | figure | cost | budget | amount | charge | surcharge)
  + I've «approved the estimate».
  - Do you accept credit cards?
  unless around:3 (not | can't | don't | won't | never | until | after we)
  unless sentence (minutes | meeting)

strong en (happy | willing | glad | ready | prepared | of course | gladly | certainly | rather) <3> (pay extra
  | pay for | pay more | pay the | pay what | pay your | we'll pay | i'll pay | cover the | we pay | pay separately)
  + We're «happy to pay extra» for it.
  - I'm not happy to pay for this.
  unless around:3 (not | isn't | unless | never)

medium en (put | add | charge | bill | invoice | include) <4> (on the bill | on the invoice | to the bill
  | to the invoice | on our bill | on my bill | to our invoice | to our account | us for | me for | the extra
  | at your usual | at your normal | at your regular | at the usual | separately | the usual rate)
  + «Put it on the bill», please.
  - Put the PO number on the invoice.
  unless sentence (number | address | name | don't | not | why | reference | vat | date)

strong en at (your | the) (usual | normal | regular | listed | stated | quoted | full | standard | hourly) (rate
  | price | fee | amount | terms)
  + Two more hours «at your usual rate», please.
  - What is it at the normal rate?

weak en (won't | don't | no need to | not going to | needn't | no) (haggle | haggling | negotiate | bargain
  | bargaining | discuss the price | discuss the fee | argue about the price)
  + We «won't haggle» over a good translation.
  - Will you haggle?
`,
} satisfies Signal;
