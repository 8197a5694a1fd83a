import type { Stored } from './area';
import { isRecord } from './check';
import { SCHEMA_VERSION } from './schema';

/** One step from one schema version to the next. Pure: all that is stored goes in, all that shall be stored comes out. */
export interface Migration {
  readonly from: number;
  migrate(stored: Stored): Stored;
}

/** In order, without a gap, from version 1 to `SCHEMA_VERSION`. Each version has its example in `tests/migrations`. */
export const migrations: readonly Migration[] = [
  {
    // The user's own words on a client come in, addresses can be joined, and sums move out of the records.
    from: 1,
    migrate: (stored) =>
      Object.fromEntries(
        Object.entries(stored).map(([key, value]) => {
          if (!isRecord(value)) return [key, value];
          if (key === 'settings') return [key, { ...value, ...SETTINGS_OF_2 }];
          if (key === 'index') return [key, { ...value, joined: {} }];
          if (!key.startsWith('client:')) return [key, value];
          const { evidence: _, ...record } = value;
          return [key, { ...record, ...RECORD_OF_2 }];
        }),
      ),
  },
];

/** As they were when version 2 came: what is the default today has nothing to do with it. */
const FIRM_OF_2 = { people: null, revenue: null, industry: '', model: '', territory: '', timezone: '', traits: [] };

const SETTINGS_OF_2 = {
  aboutMe: {
    hours: { from: 540, to: 1080, days: [1, 2, 3, 4, 5] },
    timezone: '',
    hourlyRate: null,
    capacity: null,
    firm: FIRM_OF_2,
    ideal: { size: null, revenue: null, industries: [], models: [], territories: [], sharedHours: null, traits: [] },
    unwanted: { industries: [], models: [], traits: [] },
  },
  phrases: {},
  templates: {},
  quoteDays: 365,
  slideLimit: 5,
  draftGuard: true,
  listMarks: false,
  paused: {},
  welcomed: true,
};

const RECORD_OF_2 = {
  dossier: {
    mine: false,
    stop: null,
    tags: [],
    note: '',
    facts: [],
    classSet: null,
    stageSet: null,
    fee: null,
    hours: null,
    again: null,
    firm: FIRM_OF_2,
    muted: [],
    pausedUntil: null,
  },
  joined: [],
  joinedTo: null,
  classes: [],
  hints: { phone: '', zone: '', language: '' },
};

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
