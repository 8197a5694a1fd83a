/** So many tries within a span of time; once overspent it stays so, because a page that fights back has won. */
export class Budget {
  readonly #tries: number[] = [];
  #spent = false;

  /** @param span milliseconds */
  constructor(
    private readonly limit: number,
    private readonly span: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Whether one more try is allowed; counts it. */
  spend(): boolean {
    const now = this.now();
    while (this.#tries.length > 0 && now - this.#tries[0]! > this.span) this.#tries.shift();
    this.#tries.push(now);
    this.#spent ||= this.#tries.length > this.limit;
    return !this.#spent;
  }
}
