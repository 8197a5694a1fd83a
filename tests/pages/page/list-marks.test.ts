import { expect, onTestFinished, test, vi } from 'vitest';
import { amocrmHost } from '../../../src/hosts/amocrm';
import { gmailHost } from '../../../src/hosts/gmail';
import type { Host } from '../../../src/hosts/types';
import { type AskMarks, ListMarks } from '../../../src/page/list-marks';
import list from '../fixtures/gmail-list.html?raw';
import { open } from '../hosts/page';

/** A list in this document, read as Gmail's. */
function start(ask: AskMarks) {
  const root = document.createElement('div');
  root.innerHTML = ['anna@brightline.example', 'paul@brightline.example', 'anna@brightline.example']
    .map(
      (email) =>
        `<table><tr class="zA"><td><div class="yW"><span email="${email}" name="N">${email}</span></div></td></tr></table>`,
    )
    .join('');
  document.body.append(root);
  let changed = () => {};
  const host: Host = {
    ...gmailHost,
    watch: (_document, call) => {
      changed = call;
    },
  };
  const end = new AbortController();
  const marks = new ListMarks(host, ask, end.signal);
  marks.start();
  onTestFinished(() => {
    end.abort();
    root.remove();
  });
  return { root, marks, end, changed: () => changed() };
}

const marked = (): Record<string, string[]> =>
  Object.fromEntries(
    [...CSS.highlights].map(([name, found]) => [name, [...found].map((range) => (range as Range).toString())]),
  );

test('who is on the stop-list or has a serious profile is underlined, and nothing in the list changes', async () => {
  const ask = vi.fn<AskMarks>(async () => ({ on: true, marks: { 'anna@brightline.example': 'stop' } }));
  const { root, changed, end } = start(ask);
  const html = root.innerHTML;
  await vi.waitFor(() =>
    expect(marked()).toEqual({ 'bellwether-list-stop': ['anna@brightline.example', 'anna@brightline.example'] }),
  );
  expect(root.innerHTML).toBe(html);
  expect(ask.mock.calls).toEqual([[['anna@brightline.example', 'paul@brightline.example']]]);
  changed();
  expect(ask).toHaveBeenCalledTimes(1);
  end.abort();
  expect(marked()).toEqual({});
});

test('switched off, it asks once and looks no more, until the settings change', async () => {
  const ask = vi.fn<AskMarks>(async () => ({ on: false, marks: {} }));
  const { changed, marks } = start(ask);
  await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(1));
  changed();
  changed();
  expect(ask).toHaveBeenCalledTimes(1);
  expect(marked()).toEqual({});
  ask.mockResolvedValue({ on: true, marks: { 'paul@brightline.example': 'serious' } });
  marks.refresh();
  await vi.waitFor(() => expect(marked()).toEqual({ 'bellwether-list-serious': ['paul@brightline.example'] }));
});

test("the senders of Gmail's list are known, those of mails are not among them", async () => {
  const page = await open(list);
  expect(gmailHost.listed!(page).map(({ address }) => address)).toEqual(['x@y.example', 'z@y.example']);
});

test("the contacts of amoCRM's lists are known by their numbers, and none where a card is open", async () => {
  const page = await open(
    '<a href="/contacts/detail/4711">Anna</a><a href="/leads/detail/7">Deal</a><a href="https://studio.amocrm.ru/contacts/detail/12?x=1">Paul</a>',
  );
  const at = (address: string) =>
    ({ location: new URL(address), querySelectorAll: page.querySelectorAll.bind(page) }) as unknown as Document;
  const addresses = (address: string) => amocrmHost.listed!(at(address)).map((person) => person.address);
  expect(addresses('https://studio.amocrm.ru/contacts/list/')).toEqual([
    'studio.amocrm.ru/contacts/4711',
    'studio.amocrm.ru/contacts/12',
  ]);
  expect(addresses('https://studio.amocrm.ru/leads/detail/7')).toEqual([]);
});
