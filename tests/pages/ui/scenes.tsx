import { render, type VNode } from 'preact';
import { expect, onTestFinished, vi } from 'vitest';
import marksCss from '../../../entrypoints/mail.content/style.css?inline';
import { NONE_SKIPPED } from '../../../src/archive/types';
import type { ValueGrounds } from '../../../src/clients/types';
import type { Finding, Language } from '../../../src/conversation';
import { infer } from '../../../src/hosts/any/infer';
import { above, childrenOf, insideOf, wordsOf } from '../../../src/hosts/any/paths';
import { readBy } from '../../../src/hosts/any/read';
import { sample } from '../../../src/hosts/sample';
import type { TabState } from '../../../src/messages/protocol';
import { sampleSend } from '../../../src/page/sample';
import { Session } from '../../../src/page/session';
import { Lesson } from '../../../src/page/teach/lesson';
import { signalById, signals } from '../../../src/signals';
import { explain } from '../../../src/ui/explain';
import { handOver } from '../../../src/ui/hand-over';
import { ClientsPage } from '../../../src/ui/panel/ClientsPage';
import clientsCss from '../../../src/ui/panel/clients.css?inline';
import { PanelContext } from '../../../src/ui/panel/context';
import optionsCss from '../../../src/ui/panel/options.css?inline';
import { Popup } from '../../../src/ui/panel/Popup';
import popupCss from '../../../src/ui/panel/popup.css?inline';
import { Said } from '../../../src/ui/panel/Said';
import { TeachPage } from '../../../src/ui/panel/Teach';
import { Welcome } from '../../../src/ui/panel/welcome/Welcome';
import { sampleTexts } from '../../../src/ui/texts/sample';
import { file, mbox } from '../../unit/archive/box';
import { CLIENT, inside, Thread } from '../page/thread';
import { settled } from './faces';
import { clearOptions, OptionsBackground, shelf, showOptions } from './options-stage';
import { fresh, NOW, opened, overfull, rows, SampleBackground, typical } from './samples';

type Theme = 'light' | 'dark';

/** A face in one state that a user will meet, and how wide it is looked at. It is gone when the test is over. */
interface Scene {
  readonly width: number;
  readonly draw: (language: Language, theme: Theme) => Promise<unknown>;
}

const said = (language: Language, en: string, ru: string): string => ({ en, ru })[language];
/** A worker takes its time to start, and a draft is read only when typing rests. */
const PATIENCE = { timeout: 15_000 };
const until = (check: () => unknown) => vi.waitFor(check, PATIENCE);

function stand(css: string, theme: Theme): HTMLElement {
  const style = document.createElement('style');
  style.textContent = `${css}\n:root { color-scheme: ${theme} }`;
  const root = document.createElement('div');
  document.head.append(style);
  document.body.append(root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
    style.remove();
  });
  return root;
}

const one = <E extends HTMLElement = HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
};
const press = (language: Language, en: string, ru: string, within: ParentNode = document) =>
  until(() => {
    const words = said(language, en, ru);
    const found = [...within.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === words);
    if (!found) throw new Error(`there is no button "${words}"`);
    found.click();
  });
const unfold = (root: ParentNode) => {
  for (const details of root.querySelectorAll('details')) details.open = true;
};

// --- Popup and page of clients

async function panel(node: VNode, css: string, background: SampleBackground, theme: Theme): Promise<HTMLElement> {
  const { language, ask } = background;
  document.documentElement.lang = language;
  const root = stand(css, theme);
  render(<PanelContext.Provider value={{ language, ask, now: NOW }}>{node}</PanelContext.Provider>, root);
  await settled();
  return root;
}

const ANY_PAGE = { ask: async () => true, always: () => ['https://mail.google.com/*'], fixed: [] };

/** A popup over a page in some state. */
const popup =
  (stage: (background: SampleBackground) => void, after: (language: Language) => unknown = () => undefined) =>
  async (language: Language, theme: Theme) => {
    const background = new SampleBackground(language, null, rows(language, 7));
    stage(background);
    const lesson = (
      <TeachPage
        tab={1}
        address="https://crm.example/deals/7"
        places={ANY_PAGE}
        ask={async () => null as never}
        close={() => {}}
      />
    );
    const nothing = () => {};
    await panel(
      <Popup
        tab={1}
        openOptions={nothing}
        openClients={nothing}
        close={nothing}
        onNews={() => nothing}
        lesson={lesson}
      />,
      popupCss,
      background,
      theme,
    );
    await after(language);
  };

/** The conversation of a client is open, and something has to be said of it. */
const openPopup = (more: Partial<Extract<TabState, { kind: 'open' }>>, profile = fresh) =>
  popup((background) => {
    background.profile = profile(background.language);
    background.state = { ...(opened(background.profile.client.id) as Extract<TabState, { kind: 'open' }>), ...more };
  });

const LATER = '2026-03-11T00:00:00Z';

const clientsPage =
  (hash: string, stage: (background: SampleBackground) => void, after: (language: Language) => unknown) =>
  async (language: Language, theme: Theme) => {
    location.hash = hash;
    const background = new SampleBackground(language, typical(language), rows(language, 7));
    stage(background);
    const nothing = () => {};
    await panel(<ClientsPage openOptions={nothing} onNews={() => nothing} />, clientsCss, background, theme);
    await after(language);
  };

/** What is heard in the letters of the first steps. */
const HEARD = {
  'price.discount': { en: 'could you give us a 20% discount?', ru: 'сделаете нам скидку 20%?' },
  'price.free-extra': { en: 'add two more banners for free', ru: 'ещё пару баннеров бесплатно' },
} as const;
const heardText = (language: Language): string => sampleTexts(language).letters.join(' ');

function findIn(text: string, language: Language, message = 'm'): Finding[] {
  return Object.entries(HEARD).flatMap(([signal, words]) => {
    const quote = words[language];
    const start = text.indexOf(quote);
    return start < 0 ? [] : [{ signal, message, start, end: start + quote.length, quote, confidence: 0.9, refers: [] }];
  });
}
const explained = (language: Language, ids: readonly string[], name = '') =>
  explain(
    ids.flatMap((id) => signalById.get(id) ?? []),
    language,
    language,
    name,
  );

const saidPage =
  (text: (language: Language) => string | null, failing = false) =>
  async (language: Language, theme: Theme) => {
    const background = new SampleBackground(language, null, rows(language, 7));
    if (failing) background.failing = 'storage-broken';
    const { ask } = background;
    const hear = (request: Parameters<typeof ask>[0]) =>
      request.kind === 'panel.tryText' && !failing
        ? Promise.resolve({
            findings: findIn(request.text, language).map((finding) => ({ ...finding, own: false })),
            signals: explained(language, Object.keys(HEARD)),
          })
        : ask(request);
    document.documentElement.lang = language;
    render(
      <PanelContext.Provider value={{ language, ask: hear as typeof ask, now: NOW }}>
        <Said text={text(language)} nameOf={(words) => words} />
      </PanelContext.Provider>,
      stand(popupCss, theme),
    );
    const reading = said(language, 'Reading', 'Читаем');
    await until(() => expect(one('main').textContent).not.toContain(reading));
  };

// --- Options and first steps

const options =
  (
    stage: (background: OptionsBackground) => void = () => {},
    after: (language: Language, background: OptionsBackground) => unknown = () => undefined,
  ) =>
  async (language: Language, theme: Theme) => {
    const background = new OptionsBackground(language, 7);
    stage(background);
    await showOptions(background, { theme, keep: true });
    onTestFinished(clearOptions);
    await after(language, background);
    // The page leaves room below, so that its last section can be led to.
    one('.options').style.paddingBottom = '16px';
  };

/** Only one section, as a search for it would show. */
const onlySection = (id: string) => {
  for (const section of document.querySelectorAll<HTMLElement>('.options main > div[hidden], .options main > div')) {
    section.hidden = section.querySelector(`[id="${id}"]`) === null;
  }
};

function choose(selector: string, ...files: readonly File[]): void {
  const transfer = new DataTransfer();
  for (const chosen of files) transfer.items.add(chosen);
  const input = one<HTMLInputElement>(selector);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

function fill(selector: string, text: string): void {
  const field = one<HTMLInputElement>(selector);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

const welcome = (step: number) => async (language: Language, theme: Theme) => {
  const background = new OptionsBackground(language, 0, { own: [] });
  const hear = async (text: string) => ({
    findings: findIn(text, language).map((finding) => ({ ...finding, own: false })),
    signals: explained(language, Object.keys(HEARD)),
  });
  render(
    <Welcome
      ask={background.ask}
      play={(chosen, signal) => new Session(sample, sampleSend(hear, chosen), signal).start()}
      openOptions={() => {}}
      browserLanguage={language}
      now={NOW}
    />,
    stand(`${optionsCss}\n${marksCss}`, theme),
  );
  for (let n = 0; n < step; n++) {
    if (n === 2) await press(language, 'Start working', 'Начать работу');
    else await press(language, 'Next', 'Дальше');
  }
  if (step === 2) await until(() => expect(inside('badge')).toBeTruthy());
  one('.options').style.paddingBottom = '16px';
};

// --- What is drawn over a mail

const LETTERS = {
  en: [
    'Hello Nora, thank you, that was quick work. The money is on its way. Could you give us a 20% discount?',
    'And please add two banners for free. You useless lot, I need it yesterday. Why has nobody told me?',
  ],
  ru: [
    'Нора, здравствуйте! Спасибо, очень быстро сделали. Деньги уже отправили. А скидку 20% сделаете?',
    'И добавьте ещё пару баннеров бесплатно. Вы там все безрукие, надо было ещё вчера. Почему мне никто не сказал?',
  ],
};
const MARKED = {
  'good.appreciation': { en: 'that was quick work', ru: 'очень быстро сделали' },
  'good.pays': { en: 'The money is on its way', ru: 'Деньги уже отправили' },
  'price.discount': { en: 'Could you give us a 20% discount?', ru: 'А скидку 20% сделаете?' },
  'price.free-extra': { en: 'add two banners for free', ru: 'добавьте ещё пару баннеров бесплатно' },
  'tone.rude': { en: 'You useless lot', ru: 'Вы там все безрукие' },
  'time.rush': { en: 'I need it yesterday', ru: 'надо было ещё вчера' },
} as const;

/** A conversation in a mail program, marked; then something is done with it. */
const mail =
  (
    stage: (thread: Thread) => void = () => {},
    after: (language: Language, thread: Thread) => unknown = () => undefined,
    letters: (language: Language) => readonly string[] = (language) => LETTERS[language],
  ) =>
  async (language: Language, theme: Theme) => {
    stand(
      `${marksCss} body { margin: 0; font: 14px Arial } article header { display: flex; align-items: center; justify-content: space-between }`,
      theme,
    );
    const dark = theme === 'dark' ? 'background: #1b1d21; color: #e8eaed;' : '';
    const thread = new Thread(letters(language), `${dark} padding: 16px; min-height: 700px; box-sizing: border-box`);
    thread.language = language;
    thread.client = { ...CLIENT, name: said(language, 'Anna Sample', 'Анна Примерова') };
    thread.signals = explained(
      language,
      signals.map(({ id }) => id),
      said(language, 'Anna', 'Анна'),
    );
    thread.findings = (text, message) =>
      Object.entries(MARKED).flatMap(([signal, words]) => {
        const quote = words[language];
        const start = text.indexOf(quote);
        const end = start + quote.length;
        return start < 0 ? [] : [{ signal, message, start, end, quote, confidence: 0.9, refers: [] }];
      });
    stage(thread);
    thread.start();
    await until(() => expect(inside('strip')?.querySelector('section')).toBeTruthy());
    await after(language, thread);
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
  };

const card =
  (nth: number, after: (language: Language, thread: Thread) => unknown = () => undefined) =>
  async (language: Language, thread: Thread) => {
    await until(() => expect(document.querySelector('bellwether-badge')).not.toBeNull());
    inside('badge')!.querySelector('button')!.click();
    for (let turn = 0; turn < nth; turn++) {
      const key = new KeyboardEvent('keydown', { key: 'n', code: 'KeyN', bubbles: true, composed: true });
      inside('card')!.querySelector('dialog')!.dispatchEvent(key);
      await new Promise(requestAnimationFrame);
    }
    await after(language, thread);
  };

/** The end of a card, once it says what became of what was pressed there. */
async function toTheEnd(): Promise<void> {
  const dialog = inside('card')!.querySelector('dialog')!;
  await until(() => expect(dialog.querySelector('footer output')!.textContent).not.toBe(''));
  dialog.scrollTop = dialog.scrollHeight;
}

const draft = (questions: boolean) =>
  mail(
    (thread) => {
      thread.draftGuard = true;
      thread.draft = () => ({
        warnings: [
          {
            what: 'discount',
            start: 0,
            end: 3,
            quote: said(thread.language, 'we can take 10% off', 'сделаем скидку 10%'),
          },
          {
            what: 'offer-to-stopped',
            start: 4,
            end: 7,
            quote: said(
              thread.language,
              'we would be glad to begin next week with the first three pages',
              'с радостью начнём на следующей неделе с первых трёх страниц',
            ),
          },
        ],
        questions: questions
          ? [
              said(
                thread.language,
                'Who decides, and who accepts the work?',
                'Кто принимает решение и кто принимает работу?',
              ),
              said(thread.language, 'What happens if the date moves?', 'Что будет, если срок сдвинется?'),
            ]
          : [],
      });
    },
    async (_, thread) => {
      const editor = document.createElement('textarea');
      editor.style.cssText = 'display: block; width: 100%; height: 90px; margin-top: 150px; font: inherit';
      thread.root.append(editor);
      editor.focus();
      editor.value = '10%';
      editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await until(() => expect(inside('draft')?.querySelector('section')).toBeTruthy());
      unfold(inside('draft')!);
    },
  );

/** A lesson on a page of two sides, so many clicks far. */
const lesson =
  (clicks: readonly number[], after: (language: Language) => unknown = () => undefined, allowed = true) =>
  async (language: Language, theme: Theme) => {
    const page = stand('body { margin: 0; font: 14px Arial }', theme);
    const dark = theme === 'dark' ? 'background: #1b1d21; color: #e8eaed;' : '';
    page.style.cssText = `${dark} padding: 16px; min-height: 700px; box-sizing: border-box`;
    const talk = LETTERS[language].flatMap((words) => [
      ['them', words],
      ['us', said(language, 'We will look into it.', 'Посмотрим и ответим.')],
    ]);
    page.innerHTML = talk.map(([side, words]) => `<div class="m ${side}"><p>${words}</p></div>`).join('');
    const begun = new Lesson(
      {
        tree: { above, childrenOf, insideOf, wordsOf },
        infer: (picks) => infer(document, picks),
        read: (recipe) => {
          const reading = readBy(recipe, document, { own: [], now: NOW });
          return reading.kind === 'conversation' ? reading : null;
        },
        keep: async () => ({ allowed }),
      },
      language,
    );
    begun.start();
    onTestFinished(() => begun.end());
    const asked = () => inside('teach')!.querySelector('[aria-live]')!.textContent;
    for (const index of clicks) {
      const before = asked();
      page.querySelectorAll('p')[index]!.click();
      await until(() => expect(asked()).not.toBe(before));
    }
    await after(language);
  };
/** What was read is no longer asked about: it was kept, or could not be. */
const checked = () => until(() => expect(inside('teach')!.querySelector('ol')).toBeNull());
const inLesson = (language: Language, en: string, ru: string) => press(language, en, ru, inside('teach')!);

const MAILBOX = { name: 'All mail Including Spam and Trash.mbox', size: 503_000_000, modified: 1 };
const EUR = (amount: number) => ({ amount, currency: 'EUR' });
const VALUE: ValueGrounds = {
  days: 92,
  theirs: { messages: 24, words: 1841, minutes: 34 },
  ours: { messages: 21, words: 1140, minutes: 60 },
  hours: 10.5,
  byHand: false,
  allHours: 40,
  capacity: 80,
  effort: 0.25,
  revenue: 0.1,
  fee: EUR(1500),
  perHour: EUR(142),
  rate: EUR(50),
  manner: 62,
  hardship: 2.6,
  discomfort: EUR(840),
  worth: EUR(1365),
  goodwill: 3,
  toCharge: 1,
  timeSink: true,
  dependence: false,
};

/** By name: what a picture of it is called. */
export const SCENES: Readonly<Record<string, Scene>> = {
  'popup-any-page': { width: 360, draw: popup(() => {}) },
  'popup-just-installed': { width: 360, draw: popup((background) => Object.assign(background, { clients: [] })) },
  'popup-other-language': { width: 360, draw: openPopup({ analysis: { findings: [], languages: { a: 'other' } } }) },
  'popup-storage-full': {
    width: 360,
    draw: openPopup({ unsaved: { failed: 'storage-full', detail: '' }, unreadMessages: 3 }, typical),
  },
  'popup-not-filed': {
    width: 360,
    draw: popup((background) => {
      background.state = { ...(opened('x') as Extract<TabState, { kind: 'open' }>), notFiled: 'own-address' };
    }),
  },
  'popup-damaged': { width: 360, draw: popup((background) => Object.assign(background, { damaged: ['a', 'b'] })) },
  'popup-paused': {
    width: 360,
    draw: popup(
      (background) => {
        background.profile = typical(background.language);
        background.state = opened(background.profile.client.id);
        background.settings = { ...background.settings, paused: { all: LATER, gmail: '9999-12-31T00:00:00Z' } };
      },
      (language) => press(language, 'Pause', 'Пауза'),
    ),
  },
  'popup-unfolded': {
    width: 360,
    draw: popup(
      (background) => {
        background.profile = overfull(background.language);
        background.state = opened(background.profile.client.id);
      },
      () => unfold(document),
    ),
  },
  /** What stands below all that, as far as one can write in it. */
  'popup-forms': {
    width: 360,
    draw: popup(
      (background) => {
        background.profile = overfull(background.language);
        background.state = opened(background.profile.client.id);
      },
      () => {
        unfold(document);
        for (const section of document.querySelectorAll('.client > section:not(:has(form))')) section.remove();
      },
    ),
  },
  'popup-no-match': {
    width: 360,
    draw: popup(
      () => {},
      () => fill('input[type="search"]', 'zzz'),
    ),
  },
  'clients-narrow': {
    width: 360,
    draw: clientsPage(
      '#all',
      () => {},
      () => {},
    ),
  },
  'clients-no-match': {
    width: 1000,
    draw: clientsPage(
      '#all',
      () => {},
      () => fill('input[type="search"]', 'zzz'),
    ),
  },
  'client-unfolded': {
    width: 1000,
    draw: clientsPage(
      '#client=nora@linden-tiles.example',
      () => {},
      async (language) => {
        unfold(document);
        await press(language, 'Erase this client', 'Стереть этого клиента');
        await press(language, 'Make a hand-over sheet', 'Составить лист передачи');
      },
    ),
  },
  'client-narrow': {
    width: 360,
    draw: clientsPage(
      '#client=nora@linden-tiles.example',
      () => {},
      () => {},
    ),
  },
  'said-nothing-selected': { width: 420, draw: saidPage(() => null) },
  'said-signs': { width: 420, draw: saidPage(heardText) },
  'said-nothing': { width: 420, draw: saidPage((language) => said(language, 'Good morning!', 'Доброе утро!')) },
  'said-failing': { width: 420, draw: saidPage(heardText, true) },

  'options-general': { width: 1000, draw: options() },
  'options-narrow': { width: 360, draw: options() },
  'options-failing': {
    width: 1000,
    draw: options(
      (background) => {
        background.sample.failing = 'storage-broken';
      },
      () => until(() => expect(one('.failure').textContent).not.toBe('')),
    ),
  },
  'options-all-off': {
    width: 1000,
    draw: options(
      (background) => {
        background.sample.settings = { ...background.sample.settings, off: signals.map(({ id }) => id) };
      },
      () => {
        onlySection('signals');
        one<HTMLDetailsElement>('details.group').open = true;
      },
    ),
  },
  'options-signal-unfolded': {
    width: 1000,
    draw: options(
      (background) => {
        background.sample.settings = {
          ...background.sample.settings,
          phrases: { 'price.discount': [said(background.language, 'meet us halfway', 'пойдите навстречу')] },
        };
      },
      async (language) => {
        onlySection('signals');
        one<HTMLDetailsElement>('details.group').open = true;
        one<HTMLDetailsElement>('[id="signals/price.discount"] details').open = true;
        fill('#trial', said(language, 'A discount? Or meet us halfway.', 'А скидка? Или пойдите навстречу.'));
        await until(() => expect(one('.trial mark').textContent).not.toBe(''));
      },
    ),
  },
  'options-about-wrong': {
    width: 1000,
    draw: options(undefined, async () => {
      onlySection('about-me');
      fill('#own', 'nonsense');
      await settled();
      for (const form of document.querySelectorAll<HTMLFormElement>('#about-me form')) form.requestSubmit();
      await until(() => expect(one('#about-me .wrong').textContent).not.toBe(''));
    }),
  },
  'options-answers': {
    width: 1000,
    draw: options(undefined, () => {
      onlySection('answers');
      one<HTMLDetailsElement>('[id="answers/any"]').open = true;
    }),
  },
  'options-archive-first': {
    width: 1000,
    draw: options(
      (background) => {
        background.sample.settings = { ...background.sample.settings, own: [] };
      },
      () => onlySection('archive'),
    ),
  },
  'options-archive-broken': {
    width: 1000,
    draw: options(undefined, async (language) => {
      onlySection('archive');
      choose('#archive-files', file('name;sum\n', 'sums.csv'));
      await press(language, 'Read them', 'Прочитать', one('#archive'));
      await until(() => expect(one('#archive .notice').textContent).not.toBe(''));
    }),
  },
  'options-archive-done': {
    width: 1000,
    draw: options(undefined, async (language) => {
      onlySection('archive');
      choose('#archive-files', file(mbox({ id: '1', from: 'Anna <anna@firm.example>' })));
      await press(language, 'Read them', 'Прочитать', one('#archive'));
      await until(() => expect(one('#archive .figures').textContent).not.toBe(''));
    }),
  },
  'options-restore': {
    width: 1000,
    draw: options(
      (background) => {
        background.sample.damaged = ['damaged:client:anna@firm.example'];
      },
      async (language) => {
        onlySection('data');
        choose('#backup-file', new File(['{}'], 'backup.json'));
        await press(language, 'Replace everything', 'Заменить всё');
        await press(language, 'Forget what it has learnt', 'Забыть, чему научилось');
      },
    ),
  },
  'options-restore-broken': {
    width: 1000,
    draw: options(undefined, async (_, background) => {
      onlySection('data');
      background.sample.failing = 'import-unreadable';
      choose('#backup-file', new File(['no'], 'backup.json'));
      await until(() => expect(one('#data output.wrong').textContent).not.toBe(''));
    }),
  },
  'options-archive-left': {
    width: 1000,
    draw: options(
      () => shelf.save({ files: [MAILBOX], at: 40, filed: 38, skipped: NONE_SKIPPED }),
      () => onlySection('archive'),
    ),
  },
  'options-strength': {
    width: 1000,
    draw: options(undefined, async () => {
      onlySection('signals');
      fill('#strength', '0.8');
      await until(() => expect(one('.effect').textContent).not.toBe(''));
      unfold(one('.effect'));
    }),
  },
  'options-not-saved': {
    width: 1000,
    draw: options(undefined, async (_, background) => {
      onlySection('language');
      background.saving = false;
      one<HTMLInputElement>('#language input').click();
      await until(() => expect(one('.failure').textContent).not.toBe(''));
    }),
  },
  'welcome-1': { width: 760, draw: welcome(0) },
  'welcome-2': { width: 760, draw: welcome(1) },
  'welcome-3': { width: 760, draw: welcome(2) },
  'welcome-3-narrow': { width: 360, draw: welcome(2) },
  'welcome-done': { width: 760, draw: welcome(3) },

  'mail-marks': { width: 800, draw: mail() },
  'mail-stopped': {
    width: 800,
    draw: mail((shown) => {
      const reason = said(
        shown.language,
        'three unpaid rounds of changes, then a threat',
        'три неоплаченных круга правок, потом угроза',
      );
      shown.more = { stop: { reason, since: '2026-01-02', review: null } };
      shown.unsaved = { failed: 'storage-full', detail: '' };
    }),
  },
  'mail-failing': { width: 800, draw: mail((shown) => void shown.broken.add('page.analyse')) },
  'mail-quiet': {
    width: 360,
    draw: mail(
      (shown) => {
        shown.findings = () => [];
        const name = said(
          shown.language,
          'Maximiliane-Theodora von Hohenlinden-Birkenfeld',
          'Константинопольская-Преображенская Александра',
        );
        shown.client = { ...CLIENT, name, manner: { score: null, word: 'unknown' } };
      },
      undefined,
      (language) => [said(language, 'Good morning, Nora.', 'Доброе утро, Нора.')],
    ),
  },
  'card-memory': {
    width: 800,
    draw: mail(
      (shown) => {
        shown.findings = (text, message) =>
          message === 'm2'
            ? [
                {
                  signal: 'memory.repeated-question',
                  message,
                  start: 0,
                  end: text.length,
                  quote: text,
                  confidence: 0.9,
                  refers: ['m1'],
                  about: {
                    asked: { message: 'm1', at: '2026-03-03T10:00:00+03:00' },
                    answered: { message: 'x', at: '2026-03-05T18:00:00+03:00' },
                    times: 5,
                  },
                  ownFault: {
                    kind: 'late-answer',
                    refers: [],
                    since: '2026-03-17T10:00:00Z',
                    until: '2026-03-20T10:00:00Z',
                  },
                },
              ]
            : [];
      },
      card(0),
      (language) => {
        const question = said(language, 'When will it be ready?', 'Когда будет готово?');
        return [question, question];
      },
    ),
  },
  'hand-over': {
    width: 800,
    draw: async (language, theme) => {
      const { client, dossier, joined, clientClass, stage } = overfull(language);
      const { html } = handOver(
        {
          card: client,
          dossier,
          joined,
          clientClass: clientClass.value,
          stage: stage.value,
          value: VALUE,
          answered: { charge: 1, slide: 3, pastLimit: false },
          quotes: findIn(heardText(language), language).map(({ signal, quote }, index) => ({
            signal,
            quote,
            at: index === 0 ? '2026-03-02T10:15:00+03:00' : null,
            verdict: index === 0 ? 'charge' : null,
            answer: index === 0 ? { at: '2026-03-03T10:15:00+03:00', words: 21 } : null,
          })),
          madeAt: NOW.toISOString(),
        },
        (signal) => signalById.get(signal)!.name[language],
        language,
      );
      const frame = document.createElement('iframe');
      frame.style.cssText = 'width: 100%; height: 1500px; border: 0';
      stand('body { margin: 0 }', theme).append(frame);
      const drawn = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      frame.srcdoc = html;
      await drawn;
    },
  },
  'card-good': { width: 800, draw: mail(undefined, card(0)) },
  'card-discount': { width: 800, draw: mail((shown) => void Object.assign(shown, { more: { slides: 7 } }), card(2)) },
  'card-severe': { width: 800, draw: mail(undefined, card(4)) },
  'card-narrow': { width: 360, draw: mail(undefined, card(3)) },
  'card-noted': {
    width: 800,
    draw: mail(
      undefined,
      card(3, async (language) => {
        await press(language, 'Let it slide', 'На этот раз простить', inside('card')!);
        await press(language, 'Turn this detector off', 'Больше не замечать такое', inside('card')!);
        await toTheEnd();
      }),
    ),
  },
  'card-failing': {
    width: 800,
    draw: mail(
      (shown) => {
        shown.broken.add('page.verdict');
        shown.broken.add('page.mute');
      },
      card(3, async (language) => {
        await press(language, 'Charge for it', 'Взять за это деньги', inside('card')!);
        await press(language, 'Not for this client', 'Не для этого клиента', inside('card')!);
        await toTheEnd();
      }),
    ),
  },
  'draft-questions': { width: 800, draw: draft(true) },
  'draft-narrow': { width: 360, draw: draft(false) },
  'lesson-1': { width: 800, draw: lesson([]) },
  'lesson-same': { width: 800, draw: lesson([0, 0]) },
  'lesson-date': { width: 800, draw: lesson([0, 1]) },
  'lesson-check': {
    width: 800,
    draw: lesson([0, 1], (language) => inLesson(language, 'There is no date', 'Даты нет')),
  },
  'lesson-kept': {
    width: 360,
    draw: lesson([0, 1], async (language) => {
      await inLesson(language, 'There is no date', 'Даты нет');
      await inLesson(language, 'Keep', 'Запомнить');
      await checked();
    }),
  },
  'lesson-not-allowed': {
    width: 800,
    draw: lesson(
      [0, 1],
      async (language) => {
        await inLesson(language, 'There is no date', 'Даты нет');
        await inLesson(language, 'Keep', 'Запомнить');
        await checked();
      },
      false,
    ),
  },
};
