import { onTestFinished, vi } from 'vitest';
import type { Finding } from '../../../src/conversation';
import { readBody } from '../../../src/hosts/text-model';
import type { Host, Reading } from '../../../src/hosts/types';
import type { ClientCard, Explanation, Failure, PageRequest, Replies, Verdict } from '../../../src/messages/protocol';
import { type Send, Session } from '../../../src/page/session';

/** What the detectors of these tests know: words, and the sign they carry. */
const PHRASES: Record<string, { words: string; explanation: Explanation }> = {
  'price.discount': {
    words: 'can you knock off 10%',
    explanation: {
      severity: 'mild',
      name: 'Asks for a discount',
      why: 'a discount given for nothing becomes the new price.',
      answers: [
        { title: 'Hold the price', text: 'Anna K., the price stays at [sum].' },
        { title: 'Less work', text: 'Anna K., for less work it comes to [sum].' },
      ],
    },
  },
  'time.rush': {
    words: 'I need it yesterday',
    explanation: { severity: 'serious', name: 'Hurries us', why: 'haste is paid for twice.', answers: [] },
  },
  'tone.rude': {
    words: 'you useless lot',
    explanation: { severity: 'severe', name: 'Is rude', why: 'it does not get better by itself.', answers: [] },
  },
  'good.pays': {
    words: 'the money is on its way',
    explanation: { severity: 'good', name: 'Pays on time', why: 'it is rarer than it should be.', answers: [] },
  },
};

/** The words of one sign, for the messages of the tests. */
export const words = (signal: string): string => PHRASES[signal]!.words;

export const CLIENT: ClientCard = {
  id: 'anna@firm.example',
  name: 'Anna K.',
  address: 'anna@firm.example',
  messages: 9,
  manner: { score: 12, word: 'calm' },
  money: { score: null, word: 'unknown' },
  signals: [
    { signal: 'price.discount', count: 4, first: '2026-03-03T10:00:00+03:00', last: '2026-03-20T10:00:00+03:00' },
  ],
  lastSeen: '2026-03-20T10:00:00+03:00',
};

/**
 * A page with one conversation, a host that reads it, and a background that answers: all real but the detectors.
 * The page is gone, and the session ended, when the test is over.
 */
export class Thread {
  readonly root = document.createElement('main');
  /** What the background was asked, oldest first. */
  readonly asked: PageRequest[] = [];
  readonly #ended = new AbortController();
  #changed: () => void = () => {};
  /** What the background finds; tests may replace it. */
  findings: (text: string, message: string) => Finding[] = findAll;
  /** What it says of what it finds. */
  signals: Replies['page.analyse']['signals'] = Object.fromEntries(
    Object.entries(PHRASES).map(([id, { explanation }]) => [id, explanation]),
  );
  client: ClientCard | null = CLIENT;
  /** Why the background could not store what it was told. */
  unsaved: Failure | null = null;
  language: Replies['page.config']['language'] = 'en';
  /** Makes the next requests of these kinds fail. */
  readonly broken = new Set<PageRequest['kind']>();
  readonly off = new Set<string>();
  /** What the background remembers of the user's answers, by `<message>/<signal>`. */
  readonly verdicts = new Map<string, Verdict>();
  /** More that the background says with its analysis. */
  more: Partial<Replies['page.analyse']> = {};
  draftGuard = false;
  /** What the background says of a draft. */
  draft: (text: string, to: readonly string[]) => Replies['page.draft'] = () => ({ warnings: [], questions: [] });
  /** What the host sees, where a test wants something else than the conversation. */
  instead: Reading | null = null;
  id = 'thread-1';
  /** The background answers about a conversation only when this has resolved. */
  gate: Promise<void> = Promise.resolve();
  readonly session: Session;

  constructor(
    private readonly messages: readonly string[],
    style = '',
  ) {
    this.root.style.cssText = style;
    document.body.append(this.root);
    this.render();
    this.session = new Session(this.host, this.send, this.#ended.signal);
    onTestFinished(() => {
      this.end();
      this.root.remove();
    });
  }

  start(): this {
    this.session.start();
    return this;
  }

  end(): void {
    this.#ended.abort();
  }

  /** Builds the page anew, as mail programs do whenever they like. */
  render(): void {
    this.root.innerHTML = `<h2>Landing page</h2>${this.messages
      .map(
        (html, index) => `<article data-id="m${index + 1}">
          <header><span class="from">Anna</span> <span class="date">3 March</span></header>
          <div class="body">${html}</div></article>`,
      )
      .join('')}`;
  }

  /** Tells the session that the page may have changed. */
  changed(): void {
    this.#changed();
  }

  body(index: number): HTMLElement {
    return this.root.querySelectorAll<HTMLElement>('.body')[index]!;
  }

  get requests(): string[] {
    return this.asked.map(({ kind }) => kind);
  }

  readonly host: Host = {
    id: 'test',
    recognises: () => true,
    read: () => this.instead ?? this.#read(),
    watch: (_document, changed, signal) => {
      this.#changed = () => signal.aborted || changed();
    },
  };

  readonly send: Send = async <R extends PageRequest>(request: R) => {
    this.asked.push(request);
    if (this.broken.has(request.kind)) throw new Error('nobody there');
    if (request.kind === 'page.analyse') await this.gate;
    return this.#answer(request) as Replies[R['kind']];
  };

  #answer(request: PageRequest): Replies[PageRequest['kind']] {
    if (request.kind === 'page.config') {
      return { language: this.language, own: ['me@studio.example'], draftGuard: this.draftGuard };
    }
    if (request.kind === 'page.detectorOff') this.off.add(request.signal);
    if (request.kind === 'page.mute') this.off[request.on ? 'delete' : 'add'](request.signal);
    if (request.kind === 'page.verdict') {
      const key = `${request.message}/${request.signal}`;
      if (request.verdict) this.verdicts.set(key, request.verdict);
      else this.verdicts.delete(key);
    }
    if (request.kind === 'page.draft') return this.draft(request.text, request.to);
    if (request.kind !== 'page.analyse') return null;
    const findings = request.conversation.messages
      .flatMap(({ id, text }) => this.findings(text, id))
      .filter(({ signal }) => !this.off.has(signal))
      .filter(({ message, signal }) => this.verdicts.get(`${message}/${signal}`) !== 'not-a-flag');
    return {
      analysis: { findings, languages: {} },
      client: this.client,
      ...(this.unsaved && { unsaved: this.unsaved }),
      language: this.language,
      verdicts: Object.fromEntries(this.verdicts),
      ...this.more,
      signals: this.signals,
    } as Replies['page.analyse'];
  }

  #read(): Reading {
    const articles = [...this.root.querySelectorAll<HTMLElement>('article')];
    const views = articles.map((article) => {
      const body = article.querySelector('.body')!;
      const header = article.querySelector('header')!;
      return {
        id: article.dataset.id!,
        model: readBody(body).model,
        body,
        badgeSlot: () => ({ parent: header, before: header.querySelector('.date') }),
      };
    });
    return {
      kind: 'conversation',
      conversation: {
        id: this.id,
        us: ['me@studio.example'],
        client: { address: 'anna@firm.example', name: 'Anna K.' },
        messages: views.map(({ id, model }) => ({
          id,
          from: 'client' as const,
          at: '2026-03-20T10:00:00+03:00',
          text: model.text,
        })),
      },
      views: new Map(views.map((view) => [view.id, view])),
      stripSlot: () => ({ parent: this.root, before: this.root.querySelector('article') }),
    };
  }
}

export function findAll(text: string, message: string): Finding[] {
  return Object.entries(PHRASES).flatMap(([signal, { words: quote }]) => {
    const start = text.indexOf(quote);
    return start < 0 ? [] : [{ signal, message, start, end: start + quote.length, quote, confidence: 0.9, refers: [] }];
  });
}

/** The marked words by highlight name, as the page can see them too. */
export function marked(): Record<string, string[]> {
  return Object.fromEntries(
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('bellwether-'))
      .map(([name, highlight]) => [name, [...highlight].map((range) => (range as Range).toString())]),
  );
}

/** The roots are closed; only so can a test look inside. */
const attached = vi.spyOn(Element.prototype, 'attachShadow').mock;

/** The inside of the first of our elements with this name. */
export function inside(name: 'badge' | 'strip' | 'card' | 'draft' | 'teach'): ShadowRoot | undefined {
  const element = document.querySelector(`bellwether-${name}`);
  const at = element ? attached.contexts.indexOf(element) : -1;
  return attached.results[at]?.value as ShadowRoot | undefined;
}

export const ours = (): string[] =>
  [...document.querySelectorAll('bellwether-badge, bellwether-strip, bellwether-card, bellwether-draft')].map(
    ({ localName }) => localName,
  );

/** Clicks in the middle of some words of the page. */
export function clickOn(node: Node, phrase: string): void {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const start = text.data.indexOf(phrase);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, start + phrase.length);
    const { left, top, width, height } = range.getClientRects()[0]!;
    text.parentElement!.dispatchEvent(
      new MouseEvent('click', {
        bubbles: true,
        composed: true,
        cancelable: true,
        clientX: left + width / 2,
        clientY: top + height / 2,
      }),
    );
    return;
  }
  throw new Error(`"${phrase}" is not in the page`);
}
