import type { Shelf, Unfinished } from './import';
import { NONE_SKIPPED, type Skipped } from './types';

const KEY = 'unfinished-import';

/**
 * Keeps an unfinished import in the page's own storage: it belongs to the page and not to what is remembered of
 * clients, which only the background writes. What cannot be read there is as good as nothing: the import begins anew.
 */
export const pageShelf = (storage: Storage): Shelf => ({
  load: () => read(storage.getItem(KEY)),
  save: (unfinished) => {
    if (unfinished) storage.setItem(KEY, JSON.stringify(unfinished));
    else storage.removeItem(KEY);
  },
});

function read(text: string | null): Unfinished | null {
  try {
    const { files, at, filed, skipped } = JSON.parse(text ?? '') as Unfinished;
    const whole =
      files.every(({ name, size, modified }) => typeof name === 'string' && isCount(size) && isCount(modified)) &&
      [at, filed, ...(Object.keys(NONE_SKIPPED) as Skipped[]).map((why) => skipped[why])].every(isCount);
    return whole ? { files, at, filed, skipped } : null;
  } catch {
    return null;
  }
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
