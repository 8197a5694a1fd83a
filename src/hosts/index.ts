import { amocrmHost } from './amocrm';
import { bitrix24Host } from './bitrix24';
import { chatwootHost } from './chatwoot';
import { espocrmHost } from './espocrm';
import { frappeHost } from './frappe';
import { hubspotHost } from './hubspot';
import { mailruHost } from './mailru';
import { odooHost } from './odoo';
import { outlookHost } from './outlook';
import { roundcubeHost } from './roundcube';
import { rtHost } from './rt';
import { salesforceHost } from './salesforce';
import { sogoHost } from './sogo';
import type { Host } from './types';
import { yandexHost } from './yandex';
import { zendeskHost } from './zendesk';

/**
 * Every mail program and CRM that the user can switch on beyond Gmail. The only list of them: those that are known by
 * their address come first, then those that are known by their markup, because they run anywhere.
 */
export const hosts: readonly Host[] = [
  outlookHost,
  yandexHost,
  mailruHost,
  amocrmHost,
  zendeskHost,
  hubspotHost,
  salesforceHost,
  bitrix24Host,
  roundcubeHost,
  rtHost,
  sogoHost,
  espocrmHost,
  odooHost,
  frappeHost,
  chatwootHost,
];
