import { RequestFailed } from '../messages/failure';

export type Stored = Readonly<Record<string, unknown>>;

/** What is needed of `browser.storage.local`. `set` stores all its keys or none, in Chromium and in Firefox. */
export interface Area {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** The same storage, with errors in our own words: `storage-full` or `storage-broken`. */
export function withFailures(area: Area): Area {
  return {
    get: (keys) => area.get(keys).catch(fail),
    set: (items) => area.set(items).catch(fail),
    remove: (keys) => area.remove(keys).catch(fail),
  };
}

/** Neither browser has a code for it: these are the words of their quota errors and of the disk's own. */
const FULL = /quota|no space|disk (?:is )?full|file_error_no_space/i;

function fail(error: unknown): never {
  const detail = String(error);
  throw new RequestFailed({ failed: FULL.test(detail) ? 'storage-full' : 'storage-broken', detail }, { cause: error });
}
