import { roundcubeHost } from '../../../../src/hosts/roundcube';
import show from '../../fixtures/roundcube-show.html?raw';
import type { HostSample } from './types';

const address = 'https://mail.studio.example/roundcube/?_task=mail&_mbox=INBOX&_uid=12&_action=show';
const client = 'anna@brightline.example';
const text = 'Could you do it for half?\n\nAnd throw in the logo.';

export const sample: HostSample = {
  host: roundcubeHost,
  pages: [
    {
      name: 'a message of the client',
      html: show,
      address,
      client,
      messages: [{ from: 'client', text, at: '2026-03-05T17:31' }],
      never: [],
    },
    {
      name: 'a message of ours',
      html: show.replaceAll(client, 'me@studio.example'),
      address,
      client: 'paul@brightline.example',
      messages: [{ from: 'us', text, at: '2026-03-05T17:31' }],
      never: [],
    },
  ],
  silent: [
    { name: 'the list', html: show.replace('task-mail action-show', 'task-mail action-none'), address },
    { name: 'a draft', html: show.replace('"mailbox":"INBOX"', '"mailbox":"Drafts"'), address },
  ],
  broken: [
    { missing: 'settings', change: (html) => html.replace('rcmail.set_env(', 'rcmail.env = (') },
    { missing: 'sender', change: (html) => html.replaceAll('rcmContactAddress', 'x') },
    { missing: 'body', change: (html) => html.replace('id="messagebody"', 'id="x"') },
    { missing: 'subject', change: (html) => html.replace('class="subject"', 'class="x"') },
  ],
};
