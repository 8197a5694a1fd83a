import type { Language } from '../conversation';
import type { Replies } from '../messages/protocol';
import { type PageTexts, pageTexts } from '../ui/texts/page';
import { focusedDraft } from './draft';
import css from './draft-guard.css?inline';
import { Face } from './element';
import type { Send } from './session';

type Warning = Replies['page.draft']['warnings'][number];

/** Milliseconds without a key before a draft is looked at. */
const REST = 1200;
/** Distance in pixels to the editor and to the edges of the window. */
const MARGIN = 8;

/**
 * Looks over what we write to a client, when typing rests, and says in a quiet line beside the editor what it seems to give
 * away. The draft is read and forgotten; the editor is never touched, and what was meant is not said again.
 */
export class DraftGuard {
  readonly #face = new Face('bellwether-draft', css);
  /** What the user has meant, by editor: the words, so that new ones are spoken of again. */
  readonly #meant = new WeakMap<Element, Set<string>>();
  // In the next frame: a new height set while sizes are being told would be reported as an error of the page.
  readonly #resized = new ResizeObserver(() => requestAnimationFrame(() => this.#place()));
  #listening: AbortController | null = null;
  #timer = 0;
  /** Whose draft the line speaks of. */
  #editor: Element | null = null;
  #language: Language = 'en';

  constructor(private readonly send: Send) {
    this.#face.element.popover = 'manual';
    this.#resized.observe(this.#face.element);
  }

  start(language: Language): void {
    this.#language = language;
    if (this.#listening) return;
    this.#listening = new AbortController();
    const options = { capture: true, passive: true, signal: this.#listening.signal };
    document.addEventListener('input', () => this.#typed(), options);
    document.addEventListener('focusin', () => this.#follow(), options);
    window.addEventListener('scroll', () => this.#place(), options);
    window.addEventListener('resize', () => this.#place(), options);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#listening?.abort();
    this.#listening = null;
    this.#hide();
  }

  #typed(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#look(), REST);
  }

  /** The line belongs to the draft it speaks of: when the user has left that for another place, it goes. */
  #follow(): void {
    if (!this.#face.element.isConnected || document.activeElement === this.#face.element) return;
    if (!focusedDraft(document)) this.#hide();
  }

  async #look(): Promise<void> {
    const draft = focusedDraft(document);
    if (!draft || !this.#listening) return;
    const { editor, text, to } = draft;
    const { warnings, questions } = text.trim()
      ? await this.send({ kind: 'page.draft', text, to }).catch(() => NOTHING)
      : NOTHING;
    const meant = this.#meant.get(editor);
    const news = warnings.filter(({ what, quote }) => !meant?.has(`${what} ${quote}`));
    if (news.length === 0 || !this.#listening) this.#hide();
    else this.#show(editor, news, questions);
  }

  #show(editor: Element, warnings: readonly Warning[], questions: readonly string[]): void {
    const { element } = this.#face;
    const texts = pageTexts(this.#language);
    this.#face.dress(editor)();
    const mean = () => {
      const meant = this.#meant.get(editor) ?? new Set<string>();
      for (const { what, quote } of warnings) meant.add(`${what} ${quote}`);
      this.#meant.set(editor, meant);
      this.#hide();
      if (editor instanceof HTMLElement) editor.focus({ preventScroll: true });
    };
    this.#face.render(<Line texts={texts} warnings={warnings} questions={questions} mean={mean} />);
    this.#editor = editor;
    if (!element.isConnected) {
      document.documentElement.append(element);
      element.showPopover();
    }
    this.#place();
  }

  /** Above the editor or below it, where there is room; else at the upper edge of the window. Never over the draft. */
  #place(): void {
    const { element } = this.#face;
    if (!this.#editor || !element.isConnected) return;
    const { left, top, bottom } = this.#editor.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const { offsetWidth, offsetHeight } = element;
    const above = top - MARGIN - offsetHeight;
    const below = bottom + MARGIN;
    const y = above >= MARGIN ? above : below + offsetHeight <= clientHeight - MARGIN ? below : MARGIN;
    const x = Math.max(MARGIN, Math.min(left, clientWidth - MARGIN - offsetWidth));
    element.style.setProperty('--top', `${y}px`);
    element.style.setProperty('--left', `${x}px`);
  }

  #hide(): void {
    this.#editor = null;
    this.#face.destroy();
  }
}

const NOTHING: Replies['page.draft'] = { warnings: [], questions: [] };

interface LineProps {
  readonly texts: PageTexts;
  readonly warnings: readonly Warning[];
  readonly questions: readonly string[];
  readonly mean: () => void;
}

function Line({ texts: { draft }, warnings, questions, mean }: LineProps) {
  return (
    <section class="draft appear" role="status" aria-label={draft.title}>
      {warnings.map(({ what, quote }) => (
        <p key={what}>
          {draft[what]} <q>{quote}</q>
        </p>
      ))}
      <div class="row">
        <button type="button" class="action" onClick={mean}>
          {draft.meant}
        </button>
        {questions.length > 0 && (
          <details>
            <summary>{draft.askFirst}</summary>
            <ul>
              {questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </section>
  );
}
