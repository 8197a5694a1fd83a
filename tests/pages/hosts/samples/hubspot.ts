import { hubspotHost } from '../../../../src/hosts/hubspot';
import contact from '../../fixtures/hubspot-contact-en.html?raw';
import deal from '../../fixtures/hubspot-deal-ru.html?raw';
import type { HostSample } from './types';

const address = 'https://app-eu1.hubspot.com/contacts/4711/record/0-1/901';
const without = (name: string) => (html: string) => html.replaceAll(name, 'x');

export const sample: HostSample = {
  host: hubspotHost,
  pages: [
    {
      name: 'a contact, in English',
      html: contact,
      address,
      client: 'anna@brightline.example',
      messages: [
        { from: 'us', text: 'The price is 2,400.', at: '2026-05-21T09:00' },
        {
          from: 'client',
          text: 'Too much for us. Could you do it for 1,500?\n\nmira@studio.example',
          at: '2026-05-21T18:40',
        },
      ],
      never: ['haggles', 'Left a message', 'Became', 'hidden tab', 'Dear Anna', 'screen readers', 'Add comment'],
    },
    {
      name: 'a deal, in Russian',
      html: deal,
      address: 'https://app.hubspot.com/contacts/4711/record/0-3/77/',
      own: ['mira@studio.example'],
      client: 'i.vlasov@stroymir.example',
      messages: [
        { from: 'us', text: 'Каталог стоит 280 000 ₽.', at: null },
        { from: 'client', text: 'Дороговато. Давайте за 200?', at: '2026-03-13T14:45' },
      ],
      never: [],
    },
  ],
  silent: [
    {
      name: 'the list of contacts',
      html: contact,
      address: 'https://app.hubspot.com/contacts/4711/objects/0-1/views/all/list',
    },
    {
      name: 'a record without mails',
      html: '<div data-test-id="middle-pane"><div data-selenium-test="timeline-card">Call</div></div>',
      address,
    },
  ],
  broken: [
    { missing: 'timeline', change: (html) => without('middle-pane')(without('crm-events-viz-timeline')(html)) },
    { missing: 'text', change: without('SanitizedText') },
    { missing: 'participants', change: without('anna@brightline.example') },
  ],
};
