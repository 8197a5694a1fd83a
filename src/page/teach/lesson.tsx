import type { Language } from '../../conversation';
import type { Inferred, Picks, Wrong } from '../../hosts/any/types';
import type { Reading } from '../../hosts/types';
import type { Recipe } from '../../messages/hosts-protocol';
import { hostTexts } from '../../ui/texts/hosts';
import { Face } from '../element';
import css from './lesson.css?inline';
import { LessonCard, type Stage } from './lesson-card';
import { Outline } from './outline';
import { Pointer } from './pointer';

/** A page as it is shown, through shadow roots and frames. */
export interface Tree {
  above(element: Element): Element | null;
  childrenOf(element: Element): readonly Element[];
  insideOf(element: Element): ShadowRoot | Document | null;
  wordsOf(element: Element): string;
}

/** Who works out what the user means. */
export interface Teacher {
  readonly tree: Tree;
  infer(picks: Picks): Inferred;
  /** Null where the recipe reads nothing. */
  read(recipe: Recipe): Extract<Reading, { kind: 'conversation' }> | null;
  keep(recipe: Recipe): Promise<{ readonly allowed: boolean }>;
}

const NOTHING: Picks = { client: [], us: [], date: null };

/**
 * The user points at a message of the client's, at one of ours, and at a date; sees what would be read; corrects it;
 * and keeps it. There is nothing to type. What it draws stands in closed shadow roots over the page.
 */
export class Lesson {
  readonly #face = new Face('bellwether-teach', css);
  readonly #outline = new Outline();
  readonly #ended = new AbortController();
  #pointing: { readonly stop: AbortController; readonly pointer: Pointer } | null = null;
  #stage: Stage = { kind: 'client' };
  #picks = NOTHING;

  constructor(
    private readonly teacher: Teacher,
    private readonly language: Language,
  ) {}

  start(): void {
    this.#outline.stand();
    const { element } = this.#face;
    element.popover = 'manual';
    this.#face.dress(document.body)();
    document.documentElement.append(element);
    element.showPopover();
    element.addEventListener('focusin', () => {
      element.dataset.on = this.#face.focused?.localName ?? '';
    });
    const { signal } = this.#ended;
    addEventListener('keydown', (event) => this.#escape(event), { capture: true, signal });
    this.#show({ kind: 'client' });
  }

  end(): void {
    this.#ended.abort();
    this.#pointing?.stop.abort();
    this.#outline.destroy();
    this.#face.destroy();
  }

  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.end();
  }

  #show(stage: Stage): void {
    this.#stage = stage;
    this.#face.render(
      <LessonCard
        texts={hostTexts(this.language).lesson}
        language={this.language}
        stage={stage}
        now={new Date()}
        skip={() => this.#check({ ...this.#picks, date: null })}
        again={() => this.#startOver()}
        swap={(message) => this.#swap(message)}
        keep={() => void this.#keep()}
        close={() => this.end()}
      />,
    );
    this.#face.find<HTMLElement>('dialog')?.focus({ preventScroll: true });
    const isPointing = stage.kind === 'client' || stage.kind === 'us' || stage.kind === 'date';
    if (isPointing) this.#beginPointing();
    else this.#endPointing();
  }

  #beginPointing(): void {
    if (!this.#pointing) {
      const stop = new AbortController();
      const { tree } = this.teacher;
      const pointer = new Pointer(
        tree,
        (to) => this.#follow(to),
        (element) => this.#pick(element),
        stop.signal,
      );
      this.#pointing = { stop, pointer };
    }
    this.#pointing.pointer.begin();
  }

  #endPointing(): void {
    this.#pointing?.stop.abort();
    this.#pointing = null;
    this.#outline.around(null);
  }

  /** Shows what is pointed at, and says it to those who do not see it. */
  #follow(to: Element): void {
    this.#outline.around(to);
    const said = this.#face.find('[role=status]');
    if (said) said.textContent = this.teacher.tree.wordsOf(to).slice(0, 80);
  }

  #pick(element: Element): void {
    const { kind } = this.#stage;
    if (kind === 'client') {
      this.#picks = { ...NOTHING, client: [element] };
      this.#show({ kind: 'us' });
    } else if (kind === 'us') {
      this.#picks = { ...this.#picks, us: [element] };
      const inferred = this.teacher.infer(this.#picks);
      if ('wrong' in inferred) this.#startOver(inferred.wrong);
      else this.#show({ kind: 'date' });
    } else if (kind === 'date') {
      this.#check({ ...this.#picks, date: element });
    }
  }

  #startOver(wrong?: Wrong | 'unread'): void {
    this.#picks = NOTHING;
    this.#show({ kind: 'client', ...(wrong && { wrong }) });
  }

  #check(picks: Picks): void {
    const inferred = this.teacher.infer(picks);
    const reading = 'recipe' in inferred ? this.teacher.read(inferred.recipe) : null;
    if ('wrong' in inferred) {
      this.#startOver(inferred.wrong);
    } else if (!reading) {
      this.#startOver('unread');
    } else {
      this.#picks = picks;
      this.#show({ kind: 'check', recipe: inferred.recipe, reading });
    }
  }

  /** A message on the wrong side becomes one more example. */
  #swap(message: string): void {
    if (this.#stage.kind !== 'check') return;
    const { reading } = this.#stage;
    const body = reading.views.get(message)?.body;
    const from = reading.conversation.messages.find(({ id }) => id === message)?.from;
    if (!body || !from) return;
    const { client, us, date } = this.#picks;
    const others = (picks: readonly Element[]) => picks.filter((pick) => !this.#overlap(pick, body));
    this.#check(
      from === 'client'
        ? { client: others(client), us: [...others(us), body], date }
        : { client: [...others(client), body], us: others(us), date },
    );
  }

  #overlap(one: Element, other: Element): boolean {
    const stands = (inner: Element, outer: Element) => {
      for (let at: Element | null = inner; at; at = this.teacher.tree.above(at)) if (at === outer) return true;
      return false;
    };
    return stands(one, other) || stands(other, one);
  }

  async #keep(): Promise<void> {
    if (this.#stage.kind !== 'check') return;
    const checked = this.#stage;
    const said = await this.teacher.keep(checked.recipe).then(
      ({ allowed }) => (allowed ? 'kept' : 'notAllowed'),
      () => 'failed' as const,
    );
    if (!this.#ended.signal.aborted) this.#show(said === 'failed' ? { ...checked, failed: true } : { kind: said });
  }
}
