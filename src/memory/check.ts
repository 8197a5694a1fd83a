/** Reads stored values property by property, and notes what it had to repair. */
export class Check {
  /** Paths of the properties that were missing or wrong. */
  readonly repaired: string[] = [];

  text(value: unknown, path: string, fallback = ''): string {
    return typeof value === 'string' ? value : this.#repair(path, fallback);
  }

  number(value: unknown, path: string, fallback: number, [least, most]: readonly [number, number]): number {
    return typeof value === 'number' && value >= least && value <= most ? value : this.#repair(path, fallback);
  }

  flag(value: unknown, path: string): boolean {
    return typeof value === 'boolean' ? value : this.#repair(path, false);
  }

  oneOf<T extends string>(value: unknown, path: string, allowed: readonly T[], fallback: T): T {
    return allowed.find((one) => one === value) ?? this.#repair(path, fallback);
  }

  /** Items that `read` cannot make sense of (null) are left out. */
  list<T>(value: unknown, path: string, read: (item: unknown, path: string) => T | null): readonly T[] {
    if (!Array.isArray(value)) return this.#repair(path, []);
    return value.flatMap((item: unknown, index) => {
      const at = `${path}[${index}]`;
      const result = read(item, at);
      return result === null ? this.#repair(at, []) : [result];
    });
  }

  texts(value: unknown, path: string): readonly string[] {
    return this.list(value, path, (item) => (typeof item === 'string' ? item : null));
  }

  #repair<T>(path: string, fallback: T): T {
    this.repaired.push(path);
    return fallback;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
