import { ourTermsOrPart, raiseOpenly } from '../answers';
import type { Signal } from '../types';

export default {
  id: 'tone.entitlement',
  group: 'tone',
  kind: ['phrase'],
  severity: 'serious',
  axis: 'manner',
  name: {
    ru: '«Я плачу» как довод',
    en: 'Money as an argument',
  },
  counts: {
    ru: 'Деньги или положение вместо довода: я плачу — вы обязаны, клиент всегда прав, вы знаете, кто мы; особое внимание без доплаты.',
    en: 'Money or status as the argument: I pay so you must, the customer is always right, do you know who we are; VIP care without paying for it.',
  },
  countsNot: {
    ru: 'Напоминание о том, что действительно обещано договором.',
    en: 'Naming what the contract really owes them.',
  },
  why: {
    ru: '«я плачу» звучит вместо разговора о том, что входит в цену, и граница каждый раз отодвигается. Если обещанное и правда не сделано, довод справедлив при любом тоне.',
    en: '“I pay” takes the place of talking about what the price includes, and each time the line moves a little. If we did not do what we promised, they are right, whatever the tone.',
  },
  answers: [
    {
      title: {
        ru: 'Вернуться к договору',
        en: 'Go back to the contract',
      },
      text: {
        ru: '{name}, мы ценим, что вы с нами. В оплаченный объём входит то, что записано в договоре, и это будет сделано полностью. Остальное охотно посчитаем отдельно: эта просьба стоит {sum}.',
        en: "{name}, we are glad to have you with us. Everything in the contract is paid for and will be done in full. We're happy to quote for anything beyond it: this request comes to {sum}.",
      },
    },
    raiseOpenly,
    ourTermsOrPart,
  ],
  lookalikes: {
    ru: [
      'По пункту 4.2 вы отвечаете в течение суток, прошло двое.',
      'Мы оплатили два выезда, второй ещё впереди, верно?',
      'Наш клиент всегда прав, даже когда ругается, поэтому в скриптах для операторов нужна мягкость.',
      'Не знаю, рассказывала ли я, кто мы: небольшая пекарня на углу.',
      'Доплатим за персонального менеджера, включите его в счёт.',
    ],
    en: [
      'Clause 4.2 gives you one day to answer, and it has been two.',
      "We've paid for two visits, the second is still to come, right?",
      "Our customers are always right, that's our shop's motto, put it on the mug.",
      'Let me tell you who we are: a small bakery on the corner.',
      "We'll pay extra for a personal manager, please add that to the bill.",
    ],
  },
  examples: {
    ru: [
      '«Я вам деньги плачу, значит, делаете так, как я сказал.»',
      '«Клиент всегда прав», слышали такое? Перекрашивайте.',
      '«Вы вообще понимаете, с компанией какого уровня имеете дело?»',
      '«За такую сумму меня должны с утра до ночи на руках носить.»',
      '«Вам крупно повезло, что мы выбрали именно вас, вот и цените.»',
      '«Мы у вас особые клиенты, поэтому нас обслуживайте вне очереди», и без всяких доплат.',
    ],
    en: [
      "«I'm the one paying, so you'll do it the way I say.»",
      '«Ever heard that the customer is king?» Repaint it.',
      "«Do you have any idea what kind of company you're dealing with?»",
      '«For that kind of money I expect you at my beck and call.»',
      '«You should count yourselves lucky that we came to you at all.»',
      "«A client of our standing does not wait in line», and no, there's no surcharge to discuss.",
    ],
  },
  rules: `
guards third-party content negation not-wanted
unless sentence (по договору | в договоре | according to the contract | our contract says | как всех
  | like everyone else | скажу спасибо | вежлив*)

strong ru (я | мы) <1> (плачу | платим | заплатил | заплатила | заплатили | клиент | заказчик
  | клиенты) <5> (значит | так что | поэтому | имею | имеем | вправе | обязаны | должны | извольте | будьте
  | и хочу | хочу чтобы | требую | слушайте | делайте | выполняйте | решаю | решаем | мне решать | диктую | и точка
  | не обсуждается | вы должны)
  + «Я плачу, значит» решаю.
  - Мы платим десятого, поэтому счет нужен до пятого.
  unless sentence (счет нужен | карт* | десятого | по графику)

medium ru (за (такие | эти | наши | мои) (деньги | суммы)) <5> (обязан | обязаны | должен | должны | могли бы
  | можно и | можно было | мысли | хоть | имею право | вправе | жду | ожидаю | извольте | уж | отвечать | на руках
  | можете)
  + «За такие деньги могли бы» и ночью ответить.
  - За эти деньги купили принтер.

strong ru (клиент | заказчик | покупатель) <2> (всегда прав | прав всегда | всегда права | король | главный | бог)
  + Напоминаю, «клиент всегда прав».
  - Наш клиент всегда правит тексты сам.

strong ru (вы | ты) <2> хоть? <1> (знаете | понимаете | представляете | в курсе | знаешь | понимаешь | забыли
  | осознаете) <2> (кто (я | мы | мой | перед | такой) | с кем | кому | чей)
  + «Вы хоть знаете, кто я» такой?
  - Вы знаете, кто мы по реквизитам?
  unless sentence (реквизит* | подписант*)

strong ru (скажите спасибо | радуйтесь | будьте благодарны | должны быть благодарны | должны радоваться
  | честь для вас | это честь | за честь | должны гордиться | поклониться | такими клиентами | таких клиентов
  | таких как мы | таких как я | моего уровня | нашего уровня | моего статуса | нашего статуса | с моим статусом
  | как к вип | вип-клиент | в первую очередь нас | без очереди | вне очереди | особое отношение
  | особого отношения | исключение для меня | вы на меня работаете | вы работаете на меня | вы у меня работаете
  | работаете на нас | вы обслуга | я вас нанял | ваше дело исполнять | ваше дело выполнять | ваше дело делать
  | мое слово закон | я начальник | не вам решать | не вы решаете)
  + «Скажите спасибо», что мы вообще с вами работаем.
  - Вип-зал на схеме справа.
  unless sentence (зал | билет* | гост* | тариф | схем* | зона | меню | мастер | очереди звонков)

medium en (i'm | i am | we're | we are | i | we) <1> (paying | pay | paid | the customer | the client
  | a paying customer | a paying client | your client | your customer | a customer | a client) <6> (so | therefore
  | which means | and i expect | expect | deserve | entitled | demand | you should | you must | do as | right to
  | i decide | decide | i call the shots | i want | listen | obey | jump | not you)
  + «I'm paying, so» you do as I say.
  - We paid on Monday, so you should have it.
  unless sentence (should have it | should see | arrive | today | receipt | on monday | in advance | invoice
    | by card)

medium en (for (what | the money | that money | this money | that kind of money | this kind of money | the price
  | that price | all that money | the amount)) <4> (pay | paying | paid | money | we're paying | expect | i expect
  | you should | you could | you can | you'd think | should | i'd expect)
  + «For what we pay» you, you should be reading our minds.
  - For the money we can print 500.
  unless sentence (print | logo | too much | nothing)

medium en the? (customer | client) <1> (is | always)? <1> (always right | king | always comes first)
  + «The customer is always right», remember.
  - The client is always late.

strong en (do you | you | don't you | have you any idea | any idea) <2> (know | realise | forget | understand
  | remember | idea) <1> who (i | we | you're | you are | i'm | we're | my | pays)
  + «Do you know who we» are?
  - Do you know who I should write to?
  unless sentence (write to | contact | call | ask | send)

strong en (you should be grateful | ^ be glad | ^ be grateful | should be glad | should be happy to have
  | should be honoured | lucky to have | privilege of working | privilege to work with us | a client like
  | client like us | client like me | clients like us | clients like me | customer like | customers like us
  | people like me | people like us | someone like me | company of our | firm of our | of our standing
  | of my standing | of our size deserves | my position | vip treatment | special treatment | red carpet
  | royal treatment | drop everything for | jump the queue | you work for me | you work for us | i'm your boss
  | i am your boss | i pay your | we pay your | my money pays | pays your salary | pays your wages
  | your job to do what | do as you're told | do what you're told | do as i say | do what i say | what i say goes
  | i deserve better | we deserve better | i deserve more | beneath me | bit of respect for a client)
  + «You should be grateful» we chose you.
  - The VIP lounge is on the second floor, draw it.
  unless sentence (lounge | area | ticket | floor | guest* | entrance | would you like to work
    | it's a privilege to | privilege to | thank | we'd be grateful | i'd be grateful | people like us on
    | honoured to | if you could | would be grateful)
`,
} satisfies Signal;
