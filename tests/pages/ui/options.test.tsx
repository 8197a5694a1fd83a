import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DEFAULT_STRENGTH } from '../../../src/engine/confidence';
import { file, letter, mbox } from '../../unit/archive/box';
import { clearOptions, OptionsBackground, PLAN, shelf, showOptions } from './options-stage';

afterEach(async () => {
  clearOptions();
  await page.viewport(1100, 900);
});

const one = <E extends HTMLElement = HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
};
const section = (id: string) => one(`[id="${id}"]`);
const button = (words: string, within: Element = document.body) => {
  const found = [...within.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === words);
  if (!found) throw new Error(`there is no button "${words}"`);
  return found;
};
const type = (selector: string, text: string) => userEvent.fill(one(selector), text);
/** A worker takes its time to start. */
const PATIENCE = { timeout: 15_000 };
const says = (id: string, words: string) =>
  vi.waitFor(() => expect(section(id).textContent).toContain(words), PATIENCE);
function choose(selector: string, ...files: readonly File[]) {
  const transfer = new DataTransfer();
  for (const chosen of files) transfer.items.add(chosen);
  const input = one<HTMLInputElement>(selector);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
async function violations() {
  const found = await axe.run(document, { resultTypes: ['violations'] });
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
const openAll = () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
};

describe.each(['en', 'ru'] as const)('nothing for axe to object to: %s', (language) => {
  test.each(['light', 'dark'] as const)('%s, as it opens and with everything unfolded', async (theme) => {
    const background = new OptionsBackground(language, 12);
    background.sample.damaged = ['damaged:client:anna@firm.example'];
    await showOptions(background, { theme });
    expect(await violations()).toEqual([]);
    one<HTMLDetailsElement>('details.group').open = true;
    one<HTMLDetailsElement>('[id="signals/price.discount"] details').open = true;
    one<HTMLDetailsElement>('[id="answers/any"]').open = true;
    await type('#trial', 'A discount? Скидка?');
    await vi.waitFor(() => expect(one('.trial mark').textContent).not.toBe(''), PATIENCE);
    expect(await violations()).toEqual([]);
  });

  test('in every state of a question, a refusal, a plan and an import', async () => {
    await showOptions(new OptionsBackground(language));
    for (const words of section('data').querySelectorAll('button')) words.click();
    await userEvent.fill(one('#own'), 'nonsense');
    one<HTMLFormElement>('#about-me form').requestSubmit();
    choose('#backup-file', new File(['{}'], 'backup.json'));
    choose('#archive-files', file('name;sum\n', 'sums.csv'));
    button({ en: 'Read them', ru: 'Прочитать' }[language], section('archive')).click();
    await vi.waitFor(() => expect(one('#archive .notice').textContent).toContain('sums.csv: '), PATIENCE);
    expect(await violations()).toEqual([]);
    choose('#archive-files', file(mbox({ id: '1', from: 'Anna <anna@firm.example>' })));
    button({ en: 'Read them', ru: 'Прочитать' }[language], section('archive')).click();
    await vi.waitFor(() => expect(one('#archive .figures').textContent).not.toBe(''), PATIENCE);
    expect(await violations()).toEqual([]);
  });

  test('when nothing can be read', async () => {
    const background = new OptionsBackground(language);
    background.sample.failing = 'storage-broken';
    await showOptions(background);
    await vi.waitFor(() => expect(one('.failure').textContent).not.toBe(''));
    expect(await violations()).toEqual([]);
    background.sample.failing = null;
    button({ en: 'Try again', ru: 'Попробовать ещё раз' }[language]).click();
    await vi.waitFor(() => expect(document.querySelector('#data')).not.toBeNull());
    expect(document.querySelector('.failure')).toBeNull();
  });

  test.each([360, 720, 1600])('nothing runs out of the page at %i px', async (width) => {
    await page.viewport(width, 900);
    await showOptions(new OptionsBackground(language, 12));
    openAll();
    await vi.waitFor(() => expect(document.querySelectorAll('textarea').length).toBeGreaterThan(10));
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

describe('addresses and search', () => {
  test('an address leads to a section with the focus, and to a sign with its switch', async () => {
    await showOptions(new OptionsBackground('en'), { hash: '#data' });
    await vi.waitFor(() => expect(document.activeElement).toBe(one('#data h2')));
    location.hash = '#signals/tone.rude';
    await vi.waitFor(() => expect(document.activeElement).toBe(one('input[name="tone.rude"]')));
    expect(one<HTMLDetailsElement>('[id="signals/tone.rude"] details').open).toBe(true);
    expect(one('nav [aria-current]').textContent).toBe('What to notice');
  });

  test('search shows what matches, and says how much', async () => {
    await showOptions(new OptionsBackground('en'));
    const search = one<HTMLInputElement>('header input');
    const visible = () =>
      [...document.querySelectorAll<HTMLElement>('main > div')]
        .filter((item) => !item.hidden)
        .map((item) => item.querySelector('[id]')!.id);
    await userEvent.fill(search, 'asks for a discount');
    await vi.waitFor(() => expect(visible()).toContain('signals'));
    expect(document.querySelectorAll('#signals li[id]')).toHaveLength(1);
    expect(visible()).not.toContain('data');
    await userEvent.fill(search, 'backup');
    await vi.waitFor(() => expect(visible()).toContain('data'));
    await userEvent.fill(search, 'no such thing anywhere');
    await vi.waitFor(() => expect(one('main > [role=status]').textContent).toBe('Nothing matches.'));
    expect(visible()).toEqual([]);
  });
});

describe('what to notice', () => {
  test('a switch is saved', async () => {
    const background = new OptionsBackground('en');
    await showOptions(background);
    one('input[name="tone.rude"]').click();
    await vi.waitFor(() => expect(background.settings.off).toEqual(['tone.rude']));
    one('input[name="tone.rude"]').click();
    await vi.waitFor(() => expect(background.settings.off).toEqual([]));
  });

  test('an own phrase is added, refused when it would be heard everywhere, and removed with the focus kept', async () => {
    const background = new OptionsBackground('en');
    await showOptions(background, { hash: '#signals/price.discount' });
    const input = '[id="phrase-price.discount"]';
    await vi.waitFor(() => one(input));
    const item = section('signals/price.discount');
    await type(input, 'cut');
    button('Add', item).click();
    await says('signals/price.discount', 'at least two words');
    await type(input, 'trim   the bill');
    button('Add', item).click();
    await vi.waitFor(() => expect(background.settings.phrases).toEqual({ 'price.discount': ['trim the bill'] }));
    await type('#trial', 'Please trim the bill.');
    await vi.waitFor(() => expect(one('.trial').textContent).toContain('your own phrase'), PATIENCE);
    await type(input, 'Trim the bill');
    button('Add', item).click();
    await says('signals/price.discount', 'there already');
    button('Remove', item).click();
    await vi.waitFor(() => expect(background.settings.phrases).toEqual({}));
    await vi.waitFor(() => expect(document.activeElement).toBe(one(input)));
  });

  test('what is heard already is said while a phrase is typed', async () => {
    await showOptions(new OptionsBackground('en'), { hash: '#signals/price.expensive' });
    const input = '[id="phrase-price.expensive"]';
    await vi.waitFor(() => one(input));
    await type(input, 'any discount');
    await says('signals/price.expensive', 'Is heard without it: Asks for a discount.');
  });

  test('the effect of more sureness shows before it is saved', async () => {
    const background = new OptionsBackground('en');
    await showOptions(background);
    const slider = one<HTMLInputElement>('#strength');
    slider.focus();
    for (let n = 0; n < 4; n++) await userEvent.keyboard('{ArrowRight}');
    await says('signals', 'What would change:');
    expect(background.settings.strength).toBe(DEFAULT_STRENGTH);
    button('Save the sureness').click();
    await vi.waitFor(() => expect(background.settings.strength).toBeCloseTo(DEFAULT_STRENGTH + 0.2));
    button('Back to the usual').click();
    await vi.waitFor(() => expect(document.activeElement).toBe(slider));
    expect(slider.valueAsNumber).toBe(DEFAULT_STRENGTH);
  });
});

describe('about me', () => {
  test('addresses: a slip is named, the rest is saved in small letters', async () => {
    const background = new OptionsBackground('en', 0, { own: [] });
    await showOptions(background);
    const form = one<HTMLFormElement>('#about-me form');
    await type('#own', 'me@studio');
    form.requestSubmit();
    await says('about-me', '“me@studio” does not look like an address.');
    await type('#own', 'Me@Studio.example\nalias@studio.example');
    form.requestSubmit();
    await vi.waitFor(() => expect(background.settings.own).toEqual(['me@studio.example', 'alias@studio.example']));
  });

  test('hours, rate, firm and wishes are saved; what cannot be is refused in words', async () => {
    const background = new OptionsBackground('en');
    await showOptions(background);
    const save = (selector: string) => one(selector).closest('form')!.requestSubmit();
    await type('#hours-to', '08:00');
    save('#rate');
    await says('about-me', 'has to end after it begins');
    await type('#hours-to', '17:30');
    await type('#rate', '60,5');
    await type('#rate-currency', 'EUX');
    save('#rate');
    await says('about-me', '“EUX” is no currency');
    await type('#rate-currency', 'eur');
    await type('#timezone', 'Mars/Olympus');
    save('#rate');
    await says('about-me', 'is no time zone');
    await type('#timezone', 'Europe/Berlin');
    await type('#capacity', '1000');
    save('#rate');
    await says('about-me', 'at most 744');
    await type('#capacity', '120');
    save('#rate');
    await vi.waitFor(() => expect(background.settings.aboutMe.capacity).toBe(120));
    expect(background.settings.aboutMe).toMatchObject({
      hours: { from: 540, to: 1050, days: [1, 2, 3, 4, 5] },
      timezone: 'Europe/Berlin',
      hourlyRate: { amount: 60.5, currency: 'EUR' },
    });
    await type('#people', '4');
    await type('#industry', 'Design');
    save('#people');
    await vi.waitFor(() => expect(background.settings.aboutMe.firm).toMatchObject({ people: 4, industry: 'Design' }));
    await type('[id="size-from"]', '5');
    await type('[id="size-to"]', '2');
    save('#ideal-industries');
    await says('about-me', 'the first number has to be the smaller one');
    await type('[id="size-to"]', '20');
    await type('#ideal-industries', 'tea, coffee , tea');
    await type('#unwanted-traits', 'late payers');
    save('#ideal-industries');
    await vi.waitFor(() => expect(background.settings.aboutMe.ideal.size).toEqual([5, 20]));
    expect(background.settings.aboutMe).toMatchObject({
      ideal: { industries: ['tea', 'coffee'] },
      unwanted: { traits: ['late payers'] },
    });
  });
});

describe('answers', () => {
  test('are edited in a language, checked, and go back to the default with the focus kept', async () => {
    const background = new OptionsBackground('en');
    await showOptions(background, { hash: '#answers/any' });
    const key = 'any/hold-price/en';
    const field = `[id="answer-${key}"]`;
    await vi.waitFor(() => one(field));
    expect(one('[id="answers/any"] textarea').id).toBe(`answer-${key}`); // the user's language comes first
    const form = one(field).closest('form')!;
    await userEvent.fill(one(field), 'No, {Nmae}.');
    form.requestSubmit();
    await vi.waitFor(() => expect(form.textContent).toContain('Not known: {Nmae}'));
    expect(background.settings.templates).toEqual({});
    await userEvent.fill(one(field), '{name}, the price stays.');
    await vi.waitFor(() => expect(form.textContent).toContain('Without {sum}'));
    form.requestSubmit();
    await vi.waitFor(() => expect(background.settings.templates).toEqual({ [key]: '{name}, the price stays.' }));
    button('Back to the default', form).click();
    await vi.waitFor(() => expect(background.settings.templates).toEqual({}));
    await vi.waitFor(() => expect(document.activeElement).toBe(one(field)));
  });
});

describe('old mail', () => {
  const box = () =>
    file(mbox(...Array.from({ length: 200 }, (_, n) => ({ id: `m${n}`, from: `Anna <a${n}@firm.example>` }))));

  test('asks for our addresses first', async () => {
    await showOptions(new OptionsBackground('en', 0, { own: [] }));
    expect(document.querySelector('#archive-files')).toBeNull();
    await type('#own-for-archive', 'me@studio.example');
    one('#own-for-archive').closest('form')!.requestSubmit();
    await vi.waitFor(() => one('#archive-files'));
  });

  test('is read in a worker, and reported', async () => {
    const background = new OptionsBackground('en');
    await showOptions(background);
    choose(
      '#archive-files',
      box(),
      file(letter({ id: 'x', from: 'List <list-request@firm.example>' }), 'x.eml'),
      file('?', 'cat.txt'),
    );
    button('Read them', section('archive')).click();
    await says('archive', 'Done');
    expect(background.filed).toHaveLength(200);
    expect(section('archive').textContent).toContain('1: from machines, newsletters and lists');
    expect(section('archive').textContent).toContain('cat.txt: This is no mailbox and no mail.');
    expect(section('archive').contains(document.activeElement)).toBe(true);
  });

  test('pauses, stops, and goes on with the same files after the page was closed', async () => {
    const background = new OptionsBackground('en');
    await showOptions(background);
    const files = [box()];
    choose('#archive-files', ...files);
    button('Read them', section('archive')).click();
    await vi.waitFor(() => button('Pause', section('archive')));
    button('Pause', section('archive')).click();
    await says('archive', 'Paused.');
    button('Go on', section('archive')).click();
    await vi.waitFor(() => expect(shelf.load()?.at ?? 0).toBeGreaterThan(0), PATIENCE);
    button('Stop', section('archive')).click();
    await says('archive', 'Stopped.');
    const left = shelf.load();
    await showOptions(background, { keep: true });
    expect(left?.at).toBeLessThan(200);
    await says('archive', 'An import was left in the middle (box.mbox');
    choose('#archive-files', ...files);
    button('Read them', section('archive')).click();
    await says('archive', 'Done');
    expect(new Set(background.filed).size).toBe(200);
    expect(background.filed).toHaveLength(200);
  });
});

describe('data', () => {
  test('a backup is shown before anything is touched, and replacing asks again', async () => {
    const background = new OptionsBackground('en');
    await showOptions(background);
    choose('#backup-file', new File(['{}'], 'backup.json'));
    await says('data', `${PLAN.clients} clients, ${PLAN.known} of them are here already`);
    const asked = () => background.sample.asked.map(({ kind }) => kind);
    button('Replace everything').click();
    await says('data', 'The 7 clients that are remembered here go');
    button('Yes, replace').click();
    await says('data', 'Done: 21 clients taken in.');
    expect(document.activeElement).toBe(one('#backup-file'));
    expect(asked().filter((kind) => kind === 'panel.settings').length).toBeGreaterThan(1);
  });

  test('one client is erased after a question that names them', async () => {
    const background = new OptionsBackground('en');
    await showOptions(background);
    const { name } = background.sample.clients[0]!;
    button('Erase', section('data')).click();
    await says('data', `Erase everything about ${name}?`);
    button('Yes, erase').click();
    await says('data', `Everything about ${name} is erased.`);
    expect(background.sample.clients.map((client) => client.name)).not.toContain(name);
    expect(section('data').contains(document.activeElement)).toBe(true);
  });

  test('everything is erased only after the word was typed', async () => {
    const background = new OptionsBackground('ru');
    await showOptions(background);
    const form = one('#erase-all').closest('form')!;
    form.requestSubmit();
    expect(background.sample.clients).toHaveLength(7);
    await type('#erase-all', 'Стереть');
    form.requestSubmit();
    await says('data', 'Всё стёрто.');
    expect(background.sample.clients).toEqual([]);
  });

  test('lifetime of quotes, limit of what slides, what was learnt', async () => {
    const background = new OptionsBackground('en');
    await showOptions(background);
    await userEvent.selectOptions(one('#quote-days'), 'null');
    await vi.waitFor(() => expect(background.settings.quoteDays).toBeNull());
    await type('#slide-limit', '0');
    one('#slide-limit').closest('form')!.requestSubmit();
    await says('data', 'from 1 to 100');
    await type('#slide-limit', '3');
    one('#slide-limit').closest('form')!.requestSubmit();
    await vi.waitFor(() => expect(background.settings.slideLimit).toBe(3));
    button('Forget what it has learnt').click();
    await vi.waitFor(() => button('Yes, forget').click());
    await says('data', 'Forgotten.');
  });
});

test('a new language shows at once', async () => {
  await showOptions(new OptionsBackground('en'));
  await userEvent.selectOptions(one('#shown-language'), 'ru');
  await says('language', 'Общее');
  await vi.waitFor(() =>
    expect([document.documentElement.lang, document.title]).toEqual(['ru', 'Звоночек: Настройки']),
  );
});

test('what cannot be saved is said, and what was typed stays', async () => {
  const background = new OptionsBackground('en');
  await showOptions(background);
  background.sample.failing = 'storage-full';
  await type('#own', 'other@studio.example');
  one<HTMLFormElement>('#about-me form').requestSubmit();
  await vi.waitFor(() => expect(one('.failure').textContent).toContain('full'));
  expect(one<HTMLTextAreaElement>('#own').value).toBe('other@studio.example');
});

test('the first steps can be seen again', async () => {
  const { firstRun } = await showOptions(new OptionsBackground('en'));
  button('Show the first steps again').click();
  expect(firstRun).toHaveBeenCalledOnce();
});
