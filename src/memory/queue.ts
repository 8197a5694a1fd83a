/** Runs tasks of the same name one after the other, those of different names side by side. */
export class Queues {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Settles as the task does. A task that fails does not hold up the next. */
  run<T>(name: string, task: () => Promise<T>): Promise<T> {
    const result = (this.#last.get(name) ?? Promise.resolve()).then(task, task);
    this.#last.set(name, result);
    const forget = () => {
      if (this.#last.get(name) === result) this.#last.delete(name);
    };
    result.then(forget, forget);
    return result;
  }

  /** Settles when nothing is under way any more. */
  async idle(): Promise<void> {
    while (this.#last.size > 0) await Promise.allSettled(this.#last.values());
  }
}
