import { salesforceHost } from '../../../../src/hosts/salesforce';
import en from '../../fixtures/salesforce-case-en.html?raw';
import ru from '../../fixtures/salesforce-case-ru.html?raw';
import type { HostSample } from './types';

const address = 'https://studio.lightning.force.com/lightning/r/Case/500AAAAAAAAAAAAAAA/view';
const without = (name: string) => (html: string) => html.replaceAll(name, 'x');

const MAIL =
  '<div>Too much for us. <b>Could you</b> do it for 1,500?</div><div class="gmail_quote"><div class="gmail_attr">On Thu, May 21, 2026 at 9:00 AM Mira wrote:</div><blockquote>The price is 2,400.</blockquote></div>';

/** The feed moves into a shadow root, and the HTML mail gets its frame in another one. */
export async function prepareLightning(page: Document): Promise<void> {
  const rich = page.getElementById('rich');
  if (!rich) return;
  const frame = page.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  frame.srcdoc = MAIL;
  const there = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  rich.attachShadow({ mode: 'open' }).append(frame);
  const feed = page.querySelector('.slds-feed:has(#rich)')!;
  const shell = page.createElement('x-feed');
  feed.before(shell);
  shell.attachShadow({ mode: 'open' }).append(...feed.childNodes);
  await there;
  if (frame.contentDocument?.body.textContent) return;
  await new Promise((done) => frame.addEventListener('load', done, { once: true })); // moving a frame loads it anew
}

/** Entry by entry, but for the one with a shadow root, of which there is no copy. */
function redraw(page: Document): void {
  const feed = page.querySelector('x-feed')?.shadowRoot ?? page;
  for (const entry of feed.querySelectorAll('.slds-feed__item')) {
    if (!entry.querySelector('#rich')) entry.replaceWith(entry.cloneNode(true));
  }
}

export const sample: HostSample = {
  host: salesforceHost,
  pages: [
    {
      name: 'a case in a console, in English, with shadow roots and a frame',
      html: en,
      address,
      prepare: prepareLightning,
      client: 'anna@brightline.example',
      messages: [
        { from: 'client', text: '', at: null },
        { from: 'us', text: 'The price is 2,400.\nMira\nforged@elsewhere.example\nx', at: '2026-05-21T09:00' },
        { from: 'client', text: 'Too much for us. Could you do it for 1,500?', at: '2026-05-21T18:40' },
      ],
      never: ['another tab', 'haggles', 'Left a message', 'Status', 'Too much for …', 'Dear Anna'],
    },
    {
      name: 'a case, in Russian',
      html: ru,
      address,
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
    { name: 'a list', html: en, address: 'https://studio.lightning.force.com/lightning/o/Case/list?filterName=Recent' },
    { name: 'a record whose feed is not shown', html: '<div role="tabpanel">Details</div>', address },
    {
      name: 'a feed of posts alone',
      html: '<li class="slds-feed__item"><article class="cuf-feedItem"><div class="preamble_left">x</div></article></li>',
      address,
    },
  ],
  broken: [
    { missing: 'item', change: (html) => without('cuf-feedItem')(without('cuf-feedElement')(html)) },
    {
      missing: 'body',
      change: (html) => without('EmailMessageEvent')(without('rich-text-output')(without('emailMessageBody')(html))),
    },
    {
      missing: 'sender',
      change: (html) =>
        without('sent an email')(without('emailuiFormattedEmail')(without('lightning-formatted-email')(html))),
    },
  ],
  redraw,
};
