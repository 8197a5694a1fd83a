import { odooHost } from '../../../../src/hosts/odoo';
import en from '../../fixtures/odoo-lead-en.html?raw';
import ru from '../../fixtures/odoo-lead-ru.html?raw';
import type { HostSample } from './types';

const address = 'https://studio.odoo.example/odoo/crm/12';
const without = (name: string) => (html: string) => html.replaceAll(name, 'x');

const MAILS: Record<string, string> = {
  1: '<p>Too much. Could you do it for 1,500?</p><p data-o-mail-quote="1">On Thu, May 21, 2026 Mira wrote:</p><blockquote data-o-mail-quote="1">The price is 2,400.</blockquote><a class="o-mail-read-more-less" href="#">Read More</a>',
  2: '<div>Дороговато. Давайте за 200?</div>',
};

/** Draws mails as Odoo does: in a shadow root, after a style sheet. */
export function prepareMails(page: Document): void {
  for (const host of page.querySelectorAll<HTMLElement>('[data-mail]')) {
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const text = page.createElement('span');
    text.innerHTML = MAILS[host.dataset.mail!]!;
    root.replaceChildren(page.createElement('style'), text);
  }
}

export const sample: HostSample = {
  host: odooHost,
  pages: [
    {
      name: 'a lead, in English',
      html: en,
      address,
      prepare: prepareMails,
      client: 'anna@brightline.example',
      messages: [
        { from: 'us', text: 'The price is 2,400.\n\nforged', at: '2026-05-21T09:00' },
        { from: 'us', text: 'Anna, a call tomorrow?', at: '2026-05-21T10:00', gapBefore: 1 },
        { from: 'client', text: 'Too much. Could you do it for 1,500?', at: '2026-05-21T18:40' },
      ],
      never: ['haggles', 'Nobody knows', 'created', 'colleagues', 'Dear Anna', 'Subject', 'Read More'],
    },
    {
      name: 'a lead at an older address, in Russian',
      html: ru,
      address: 'https://erp.stroymir.example/web#id=12&model=crm.lead&view_type=form',
      prepare: prepareMails,
      client: 'i.vlasov@stroymir.example',
      messages: [
        { from: 'us', text: 'Каталог стоит 280 000 ₽.', at: '2026-03-12T09:30' },
        { from: 'client', text: 'Дороговато. Давайте за 200?', at: '2026-03-13T14:45' },
      ],
      never: ['Тема'],
    },
  ],
  silent: [
    { name: 'a list', html: en, address: 'https://studio.odoo.example/odoo/crm' },
    { name: 'a record that is not yet saved', html: en, address: 'https://studio.odoo.example/odoo/crm/new' },
    { name: 'a chat among colleagues', html: en.replace('o-mail-Chatter"', 'x"'), address },
  ],
  broken: [
    {
      missing: 'message',
      change: (html) =>
        html
          .replaceAll('class="o-mail-Message"', 'class="x"')
          .replaceAll('class="o-mail-Message o-self', 'class="x o-self'),
    },
    { missing: 'body', change: without('o-mail-Message-body') },
    { missing: 'author', change: without('o-mail-Message-author') },
  ],
  redraw(page) {
    for (const child of [...page.body.children]) child.replaceWith(child.cloneNode(true));
    prepareMails(page);
  },
};
