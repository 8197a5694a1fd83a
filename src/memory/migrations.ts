import type { Stored } from './area';
import { SCHEMA_VERSION } from './schema';

/** One step from one schema version to the next. Pure: all that is stored goes in, all that shall be stored comes out. */
export interface Migration {
  readonly from: number;
  migrate(stored: Stored): Stored;
}

/** In order, without a gap, from version 1 to `SCHEMA_VERSION`. Each version has its example in `tests/migrations`. */
export const migrations: readonly Migration[] = [];

/**
 * Carries what is stored from its version to the present one.
 * @throws Error when there is no way: the version is newer than ours, or a step is missing or fails
 */
export function migrated(
  stored: Stored,
  version: number,
  steps: readonly Migration[] = migrations,
  target: number = SCHEMA_VERSION,
): Stored {
  if (version > target) throw new Error(`stored by a newer version: schema ${version}, this one knows ${target}`);
  let result = stored;
  for (let from = version; from < target; from++) {
    const step = steps.find((one) => one.from === from);
    if (!step) throw new Error(`no migration from schema ${from}`);
    result = { ...step.migrate(result), meta: { version: from + 1 } };
  }
  return result;
}
