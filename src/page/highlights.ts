import { GRAVITY, type Severity } from './signs';
import { windowOf } from './windows';

/** Words of one sign that are visible in the page. */
export interface Mark {
  /** Which sign these words carry. */
  readonly key: string;
  readonly severity: Severity;
  /** Live: it follows the page's edits and collapses when the page replaces its text. */
  readonly range: Range;
  /** Whether the words stand on a dark background. */
  readonly dark: boolean;
}

const NAMES = (['good', 'mild', 'serious', 'severe', 'active'] as const).flatMap((name) => [
  `bellwether-${name}`,
  `bellwether-${name}-dark`,
]);

/**
 * Draws marks with the CSS Custom Highlight API, so that not a node of the page changes. The registry is shared with
 * the page: it sees our neutral names and nothing else, and may clear them; the next `paint` brings them back.
 */
export class Highlights {
  /** The windows that are drawn in: each has a registry of its own. */
  #windows: ReadonlySet<ReturnType<typeof windowOf>> = new Set();
  #marks: readonly { mark: Mark; said: string }[] = [];

  /** Draws these marks instead of the earlier ones; the words of `active`, a mark's key, get a background too. */
  paint(marks: readonly Mark[], active: string | null): void {
    this.#marks = marks.map((mark) => ({ mark, said: mark.range.toString() }));
    const byWindow = Map.groupBy(marks, ({ range }) => windowOf(range.startContainer));
    for (const view of this.#windows) if (!byWindow.has(view) && !view.closed) paintIn(view, [], null);
    for (const [view, there] of byWindow) paintIn(view, there, active);
    this.#windows = new Set(byWindow.keys());
  }

  /** The words of a sign as they stand in the page now; null when they are not marked or no longer there. */
  range(key: string): Range | null {
    const found = this.#marks.find(({ mark, said }) => mark.key === key && stillSays(mark.range, said));
    return found?.mark.range ?? null;
  }

  /**
   * Keys of the signs whose words lie under a point of the viewport, as far as `target`, the element that was hit,
   * is not something else lying over them. Asks for the rectangles only now, so scrolling and zooming cost nothing.
   */
  at(x: number, y: number, target: Node): string[] {
    const hit = ({ left, right, top, bottom }: DOMRect) => left <= x && x <= right && top <= y && y <= bottom;
    return this.#marks
      .filter(({ mark: { range } }) => range.intersectsNode(target) && Array.from(range.getClientRects()).some(hit))
      .filter(({ mark, said }) => stillSays(mark.range, said))
      .map(({ mark }) => mark.key);
  }

  clear(): void {
    this.paint([], null);
  }
}

function paintIn(view: ReturnType<typeof windowOf>, marks: readonly Mark[], active: string | null): void {
  const groups = new Map<string, Highlight>();
  const add = (name: string, priority: number, range: Range) => {
    let group = groups.get(name);
    if (!group) {
      group = new view.Highlight();
      group.priority = priority;
      groups.set(name, group);
    }
    group.add(range);
  };
  for (const { key, severity, range, dark } of marks) {
    const suffix = dark ? '-dark' : '';
    // Where marks overlap, the graver one is drawn on top.
    add(`bellwether-${severity}${suffix}`, GRAVITY[severity], range);
    if (key === active) add(`bellwether-active${suffix}`, 0, range);
  }
  const registry = view.CSS.highlights;
  for (const name of NAMES) {
    registry.delete(name);
    const group = groups.get(name);
    if (group) registry.set(name, group);
  }
}

function stillSays(range: Range, said: string): boolean {
  return range.startContainer.isConnected && range.toString() === said;
}
