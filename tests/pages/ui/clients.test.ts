import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { clear, show } from './faces';

beforeEach(() => page.viewport(1100, 700));
afterEach(clear);

const button = (name: string | RegExp) => page.getByRole('button', { name });
const openAll = () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
};
const names = () => [...document.querySelectorAll('tbody a')].map(({ textContent }) => textContent);

describe('the table', () => {
  test('everybody, those seen last first; a column sorts, and turns round', async () => {
    await show('table', 'en', 'typical');
    expect(names()[0]).toBe('Ada Sample');
    await button('Manner').click();
    await vi.waitFor(() => expect(names()[0]).toBe('Gil Pretend'));
    expect(document.querySelector('.column-manner')?.getAttribute('aria-sort')).toBe('ascending');
    await button('Manner').click();
    await vi.waitFor(() => expect(names()[0]).toBe('Dan Madeup'));
    expect(document.querySelector('.column-manner')?.getAttribute('aria-sort')).toBe('descending');
  });

  test('filters narrow it together, and are taken off together', async () => {
    await show('table', 'en', 'typical');
    expect(button('Clear the filters').query()).toBeNull();
    await page.getByRole('combobox', { name: 'Class' }).selectOptions('AAA');
    await vi.waitFor(() => expect(names()).toEqual(['Ada Sample', 'Finn Imagined']));
    await page.getByRole('checkbox', { name: 'my clients' }).click();
    await vi.waitFor(() => expect(names()).toEqual(['Ada Sample']));
    await page.getByRole('combobox', { name: 'Tags' }).selectOptions('tiles');
    await page.getByRole('combobox', { name: 'Stage' }).selectOptions('first contact');
    expect(document.querySelector('[role=status]')?.textContent).toBe('1 of 7 clients');
    await page.getByRole('checkbox', { name: 'stop-list' }).click();
    await expect.element(page.getByText('No client matches.')).toBeVisible();
    await button('Clear the filters').click();
    await vi.waitFor(() => expect(names()).toHaveLength(7));
    expect(button('Clear the filters').query()).toBeNull();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Find a client');
  });

  test('in Russian the counts have their forms', async () => {
    await show('table', 'ru', 'typical');
    expect(document.querySelector('[role=status]')?.textContent).toBe('7 клиентов');
    await page.getByRole('searchbox', { name: 'Найти клиента' }).fill('анна при');
    await vi.waitFor(() => expect(document.querySelector('[role=status]')?.textContent).toBe('1 из 7 клиентов'));
  });

  test('of two thousand a part is drawn, more when its end comes near', async () => {
    await show('table', 'en', 'overfull');
    const first = names().length;
    expect(first).toBeLessThan(200);
    document.querySelector('tbody tr:last-child')?.scrollIntoView();
    await vi.waitFor(() => expect(names().length).toBeGreaterThan(first));
  });

  test('by keyboard: into a client, the name has the focus; back, the row has it, and the filter stands', async () => {
    await show('table', 'en', 'typical');
    await page.getByRole('searchbox', { name: 'Find a client' }).fill('Eve');
    await vi.waitFor(() => expect(names()).toEqual(['Eve Nobody']));
    document.querySelector<HTMLElement>('tbody a')?.focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H2'));
    expect(document.activeElement?.textContent).toBe('Eve Nobody');
    expect(document.title).toContain('Eve Nobody');
    document.querySelector<HTMLElement>('nav a')?.focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Eve Nobody'));
    expect(document.activeElement?.tagName).toBe('A');
    expect(names()).toEqual(['Eve Nobody']);
  });
});

describe('one client, by a deep link', () => {
  test('a client who is not there is said so', async () => {
    const { main } = await show('client', 'en', 'empty');
    expect(main.innerText).toContain('Nothing is remembered of this client.');
  });

  test('the history has dates, quotes that lead back, and answers that can be taken back', async () => {
    const { background } = await show('client', 'en', 'typical');
    const entries = [...document.querySelectorAll('.history li')].map((entry) => (entry as HTMLElement).innerText);
    expect(entries[0]).toContain('3 March · sign');
    expect(entries[0]).toContain('And please throw in the banner');
    expect(entries.at(-1)).toContain('no date · back again');
    const history = page.getByRole('list').filter({ hasText: 'Class: BBB' });
    await history.getByRole('button', { name: 'I need it tonight, not tomorrow.' }).click();
    expect(background.asked.some(({ kind }) => kind === 'panel.reveal')).toBe(true);
    await history.getByRole('button', { name: 'Undo: let it slide' }).click();
    await vi.waitFor(() => expect(background.profile?.timeline.some(({ verdict }) => verdict)).toBe(false));
  });

  test('an address is taken out, and that is undone', async () => {
    const { background } = await show('client', 'en', 'typical');
    openAll();
    await button('Take out office@linden-tiles.example').click();
    await vi.waitFor(() => expect(background.profile?.joined).toEqual([]));
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await vi.waitFor(() => expect(background.profile?.joined).toEqual(['office@linden-tiles.example']));
  });

  test('another address is joined after a question; the focus goes to the way out', async () => {
    const { background } = await show('client', 'en', 'typical');
    openAll();
    const field = page.getByLabelText('The same person also writes from');
    await field.fill('somebody@unknown.example');
    await expect.element(page.getByText(/Nothing is remembered of this address/)).toBeVisible();
    await field.fill('client1@firm1.example');
    await button('Join').click();
    await expect.element(button('Cancel')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(button('Join')).toHaveFocus();
    expect(background.profile?.joined).toHaveLength(1);
    await button('Join').click();
    await button('Yes, join').click();
    await vi.waitFor(() => expect(background.profile?.joined).toContain('client1@firm1.example'));
  });

  test('the others of the firm are a link away', async () => {
    await show('client', 'en', 'typical');
    openAll();
    await expect
      .element(page.getByRole('link', { name: 'otto@linden-tiles.example' }))
      .toHaveAttribute('href', '#client=otto%40linden-tiles.example');
  });

  test('the hand-over sheet opens as a page of its own, and downloads under its name', async () => {
    await show('client', 'en', 'typical');
    openAll();
    await button('Make a hand-over sheet').click();
    const open = page.getByRole('link', { name: 'Open it to read or print' });
    await expect.element(open).toHaveAttribute('href', expect.stringMatching(/^blob:/));
    const sheet = await fetch((open.element() as HTMLAnchorElement).href).then((reply) => reply.text());
    expect(sheet).toContain('<p>Sheet</p>');
    await expect.element(page.getByRole('link', { name: 'Download' })).toHaveAttribute('download', 'sheet.html');
  });

  test('to erase asks first; then everybody is shown, and it is said', async () => {
    const { background } = await show('client', 'en', 'typical');
    openAll();
    await button('Erase this client').click();
    expect(background.asked.some(({ kind }) => kind === 'panel.eraseClient')).toBe(false);
    await button('Yes, erase').click();
    await expect.element(page.getByText('Everything about Nora Linden is erased.')).toBeVisible();
    expect(background.asked).toContainEqual({ kind: 'panel.eraseClient', client: 'nora@linden-tiles.example' });
    expect(document.querySelector('table')).not.toBeNull();
  });
});
