import { hash } from './hash';

/**
 * Which mails belong together: those that name each other, or a third one that may be missing (union of disjoint
 * sets). Holds some numbers for each mail and for each id that was named, and no texts, so that the mails of a whole
 * archive can be grouped while they pass by.
 */
export class Threads {
  readonly #parent: number[] = [];
  /** By the hash of an id: a mail that carries or names it. */
  readonly #holder = new Map<number, number>();
  readonly #seen = new Set<number>();

  /** @returns the number of the mail, counted from 0; null for a copy of one that was added before */
  add(id: string | null, references: readonly string[]): number | null {
    const own = id === null ? null : hash(id);
    if (own !== null) {
      if (this.#seen.has(own)) return null;
      this.#seen.add(own);
    }
    const mail = this.#parent.push(this.#parent.length) - 1;
    for (const key of own === null ? references.map(hash) : [own, ...references.map(hash)]) {
      const other = this.#holder.get(key);
      if (other === undefined) this.#holder.set(key, mail);
      else this.#join(other, mail);
    }
    return mail;
  }

  /** The numbers of the mails, in the order in which each group was first met, and so inside the groups. */
  groups(): number[][] {
    const groups = new Map<number, number[]>();
    for (let mail = 0; mail < this.#parent.length; mail++) {
      const root = this.#find(mail);
      const group = groups.get(root);
      if (group) group.push(mail);
      else groups.set(root, [mail]);
    }
    return [...groups.values()];
  }

  #find(mail: number): number {
    let root = mail;
    while (this.#parent[root] !== root) root = this.#parent[root]!;
    for (let at = mail; at !== root; ) {
      const next = this.#parent[at]!;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  #join(one: number, other: number): void {
    const [a, b] = [this.#find(one), this.#find(other)];
    this.#parent[Math.max(a, b)] = Math.min(a, b);
  }
}
