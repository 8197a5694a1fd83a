import { render } from 'preact';
import { expect, vi } from 'vitest';
import type { Shelf, Unfinished } from '../../../src/archive/import';
import { openArchive } from '../../../src/archive/open';
import type { Language } from '../../../src/conversation';
import { RequestFailed } from '../../../src/messages/failure';
import type { PanelRequest, Replies, Settings } from '../../../src/messages/protocol';
import { signalById } from '../../../src/signals';
import { explain } from '../../../src/ui/explain';
import type { Ask } from '../../../src/ui/panel/context';
import { Options } from '../../../src/ui/panel/Options';
import css from '../../../src/ui/panel/options.css?inline';
import { NOW, rows, SampleBackground, typical } from './samples';

/** A background for the options page: it hears one word, and takes whatever it is told. */
export class OptionsBackground {
  readonly sample: SampleBackground;
  readonly filed: string[] = [];
  /** Whether there is room for changed settings. */
  saving = true;

  constructor(
    readonly language: Language,
    clients = 7,
    settings: Partial<Settings> = {},
  ) {
    this.sample = new SampleBackground(language, typical(language), rows(language, clients));
    this.sample.settings = { ...this.sample.settings, language, own: ['me@studio.example'], ...settings };
  }

  get settings(): Settings {
    return this.sample.settings;
  }

  readonly ask: Ask = async (request) => (this.answer(request) ?? (await this.sample.ask(request))) as never;

  private answer(request: PanelRequest): unknown {
    if (this.sample.failing) return undefined;
    switch (request.kind) {
      case 'panel.saveSettings':
        if (!this.saving) throw new RequestFailed({ failed: 'storage-full', detail: 'as the test wants it' });
        this.sample.settings = { ...this.settings, ...request.change };
        return this.settings;
      case 'panel.tryText':
        return this.heardIn(request.text);
      case 'panel.compareSettings': {
        const before = this.sample.clients;
        const calm = { score: 3, word: 'calm' } as const;
        const stricter = (request.change.strength ?? 0) > this.settings.strength;
        const after = before.map((card, n) => (stricter && n < 3 ? { ...card, manner: calm } : card));
        return { before, after };
      }
      case 'panel.fileArchive':
        this.filed.push(...request.conversations.map(({ id }) => id));
        return { filed: request.conversations.length, skipped: 0 };
      case 'panel.checkImport':
      case 'panel.import':
        return PLAN;
      case 'panel.eraseClient':
        this.sample.clients = this.sample.clients.filter(({ id }) => id !== request.client);
        return null;
      case 'panel.eraseAll':
        this.sample.clients = [];
        return null;
      default:
        return undefined;
    }
  }

  /** "discount" is a sign, and so is each of the user's own phrases. */
  private heardIn(text: string): Replies['panel.tryText'] {
    const own = Object.entries(this.settings.phrases).flatMap(([signal, phrases]) =>
      phrases.map((words) => ({ signal, words, own: true })),
    );
    const all = [
      { signal: 'price.discount', words: { en: 'discount', ru: 'скидк' }[this.language], own: false },
      ...own,
    ];
    const findings = all.flatMap(({ signal, words, own: mine }) => {
      const start = text.toLowerCase().indexOf(words.toLowerCase());
      return start < 0 ? [] : [{ signal, start, end: start + words.length, confidence: 0.9, own: mine }];
    });
    const signals = findings.flatMap(({ signal }) => signalById.get(signal) ?? []);
    return { findings, signals: explain(signals, this.language, this.language, '') };
  }
}

export const PLAN: Replies['panel.checkImport'] = {
  clients: 21,
  conversations: 130,
  known: 3,
  settings: true,
  madeAt: '2026-03-01T10:00:00Z',
};

let drawn: { readonly root: HTMLElement; readonly style: HTMLElement } | null = null;
let kept: Unfinished | null = null;

export const shelf: Shelf = {
  load: () => kept,
  save: (unfinished) => {
    kept = unfinished;
  },
};

export interface Shown {
  readonly theme?: 'light' | 'dark';
  /** Of the address. */
  readonly hash?: string;
  /** What the page before has kept is still there. */
  readonly keep?: boolean;
}

/** Draws the options page into an empty document, and waits until it has been answered. */
export async function showOptions(
  background: OptionsBackground,
  { theme = 'light', hash = '', keep = false }: Shown = {},
) {
  const before = kept;
  clearOptions();
  if (keep) kept = before;
  location.hash = hash;
  const style = document.createElement('style');
  style.textContent = `${css}\n:root { color-scheme: ${theme} }`;
  document.head.append(style);
  const root = document.createElement('div');
  document.body.append(root);
  drawn = { root, style };
  const firstRun = vi.fn();
  render(
    <Options
      ask={background.ask}
      places={{
        fixed: [{ host: 'outlook', origins: ['https://outlook.live.com/*'] }],
        always: () => ['https://mail.google.com/*'],
        granted: async () => [],
        ask: async () => true,
        giveBack: async () => true,
        onChange: () => () => undefined,
      }}
      archive={{ open: openArchive, shelf }}
      showFirstRun={firstRun}
      browserLanguage={background.language}
      now={NOW}
    />,
    root,
  );
  await vi.waitFor(() => expect(document.querySelector('main')).not.toBeNull());
  if (!background.sample.failing) await vi.waitFor(() => expect(document.querySelector('#data')).not.toBeNull());
  return { firstRun };
}

export function clearOptions(): void {
  kept = null;
  if (!drawn) return;
  render(null, drawn.root);
  drawn.root.remove();
  drawn.style.remove();
  drawn = null;
}
