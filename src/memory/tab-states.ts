import type { TabState } from '../messages/protocol';
import type { Place } from '../messages/server';
import type { Area, Stored } from './area';
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
  /** What could not be stored lasts as long as the worker does. */
  readonly #unstored = new Map<string, Entry>();

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
        const entry: Entry = { frame, state };
        this.#unstored.delete(keyOf(tab));
        await this.#area.set({ [keyOf(tab)]: entry }).catch(() => this.#unstored.set(keyOf(tab), entry));
        return true;
      });
  }

  /** The tab in which this conversation is open; null where none is. */
  async find(host: string, thread: string): Promise<number | null> {
    const stored = {
      ...(await this.#area.get(null).catch(() => ({}) as Stored)),
      ...Object.fromEntries(this.#unstored),
    };
    for (const [key, entry] of Object.entries(stored)) {
      if (!key.startsWith(keyOf(''))) continue;
      const { state } = entry as Entry;
      if (state.kind === 'open' && state.host === host && state.thread === thread) return Number(key.slice(4));
    }
    return null;
  }

  forget(tab: number): Promise<void> {
    return this.#queues.run(keyOf(tab), () => {
      this.#unstored.delete(keyOf(tab));
      return this.#area.remove(keyOf(tab));
    });
  }

  async #read(tab: number): Promise<Entry | undefined> {
    const unstored = this.#unstored.get(keyOf(tab));
    const stored = async () => (await this.#area.get(keyOf(tab)).catch(() => ({}) as Stored))[keyOf(tab)];
    return unstored ?? ((await stored()) as Entry | undefined);
  }
}

function keyOf(tab: number | ''): string {
  return `tab:${tab}`;
}
