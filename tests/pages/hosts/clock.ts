import { vi } from 'vitest';

/** Time of a page's window, moved by hand: frames (16 ms each), timers and `performance.now()`. */
export interface Clock {
  /** Lets so much time pass, running what falls due; changes of the page are told in between. */
  advance(ms: number): Promise<void>;
  /** Delays asked of `setTimeout` so far. */
  readonly delays: readonly number[];
}

const FRAME_MS = 16;

export function stopClock(window: Window): Clock {
  let now = 0;
  let last = 0;
  const due = new Map<number, { at: number; run: () => void }>();
  const delays: number[] = [];
  const plan = (run: () => void, delay: number) => {
    due.set(++last, { at: now + delay, run });
    return last;
  };
  const cancel = (id: number | undefined) => void due.delete(id ?? 0);

  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((run) => plan(() => run(now), FRAME_MS));
  vi.spyOn(window, 'cancelAnimationFrame').mockImplementation(cancel);
  vi.spyOn(window.performance, 'now').mockImplementation(() => now);
  Object.assign(window, {
    setTimeout: (run: () => void, delay = 0) => {
      delays.push(delay);
      return plan(run, delay);
    },
    clearTimeout: cancel,
  });

  async function advance(ms: number): Promise<void> {
    const end = now + ms;
    for (;;) {
      await Promise.resolve(); // mutation observers are told
      const [id, next] = [...due].sort(([, a], [, b]) => a.at - b.at)[0] ?? [];
      if (!id || !next || next.at > end) break;
      due.delete(id);
      now = next.at;
      next.run();
    }
    now = end;
  }

  return { advance, delays };
}
