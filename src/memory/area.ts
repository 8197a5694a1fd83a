import { RequestFailed } from '../messages/failure';

export type Stored = Readonly<Record<string, unknown>>;

/** What is needed of `browser.storage.local`. `set` stores all its keys or none, in Chromium and in Firefox. */
export interface Area {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/**
 * The same storage, with values kept as JSON text and errors in our own words: `storage-full` or `storage-broken`.
 * Chromium takes its time over nested values: 5,000 messages took 12 times as long to read and 5 times as long to write
 * as the same in one text.
 */
export function inText(area: Area): Area {
  return {
    get: async (keys) => {
      const items = await area.get(keys).catch(fail);
      return Object.fromEntries(Object.entries(items).map(([key, value]) => [key, parsed(value)]));
    },
    set: (items) => {
      const texts = Object.entries(items).map(([key, value]) => [key, JSON.stringify(value)]);
      return area.set(Object.fromEntries(texts)).catch(fail);
    },
    remove: (keys) => area.remove(keys).catch(fail),
  };
}

/** What is no JSON is handed out as it is: whoever reads it will find that it is damaged. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** Neither browser has a code for it: these are the words of their quota errors and of the disk's own. */
const FULL = /quota|no space|disk (?:is )?full|file_error_no_space/i;

function fail(error: unknown): never {
  const detail = String(error);
  throw new RequestFailed({ failed: FULL.test(detail) ? 'storage-full' : 'storage-broken', detail }, { cause: error });
}
