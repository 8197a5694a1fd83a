import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PanelRequest } from '../../../src/messages/protocol';
import { clear, show } from './faces';
import { NOW, overfull, type SampleBackground } from './samples';

beforeEach(() => page.viewport(360, 600));
afterEach(clear);

/** What was asked of the background, of one kind, without the kind. */
function asked<K extends PanelRequest['kind']>(background: SampleBackground, kind: K) {
  return background.asked.flatMap((request) => {
    const { kind: its, ...rest } = request;
    return its === kind ? [rest as Omit<Extract<PanelRequest, { kind: K }>, 'kind'>] : [];
  });
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const openAll = () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
};

describe('the client of the open conversation', () => {
  test('comes before everybody else is asked for', async () => {
    const { background, main } = await show('popup', 'en', 'typical');
    expect(main.querySelector('h2')?.textContent).toBe('Nora Linden');
    const kinds = background.asked.map(({ kind }) => kind);
    expect(kinds.indexOf('panel.clients')).toBeGreaterThan(kinds.indexOf('panel.tab'));
  });

  test('two axes in words with what weighs most, class, stage, trend, advice, value and fit', async () => {
    const { main } = await show('popup', 'en', 'typical');
    const text = main.innerText;
    for (const words of [
      'worth watching',
      'mainly: hurries us without need',
      'looks costly',
      'CCC: no hurry, the price in question',
      'before signing',
      'Manner: harder than on 10 January',
      'Hold the price',
      '€58',
      '1,500 EUR a month ÷ 26 hours of mail and work',
      'Building is not what we look for.',
    ])
      expect(text).toContain(words);
  });

  test('the same in Russian, with plural forms and dates', async () => {
    const { main } = await show('popup', 'ru', 'typical');
    const text = main.innerText;
    for (const words of ['24 письма', 'последнее 3 марта', '2 раза · деньги: +25', 'Общение: труднее, чем 10 января'])
      expect(text).toContain(words);
  });

  test('too little to go on is said plainly', async () => {
    const { main } = await show('popup', 'en', 'fresh');
    expect(main.innerText).toContain('There is too little to go on yet. A few more mails');
    expect(main.querySelector('.bar')).toBeNull();
  });

  test('words lead back to the mail', async () => {
    const { background } = await show('popup', 'en', 'typical');
    await button('Could you do fifteen per cent off?').click();
    expect(asked(background, 'panel.reveal')).toEqual([
      { host: 'gmail', thread: 'thread of price.discount', message: 'message 0' },
    ]);
    await expect.element(page.getByText('The mail is in front now.')).toBeVisible();
  });

  test('words of a conversation that is not open: where to go is said', async () => {
    const { background } = await show('popup', 'en', 'typical');
    background.state = { kind: 'idle' };
    await button('Could you do fifteen per cent off?').click();
    await expect.element(page.getByText(/This mail is not open now/)).toBeVisible();
  });

  test('each answer to a finding can be taken back, also "not a flag", which takes it out of the profile', async () => {
    const { background, main } = await show('popup', 'en', 'typical');
    openAll();
    const group = page.getByRole('group', { name: 'Your answer to: asks for a discount' });
    const no = group.getByRole('button', { name: /^(✓ )?Not a flag$/ });
    await no.click();
    await expect.element(no).toHaveAttribute('aria-pressed', 'true');
    expect(background.profile?.reasons.map(({ signal }) => signal)).not.toContain('price.discount');
    expect(main.querySelector('output')?.textContent).toBe('Noted: wrongly marked');
    await group.getByRole('button', { name: 'Undo: not a flag' }).click();
    await expect.element(no).toHaveAttribute('aria-pressed', 'false');
    expect(asked(background, 'panel.verdict').map(({ verdict }) => verdict)).toEqual(['not-a-flag', null]);
  });

  test('a good sign is neither billed nor forgiven', async () => {
    await show('popup', 'en', 'typical');
    await button('Show all 5').click();
    openAll();
    const group = page.getByRole('group', { name: 'Your answer to: appreciates the work' });
    await expect.element(group.getByRole('button')).toHaveTextContent('Not a good sign');
  });

  test('what was let slide earlier shows so', async () => {
    await show('popup', 'en', 'typical');
    openAll();
    const group = page.getByRole('group', { name: 'Your answer to: hurries us without need' });
    await expect.element(group.getByRole('button', { name: '✓ Let it slide' })).toBeVisible();
  });

  test('an answer can be copied', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await show('popup', 'en', 'typical');
    openAll();
    await button('Copy: Hold the price').click();
    expect(copied).toHaveBeenCalledWith(expect.stringContaining('two rounds of changes'));
    await expect.element(page.getByText('Copied.')).toBeVisible();
    copied.mockRestore();
  });

  test.each(['popup', 'client'] as const)('what is remembered meanwhile shows at once: %s', async (face) => {
    const { background, main } = await show(face, 'en', 'typical');
    const before = background.profile!;
    background.profile = { ...before, client: { ...before.client, messages: 25 } };
    for (const heard of background.ears) heard();
    await vi.waitFor(() => expect(main.innerText).toContain('25 messages'));
  });

  test('a failure is said in words and changes nothing', async () => {
    const { background, main } = await show('popup', 'en', 'typical');
    background.failing = 'storage-full';
    await page.getByRole('checkbox', { name: 'My client' }).click();
    await vi.waitFor(() => expect(main.querySelector('output')?.textContent).toContain('storage is full'));
    expect(background.profile?.dossier.mine).toBe(false);
  });
});

describe('what the user says of a client', () => {
  test('my client', async () => {
    const { background } = await show('popup', 'en', 'typical');
    await page.getByRole('checkbox', { name: 'My client' }).click();
    expect(asked(background, 'panel.saveDossier')).toEqual([
      { client: 'nora@linden-tiles.example', change: { mine: true } },
    ]);
  });

  test('the class by hand, with the day to ask again', async () => {
    const { background } = await show('popup', 'en', 'typical');
    openAll();
    await page.getByRole('combobox', { name: 'Class' }).selectOptions('AAA');
    await page.getByLabelText('Ask again on').fill('2026-05-01');
    await page.getByRole('button', { name: 'Save' }).first().click();
    expect(asked(background, 'panel.saveDossier')[0]?.change.classSet).toMatchObject({
      value: 'AAA',
      askAgain: '2026-05-01',
    });
  });

  test('a class whose day has come asks', async () => {
    await show('popup', 'en', 'overfull');
    await expect.element(page.getByText(/You wanted to look at this class again by now/)).toBeVisible();
  });

  test('the stop-list: a reason, a day to look again, and off it again', async () => {
    const { background } = await show('popup', 'en', 'typical');
    openAll();
    await page.getByLabelText('Why', { exact: true }).fill('Never pays');
    await page.getByLabelText('Look at it again on').fill('2027-01-01');
    await page.getByRole('button', { name: 'Put on the stop-list' }).click();
    await expect.element(page.getByText('On your stop-list since 10 March')).toBeVisible();
    expect(background.profile?.dossier.stop).toEqual({
      reason: 'Never pays',
      since: NOW.toISOString(),
      review: '2027-01-01',
    });
    openAll();
    await button('Take off the stop-list').click();
    await vi.waitFor(() => expect(background.profile?.dossier.stop).toBeNull());
  });

  test('the stop-list is only proposed, and the reason is there to be changed', async () => {
    const { background, main } = await show('popup', 'en', 'typical');
    const { suggestStop } = overfull('en');
    background.profile = { ...background.profile!, suggestStop, signals: overfull('en').signals };
    await page.getByRole('checkbox', { name: 'My client' }).click();
    await vi.waitFor(() => expect(main.innerText).toContain('Severe signs came more than once'));
    expect(background.profile.dossier.stop).toBeNull();
  });

  test('tags, with Enter, and away again; the focus stays in the field', async () => {
    const { background } = await show('popup', 'en', 'typical');
    openAll();
    await page.getByRole('textbox', { name: 'Add a tag' }).fill('late payer');
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(background.profile?.dossier.tags).toEqual(['tiles', 'autumn', 'late payer']));
    await button('Remove the tag “tiles”').click();
    await vi.waitFor(() => expect(background.profile?.dossier.tags).toEqual(['autumn', 'late payer']));
    await expect.element(page.getByRole('textbox', { name: 'Add a tag' })).toHaveFocus();
  });

  test('a note, facts, and whether one would take them again', async () => {
    const { background } = await show('popup', 'en', 'typical');
    openAll();
    await page.getByRole('textbox', { name: 'Note' }).fill('Calls on Fridays');
    await vi.waitFor(() => expect(background.profile?.dossier.note).toBe('Calls on Fridays'));
    await page.getByRole('combobox', { name: 'Would you take them again?' }).selectOptions('perhaps');
    await page.getByRole('combobox', { name: 'About' }).selectOptions('deadline');
    await page.getByRole('textbox', { name: 'What was said' }).fill('before Easter');
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(background.profile?.dossier.facts).toHaveLength(2));
    const { note, again, facts } = background.profile!.dossier;
    expect({ note, again, fact: facts[1] }).toMatchObject({
      note: 'Calls on Fridays',
      again: 'maybe',
      fact: { kind: 'deadline', value: 'before Easter', at: '2026-03-10' },
    });
  });

  test('what they pay: a wrong number or currency is said, and nothing is saved', async () => {
    const { background, main } = await show('popup', 'en', 'typical');
    openAll();
    const save = page.getByRole('button', { name: 'Save' }).last();
    await page.getByLabelText('They pay a month').fill('a lot');
    await save.click();
    expect(main.querySelector('output')?.textContent).toContain('This needs a number');
    await page.getByLabelText('They pay a month').fill('2 000,50');
    await page.getByLabelText('Currency').fill('euro');
    await save.click();
    await vi.waitFor(() => expect(main.querySelector('output')?.textContent).toContain('three letters'));
    expect(asked(background, 'panel.saveDossier')).toEqual([]);
    await page.getByLabelText('Currency').fill('eur');
    await save.click();
    await vi.waitFor(() => expect(background.profile?.dossier.fee).toEqual({ amount: 2000.5, currency: 'EUR' }));
  });
});

describe('everybody', () => {
  const names = () => [...document.querySelectorAll('.clients .who')].map((who) => who.firstChild?.textContent);

  test('the list begins with those seen last and can be sorted', async () => {
    await show('list', 'en', 'typical');
    expect(names().slice(0, 2)).toEqual(['Ada Sample', 'Ben Fictive']);
    const order = page.getByRole('combobox', { name: 'Sort by' });
    await order.selectOptions('what stands out');
    await vi.waitFor(() => expect(names().slice(0, 2)).toEqual(['Gil Pretend', 'Cleo Invented']));
    await order.selectOptions('best clients');
    await vi.waitFor(() => expect(names()[0]).toBe('Gil Pretend'));
    expect(names().at(-1)).toBe('Dan Madeup');
    await order.selectOptions('time against income');
    await vi.waitFor(() => expect(names()[0]).toBe('Eve Nobody'));
    expect(document.querySelector('.clients')?.textContent).toContain('20% of your time, 10% of your income');
  });

  test('the search takes several words, and says how many it finds', async () => {
    await show('list', 'en', 'overfull');
    await page.getByRole('searchbox', { name: 'Find a client' }).fill('firm7 sample');
    await vi.waitFor(() => expect(names().every((name) => name?.startsWith('Ada Sample'))).toBe(true));
    expect(document.querySelector('.clients [role=status]')?.textContent).toMatch(/^\d+ of 2000 clients$/);
    await page.getByRole('searchbox', { name: 'Find a client' }).fill('nobody at all');
    await expect.element(page.getByText('No client matches.')).toBeVisible();
  });

  test('of two thousand only a screenful is drawn, and more as one scrolls', async () => {
    await show('list', 'en', 'overfull');
    const drawn = () => document.querySelectorAll('.clients .list li').length;
    const first = drawn();
    expect(first).toBeLessThan(200);
    document.querySelector('.clients .list li:last-child')?.scrollIntoView();
    await vi.waitFor(() => expect(drawn()).toBeGreaterThan(first));
    expect(drawn()).toBeLessThan(400);
  });

  test('by keyboard alone: search, into a client, and back to the same row', async () => {
    await show('list', 'en', 'typical');
    await page.getByRole('searchbox', { name: 'Find a client' }).fill('e');
    await vi.waitFor(() => expect(names()).toContain('Cleo Invented'));
    const row = [...document.querySelectorAll<HTMLElement>('.clients button')].find((element) =>
      element.textContent?.includes('Cleo'),
    );
    const hops = [...document.querySelectorAll('.clients input, .clients select, .clients button')].indexOf(row!);
    for (let hop = 0; hop < hops; hop++) await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(row);
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Cleo Invented'));
    await button('Clients').click();
    await vi.waitFor(() => expect(document.activeElement?.textContent).toContain('Cleo Invented'));
    expect((document.querySelector('input[type=search]') as HTMLInputElement).value).toBe('e');
  });

  test('nobody yet: where to begin is said once', async () => {
    const { main } = await show('list', 'en', 'empty');
    expect(main.innerText.match(/Open a conversation/g)).toHaveLength(1);
  });

  test('nobody yet: what will be here is shown by an example', async () => {
    const { main } = await show('list', 'en', 'empty');
    expect(main.innerText).toContain('Nobody here yet');
    expect(main.innerText).toContain('an example, nobody real');
  });
});

describe('what the popup has to say of the page', () => {
  test('it cannot be read: that is no good news', async () => {
    const { main } = await show('unreadable', 'en', 'typical');
    expect(main.querySelector('[role=status]')?.textContent).toContain('that does not mean that all is well');
  });

  test('nothing can be asked: it says why, and a second try shows everything', async () => {
    const { background, main } = await show('popup', 'en', 'failing');
    expect(main.innerText).toContain('The browser’s storage cannot be read');
    background.failing = null;
    await button('Try again').click();
    await vi.waitFor(() => expect(main.innerText).toContain('Nobody here yet'));
    expect(main.innerText).not.toContain('cannot be read');
  });

  test('a pause for everything until tomorrow, said and ended', async () => {
    const { background } = await show('popup', 'en', 'typical');
    await button('Pause').click();
    await page.getByRole('combobox', { name: 'What to pause' }).selectOptions('everything');
    await page.getByRole('button', { name: 'Pause' }).last().click();
    await expect.element(page.getByText('Nothing is marked anywhere until 11 March.')).toBeVisible();
    await button('Resume').click();
    await vi.waitFor(() => expect(document.body.innerText).not.toContain('Nothing is marked'));
    expect(asked(background, 'panel.pause')).toEqual([
      { what: 'all', until: new Date(2026, 2, 11).toISOString() },
      { what: 'all', until: null },
    ]);
  });

  test.each([
    ['this conversation', { thread: 'gmail/thread' }],
    ['this client', { client: 'nora@linden-tiles.example' }],
    ['this site', { host: 'gmail' }],
  ])('a pause for %s', async (name, what) => {
    const { background } = await show('popup', 'en', 'typical');
    await button('Pause').click();
    await page.getByRole('combobox', { name: 'What to pause' }).selectOptions(name);
    await page.getByRole('combobox', { name: 'Until' }).selectOptions('I resume it');
    await page.getByRole('button', { name: 'Pause' }).last().click();
    await vi.waitFor(() => expect(asked(background, 'panel.pause')).toHaveLength(1));
    const [{ what: paused, until } = { what: 'all', until: null }] = asked(background, 'panel.pause');
    expect(paused).toEqual(what);
    expect(Date.parse(until!)).toBeGreaterThan(Date.parse('9999-01-01'));
  });
});
