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

  /** A record of values; what `read` cannot make sense of (null) is left out. */
  record<T>(
    value: unknown,
    path: string,
    read: (item: unknown, path: string) => T | null,
  ): Readonly<Record<string, T>> {
    if (!isRecord(value)) return this.#repair(path, {});
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, item]): [string, T][] => {
        const result = read(item, `${path}.${key}`);
        return result === null ? this.#repair(`${path}.${key}`, []) : [[key, result]];
      }),
    );
  }

  /** Properties that an older version did not know yet take those of `fallback` without a word. */
  object<T extends object>(value: unknown, path: string, fallback: T): Readonly<Record<keyof T, unknown>> {
    return isRecord(value) ? { ...fallback, ...value } : this.#repair(path, fallback);
  }

  /** An ISO 8601 date, with or without a time. */
  date(value: unknown, path: string, fallback = '1970-01-01'): string {
    return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : this.#repair(path, fallback);
  }

  orNull<T>(value: unknown, path: string, read: (value: unknown, path: string) => T | null): T | null {
    return value === null ? null : read(value, path);
  }

  /** For a value that makes no sense, and may as well be none. */
  gone(path: string): null {
    return this.#repair(path, null);
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
