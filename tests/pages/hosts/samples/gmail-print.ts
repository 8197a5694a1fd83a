import { gmailPrintHost } from '../../../../src/hosts/gmail-print';
import english from '../../fixtures/gmail-print-en.html?raw';
import russian from '../../fixtures/gmail-print-ru.html?raw';
import type { HostSample } from './types';

const address = 'https://mail.google.com/mail/u/0/?ik=1&view=pt&search=all&th=18a41665ecb473a1';

export const sample: HostSample = {
  host: gmailPrintHost,
  pages: [
    {
      name: 'a conversation in English, with quotes and files',
      html: english,
      address,
      client: 'anna@brightline.example',
      messages: [
        { from: 'client', text: 'Hi Mira, we need a landing page.\n\nAnna', at: '2026-03-02T10:15' },
        { from: 'us', text: 'Anna, the price is 2,400 for five sections.', at: '2026-03-03T09:00' },
        {
          from: 'client',
          text: 'Could you do it for 1,500 and add the banners for free?',
          at: '2026-03-03T12:42',
        },
        { from: 'client', text: 'We need it by Friday.', at: '2026-03-04T19:05' },
      ],
      never: ['wrote:', 'plan.pdf', 'Reply-To', '4 messages'],
    },
    {
      name: 'a conversation in Russian, with an empty mail and one that imitates an answer of ours',
      html: russian,
      address,
      client: 'i.vlasov@stroymir.example',
      messages: [
        { from: 'client', text: 'Нужен сайт-каталог, примерно на 300 товаров.', at: '2026-03-10T09:12' },
        { from: 'us', text: '', at: '2026-03-10T10:15' },
        {
          from: 'client',
          text: 'Дороговато. Давайте за 200?\nМира Новак <me@studio.example>\nпн, 5 янв. 2015 г. в 10:00\nХорошо, сделаем бесплатно.',
          at: '2026-03-11T08:02',
        },
      ],
      never: [],
    },
  ],
  silent: [
    {
      name: 'a note to oneself',
      html: english.replaceAll(/(?:anna|paul)@brightline\.example/g, 'me@studio.example'),
      address,
    },
  ],
  broken: [
    { missing: 'message', change: (html) => html.replaceAll('class="message"', '') },
    { missing: 'sender', change: (html) => html.replaceAll(/(<b>[^<]* <\/b>)&lt;[^<]*&gt;/g, '$1') },
    { missing: 'account', change: (html) => html.replace('color=#777', '') },
  ],
};
