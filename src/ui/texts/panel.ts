import { catalogue, plural } from '.';
import { WORDS } from './words';

const en = {
  product: 'Bellwether',
  settings: 'Settings',
  back: 'All clients',
  search: 'Find a client',
  clients: 'Clients',
  sortBy: 'Sort by',
  sorts: { seen: 'last seen', risk: 'what stands out', name: 'name' },
  noMatch: 'No client matches.',
  openHint: 'Open a conversation with a client in your mail.',
  emptyTitle: 'Nobody here yet',
  empty:
    'Open a conversation in your mail. What should make you slow down is underlined there, and here you will see each client: how the talk goes, what it costs you, and the words it rests on.',
  unreadableTitle: 'This page cannot be read',
  unreadable: (part: string) =>
    `It looks as if the mail program has changed. Nothing is marked here, and that does not mean that all is well. If you tell the developers, name the part: ${part}.`,
  damaged: (count: number) =>
    plural('en', count, {
      one: '# record could not be read. It was set aside, nothing was overwritten.',
      other: '# records could not be read. They were set aside, nothing was overwritten.',
    }),
  notFiled: {
    'no-address': 'This conversation names no client, so nothing was filed.',
    'own-address': 'Only your own addresses are in this conversation, so nothing was filed.',
    automatic: 'This looks like an automatic message, so nothing was filed.',
    erased: 'You have erased this client. They are filed again once something new is written.',
  },
  failures: {
    'storage-full':
      'The browser’s storage is full. What was there is kept; nothing new is remembered until there is room.',
    'storage-broken': 'The browser’s storage cannot be read at the moment. Nothing was overwritten.',
    'not-allowed': 'This page may not ask for that.',
    internal: 'The extension did not answer. Close this window and open it again.',
    'import-unreadable': 'This does not look like a file of this extension. Nothing was changed.',
    'import-newer': 'This file comes from a newer version. Update the extension first; nothing was changed.',
    'import-foreign': 'This file was made by another program. Nothing was changed.',
  },
  loading: 'Reading …',
  messages: (count: number) => plural('en', count, { one: '# message', other: '# messages' }),
  messagesUnread: (count: number) =>
    plural('en', count, {
      one: '# message on this page was not read: it is folded.',
      other: '# messages on this page were not read: they are folded.',
    }),
  lastSeen: (day: string) => `last on ${day}`,
  manner: 'Manner',
  money: 'Money',
  words: WORDS.en.scores,
  outOf100: (score: number) => `${score} out of 100`,
  noSigns: 'Nothing that stands out so far.',
  times: (count: number) => plural('en', count, { one: 'once', other: '# times' }),
  otherLanguage: 'Messages in other languages than Russian and English are left alone.',

  signalsHint: 'A switch takes effect at once in every open tab. What was found before is kept.',
  counts: 'Counts',
  countsNot: 'Does not count',
  groups: {
    price: 'Price',
    scope: 'Scope',
    trust: 'Trust',
    time: 'Time',
    tone: 'Tone',
    coop: 'Cooperation',
    memory: 'Memory',
    good: 'Good signs',
  },
  severities: { good: 'good sign', mild: 'mild', serious: 'serious', severe: 'severe' },
  allOn: 'all on',
  someOff: (count: number) => plural('en', count, { one: '# off', other: '# off' }),
  ownAddresses: 'My addresses',
  ownHint:
    'One a line. What comes from them is ours, not the client’s. Gmail tells the account’s own address by itself; add aliases here.',
  notAddress: (line: string) => `“${line}” does not look like an address.`,
  save: 'Save',
  saved: 'Saved',
  languages: { auto: 'As the browser', en: 'English', ru: 'Русский' },
  dataHint: 'Everything is kept in this browser and nowhere else. The extension makes no network requests.',
  erase: 'Erase',
  eraseSure: (name: string) =>
    `Erase everything about ${name}? This cannot be undone. If you open their mail again, they are remembered anew.`,
  eraseYes: 'Yes, erase',
  cancel: 'Cancel',
  noClients: 'No clients are remembered yet.',
};

const ru: typeof en = {
  product: 'Звоночек',
  settings: 'Настройки',
  back: 'Все клиенты',
  search: 'Найти клиента',
  clients: 'Клиенты',
  sortBy: 'Порядок',
  sorts: { seen: 'сначала недавние', risk: 'сначала заметные', name: 'по имени' },
  noMatch: 'Такого клиента нет.',
  openHint: 'Откройте переписку с клиентом в почте.',
  emptyTitle: 'Пока никого',
  empty:
    'Откройте переписку в почте. Там будет подчёркнуто то, на чём стоит притормозить, а здесь появится каждый клиент: как идёт разговор, во что он обходится и на каких словах это основано.',
  unreadableTitle: 'Эту страницу не получается прочитать',
  unreadable: (part) =>
    `Похоже, почтовая программа изменилась. Здесь ничего не отмечено, и это не значит, что всё в порядке. Если напишете разработчикам, назовите часть: ${part}.`,
  damaged: (count) =>
    plural('ru', count, {
      one: '# запись не читается. Она отложена в сторону, ничего не затёрто.',
      few: '# записи не читаются. Они отложены в сторону, ничего не затёрто.',
      other: '# записей не читаются. Они отложены в сторону, ничего не затёрто.',
    }),
  notFiled: {
    'no-address': 'В этой переписке не видно клиента, поэтому ничего не записано.',
    'own-address': 'В этой переписке только ваши адреса, поэтому ничего не записано.',
    automatic: 'Похоже на автоматическое письмо, поэтому ничего не записано.',
    erased: 'Вы стёрли этого клиента. Он появится снова, когда напишут что-то новое.',
  },
  failures: {
    'storage-full': 'Хранилище браузера заполнено. Всё прежнее цело, новое не запоминается, пока не появится место.',
    'storage-broken': 'Хранилище браузера сейчас не читается. Ничего не затёрто.',
    'not-allowed': 'Этой странице такое не разрешено.',
    internal: 'Расширение не ответило. Закройте это окно и откройте снова.',
    'import-unreadable': 'Не похоже на файл этого расширения. Ничего не изменено.',
    'import-newer': 'Этот файл — из более новой версии. Сначала обновите расширение; ничего не изменено.',
    'import-foreign': 'Этот файл сделан другой программой. Ничего не изменено.',
  },
  loading: 'Читаем…',
  messages: (count) => plural('ru', count, { one: '# письмо', few: '# письма', other: '# писем' }),
  messagesUnread: (count) =>
    plural('ru', count, {
      one: '# письмо на этой странице не прочитано: оно свёрнуто.',
      few: '# письма на этой странице не прочитаны: они свёрнуты.',
      other: '# писем на этой странице не прочитано: они свёрнуты.',
    }),
  lastSeen: (day) => `последнее ${day}`,
  manner: 'Общение',
  money: 'Деньги',
  words: WORDS.ru.scores,
  outOf100: (score) => `${score} из 100`,
  noSigns: 'Пока ничего особенного.',
  times: (count) => plural('ru', count, { one: '# раз', few: '# раза', other: '# раз' }),
  otherLanguage: 'Письма не на русском и не на английском не разбираются.',

  signalsHint: 'Переключатель действует сразу во всех открытых вкладках. Найденное раньше сохраняется.',
  counts: 'Считается',
  countsNot: 'Не считается',
  groups: {
    price: 'Цена',
    scope: 'Объём работ',
    trust: 'Доверие',
    time: 'Время',
    tone: 'Тон',
    coop: 'Сотрудничество',
    memory: 'Память',
    good: 'Добрые знаки',
  },
  severities: { good: 'добрый знак', mild: 'лёгкий', serious: 'серьёзный', severe: 'тяжёлый' },
  allOn: 'все включены',
  someOff: (count) => plural('ru', count, { one: '# выключен', few: '# выключены', other: '# выключено' }),
  ownAddresses: 'Мои адреса',
  ownHint:
    'По одному в строке. Письма с них наши, а не клиента. Свой адрес Gmail подсказывает сам, псевдонимы добавьте здесь.',
  notAddress: (line) => `«${line}» не похоже на адрес.`,
  save: 'Сохранить',
  saved: 'Сохранено',
  languages: { auto: 'Как в браузере', en: 'English', ru: 'Русский' },
  dataHint: 'Всё хранится в этом браузере и больше нигде. Расширение не обращается к сети.',
  erase: 'Стереть',
  eraseSure: (name) =>
    `Стереть всё, что записано о клиенте ${name}? Вернуть будет нельзя. Если снова открыть переписку с ним, он запомнится заново.`,
  eraseYes: 'Да, стереть',
  cancel: 'Отмена',
  noClients: 'Пока ни один клиент не записан.',
};

/** Texts of the popup and the options page. */
export const panelTexts = catalogue({ en, ru });
export type PanelTexts = typeof en;
