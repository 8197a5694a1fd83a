import { catalogue, list, lowerFirst, plural } from '.';

const en = {
  product: 'Bellwether',
  signs: (count: number) => plural('en', count, { one: '# sign', other: '# signs' }),
  signsHere: (count: number) =>
    count === 0 ? 'no signs seen here' : plural('en', count, { one: '# sign here', other: '# signs here' }),
  goodSigns: (count: number) => plural('en', count, { one: '# good sign', other: '# good signs' }),
  /** Accessible name of a badge. */
  badge: (count: string, names: readonly string[]) => `${count}: ${names.map(lowerFirst).join('; ')}`,
  andGood: (signs: string, good: string) => `${signs} and ${good}`,

  manner: { calm: 'manner: calm', watch: 'manner: worth watching', difficult: 'manner: looks difficult' },
  money: { fair: 'money: fair', costly: 'money: looks costly', loss: 'money: looks loss-making' },
  mannerUnknown: 'manner: too little to go on',
  moneyUnknown: 'money: too little to go on',
  nothingKnown: 'too little to go on yet',
  folded: (count: number) =>
    plural('en', count, {
      one: '# message is folded and not read: expand it',
      other: '# messages are folded and not read: expand them',
    }),
  clipped: (count: number) =>
    plural('en', count, {
      one: '# message is cut short by the page: only its beginning was read',
      other: '# messages are cut short by the page: only their beginnings were read',
    }),
  failures: {
    'storage-full': 'The browser’s storage is full: nothing new is remembered',
    'storage-broken': 'What is remembered of clients cannot be read',
    'not-allowed': 'This page may not ask for that',
    internal: 'This conversation could not be checked',
    'import-unreadable': 'This file cannot be read',
    'import-newer': 'This file comes from a newer version',
    'import-foreign': 'This file is not ours',
  },
  stopped: (reason: string) => (reason ? `on your stop-list: ${reason}` : 'on your stop-list'),

  looksLike: (name: string) => `Looks like: ${lowerFirst(name)}`,
  because: (why: string) => `Worth a pause, because ${lowerFirst(why)}`,
  becauseGood: (why: string) => `A good sign, because ${lowerFirst(why)}`,
  severity: { good: 'a good sign', mild: 'a mild sign', serious: 'a serious sign', severe: 'a severe sign' },
  seen: (count: number, since: string | null) =>
    count === 1
      ? 'For the first time with this client.'
      : `${plural('en', count, { other: 'Seen # times' })} with this client${since ? `, first on ${since}` : ''}.`,
  restsOn: (days: readonly string[]) => `Goes back to what was written on ${list('en', days)}.`,
  answers: 'What to answer',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Could not copy: select the words and copy them',
  inThisMessage: 'In this message',
  position: (index: number, total: number) => `${index} of ${total}`,
  previous: 'Previous sign (P)',
  next: 'Next sign (N)',
  close: 'Close (Esc)',
  asked: (asked: string, answered: string | null) =>
    answered === null
      ? `Asked on ${asked}.`
      : `Asked on ${asked}, answered ${answered === 'same-day' ? 'the same day' : `on ${answered}`}.`,
  askedTimes: (times: number) => `Asked ${times} times by now.`,
  ownFault: {
    'late-answer': (time: string) => `But they had waited ${time} for us, so it weighs less.`,
    'broken-promise': (time: string) => `But we were ${time} behind our own promise, so it weighs less.`,
  },
  hours: (count: number) => plural('en', count, { one: '# hour', other: '# hours' }),
  days: (count: number) => plural('en', count, { one: '# day', other: '# days' }),

  verdicts: 'What will you do about it?',
  verdict: { charge: 'Charge for it', slide: 'Let it slide', 'not-a-flag': 'Not a flag' },
  notGood: 'Not a good sign',
  noted: {
    charge: 'Noted as a thing to bill.',
    slide: 'Noted as goodwill.',
    'not-a-flag': 'Forgotten, and learnt from.',
  },
  notNoted: 'That could not be noted just now.',
  undo: 'Undo',
  slides: (count: number) =>
    `You have let ${plural('en', count, { one: '# thing', other: '# things' })} slide with this client.`,
  mute: 'Not for this client',
  detectorOff: 'Turn this detector off',
  openClient: 'Open the client',
  silenced: {
    muted: 'Not shown for this client any more.',
    off: 'This detector is off now. The settings bring it back.',
  },
  notDone: 'That did not work just now.',

  draft: {
    title: 'Before you send this',
    'free-extra': 'This looks like work for free:',
    discount: 'This looks like a discount:',
    'gives-in': 'This looks like giving in:',
    'offer-to-stopped': 'This client is on your stop-list, and this looks like an offer:',
    askFirst: 'Worth asking first',
    meant: 'I mean it',
  },
};

const ru: typeof en = {
  product: 'Звоночек',
  signs: (count) => plural('ru', count, { one: '# звоночек', few: '# звоночка', other: '# звоночков' }),
  signsHere: (count) =>
    count === 0
      ? 'здесь звоночков не видно'
      : plural('ru', count, { one: 'здесь # звоночек', few: 'здесь # звоночка', other: 'здесь # звоночков' }),
  goodSigns: (count) => plural('ru', count, { one: '# добрый знак', few: '# добрых знака', other: '# добрых знаков' }),
  badge: (count, names) => `${count}: ${names.map(lowerFirst).join('; ')}`,
  andGood: (signs, good) => `${signs} и ${good}`,

  manner: {
    calm: 'общение: спокойное',
    watch: 'общение: стоит присмотреться',
    difficult: 'общение: похоже, непростое',
  },
  money: { fair: 'деньги: всё честно', costly: 'деньги: похоже, затратно', loss: 'деньги: похоже, в убыток' },
  mannerUnknown: 'общение: пока мало данных',
  moneyUnknown: 'деньги: пока мало данных',
  nothingKnown: 'пока мало данных',
  folded: (count) =>
    plural('ru', count, {
      one: '# письмо свёрнуто и не прочитано: разверните его',
      few: '# письма свёрнуты и не прочитаны: разверните их',
      other: '# писем свёрнуто и не прочитано: разверните их',
    }),
  clipped: (count) =>
    plural('ru', count, {
      one: '# письмо показано не целиком: прочитано только начало',
      few: '# письма показаны не целиком: прочитано только начало',
      other: '# писем показано не целиком: прочитано только начало',
    }),
  failures: {
    'storage-full': 'Хранилище браузера заполнено: новое не запоминается',
    'storage-broken': 'Записи о клиентах не читаются',
    'not-allowed': 'Этой странице такое не разрешено',
    internal: 'Не получилось проверить эту переписку',
    'import-unreadable': 'Этот файл не читается',
    'import-newer': 'Этот файл от более новой версии',
    'import-foreign': 'Это не наш файл',
  },
  stopped: (reason) => (reason ? `в вашем стоп-листе: ${reason}` : 'в вашем стоп-листе'),

  looksLike: (name) => `Похоже: ${lowerFirst(name)}`,
  because: (why) => `Стоит притормозить, потому что ${lowerFirst(why)}`,
  becauseGood: (why) => `Добрый знак, потому что ${lowerFirst(why)}`,
  severity: { good: 'добрый знак', mild: 'лёгкий звоночек', serious: 'серьёзный звоночек', severe: 'тяжёлый звоночек' },
  seen: (count, since) =>
    count === 1
      ? 'У этого клиента — впервые.'
      : `${plural('ru', count, { one: 'Замечено # раз', few: 'Замечено # раза', other: 'Замечено # раз' })} у этого клиента${since ? `, впервые ${since}` : ''}.`,
  restsOn: (days) => `Связано с тем, что написано ${list('ru', days)}.`,
  answers: 'Что ответить',
  copy: 'Копировать',
  copied: 'Скопировано',
  copyFailed: 'Не получилось скопировать: выделите текст и скопируйте его',
  inThisMessage: 'В этом письме',
  position: (index, total) => `${index} из ${total}`,
  previous: 'Предыдущий (P)',
  next: 'Следующий (N)',
  close: 'Закрыть (Esc)',
  asked: (asked, answered) =>
    answered === null
      ? `Первый раз спросили ${asked}.`
      : `Первый раз спросили ${asked}, мы ответили ${answered === 'same-day' ? 'в тот же день' : answered}.`,
  askedTimes: (times) => `Это уже ${times}-й раз.`,
  ownFault: {
    'late-answer': (time) => `Но до этого нашего ответа ждали ${time}, поэтому весит меньше.`,
    'broken-promise': (time) => `Но мы и сами опоздали с обещанным на ${time}, поэтому весит меньше.`,
  },
  hours: (count) => plural('ru', count, { one: '# час', few: '# часа', other: '# часов' }),
  days: (count) => plural('ru', count, { one: '# день', few: '# дня', other: '# дней' }),

  verdicts: 'Как поступим?',
  verdict: { charge: 'Взять за это деньги', slide: 'На этот раз простить', 'not-a-flag': 'Это не звоночек' },
  notGood: 'Это не добрый знак',
  noted: {
    charge: 'Записано: включить в счёт.',
    slide: 'Записано как жест доброй воли.',
    'not-a-flag': 'Забыто и учтено на будущее.',
  },
  notNoted: 'Сейчас записать не получилось.',
  undo: 'Отменить',
  slides: (count) =>
    `Этому клиенту прощено уже ${plural('ru', count, { one: '# раз', few: '# раза', other: '# раз' })}.`,
  mute: 'Не для этого клиента',
  detectorOff: 'Больше не замечать такое',
  openClient: 'Открыть клиента',
  silenced: {
    muted: 'У этого клиента больше не показываем.',
    off: 'Больше не замечаем. Вернуть можно в настройках.',
  },
  notDone: 'Сейчас не получилось.',

  draft: {
    title: 'Прежде чем отправить',
    'free-extra': 'Похоже на работу бесплатно:',
    discount: 'Похоже на скидку:',
    'gives-in': 'Похоже на уступку:',
    'offer-to-stopped': 'Клиент в вашем стоп-листе, а это похоже на предложение:',
    askFirst: 'Сначала стоит спросить',
    meant: 'Так и задумано',
  },
};

/** Texts of what is drawn over a host page. */
export const pageTexts = catalogue({ en, ru });
export type PageTexts = typeof en;
