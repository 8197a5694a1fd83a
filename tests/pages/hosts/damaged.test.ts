import { describe, expect, test } from 'vitest';
import type { Reading, ReadOptions } from '../../../src/hosts/types';
import { at, open } from './page';
import { sample as amocrm } from './samples/amocrm';
import { sample as bitrix24 } from './samples/bitrix24';
import { sample as chatwoot } from './samples/chatwoot';
import { sample as espocrm } from './samples/espocrm';
import { sample as frappe } from './samples/frappe';
import { sample as gmailPrint } from './samples/gmail-print';
import { sample as hubspot } from './samples/hubspot';
import { sample as mailru } from './samples/mailru';
import { sample as odoo } from './samples/odoo';
import { sample as outlook } from './samples/outlook';
import { sample as rt } from './samples/rt';
import { sample as salesforce } from './samples/salesforce';
import { sample as sogo } from './samples/sogo';
import { sample as yandex } from './samples/yandex';
import { sample as zendesk } from './samples/zendesk';

const samples = [
  amocrm,
  bitrix24,
  chatwoot,
  espocrm,
  frappe,
  hubspot,
  odoo,
  salesforce,
  zendesk,
  gmailPrint,
  mailru,
  outlook,
  rt,
  sogo,
  yandex,
];
const pages = samples.flatMap(({ host, pages }) =>
  pages.map((page) => ({ ...page, title: `${host.id}: ${page.name}`, host })),
);

const messagesIn = (reading: Reading) => (reading.kind === 'conversation' ? reading.conversation.messages : []);

describe.each(pages)('$title', ({ host, html, address, prepare, own = [], now = new Date(2026, 5, 1, 12, 0) }) => {
  const options: ReadOptions = { own, now };

  test('with any one element or attribute gone, no words of ours become the client’s', async () => {
    const frame = await open(html);
    await prepare?.(frame);
    const page = at(frame, address);
    const ours = new Set(
      messagesIn(host.read(page, options)).flatMap(({ from, text }) => (from === 'us' && text !== '' ? [text] : [])),
    );
    const failures: string[] = [];

    function check(gone: string): void {
      const messages = messagesIn(host.read(page, options));
      if (new Set(messages.map(({ id }) => id)).size !== messages.length) failures.push(`${gone}: the same name twice`);
      for (const { from, text } of messages) {
        if (from === 'client' && ours.has(text)) failures.push(`${gone}: "${text}" is the client's`);
      }
    }

    for (const element of frame.body.querySelectorAll('*')) {
      const name = `${element.localName}.${element.className}`;
      for (const attribute of element.getAttributeNames()) {
        if (element.localName === 'iframe' || attribute === 'style') continue; // would load it anew
        const value = element.getAttribute(attribute)!;
        element.removeAttribute(attribute);
        check(`${name} without ${attribute}="${value}"`);
        element.setAttribute(attribute, value);
      }
      if (element.querySelector('iframe') || element.localName === 'iframe') continue;
      const { parentNode, nextSibling } = element;
      element.remove();
      check(`without ${name} (${element.textContent.slice(0, 40)})`);
      parentNode!.insertBefore(element, nextSibling);
    }
    expect(failures).toEqual([]);
  });
});
