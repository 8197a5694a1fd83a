import type { Host, Listed } from '../hosts/types';
import type { HostReplies } from '../messages/hosts-protocol';
import { isDark } from './background';

type Marks = HostReplies['page.marksFor'];

/** Asks whom to mark; rejects where nobody answers. */
export type AskMarks = (addresses: readonly string[]) => Promise<Marks>;

const KINDS = ['stop', 'serious'] as const;
const NAMES = KINDS.flatMap((kind) => [`bellwether-list-${kind}`, `bellwether-list-${kind}-dark`]);

/**
 * Underlines in lists of conversations the names of clients who are on the stop-list or have a serious profile. Not a
 * node of the page changes. Where the user has not switched this on, it asks once and then looks at no list.
 */
export class ListMarks {
  /** What is known of an address so far; null: no mark. */
  readonly #known = new Map<string, Marks['marks'][string] | null>();
  #on = true;
  #asking = false;

  constructor(
    private readonly host: Host,
    private readonly ask: AskMarks,
    private readonly signal: AbortSignal,
  ) {}

  start(): void {
    if (!this.host.listed) return;
    this.host.watch(document, () => this.#look(), this.signal);
    this.signal.addEventListener('abort', () => this.#draw([]), { once: true });
    this.#look();
  }

  /** The settings or the memory have changed. */
  refresh(): void {
    this.#known.clear();
    this.#on = true;
    this.#look();
  }

  #look(): void {
    if (!this.#on || this.signal.aborted || document.hidden) return;
    const people = this.host.listed?.(document) ?? [];
    const unknown = people.map(({ address }) => address).filter((address) => !this.#known.has(address));
    this.#draw(people);
    if (unknown.length > 0 && !this.#asking) void this.#learn([...new Set(unknown)]);
  }

  async #learn(addresses: readonly string[]): Promise<void> {
    this.#asking = true;
    try {
      const { on, marks } = await this.ask(addresses);
      this.#on = on;
      for (const address of addresses) this.#known.set(address, marks[address] ?? null);
      if (on) this.#look();
      else this.#draw([]);
    } catch {
      // Nobody there: the next change of the list asks again.
    } finally {
      this.#asking = false;
    }
  }

  #draw(people: readonly Listed[]): void {
    const groups = new Map<string, Highlight>();
    for (const { address, element } of people) {
      const mark = this.#known.get(address);
      if (!mark) continue;
      const name = `bellwether-list-${mark}${isDark(element) ? '-dark' : ''}`;
      const range = document.createRange();
      range.selectNodeContents(element);
      groups.set(name, (groups.get(name) ?? new Highlight()).add(range));
    }
    for (const name of NAMES) {
      CSS.highlights.delete(name);
      const group = groups.get(name);
      if (group) CSS.highlights.set(name, group);
    }
  }
}
