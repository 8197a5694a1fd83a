/** A host that lives at addresses of its own: one switch in the options, with one question of the browser. */
export interface FixedPlace {
  /** The host's id; also the key of its name in the texts. */
  readonly host: string;
  /** Match patterns. A star stands where every customer has a name of their own. */
  readonly origins: readonly string[];
}

const at = (...names: readonly string[]) => names.map((name) => `https://${name}/*`);

/** All other hosts run on people's own servers, whose address is typed in. */
export const FIXED_PLACES: readonly FixedPlace[] = [
  {
    host: 'outlook',
    origins: at('outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'),
  },
  { host: 'yandex', origins: at('mail.yandex.ru', 'mail.yandex.com', 'mail.yandex.by', 'mail.yandex.kz') },
  { host: 'mailru', origins: at('e.mail.ru') },
  { host: 'amocrm', origins: at('*.amocrm.ru', '*.amocrm.com', '*.kommo.com') },
  {
    host: 'bitrix24',
    origins: at('*.bitrix24.ru', '*.bitrix24.com', '*.bitrix24.by', '*.bitrix24.kz', '*.bitrix24.eu'),
  },
  { host: 'zendesk', origins: at('*.zendesk.com') },
  {
    host: 'hubspot',
    origins: at(
      'app.hubspot.com',
      'app-eu1.hubspot.com',
      'app-na2.hubspot.com',
      'app-na3.hubspot.com',
      'app-ap1.hubspot.com',
    ),
  },
  { host: 'salesforce', origins: at('*.lightning.force.com') },
];
