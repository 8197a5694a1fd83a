import { expect, test, vi } from 'vitest';
import { odooHost } from '../../../src/hosts/odoo';
import en from '../fixtures/odoo-lead-en.html?raw';
import { stopClock } from './clock';
import { at, open } from './page';
import { prepareMails } from './samples/odoo';

const NOW = new Date(2026, 5, 1, 12, 0);

async function read(html: string) {
  const page = await open(html);
  prepareMails(page);
  const reading = odooHost.read(at(page, 'https://studio.odoo.example/odoo/crm/12'), { own: [], now: NOW });
  if (reading.kind !== 'conversation') throw new Error(`read as ${JSON.stringify(reading)}`);
  return reading;
}

test('what the record tells besides the words', async () => {
  expect((await read(en)).conversation).toMatchObject({
    id: 'studio.odoo.example/crm/12',
    subject: 'Landing page',
    client: { address: 'anna@brightline.example', name: 'Anna Keller' },
    messages: [{}, { author: { name: 'Paul Moor' } }, { author: { address: 'anna@brightline.example' } }],
  });
});

test('a mail of somebody who also leaves notes is a colleague’s', async () => {
  const { conversation } = await read(en.replace('<strong>Anna Keller</strong>', '<strong>Paul Moor</strong>'));
  expect(conversation.messages.map(({ from }) => from)).toEqual(['us', 'us', 'us']);
});

test('an answer written in the portal is the client’s, by the name', async () => {
  const { conversation } = await read(en.replace('A. Stranger', 'Anna Keller'));
  expect(conversation.messages.map(({ from }) => from)).toEqual(['us', 'client', 'us', 'client']);
});

test('a squashed message is of the author above it', async () => {
  const squashed =
    '<div class="o-mail-Message o-squashed"><div class="o-mail-Message-body"><div data-mail="2"></div></div></div>';
  const { conversation } = await read(
    en.replace('<div class="o-mail-Message" role="group" aria-label="Note">', `${squashed}$&`),
  );
  expect(conversation.messages.filter(({ author }) => author?.name === 'Anna Keller')).toHaveLength(2);
});

test('looks again when a mail has changed, and not while the user writes', async () => {
  const page = await open(en);
  prepareMails(page);
  const clock = stopClock(page.defaultView!);
  const stop = new AbortController();
  const changed = vi.fn();
  odooHost.watch(page, changed, stop.signal);
  await clock.advance(50);
  page.querySelector('[data-mail]')!.shadowRoot!.lastElementChild!.append('more');
  await clock.advance(50);
  page.querySelector('.o-mail-Composer textarea')!.append('more');
  await clock.advance(50);
  expect(changed).toHaveBeenCalledTimes(2);
  stop.abort();
});
