/**
 * The words of all rules with their forms and the sets they are in, as they travel: one word a line, `stem endings
 * sets asked`. Ids of sets are written as differences in base 36, to the first id of the line above or to the id before.
 */
export interface PackedWords {
  /** Lists of endings, each joined by "|"; the first belongs to the dictionary form. */
  readonly endings: readonly string[];
  readonly lines: string;
}

/** A word with all its forms, the dictionary form first. */
export interface WordEntry {
  readonly forms: readonly string[];
  /** Sets that hold every form. */
  readonly sets: readonly number[];
  /** Sets that hold only the forms in which something is asked for. */
  readonly asked: readonly number[];
}

/**
 * Is something asked for in this form: to do, do!, you (will) do? The dictionary form always is; of the others only
 * Russian ones, told by their endings.
 */
function isAsked(form: string, isDictionaryForm: boolean): boolean {
  return (
    isDictionaryForm ||
    (/[а-я]/.test(form) && /(те|шь|[ьйи]|тесь|шься|[ьй]ся|ись)$/.test(form) && !/лис?ь?$/.test(form))
  );
}

/** Packs words for `readWords`; runs in the build. */
export function packWords(entries: readonly WordEntry[]): PackedWords {
  const endings = new Map<string, number>();
  const firstSet = (entry: WordEntry): number => entry.sets[0] ?? entry.asked[0] ?? 0;
  let above = 0;
  const lines = [...entries]
    .sort((a, b) => firstSet(a) - firstSet(b))
    .map((entry) => {
      const stem = commonStart(entry.forms);
      const list = entry.forms.map((form) => form.slice(stem.length)).join('|');
      if (!endings.has(list)) endings.set(list, endings.size);
      const differences = [entry.sets, entry.asked].map((ids) => {
        let before = above;
        return ids.map((id) => {
          const difference = (id - before).toString(36);
          before = id;
          return difference;
        });
      });
      above = firstSet(entry);
      return [stem, endings.get(list)!.toString(36), ...differences.map((ids) => ids.join(','))].join(' ').trimEnd();
    });
  return { endings: [...endings.keys()], lines: lines.join('\n') };
}

interface Line {
  readonly endings: number;
  readonly sets: readonly number[];
  readonly asked: readonly number[];
}

const NONE: readonly number[] = [];

/**
 * Gives for a form the sets it is in. Forms are not spelled out: a word is looked up by all its beginnings that are
 * stems, which keeps the start short and costs little where answers are remembered.
 */
export function readWords(packed: PackedWords): (form: string) => readonly number[] {
  const byStem = new Map<string, Line[]>();
  let above = 0;
  const idsOf = (differences: string): number[] => {
    let id = above;
    return differences === '' ? [] : differences.split(',').map((text) => (id += Number.parseInt(text, 36)));
  };
  for (const line of packed.lines.split('\n')) {
    const [stem = '', list = '', some = '', more = ''] = line.split(' ');
    const sets = idsOf(some);
    const asked = idsOf(more);
    above = sets[0] ?? asked[0] ?? above;
    const entry = { endings: Number.parseInt(list, 36), sets, asked };
    const known = byStem.get(stem);
    if (known === undefined) byStem.set(stem, [entry]);
    else known.push(entry);
  }
  /** By list of endings, the place of each ending in it; made when first needed. */
  const places: (ReadonlyMap<string, number> | undefined)[] = [];
  const placesOf = (list: number): ReadonlyMap<string, number> =>
    (places[list] ??= new Map(packed.endings[list]!.split('|').map((ending, at) => [ending, at])));

  return (form) => {
    let found: Set<number> | undefined;
    for (let length = form.length; length >= 0; length--) {
      const lines = byStem.get(form.slice(0, length));
      if (lines === undefined) continue;
      const ending = form.slice(length);
      for (const { endings, sets, asked } of lines) {
        const place = placesOf(endings).get(ending);
        if (place === undefined) continue;
        found ??= new Set();
        for (const id of sets) found.add(id);
        if (asked.length > 0 && isAsked(form, place === 0)) for (const id of asked) found.add(id);
      }
    }
    return found === undefined ? NONE : [...found];
  };
}

function commonStart(words: readonly string[]): string {
  let start = words[0] ?? '';
  for (const word of words) while (!word.startsWith(start)) start = start.slice(0, -1);
  return start;
}
