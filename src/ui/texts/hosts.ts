import { catalogue } from '.';

const en = {
  title: 'Where to look',
  gmailAlways: 'is always on: this is the one site you allowed when you installed the extension.',
  fixedHint:
    'The browser asks about each one when you switch it on, and takes the permission back when you switch it off. Some, like HubSpot, Salesforce and Frappe, do not tell which letters are yours: write your addresses under “About me”.',
  /** By the host's id. */
  names: {
    outlook: 'Outlook on the web',
    yandex: 'Yandex Mail',
    mailru: 'Mail.ru',
    amocrm: 'amoCRM / Kommo',
    bitrix24: 'Bitrix24',
    zendesk: 'Zendesk',
    hubspot: 'HubSpot',
    salesforce: 'Salesforce',
  } as Readonly<Record<string, string>>,
  ownServer: 'On a server of my own',
  ownServerHint:
    'Roundcube, Request Tracker, SOGo, EspoCRM, Odoo, Frappe, Chatwoot, Bitrix24 in a box: copy the address from the address bar while you read there. The browser then asks whether this one site may be read.',
  address: 'Its address',
  wrong: {
    address: 'This does not look like an address. Copy it from the address bar, with https:// at the beginning.',
    http: 'Only addresses with https:// can be switched on; http:// is for localhost alone.',
  },
  there: (name: string) => `${name} is already on.`,
  refused: 'The browser gave no permission, so nothing is read there.',
  on: (name: string) => `${name} is on. Reload the tabs that are already open there.`,
  off: (name: string) =>
    `${name} is off and the permission is given back. Tabs that are open there now are read until you reload them.`,
  switchOn: 'Switch on',
  switchOff: 'Switch off',
  said: {
    title: 'What does this say?',
    nothingSelected:
      'No words were selected. Select some on a page and choose "What does this say?" in its context menu.',
    nothing: 'Nothing here looks like a sign, neither a warning nor a good one.',
    whose: 'Remember it for a client (address, or name as in your list)',
    file: 'File under this client',
    filed: (client: string) => `Filed under ${client}. Filing it again counts it once.`,
    notFiled: 'This was not filed: it is your own address, or one that sends automatic mail.',
  },
  teach: 'Teach Bellwether this page',
  teachHint:
    'Point at two messages, and it works out how to read the rest. The browser asks whether this site may be read.',
  taught: 'Pages it has learnt',
  taughtHint:
    'Pipedrive, Zoho, and whatever is not named above: teach a page from the popup while it is open. What was learnt can be handed on to a colleague as a small text.',
  noneTaught: 'None yet.',
  copyRecipe: 'Copy as text',
  recipeCopied: 'Copied.',
  forget: 'Forget',
  takeRecipe: 'Take in a page that a colleague has taught',
  takeRecipeLabel: 'The text that they have copied',
  take: 'Take in',
  taken: (site: string) => `Taken in. Switch ${site} on above, if it is not on yet.`,
  noRecipe: 'This is not the text of a taught page, or not all of it.',
  lesson: {
    title: 'Teach Bellwether this page',
    client: 'Click on the words of one message of the client.',
    us: 'Now on the words of one message of ours.',
    date: 'And on the date of one of these messages, if there is one.',
    keys: 'Keys: ↑ larger, ↓ smaller, ← → neighbours, Enter takes it, Esc ends.',
    skip: 'There is no date',
    again: 'Start over',
    cancel: 'Cancel',
    close: 'Close',
    check: 'This is what would be read. If a message is on the wrong side, click its side.',
    sides: { client: 'Client', us: 'Ours' },
    swap: (side: string, words: string) => `${side}: change the side of "${words}"`,
    undated: 'no date',
    more: (count: number) => `and ${count} more`,
    keep: 'Keep',
    kept: 'Kept. From now on pages like this one are read, and this one is already.',
    notAllowed:
      'The browser does not let Bellwether read this site yet. Switch its address on under Settings → Where to look, and teach the page again.',
    failed: 'This could not be kept. Please try again.',
    wrong: {
      same: 'This is one and the same message. Point at two different ones.',
      'other-site': 'This part of the page belongs to another site, which Bellwether may not look into.',
      unlike: 'These two do not look like messages of one list. Try to point at their words, each on its own.',
      sides: 'Nothing on the page tells ours from theirs here. Try two other messages.',
      unread: 'With this, no message could be read. Try to point at the words themselves.',
    },
  },
};

const ru: typeof en = {
  title: 'Где смотреть',
  gmailAlways: 'включён всегда: это единственный сайт, который вы разрешили при установке.',
  fixedHint:
    'Браузер спросит про каждый, когда вы его включите; когда выключите, разрешение вернётся браузеру. Некоторые, например HubSpot, Salesforce и Frappe, не говорят, какие письма ваши: впишите свои адреса в «Обо мне».',
  names: {
    outlook: 'Outlook в браузере',
    yandex: 'Яндекс Почта',
    mailru: 'Почта Mail.ru',
    amocrm: 'amoCRM / Kommo',
    bitrix24: 'Битрикс24',
    zendesk: 'Zendesk',
    hubspot: 'HubSpot',
    salesforce: 'Salesforce',
  },
  ownServer: 'На своём сервере',
  ownServerHint:
    'Roundcube, Request Tracker, SOGo, EspoCRM, Odoo, Frappe, Chatwoot, коробочный Битрикс24: скопируйте адрес из адресной строки, когда читаете там переписку. Потом браузер спросит, можно ли читать этот сайт, и только его.',
  address: 'Адрес',
  wrong: {
    address: 'Это не похоже на адрес. Скопируйте его из адресной строки, в начале должно быть https://.',
    http: 'Включить можно только адрес с https://, а http:// годится лишь для localhost.',
  },
  there: (name) => `${name} уже включён.`,
  refused: 'Браузер не дал разрешения, поэтому там ничего не читается.',
  on: (name) => `${name}: включено. Обновите вкладки, которые там уже открыты.`,
  off: (name) =>
    `${name}: выключено, разрешение возвращено. Вкладки, открытые там сейчас, читаются, пока вы их не обновите.`,
  switchOn: 'Включить',
  switchOff: 'Выключить',
  said: {
    title: 'Что здесь сказано?',
    nothingSelected: 'Слова не выделены. Выделите их на странице и выберите «Что здесь сказано?» в контекстном меню.',
    nothing: 'Здесь не видно знаков: ни тревожных, ни добрых.',
    whose: 'Запомнить за клиентом (адрес или имя из вашего списка)',
    file: 'Записать этому клиенту',
    filed: (client) => `Записано: ${client}. Если записать ещё раз, посчитается один раз.`,
    notFiled: 'Не записано: это ваш собственный адрес или адрес, с которого пишет программа.',
  },
  teach: 'Научить «Звоночек» этой странице',
  teachHint: 'Покажите два сообщения, и он поймёт, как читать остальные. Браузер спросит, можно ли читать этот сайт.',
  taught: 'Выученные страницы',
  taughtHint:
    'Pipedrive, Zoho и всё, чего нет выше: научить можно из окошка расширения, пока страница открыта. Выученное легко передать коллеге: это небольшой текст.',
  noneTaught: 'Пока ни одной.',
  copyRecipe: 'Скопировать текстом',
  recipeCopied: 'Скопировано.',
  forget: 'Забыть',
  takeRecipe: 'Взять страницу, которой научил коллега',
  takeRecipeLabel: 'Текст, который он скопировал',
  take: 'Взять',
  taken: (site) => `Взято. Включите ${site} выше, если ещё не включено.`,
  noRecipe: 'Это не текст выученной страницы или не весь текст.',
  lesson: {
    title: 'Научить «Звоночек» этой странице',
    client: 'Щёлкните по словам любого сообщения клиента.',
    us: 'Теперь по словам любого вашего сообщения.',
    date: 'И по дате одного из этих сообщений, если она есть.',
    keys: 'Клавиши: ↑ крупнее, ↓ мельче, ← → соседи, Enter выбирает, Esc заканчивает.',
    skip: 'Даты нет',
    again: 'Начать заново',
    cancel: 'Отмена',
    close: 'Закрыть',
    check: 'Вот что будет прочитано. Если сторона у сообщения не та, щёлкните по ней.',
    sides: { client: 'Клиент', us: 'Мы' },
    swap: (side, words) => `${side}: сменить сторону сообщения «${words}»`,
    undated: 'без даты',
    more: (count) => `и ещё ${count}`,
    keep: 'Запомнить',
    kept: 'Запомнил. Теперь такие страницы читаются, и эта уже тоже.',
    notAllowed:
      'Браузер ещё не разрешил «Звоночку» читать этот сайт. Включите его адрес в «Настройки → Где смотреть» и научите странице ещё раз.',
    failed: 'Не получилось запомнить. Попробуйте ещё раз.',
    wrong: {
      same: 'Это одно и то же сообщение. Покажите два разных.',
      'other-site': 'Эта часть страницы принадлежит другому сайту, туда «Звоночек» заглянуть не может.',
      unlike:
        'Эти два места не похожи на сообщения одного списка. Попробуйте показать сами слова, каждое сообщение отдельно.',
      sides: 'На странице не видно, чем ваши сообщения отличаются от чужих. Попробуйте два других.',
      unread: 'Так не читается ни одно сообщение. Попробуйте показать сами слова.',
    },
  },
};

/** Texts about hosts: where to look, pages that are taught, selected text. */
export const hostTexts = catalogue({ en, ru });
