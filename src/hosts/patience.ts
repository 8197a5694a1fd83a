import type { Reading } from './types';

/** After a navigation the old conversation or none at all stands in the page for a second or more. */
export const PATIENCE_MS = 3_000;

/**
 * Keeps "cannot be read" back until the same page has been unreadable for `PATIENCE_MS`; until then it counts as
 * nothing open. `place` tells one open conversation from another. A host's `watch` must look again after that time.
 */
export class Patience {
  private readonly since = new WeakMap<Document, { place: string; at: number }>();

  /** What to say of a reading taken at `now`. */
  judge(document: Document, place: string, reading: Reading, now: Date): Reading {
    if (reading.kind !== 'unreadable') {
      this.since.delete(document);
      return reading;
    }
    const known = this.since.get(document);
    if (known?.place !== place) {
      this.since.set(document, { place, at: now.getTime() });
      return { kind: 'none' };
    }
    return now.getTime() - known.at >= PATIENCE_MS ? reading : { kind: 'none' };
  }
}
