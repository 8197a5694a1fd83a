import type { Signal } from '../types';

export default {
  id: 'memory.forgot-agreement',
  group: 'memory',
  kind: ['phrase'],
  severity: 'serious',
  axis: 'money',
  name: {
    ru: 'Не помнит договорённость',
    en: 'Forgot the agreement',
  },
  counts: {
    ru: 'Отрицает или не помнит, о чём договорились: мы на это не соглашались, напомните, что решили, какой договор?',
    en: 'Denies or has forgotten what was agreed: we never agreed to that, remind me what we decided, what contract?',
  },
  countsNot: {
    ru: 'Просьба подтвердить договорённость письменно.',
    en: 'Asking to confirm the agreement in writing.',
  },
  why: {
    ru: 'то, что не помнят, не оплачивают, и спорить приходится уже после работы. Забыть деталь может каждый; достаточно показать письмо с датой.',
    en: "people don't pay for what they don't remember, and the argument comes once the work is done. Anyone can forget a detail, and then a dated email is enough.",
  },
  answers: [
    {
      title: {
        ru: 'Показать договорённость',
        en: 'Show the agreement',
      },
      text: {
        ru: '{name}, понимаю, всего не упомнишь. Вот наша договорённость: пересылаю письмо, в котором вы её подтвердили. Работаем по ней. Если хотите изменить, напишите, как именно, и посчитаем.',
        en: "{name}, it's easy to lose track. I'm forwarding the email in which you confirmed what we agreed, and that's what we're working to. If you'd like to change it, tell me how and I'll send you a quote.",
      },
    },
    {
      title: {
        ru: 'Зафиксировать заново',
        en: 'Put it in writing again',
      },
      text: {
        ru: '{name}, чтобы мы помнили одно и то же, фиксирую: объём по плану, стоимость {sum}, срок — {date}. Ответьте, пожалуйста, «да», и продолжаем. До ответа работу приостанавливаем.',
        en: "{name}, to be sure we're on the same page: the scope as in the plan, the price {sum}, delivery on {date}. Please reply “yes” and we'll carry on. Until then the work is on hold.",
      },
    },
  ],
  lookalikes: {
    ru: [
      'Подтвердите, пожалуйста, письмом то, о чём говорили по телефону: три выезда, оплата в конце месяца.',
      'Договор номер 18 у нас подписан, с какого числа он действует?',
      'Мы с партнёром так и не договорились о цвете, решим до среды.',
      'Помню, что договаривались на шесть утра, ждём.',
      'Напомните, пожалуйста, водителю про пропуск.',
    ],
    en: [
      'Please confirm by mail what we said on the phone: three visits, payment at the end of the month.',
      'Contract 18 is signed at our end, from what date does it apply?',
      "My partner and I never agreed on a colour, we'll decide by Wednesday.",
      "I remember we said six in the morning, we'll be waiting.",
      'Please remind your driver about the gate pass.',
    ],
  },
  examples: {
    ru: [
      '«Какая ещё предоплата? Впервые слышу.»',
      '«Никакого второго этапа мы с вами не обсуждали.»',
      '«А на чём мы тогда остановились?» Совсем из головы вылетело.',
      '«Что-то не припомню, чтобы я одобряла эту ткань.»',
      'В счёте монтаж. «Разве мы о нём договаривались?»',
    ],
    en: [
      '«What deposit? First I hear of it.»',
      '«There was never any talk of a second stage.»',
      "«Where did we leave it last time?» It's gone clean out of my head.",
      "«I don't recall approving that fabric.»",
      "Installation on the invoice? «That's not what we shook hands on.»",
    ],
  },
  rules: `
guards third-party
unless sentence (пришлите письменно | подтвердите письменно | письменное подтверждение | confirm in writing
  | confirm our agreement | password | пароль | remind me to | напомните мне о | напомни клиент*
  | напоминание клиент* | user agreement)
class @agree-ru = договариваться | договорились | договаривались | соглашались | соглашался | соглашалась
  | условились | обещал | обещала | обещали | подписывали | подписывал | подписывала | решали | обсуждали
  | обсуждал | обсуждала | заказывали | заказывал | заказывала | утверждали | утверждал | согласовывали
  | согласовывал | одобряли | подтверждали | говорили | говорил | говорила | просили

medium ru (мы | я | такого | такое | так | об этом | о таком | на это | на такое | ни о чем | про это | о
  | вообще) <4> не @agree-ru
  + «Мы на это не соглашались».
  - Мы еще не обсуждали дату, предложите.
  unless sentence (еще не | пока не | предложите)

weak ru не @agree-ru <4> (так | такого | об этом | о таком | про | на это | этого | о | ни о | с вами)
  + «Не договаривались о» доплате.
  - Не говорил о собаке, простите: она есть.
  unless sentence (простите | забыл сказать | еще не | пока не)

strong ru (не (помню | помним | припомню | припоминаю) | забыл | забыла | забыли | вылетело | из головы) <4> (чтобы
  | о чем | что мы | на чем | договор* | решили | договаривались | согласовали | такого | условились | обещал
  | обещали | обсуждали | за что | как решили | кто)
  + «Не помню, чтобы» мы это обсуждали.
  - Не помню, что мы ели в кафе.
  unless sentence (кафе | ели | паспорт | дат* рождения)

strong ru (напомните | напомни | освежите | подскажите еще раз | еще раз | что там) <4> (о чем мы | что мы
  | на чем мы | как мы | договаривались | договорились | решили | условились | договоренность | остановились
  | за что я | согласовали)
  + «Напомните, что мы» решили по окнам?
  - Напомните, что встреча в пять.

strong ru (какой | какая | какие | какое | что за | откуда) <1> (договор | договоренность | договоренности
  | доплата | соглашение | условие | аванс | предоплата | акт | приложение | пункт) [ask] (^ | $ | вообще | еще
  | такой | такая | такие | о чем | про | это | у нас | опять)
  + «Какая еще договоренность»?
  - Какой договор прислать?

medium ru (разговора | речи | договоренности | договоренностей | соглашения | такого | об этом
  | уговора) <3> не (было | заключали | припомню | существует | шло)
  + О доплате «разговора не было».
  - Речи не было слышно в зале.
  unless sentence (слышно | зал | звук)

medium ru (впервые | первый раз) <1> (слышу | слышим | вижу | видим | узнаю)
  + Про доплату «впервые слышу».
  - Впервые вижу такую красоту.
  unless sentence (красот* | так быстро | здорово | такое качество | спасибо)

strong en (never | not | didn't | don't | wasn't | hadn't | haven't | nobody | no one | neither) <3> (agreed to
  | agreed on | agree to | agree on | agreement on | sign up for | signed up for | signed up to | promised that
  | promised you | consented to | said yes | ordered that | ordered this | ordered any | discussed this
  | discussed that | mentioned that | mentioned to | arranged that) <2> (that | this | it | such | any | anything
  | so | pay | a | the | these)?
  + We «never agreed to that».
  - We haven't agreed on a date yet.
  unless sentence (yet | let's | still need | until we | no hurry | whether)

strong en no <1> (recollection | memory | recall | record | such agreement | such arrangement | agreement
  | idea what we | talk of | mention of | discussion of | such thing was) <4> (of | that | agree | ever | about
  | was | with | agreed)
  + I have «no recollection of» that.
  - No record of the parcel at the post.
  unless sentence (parcel | password | post office | in your mail | database)

strong en (don't | can't | cannot | do not | didn't | hardly) (remember | recall) <4> (agreeing | agree | saying
  | us | what we | that we | we | any such | ever | signing | discussing | deciding | ordering | asking | what was
  | what i | having)
  + I «don't remember agreeing» to that.
  - I can't remember what we ate there.
  unless sentence (ate | name of | password | restaurant)

strong en (remind | refresh | tell me again | run that by | run it by | what was it | what did we | what had we
  | what were we | what have we | what was our) <5> (we | i | us | our | it)? <3> (agree | agreed | decide
  | decided | say | said | settle | settled | arrange | arranged | agreement | arrangement | supposed to | memory
  | conclude | landed on | again)
  + «Remind me what we agreed» on the windows?
  - Please remind me tomorrow, we said five.
  unless sentence (tomorrow | calendar | did we say hello)

strong en (forgot | forgotten | slipped my mind | lost track of | can't think) <3> (what we | that we | we'd
  | we had | we | what i | what was | our agreement | how we | who was | which) <3> (agree | agreed | said
  | decided | arrange | arranged | agreement | deal | settled | supposed | going to | had | on)
  + I've «forgotten what we agreed».
  - I forgot that we had guests.
  unless sentence (guests | attach | a holiday | birthday)

medium en (what | which | since when) (agreement | contract | arrangement | deal | surcharge | notice period
  | deposit | clause | extra | deadline | change fee | do we | did we | are we | is there) [ask]
  + «What agreement»?
  - What contract template do you use?
  unless sentence (template | do you use | should | number | is missing | do you recommend | do you need
    | use the contract)

medium en (first (i've | i | we've | time i | time i've | that i've) (heard | hear | heard of | seen) | news to me
  | new to me | first i've heard | news to us | new to us | never heard of | wasn't aware of | not aware of
  | weren't aware of)
  + The surcharge is «news to me».
  - The software is new to us, we'd like a course.
  unless sentence (software | city | course | area is | tool is | restaurant | beautiful | technology)
`,
} satisfies Signal;
