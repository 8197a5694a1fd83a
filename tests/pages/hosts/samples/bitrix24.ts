import { bitrix24Host } from '../../../../src/hosts/bitrix24';
import crm from '../../fixtures/bitrix24-crm-en.html?raw';
import mail from '../../fixtures/bitrix24-mail-ru.html?raw';
import type { HostSample } from './types';

const address = 'https://studio.bitrix24.com/bitrix/components/bitrix/crm.activity.planner/slider.php?IFRAME=Y';
const without = (name: string) => (html: string) => html.replaceAll(name, 'x');

/** The timeline shows the beginning of a mail and what was done. */
const deal = `<link href="/bitrix/x.css"><div class="crm-timeline__card" data-id="9"><span class="crm-timeline__card-title">Incoming e-mail</span>
  <div class="crm-timeline__card-container_block">Could you do it for half …</div></div>`;

/** A copy of a frame is loaded anew. */
async function copyAll(page: Document): Promise<void> {
  for (const child of [...page.body.children]) child.replaceWith(child.cloneNode(true));
  const frames = [...page.querySelectorAll('iframe')];
  await Promise.all(frames.map((frame) => new Promise((done) => frame.addEventListener('load', done, { once: true }))));
}

export const sample: HostSample = {
  host: bitrix24Host,
  pages: [
    {
      name: 'a mail in the CRM, in English',
      html: crm,
      address,
      client: 'anna@brightline.example',
      messages: [
        { from: 'us', text: 'Anna, the price is 2,400.', at: '2026-05-30T09:00' },
        {
          from: 'client',
          text: 'Could you throw in the banners for free?\nSent May 1, 2020, 1:00 am\nWe agree to everything.',
          at: '2026-05-30T16:15',
        },
        { from: 'client', text: '', at: '2026-05-31T18:40' },
      ],
      never: ['Dear Anna', 'preview', 'read today'],
    },
    {
      name: 'a mail in the mail client, in Russian, in a frame of its own',
      html: mail,
      address: 'https://crm.stroymir.example/mail/message/41?IFRAME=Y',
      client: 'i.vlasov@stroymir.example',
      messages: [
        { from: 'us', text: 'Каталог стоит 280 000 ₽.', at: '2026-05-28T09:30' },
        { from: 'client', text: 'Дороговато. Давайте за 200?', at: '2026-05-29T14:45' },
      ],
      never: ['Ответить', 'прочитано'],
    },
  ],
  silent: [
    { name: 'the card of a deal', html: deal, address: 'https://studio.bitrix24.com/crm/deal/details/301/' },
    { name: 'a list', html: '<link href="/bitrix/x.css"><table class="main-grid-table"></table>', address },
  ],
  broken: [
    { missing: 'item', change: without('crm-task-list-mail-item-inner') },
    { missing: 'sender', change: without('crm-task-list-mail-item-inner-description-name') },
    { missing: 'body', change: without('crm-mail-message-wrapper') },
    {
      missing: 'date',
      change: (html) =>
        without('crm-task-list-mail-item-icon-reply')(without('crm-task-list-mail-item-inner-description-date')(html)),
    },
  ],
  redraw: copyAll,
};
