import type { TabState } from '../messages/protocol';
import type { Place } from '../messages/server';
import type { Area } from './area';
import { Queues } from './queue';

interface Entry {
  readonly frame: number;
  readonly state: TabState;
}

/**
 * What every tab shows. It outlives the worker but not the browser, so it lies in `storage.session`, which keeps it in
 * memory. A page may have several frames: the one with an open conversation speaks for the tab.
 */
export class TabStates {
  readonly #area: Area;
  readonly #queues = new Queues();
  /** By tab and frame. A killed worker has no request left that could come too late. */
  readonly #latest = new Map<string, number>();
  #turns = 0;

  constructor(area: Area) {
    this.#area = area;
  }

  async get(tab: number): Promise<TabState> {
    return (await this.#read(tab))?.state ?? { kind: 'idle' };
  }

  /**
   * Takes a turn when a request arrives, and returns the way to show what it led to. Nothing is shown, and the answer is
   * false, when a later request of the same frame has arrived meanwhile, or when another frame of the tab has the say.
   */
  turn(place: Place): (state: TabState) => Promise<boolean> {
    const { tab, frame } = place;
    const turn = ++this.#turns;
    const name = `${tab}/${frame}`;
    this.#latest.set(name, turn);
    return (state) =>
      this.#queues.run(keyOf(tab), async () => {
        if (this.#latest.get(name) !== turn) return false;
        const before = await this.#read(tab);
        if (state.kind !== 'open' && before?.state.kind === 'open' && before.frame !== frame) return false;
        await this.#area.set({ [keyOf(tab)]: { frame, state } satisfies Entry });
        return true;
      });
  }

  forget(tab: number): Promise<void> {
    return this.#queues.run(keyOf(tab), () => this.#area.remove(keyOf(tab)));
  }

  async #read(tab: number): Promise<Entry | undefined> {
    return (await this.#area.get(keyOf(tab)))[keyOf(tab)] as Entry | undefined;
  }
}

function keyOf(tab: number): string {
  return `tab:${tab}`;
}
