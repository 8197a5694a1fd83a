import { catalogue } from '.';

const en = {
  title: 'Where to look',
  gmailAlways: 'is always on: this is the one site you allowed when you installed the extension.',
  fixedHint:
    'The browser asks about each one when you switch it on, and takes the permission back when you switch it off.',
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
};

const ru: typeof en = {
  title: 'Где смотреть',
  gmailAlways: 'включён всегда: это единственный сайт, который вы разрешили при установке.',
  fixedHint: 'Браузер спросит про каждый, когда вы его включите; когда выключите, разрешение вернётся браузеру.',
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
};

/** Texts about hosts: where to look, pages that are taught, selected text. */
export const hostTexts = catalogue({ en, ru });
