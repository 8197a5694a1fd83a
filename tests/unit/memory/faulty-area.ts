import type { Area } from '../../../src/memory/area';

/** The worker was killed: whoever waited for the storage never hears again. */
export class Killed extends Error {}

/** Extension storage in memory, which breaks on demand. It holds texts, as the client memory keeps them. */
export class FaultyArea implements Area {
  readonly items = new Map<string, string>();
  writes = 0;
  /** Words of the error with which writing, or anything, fails from now on. */
  full: string | null = null;
  broken: string | null = null;
  /** Killed after so many writes. */
  #lives = Number.POSITIVE_INFINITY;
  /** How many keys of the fatal `set` are stored: a browser would store all or none, we stand any. */
  #keysOfLast = Number.POSITIVE_INFINITY;

  constructor(items: Readonly<Record<string, unknown>> = {}) {
    for (const [key, value] of Object.entries(items)) this.items.set(key, JSON.stringify(value));
  }

  killAfter(writes: number, keysOfLast = Number.POSITIVE_INFINITY): void {
    this.#lives = writes;
    this.#keysOfLast = keysOfLast;
  }

  revive(): void {
    this.killAfter(Number.POSITIVE_INFINITY);
  }

  /** Everything, as values. */
  get all(): Record<string, unknown> {
    return Object.fromEntries([...this.items].map(([key, text]) => [key, JSON.parse(text)]));
  }

  async get(keys: string | string[] | null): Promise<Record<string, unknown>> {
    this.#mayFail();
    const wanted = keys === null ? [...this.items.keys()] : [keys].flat();
    return Object.fromEntries(
      wanted.flatMap((key) => {
        const text = this.items.get(key);
        return text === undefined ? [] : [[key, text]];
      }),
    );
  }

  async set(items: Record<string, unknown>): Promise<void> {
    this.#mayFail();
    if (this.full) throw new Error(this.full);
    const fatal = --this.#lives < 0;
    for (const [key, value] of Object.entries(items).slice(0, fatal ? this.#keysOfLast : undefined)) {
      this.items.set(key, String(value));
    }
    if (fatal) throw new Killed();
    this.writes++;
  }

  async remove(keys: string | string[]): Promise<void> {
    this.#mayFail();
    if (--this.#lives < 0) throw new Killed();
    for (const key of [keys].flat()) this.items.delete(key);
    this.writes++;
  }

  #mayFail(): void {
    if (this.#lives < 0) throw new Killed();
    if (this.broken) throw new Error(this.broken);
  }
}
