/** Lists of small numbers in one row: the list of `n` is what stands in `items` from `ends[n - 1]` to `ends[n]`. */
export interface PackedLists {
  readonly ends: Uint16Array;
  readonly items: Uint16Array;
}

const MOST = 0xffff;

/** Throws a RangeError where numbers are too great for it. */
export function packLists(lists: readonly (readonly number[])[]): PackedLists {
  let end = 0;
  const ends = lists.map((list) => {
    end += list.length;
    return end;
  });
  const items = lists.flat();
  if (end > MOST || items.some((item) => item > MOST)) throw new RangeError('these lists hold too much');
  return { ends: Uint16Array.from(ends), items: Uint16Array.from(items) };
}

/** Where the list of a number begins; it ends where that of the next one begins. */
export function startOf({ ends }: PackedLists, number: number): number {
  return number === 0 ? 0 : ends[number - 1]!;
}
