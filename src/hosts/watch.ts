import { PATIENCE_MS } from './patience';

/** Elements of the extension itself; what happens to them is never news about the page. */
const OWN_ELEMENTS = /^bellwether-/;

/**
 * A page that keeps changing, or that fights with us over its own elements, must not make us work without end.
 * So many calls within the window come at once (one per frame); after that each waits twice as long as the one
 * before, up to the longest pause, until the page has been calm for one window or the user goes elsewhere.
 * The sizes follow Dark Reader (ten tries in ten seconds, then a pause) and Bitwarden (one to five seconds while
 * the page is hot), with room for "expand all" in a long conversation.
 */
export const BUDGET = { calls: 30, windowMs: 10_000, firstPauseMs: 500, longestPauseMs: 5_000 } as const;

export interface Watched {
  /** The narrowest element that outlives every re-render, as it stands now. */
  root(): Node;
  /** Shadow roots and documents of frames, as they stand now: a change in them is none of what is around them. */
  inside?(): readonly Node[];
  /** CSS of the elements whose change of `class` says something (expand, collapse). */
  readonly stateful?: string;
  /** What else than `class` says something there (the tab that is shown, a pane that is not). */
  readonly attributes?: readonly string[];
  /** CSS of editors: what the user types there is left alone. */
  readonly editors: string;
}

/**
 * Calls back when the page may have changed: at most once a frame, never while the tab is hidden, within `BUDGET`,
 * and no more after `signal` aborts. Navigation within the page starts afresh. Once a page has been calm for
 * `PATIENCE_MS` it is looked at once more.
 */
export function watchPage(document: Document, watched: Watched, changed: () => void, signal: AbortSignal): void {
  const window = document.defaultView;
  if (!window || signal.aborted) return;

  let roots: readonly Node[] = [];
  let frame = 0;
  let timer = 0;
  let secondLook = 0;
  let calls: number[] = [];
  let pause = 0;

  const observer = new window.MutationObserver((records) => {
    if (!records.some((record) => isNews(record, watched))) return;
    schedule();
    lookAgainLater();
  });

  function observe(): void {
    const next = [watched.root(), ...(watched.inside?.() ?? [])];
    if (next.length === roots.length && next.every((node, index) => node === roots[index])) return;
    observer.disconnect();
    roots = next;
    for (const node of roots) {
      observer.observe(node, {
        childList: true,
        characterData: true,
        subtree: true,
        ...(watched.stateful && { attributes: true, attributeFilter: ['class', ...(watched.attributes ?? [])] }),
      });
      // Does not bubble; adding it twice adds it once.
      if (watched.inside) node.addEventListener('load', loaded, { capture: true, signal });
    }
  }

  /** A frame has got its document. */
  function loaded({ target }: Event): void {
    if ((target as Node).nodeName !== 'IFRAME') return;
    schedule();
    lookAgainLater();
  }

  function schedule(): void {
    if (frame || timer || document.hidden) return;
    const now = window!.performance.now();
    calls = calls.filter((at) => now - at < BUDGET.windowMs);
    if (calls.length === 0) pause = 0;
    if (calls.length < BUDGET.calls && pause === 0) {
      frame = window!.requestAnimationFrame(flush);
      return;
    }
    pause = Math.min(pause * 2 || BUDGET.firstPauseMs, BUDGET.longestPauseMs);
    timer = window!.setTimeout(flush, pause);
  }

  function flush(): void {
    frame = timer = 0;
    if (document.hidden) return; // `shown` will look again
    calls.push(window!.performance.now());
    observe();
    changed();
  }

  function stop(): void {
    observer.disconnect();
    roots = [];
    window!.cancelAnimationFrame(frame);
    window!.clearTimeout(timer);
    frame = timer = 0;
  }

  function moved(): void {
    calls = [];
    pause = 0;
    window!.clearTimeout(timer);
    timer = 0;
    schedule();
    lookAgainLater();
  }

  /** A page that changes into something unreadable is not believed at once, and may then change no more. */
  function lookAgainLater(): void {
    window!.clearTimeout(secondLook);
    secondLook = window!.setTimeout(schedule, PATIENCE_MS + 100);
  }

  function shown(): void {
    if (document.hidden) {
      stop();
      return;
    }
    observe();
    moved();
  }

  window.addEventListener('hashchange', moved, { signal });
  // A page that writes its own history says nothing of it, but to this, where browsers have it.
  (window as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', moved, { signal });
  document.addEventListener('visibilitychange', shown, { signal });
  signal.addEventListener('abort', () => {
    stop();
    window.clearTimeout(secondLook);
  });
  shown();
}

function isNews({ type, target, addedNodes, removedNodes }: MutationRecord, { stateful, editors }: Watched): boolean {
  const element = target.nodeType === Node.ELEMENT_NODE ? (target as Element) : target.parentElement;
  if (element && (isOurs(element) || element.closest(editors))) return false;
  if (type === 'attributes') return !!element && element.matches(stateful!);
  if (type === 'characterData') return true;
  return [...addedNodes, ...removedNodes].some((node) => !isOurs(node));
}

function isOurs(node: Node): boolean {
  return OWN_ELEMENTS.test(node.nodeName.toLowerCase());
}
