import { catalogue, list, plural } from '.';

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
  },

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
  detectorOff: 'Turn this detector off',
  detectorIsOff: 'This detector is off now. The settings bring it back.',
  detectorStays: 'It could not be turned off just now.',
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
  money: { fair: 'деньги: всё честно', costly: 'деньги: похоже, обходится дорого', loss: 'деньги: похоже, в убыток' },
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
  },

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
  detectorOff: 'Больше не замечать такое',
  detectorIsOff: 'Больше не замечаем. Вернуть можно в настройках.',
  detectorStays: 'Сейчас отключить не получилось.',
};

/** Texts of what is drawn over a host page. */
export const pageTexts = catalogue({ en, ru });
export type PageTexts = typeof en;

/** A capital that only begins the sentence becomes small inside one; "VIP" stays. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
