import type { Signal } from '../types';

export default {
  id: 'price.free-trial',
  group: 'price',
  kind: ['phrase'],
  severity: 'mild',
  axis: 'money',
  name: {
    ru: 'Просит бесплатную пробу',
    en: 'Wants a free trial',
  },
  counts: {
    ru: 'Хочет бесплатной работы до решения: тестовое задание, образец, набросок, концепция, «сначала покажите, что умеете».',
    en: 'Wants unpaid work before deciding: a test task, a sample, a mock-up, a concept, “show us what you can do first”.',
  },
  countsNot: {
    ru: 'Просьба показать портфолио, рекомендации или демо продукта, а также оплачиваемая проба.',
    en: 'Asking for a portfolio, a reference, a product demo or a paid pilot.',
  },
  why: {
    ru: 'на бесплатную пробу уходит столько же часов, сколько на платную, а решения после неё часто так и нет. Тот, кто заказывает такое впервые, просит без задней мысли: он просто не знает, как выбирать.',
    en: "a free trial takes as many hours as a paid one, and often no decision follows. From somebody new to your trade it is natural: they simply don't know how else to choose.",
  },
  answers: [
    {
      title: {
        ru: 'Предложить платную пробу',
        en: 'Offer a paid trial',
      },
      text: {
        ru: '{name}, предлагаю начать с небольшой платной пробы: {sum}, результат — {date}. Если продолжим, эту сумму вычтем из основной. А оценить нас до этого помогут готовые работы, ссылки прикладываю.',
        en: "{name}, let's start with a small paid trial: {sum}, ready on {date}. If we go on, it comes off the main invoice. And to get an idea of us before that, here are some pieces of finished work.",
      },
    },
    {
      title: {
        ru: 'Отказаться и показать сделанное',
        en: 'Decline and show finished work',
      },
      text: {
        ru: '{name}, тестовых работ бесплатно мы не делаем: это время тех клиентов, которые уже платят. Зато покажем похожие проекты и дадим контакты заказчиков, им можно позвонить.',
        en: "{name}, we don't do unpaid test work: that time belongs to clients who are paying for it. But I can show you similar projects and put you in touch with the people we did them for.",
      },
    },
  ],
  lookalikes: {
    ru: [
      'Пришлите, пожалуйста, ссылки на похожие работы.',
      'Есть ли у программы демо-версия на две недели?',
      'Предлагаем начать с платного пилота на один магазин, счёт на него пришлите отдельно.',
      'Можно ли поговорить с кем-то из ваших прежних заказчиков?',
      'Пробный урок оплатила, ссылку на занятие получила.',
    ],
    en: [
      'Could you send us links to similar projects?',
      'Does the software come with a two-week demo?',
      'We suggest a paid pilot in one shop first, please invoice it separately.',
      'Might we speak to one or two of your past customers?',
      "I've paid for the taster lesson and got the link, see you on Thursday.",
    ],
  },
  examples: {
    ru: [
      '«Нарисуйте пару вариантов обложки без оплаты, понравится — закажем всю серию.»',
      'Выбираем из пяти бюро, поэтому «всем даём небольшое бесплатное тестовое».',
      '«Переведите для начала одну главу, просто чтобы мы поняли уровень», а потом обсудим деньги.',
      'Сначала «хотим увидеть концепцию сада», а договор и аванс потом.',
      '«Проведите одну рассылку за свой счёт», по результату решим, работаем ли дальше.',
    ],
    en: [
      '«Bake us one tier without charge; if the bride likes it, you get the wedding.»',
      "We're choosing from five recruiters, so «everybody fills one vacancy unpaid to begin with».",
      "«Do the first chapter just so we can judge your level», then we'll talk about money.",
      "Before any contract or deposit «we'd like to see a full concept for the garden».",
      "«Manage our ads for a fortnight at your own cost» and we'll decide from the numbers.",
    ],
  },
  rules: `
guards third-party thanks our-words
unless sentence (кандидат* | соискател* | раздаем | наш сайт | our free | our shop | software | of the tool
  | clinical | brochure | arrived safely | careers page | at the end of the trial | new cook | magazine | did free
  | case studies are enough | каталожной | в прошлом году)
unless sentence (сколько дней | пробный период | our applicants | наши кандидаты)
unless sentence (оплатим пробн* | за тестовые всегда | портфолио | платн* | кнопка | сайт показывает
  | попробовать бесплатно | слово | как в тз | paid trial | paid pilot | paid test | we pay for tests | portfolio
  | try for free | button | header | we always pay | reference | demo version | готовы оплатить | готов оплатить
  | happy to pay | we'll pay for the | pay you for | оплатить тест | won't happen | won't ask | was paid
  | не просим | не прошу | без бесплатн*)
class @trial = пробный | тестовый | тест | проба | на пробу | для пробы | пробник | образец | эскиз | набросок
  | пример | концепция | концепт | макет | черновик | прототип | демо | первый | первый вариант | вариант
  | страничка | страница | фрагмент | глава | абзац | аудит | пилот | тестовое задание | тз
class @free-w = бесплатно | бесплатный | бесплатная | без оплаты | безвозмездно | даром | за свой счет
  | за ваш счет | не платим | не оплачивается | не оплачивается | неоплачиваемый | без аванса | без обязательств
  | без договора | без предоплаты | не берете | на безвозмездной основе | просто так | за спасибо
class @decide = решим | решу | решать | выберем | выбрать | выберу | посмотрим | поглядим | определимся | подпишем
  | закажем | закажу | поговорим | обсудим | договоримся | понравится | оценить | оценим | оценю | сравним
  | сравнить | нанимаем | подходите | платить | заплатим | будем говорить | понять | поймем
class @trial-en = test | trial | sample | mock-up | mockup | mock | concept | sketch | draft | prototype
  | proof of concept | poc | pilot | pitch | demo | taster | preview | try-out | example | first lesson
  | first session | first page | first version | version | audit
class @free-en2 = free | for free | unpaid | for nothing | without pay | without paying | without payment
  | without charge | free of charge | pro bono | at no charge | at no cost | at your expense | at your own expense
  | on spec | no obligation | without obligation | before paying | before we pay | isn't paid | not paid
  | at your risk | gratis | on the house

strong ru @trial <5> @free-w
  + «Тестовое задание без оплаты», как у всех.
  - Пробный период в программе бесплатный?
  unless sentence [ask] (период | программа | подписка)

medium ru @free-w <5> @trial
  + «Бесплатно нарисуйте эскиз», и обсудим.
  - Первый, бесплатный тариф отключите.
  unless sentence (тариф | подписк* | доставк* | шрифт)

strong ru (~сделать | ~нарисовать | ~написать | ~подготовить | ~показать | ~перевести | ~снять | ~набросать
  | ~прислать | ~провести | ~сшить | ~напечатать | ~собрать | ~отпечатать | ~смонтировать | ~накидать | ~верстать
  | ~поработать | ~отработать | ~испечь | ~приготовить | ~спроектировать) <8> (а там | а потом | а дальше | там
  | потом | тогда | и | и там | затем | после) <2> @decide
  + «Нарисуйте пару вариантов, а там решим», кто делает.
  - Пришлите договор, там решим с датой.
  unless sentence (договор | кп | смет* | прайс | реквизит* | счет | дат* | список | вопрос* | замечани*)

medium ru (сначала | сперва | для начала | прежде чем | перед тем как | до (выбора | договора | подписания | оплаты
  | решения)) <6> (покажите | сделайте | нарисуйте | увидеть | посмотреть | показать | пробный | тестовый | образец
  | эскиз | макет | концепцию | попробовать | концепция | прототип | на деле | вариант | пример | докажите)
  + «Сначала покажите», что умеете, потом деньги.
  - Сначала посмотреть бы договор.
  unless sentence (договор | смет* | прайс | портфолио | отзыв*)

strong ru (на пробу | в качестве пробы | для пробы | в качестве теста | в качестве примера | для примера | пробно
  | в порядке теста)
  + Один стул перетяните «на пробу».
  - Принесите на пробу наш чай.
  unless sentence (чай | плат* | заплат* | оплач* | как в файле | возьмите)

strong ru (понравится | устроит | зайдет | подойдет | подойдете | убедите) <5> (закажем | закажу | заплатим
  | оплатим | возьмем | наймем | подпишем | продолжим | ваш | ваши | берем | работаем | будем работать)
  + «Понравится – закажем» все двенадцать.
  - Если цвет понравится, напишу.

strong en @free-en2 <4> @trial-en
  + First do an «unpaid test» for us.
  - The free version of the app crashed.
  unless sentence (app | software | plan | licence | shipping | download)

strong en @trial-en <5> @free-en2
  + A «trial clean at no charge» would help us decide.
  - The test on the free version crashed.
  unless sentence (crash | app | software | licence | error)

medium en (do | make | write | design | translate | draw | show | send | give | prepare | sketch | mock up | build
  | shoot | record | draft | tile | bake | cook | paint | edit) <8> (then | before | and then | so we | so that we
  | so i | afterwards | after that | and we'll | and i'll | and if) <4> (decide | see | choose | talk | judge
  | hire | sign | order | pay | know if | discuss | compare | commit | see if | book | like it)
  + «Draw two versions, then we'll decide» who gets the job.
  - Send the contract, then we'll sign.
  unless sentence (contract | quote | offer | date | invoice | calendar | list | price list | question | estimate)

medium en before <4> (decide | deciding | choose | choosing | sign | signing | commit | hire | hiring | pay
  | paying | order | book | contract | place an order | the order) <5> (sample | test | mock-up | mockup | concept
  | sketch | see | draft | prototype | trial | something | want to see | example | design)
  + «Before we decide we'd like to see» a concept.
  - Before we sign, can I see the clause?
  unless sentence (clause | contract | portfolio | reference | office)

strong en (sample | test | mock-up | mockup | concept | sketch | draft | prototype | proof of concept | trial
  | design | first page | chapter) <6> before <4> (decide | deciding | choose | choosing | sign | commit | hire
  | pay | paying | order | book | contract | any contract | selection | any money)
  + We want a «concept before we decide».
  - Please send the draft before Friday.

weak en (as a test | as a trial | as a sample | as your sample | as an audition | for a test | on trial
  | trial task | test task | test assignment | trial period | audition)
  + Translate the attached pages «as a test».
  - The software is on trial until May.
  unless sentence (software | court | jury | was paid)

strong en if <4> (like | happy | convinced | impressed | good | works | satisfied) <4> (we'll | i'll | you get
  | you've got | then | you're hired) <3> (order | hire | pay | sign | the job | the rest | book | talk | discuss
  | contract | hired | take)
  + «If we like it, you get the job».
  - If it works, write to me.
`,
} satisfies Signal;
