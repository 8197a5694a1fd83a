import { frappeHost } from '../../../../src/hosts/frappe';
import deal from '../../fixtures/frappe-deal-ru.html?raw';
import lead from '../../fixtures/frappe-lead-en.html?raw';
import type { HostSample } from './types';

const address = 'https://crm.studio.example/crm/leads/CRM-LEAD-2026-00012';
const without = (name: string) => (html: string) => html.replaceAll(name, 'x');

/** A copy of a frame is loaded anew. */
async function copyAll(page: Document): Promise<void> {
  for (const child of [...page.body.children]) child.replaceWith(child.cloneNode(true));
  const frames = [...page.querySelectorAll('iframe')];
  await Promise.all(frames.map((frame) => new Promise((done) => frame.addEventListener('load', done, { once: true }))));
}

export const sample: HostSample = {
  host: frappeHost,
  pages: [
    {
      name: 'a lead, the newest mail first, in English',
      html: lead,
      address,
      own: ['mira@studio.example'],
      client: 'anna@brightline.example',
      messages: [
        { from: 'us', text: 'The price is 2,400.', at: null },
        { from: 'client', text: 'Too much. Could you do it for 1,500?', at: null },
      ],
      never: ['haggles', 'changed', 'Draft', '...'],
    },
    {
      name: 'a deal with full dates, in Russian',
      html: deal,
      address: 'https://crm.studio.example/crm/deals/CRM-DEAL-2026-00007',
      own: ['mira@studio.example'],
      client: 'i.vlasov@stroymir.example',
      messages: [
        { from: 'us', text: 'Каталог стоит 280 000 ₽.', at: '2026-03-12T09:30' },
        { from: 'client', text: 'Дороговато. Давайте за 200?', at: '2026-03-13T14:45' },
      ],
      never: [],
    },
  ],
  silent: [
    { name: 'a list', html: lead, address: 'https://crm.studio.example/crm/leads/view/list' },
    { name: 'a contact', html: lead, address: 'https://crm.studio.example/crm/contacts/Anna' },
    {
      name: 'a lead without mails',
      html: '<div class="activities"><div class="activity">Lead created</div></div>',
      address,
    },
  ],
  broken: [
    { missing: 'sender', change: without('anna@brightline.example') },
    { missing: 'body', change: without('email-content') },
  ],
  redraw: copyAll,
};
