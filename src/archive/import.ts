import {
  type ArchiveReader,
  type ArchiveRequest,
  type Batch,
  type Contents,
  NONE_SKIPPED,
  type SkippedCounts,
  type Step,
  type Unreadable,
  type UnreadableFile,
} from './types';

/** What the user is told when it is over. */
export interface Report extends Contents {
  /** Conversations that were filed. */
  readonly filed: number;
}

export interface Progress {
  /** First the whole archive is looked through, then its conversations are read. */
  readonly phase: 'scanning' | 'reading';
  /** Of one. */
  readonly done: number;
  /** Mails met (scanning) or read. */
  readonly mails: number;
  readonly filed: number;
  /** Of this phase; null while there is too little to go on. */
  readonly secondsLeft: number | null;
}

export type ImportState =
  | { readonly kind: 'idle'; readonly unfinished: Unfinished | null }
  | { readonly kind: 'running'; readonly progress: Progress; readonly paused: boolean }
  | { readonly kind: 'done'; readonly report: Report }
  /** What was filed stays filed; where there is `unfinished`, it can go on. */
  | {
      readonly kind: 'failed';
      readonly why: Unreadable | FilingFailed;
      /** The files, where none of them can be read. */
      readonly unreadable?: readonly UnreadableFile[];
      readonly unfinished: Unfinished | null;
    }
  | { readonly kind: 'cancelled'; readonly filed: number; readonly unfinished: Unfinished | null };

/** The background could not file; the code is its own. */
export interface FilingFailed {
  readonly code: string;
}

/** A file as it is known again: nobody's mailbox changes without one of these. */
export interface FileMark {
  readonly name: string;
  readonly size: number;
  readonly modified: number;
}

/** An import that was left in the middle: what is needed to go on with the same files. */
export interface Unfinished {
  readonly files: readonly FileMark[];
  /** Conversations behind us. */
  readonly at: number;
  readonly filed: number;
  readonly skipped: SkippedCounts;
}

/** Where an unfinished import is kept while the page is closed. */
export interface Shelf {
  load(): Unfinished | null;
  save(unfinished: Unfinished | null): void;
}

export interface Surroundings {
  readonly open: (request: ArchiveRequest) => ArchiveReader;
  /** @returns how many conversations were filed; rejects with an error that may carry a `code` */
  readonly file: (batch: Batch) => Promise<number>;
  readonly shelf: Shelf;
  /** Milliseconds, from any beginning. */
  readonly clock: () => number;
  readonly changed: (state: ImportState) => void;
}

const NOTHING: Contents = { mails: 0, conversations: 0, skipped: NONE_SKIPPED, unreadable: [], cut: [] };

/** Seconds of work before a guess at the rest is worth showing. */
const ENOUGH_TO_GUESS = 2;

/**
 * One import of a mailbox archive: pulls steps from the reader and has them filed. Filing twice changes nothing, so a
 * page that is closed between filing a step and noting it does no harm.
 */
export class ArchiveImport {
  readonly #around: Surroundings;
  #state: ImportState;
  #paused: Promise<void> | null = null;
  #goOn: () => void = () => undefined;
  #cancelled = false;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#state = { kind: 'idle', unfinished: around.shelf.load() };
  }

  get state(): ImportState {
    return this.#state;
  }

  /** Goes on where the same files were left, if they were; else begins anew. Resolves when it is over, however. */
  async run(files: readonly File[], own: readonly string[]): Promise<void> {
    const { shelf, open } = this.#around;
    const marks = files.map(({ name, size, lastModified }): FileMark => ({ name, size, modified: lastModified }));
    const before = shelf.load();
    const start =
      before && sameFiles(before.files, marks) ? before : { files: marks, at: 0, filed: 0, skipped: NONE_SKIPPED };
    this.#cancelled = false;
    this.#paused = null;
    const reader = open({ files, own, from: start.at });
    try {
      this.#tell(await this.#follow(reader, start));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'internal';
      this.#tell({ kind: 'failed', why: { code }, unfinished: shelf.load() });
    } finally {
      reader.close();
    }
  }

  /** Takes one step after the other. @returns how it ended */
  async #follow(reader: ArchiveReader, start: Unfinished): Promise<ImportState> {
    const { shelf, clock } = this.#around;
    const watch = new Stopwatch(clock);
    let contents = NOTHING;
    let unfinished = start;
    let mails = 0;
    this.#show({ phase: 'scanning', done: 0, mails, filed: start.filed, secondsLeft: null });
    for (;;) {
      await this.#whilePaused(watch);
      if (this.#cancelled) return { kind: 'cancelled', filed: unfinished.filed, unfinished: shelf.load() };
      const step = await reader.next();
      switch (step.kind) {
        case 'scanned': {
          const done = step.of === 0 ? 1 : step.bytes / step.of;
          const secondsLeft = watch.left(done);
          this.#show({ phase: 'scanning', done, mails: step.mails, filed: unfinished.filed, secondsLeft });
          break;
        }
        case 'contents':
          contents = step.contents;
          watch.restart();
          shelf.save(unfinished);
          break;
        case 'read': {
          unfinished = await this.#file(step, unfinished);
          shelf.save(unfinished);
          mails += step.mails;
          const secondsLeft = watch.left((step.at - start.at) / (contents.conversations - start.at));
          const done = step.at / contents.conversations;
          this.#show({ phase: 'reading', done, mails, filed: unfinished.filed, secondsLeft });
          break;
        }
        case 'failed':
          return { ...step, unfinished: shelf.load() };
        case 'end': {
          shelf.save(null);
          const skipped = sum(contents.skipped, unfinished.skipped);
          return { kind: 'done', report: { ...contents, filed: unfinished.filed, skipped } };
        }
      }
    }
  }

  /** @returns where we are after it */
  async #file(step: Extract<Step, { kind: 'read' }>, before: Unfinished): Promise<Unfinished> {
    let { filed } = before;
    for (const batch of step.batches) filed += await this.#around.file(batch);
    return { ...before, at: step.at, filed, skipped: sum(before.skipped, step.skipped) };
  }

  async #whilePaused(watch: Stopwatch): Promise<void> {
    if (!this.#paused) return;
    watch.stop();
    await this.#paused;
    watch.go();
  }

  pause(): void {
    if (this.#state.kind !== 'running' || this.#paused) return;
    this.#paused = new Promise((resolve) => {
      this.#goOn = resolve;
    });
    this.#tell({ ...this.#state, paused: true });
  }

  resume(): void {
    this.#paused = null;
    this.#goOn();
    if (this.#state.kind === 'running') this.#tell({ ...this.#state, paused: false });
  }

  /** Stops after the step in hand. What was filed stays, and the place is kept. */
  cancel(): void {
    this.#cancelled = true;
    this.resume();
  }

  /** Forgets an import that was left in the middle; nothing that was filed is taken back. */
  forget(): void {
    this.#around.shelf.save(null);
    this.#tell({ kind: 'idle', unfinished: null });
  }

  #show(progress: Progress): void {
    this.#tell({ kind: 'running', progress, paused: this.#paused !== null });
  }

  #tell(state: ImportState): void {
    this.#state = state;
    this.#around.changed(state);
  }
}

/** Time at work, without pauses. */
class Stopwatch {
  #since: number;
  #before = 0;

  constructor(private readonly clock: () => number) {
    this.#since = clock();
  }

  restart(): void {
    this.#since = this.clock();
    this.#before = 0;
  }

  stop(): void {
    this.#before += this.clock() - this.#since;
  }

  go(): void {
    this.#since = this.clock();
  }

  /** Seconds, if the rest goes as the `done` part did. */
  left(done: number): number | null {
    const seconds = (this.#before + this.clock() - this.#since) / 1000;
    return seconds < ENOUGH_TO_GUESS || done <= 0 ? null : Math.round((seconds / done) * (1 - done));
  }
}

const sum = (a: SkippedCounts, b: SkippedCounts): SkippedCounts => ({
  automatic: a.automatic + b.automatic,
  discarded: a.discarded + b.discarded,
  own: a.own + b.own,
  noAddress: a.noAddress + b.noAddress,
  broken: a.broken + b.broken,
  copy: a.copy + b.copy,
});

const sameFiles = (a: readonly FileMark[], b: readonly FileMark[]): boolean =>
  a.length === b.length &&
  a.every(({ name, size, modified }, i) => name === b[i]!.name && size === b[i]!.size && modified === b[i]!.modified);
