import { espocrmHost } from '../../../../src/hosts/espocrm';
import email from '../../fixtures/espocrm-email-ru.html?raw';
import lead from '../../fixtures/espocrm-lead-en.html?raw';
import type { HostSample } from './types';

const address = 'https://crm.studio.example/#Lead/view/l77';
const without = (name: string) => (html: string) => html.replaceAll(name, 'x');

/** A copy of a frame is loaded anew. */
async function copyAll(page: Document): Promise<void> {
  for (const child of [...page.body.children]) child.replaceWith(child.cloneNode(true));
  const frames = [...page.querySelectorAll('iframe')];
  await Promise.all(frames.map((frame) => new Promise((done) => frame.addEventListener('load', done, { once: true }))));
}

export const sample: HostSample = {
  host: espocrmHost,
  pages: [
    {
      name: 'the stream of a lead, in English',
      html: lead,
      address,
      client: 'anna@brightline.example',
      messages: [
        { from: 'client', text: 'What does a page cost?\n\nMira sent email\nx', at: null },
        { from: 'us', text: 'The price is 2,400.', at: '2026-05-21T09:00' },
        { from: 'client', text: 'Too much. Could you do it for 1,500?', at: '2026-05-21T18:40' },
      ],
      never: ['haggles', 'created', 'See more', 'Dear Anna'],
    },
    {
      name: 'a mail, in Russian',
      html: email,
      address: 'https://crm.studio.example/#Email/view/e9',
      client: 'i.vlasov@stroymir.example',
      messages: [{ from: 'client', text: 'Дороговато. Давайте за 200?', at: '2026-03-13T14:45' }],
      never: [],
    },
  ],
  silent: [
    { name: 'a list', html: lead, address: 'https://crm.studio.example/#Lead' },
    { name: 'a mail that is being written', html: email, address: 'https://crm.studio.example/#Email/create' },
    { name: 'a record without mails', html: '<div class="detail" data-scope="Lead"></div>', address },
  ],
  broken: [
    { missing: 'record', change: without('data-scope="Lead"') },
    {
      missing: 'sentence',
      change: without('class="message'),
    },
    { missing: 'post', change: (html) => without('cell-post')(without('class="wysiwyg"')(html)) },
  ],
  redraw: copyAll,
};
