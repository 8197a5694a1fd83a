import type { Signal } from '../types';

export default {
  id: 'trust.no-contract',
  group: 'trust',
  kind: ['phrase'],
  severity: 'serious',
  axis: 'money',
  name: {
    ru: 'Хочет без договора',
    en: 'Wants no contract',
  },
  counts: {
    ru: 'Хочет работать без бумаг: зачем договор, давайте на доверии, начните сейчас, подпишем потом.',
    en: "Wants to work without papers: why a contract, let's do it on trust, start now and sign later.",
  },
  countsNot: {
    ru: 'Вопрос, нужен ли договор.',
    en: 'Asking whether a contract is needed.',
  },
  why: {
    ru: 'пока нет договора, нет ни объёма, ни срока, ни обязанности платить. Для совсем маленькой работы хватит и письма, в котором всё названо.',
    en: 'as long as there is no contract, there is no scope, no date and no duty to pay. For a really small job, an email that spells it all out is enough.',
  },
  answers: [
    {
      title: {
        ru: 'Предложить короткий договор',
        en: 'Offer a short contract',
      },
      text: {
        ru: '{name}, доверие есть, а договор нужен, чтобы оно сохранилось. Пришлю короткий, на одну страницу: что делаем, к какому сроку и за сколько. Подпишем и сразу начнём, ближайшая дата — {date}.',
        en: "{name}, the trust is there, and a contract helps to keep it. I'll send a short one, a single page: what we do, by when and for how much. We start once it's signed; the earliest date is {date}.",
      },
    },
  ],
  lookalikes: {
    ru: [
      'Договор нужен или хватит счёта-оферты?',
      'Подпишем договор в среду, тогда и начнём.',
      'Доверенность на водителя приложена.',
      'Пришлите договор на почту, директор подпишет сегодня.',
      'Прежний подрядчик работал без договора, больше мы так не хотим.',
    ],
    en: [
      'Do we need a contract or will the order form do?',
      'We sign on Wednesday and you start then.',
      'The power of attorney for the driver is attached.',
      'Please mail the contract, our director signs today.',
      "Our last contractor worked without papers and we don't want that again.",
    ],
  },
  examples: {
    ru: [
      '«Давайте без бумажек, мы же нормальные люди.»',
      '«Приступайте завтра, а договор как-нибудь догоним.»',
      '«Зачем эти формальности, моего слова достаточно.»',
      '«Договор только время отнимет, ударим по рукам и вперёд.»',
      '«Я никогда ничего не подписываю», и все довольны.',
    ],
    en: [
      "«Let's leave the paperwork, we're decent people.»",
      '«Get going tomorrow and the contract will catch up somehow.»',
      '«Why the formalities, my word is good enough.»',
      "«A contract only wastes time, let's shake on it and go.»",
      "«I never sign anything», and everybody's been happy so far.",
    ],
  },
  rules: `
guards third-party thanks our-words
unless sentence (пункт | поясните | нас это не устроит | вас покрывает | clause)
unless sentence (нужен ли договор | do we need a contract | does it need a contract | оферту прочитали
  | without a contract we can't | without a contract we don't | без договора не)

medium ru (без | обойдемся без | обойдёмся без | к чему | зачем | на кой | нафиг | не (нужен | нужны | надо
  | будем)) <3> (договор | договора | договоров | договоры | бумажка | бумажек | бумаг | бумаги | бумажки
  | бумажная волокита | подписи | подписей | формальностей | формальности | бюрократия | бюрократии | контракт
  | писанина | волокиты | акты) <4> (на доверии | на словах | начинайте | начнем | начинать | давайте | и так
  | потом | работаем | просто | мы же | свои люди | договоримся | ладно)?
  + Давайте «без договора, на доверии».
  - Без договора начать не можем.
  unless right:4 не

medium ru (договор | бумаги | документы | контракт) <3> (потом | позже | задним числом | как-нибудь
  | подпишем потом | не нужен | не нужны | ни к чему | лишнее | после | подождет | оформим потом | не люблю
  | пустая формальность)
  + «Договор потом», начинайте сегодня.
  - Договор позже переведем на английский?
  unless sentence (перевед* | перевести | прочит* | посмотр*)

weak ru (на (доверии | словах | честном слове | слово) | под честное слово | по рукам | мое слово
  | устной договоренности | устно договоримся | верим на слово | джентльменское)
  + Работаем «на доверии».
  - На словах объяснила мастеру про кран.
  unless sentence (объясн* | ключев* | рассказ*)

medium en (no | without | skip | forget | don't need | do we need | do we really need | why | what for | never mind
  | hate | not into | spare me | not a fan of) <3> (contract | contracts | paperwork | papers | formalities
  | agreement in writing | legal stuff | red tape | signature | signatures | written agreement | bureaucracy)
  + «No paperwork», please, just start.
  - Without the signature the bank won't pay.
  unless sentence (bank | won't | tax | number | page | can't start | notary | clause | in the contract)

strong en (contract | paperwork | papers | agreement | formalities | ink) <3> (later | afterwards | can wait
  | can come later | retroactively | some other time | isn't necessary | not necessary | unnecessary | comes later
  | after that)
  + Start now, the «contract can come later»: contract can come later.
  - The papers come later by post, sorry.
  unless sentence (post | courier | accountant | by mail | shipped)

medium en (on a handshake | a handshake will | shake hands and | on trust | word of honour | my word is
  | gentleman's agreement | gentlemen's agreement | shake on it | word is my bond | verbal agreement | take my word
  | my word should)
  + «A handshake will» do for us.
  - The handshake picture on page one is blurred.
  unless sentence (picture | photo | page | image | film)
`,
} satisfies Signal;
