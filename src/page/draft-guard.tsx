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

/**
 * Looks over what we write to a client, when typing rests, and says in a quiet line in the corner of the window what it
 * seems to give away. The draft is read and forgotten; the editor is never touched, and what was meant is not said again.
 */
export class DraftGuard {
  readonly #face = new Face('bellwether-draft', css);
  /** What the user has meant, by editor: the words, so that new ones are spoken of again. */
  readonly #meant = new WeakMap<Element, Set<string>>();
  #listening: AbortController | null = null;
  #timer = 0;
  #language: Language = 'en';

  constructor(private readonly send: Send) {
    this.#face.element.popover = 'manual';
  }

  start(language: Language): void {
    this.#language = language;
    if (this.#listening) return;
    this.#listening = new AbortController();
    const options = { capture: true, passive: true, signal: this.#listening.signal };
    document.addEventListener('input', () => this.#typed(), options);
    document.addEventListener('focusin', () => this.#follow(), options);
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
    if (element.isConnected) return;
    document.documentElement.append(element);
    element.showPopover();
  }

  #hide(): void {
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
      <h2>{draft.title}</h2>
      {warnings.map(({ what, quote }) => (
        <p key={what}>
          {draft[what]} <q>{quote}</q>
        </p>
      ))}
      {questions.length > 0 && (
        <>
          <h3>{draft.askFirst}</h3>
          <ul>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
      <button type="button" class="action" onClick={mean}>
        {draft.meant}
      </button>
    </section>
  );
}
