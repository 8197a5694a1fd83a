/** The words of all rules with their forms and the sets they are in, as they travel. */
export interface PackedWords {
  /** Lists of endings, each ending between two "|"; the first belongs to the dictionary form. */
  readonly endings: readonly string[];
  /** What the forms of a word have in common; parted by blanks. */
  readonly stems: string;
  /**
   * A line for each stem with its words, parted by ";": `endings sets asked`, in base 36. Ids of sets are written as
   * differences to the id before.
   */
  readonly words: string;
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

const SHORTEST_STEM = 2;
/** Stands in its place where the dictionary form has another stem; no word ends so. */
const NO_DICTIONARY_FORM = '*|';

/** Packs words for `readWords` and `readBeginnings`; runs in the build. */
export function packWords(entries: readonly WordEntry[]): PackedWords {
  const endings = new Map<string, number>();
  const byStem = new Map<string, string[]>();
  for (const { forms, sets, asked } of entries) {
    const ids = [sets, asked].map((some) => some.map((id, i) => (id - (some[i - 1] ?? 0)).toString(36)).join(','));
    for (const alike of stemsApart(forms)) {
      const stem = commonStart(alike);
      const list = alike.map((form) => `${form.slice(stem.length)}|`).join('');
      const known = `|${alike[0] === forms[0] ? '' : NO_DICTIONARY_FORM}${list}`;
      if (!endings.has(known)) endings.set(known, endings.size);
      const word = [endings.get(known)!.toString(36), ...ids].join(' ').trimEnd();
      byStem.set(stem, [...(byStem.get(stem) ?? []), word]);
    }
  }
  return {
    endings: [...endings.keys()],
    stems: [...byStem.keys()].join(' '),
    words: [...byStem.values()].map((words) => words.join(';')).join('\n'),
  };
}

/** The forms of a word by their stems: "идти" and "шел" share none. A stem of a letter would be that of far too many. */
function stemsApart(forms: readonly string[]): (readonly string[])[] {
  if (commonStart(forms).length >= SHORTEST_STEM) return [forms];
  const groups = new Map<string, string[]>();
  for (const form of forms) {
    const start = form.slice(0, SHORTEST_STEM);
    groups.set(start, [...(groups.get(start) ?? []), form]);
  }
  return [...groups.values()];
}

interface Word {
  readonly endings: string;
  readonly sets: readonly number[];
  readonly asked: readonly number[];
}

const NONE: readonly number[] = [];

/** Finds the words of a stem. They are read when they are first asked for: most of them never are. */
function readStems(packed: PackedWords): (stem: string) => readonly Word[] | undefined {
  const lines = packed.words.split('\n');
  const places = new Map(packed.stems.split(' ').map((stem, at) => [stem, at]));
  const known: (readonly Word[])[] = [];
  const idsOf = (differences: string | undefined): readonly number[] => {
    if (!differences) return NONE;
    let id = 0;
    return differences.split(',').map((text) => {
      id += Number.parseInt(text, 36);
      return id;
    });
  };
  return (stem) => {
    const at = places.get(stem);
    if (at === undefined) return undefined;
    known[at] ??= lines[at]!.split(';').map((word) => {
      const [list, sets, asked] = word.split(' ');
      return { endings: packed.endings[Number.parseInt(list!, 36)]!, sets: idsOf(sets), asked: idsOf(asked) };
    });
    return known[at];
  };
}

/**
 * Gives for a form the sets it is in. Forms are not spelled out: a word is looked up by all its beginnings that are
 * stems, which keeps the start short and costs little where answers are remembered.
 */
export function readWords(packed: PackedWords): (form: string) => readonly number[] {
  const wordsOf = readStems(packed);
  return (form) => {
    let found: Set<number> | undefined;
    for (let length = form.length; length > 0; length--) {
      const words = wordsOf(form.slice(0, length));
      if (words === undefined) continue;
      const ending = `|${form.slice(length)}|`;
      for (const { endings, sets, asked } of words) {
        const place = endings.indexOf(ending);
        if (place < 0) continue;
        found ??= new Set();
        for (const id of sets) found.add(id);
        if (asked.length > 0 && isAsked(form, place === 0)) for (const id of asked) found.add(id);
      }
    }
    return found === undefined ? NONE : [...found];
  };
}

/** Gives for a word the sets of all beginnings that it has. */
export function readBeginnings(packed: PackedWords): (word: string) => readonly number[] {
  const wordsOf = readStems(packed);
  return (word) => {
    const found: number[] = [];
    for (let length = 1; length <= word.length; length++)
      for (const { sets } of wordsOf(word.slice(0, length)) ?? []) found.push(...sets);
    return found.length === 0 ? NONE : found;
  };
}

function commonStart(words: readonly string[]): string {
  let start = words[0] ?? '';
  for (const word of words) while (!word.startsWith(start)) start = start.slice(0, -1);
  return start;
}
