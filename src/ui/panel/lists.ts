import { useCallback, useState } from 'preact/hooks';
import type { ClientCard, ClientRow } from '../../messages/protocol';

/** So many rows at first, and so many more each time. */
const STEP = 60;

const risk = ({ manner, money }: ClientCard): number => Math.max(manner.score ?? -1, money.score ?? -1);
/** How much more of our effort than of our revenue; what is not known comes last. */
const surplus = ({ effort, revenue }: ClientRow): number =>
  effort === null ? Number.NEGATIVE_INFINITY : effort - (revenue ?? 0);
const best = (row: ClientRow): number => row.best ?? Number.NEGATIVE_INFINITY;
const falling = (a: number, b: number): number => (a === b ? 0 : b - a);

/** The orders of the list; within a tie, by name. */
export const ORDERS = {
  seen: (a, b) => (b.lastSeen ?? '').localeCompare(a.lastSeen ?? ''),
  risk: (a, b) => falling(risk(a), risk(b)),
  effort: (a, b) => falling(surplus(a), surplus(b)),
  best: (a, b) => falling(best(a), best(b)),
  name: (a, b) => a.name.localeCompare(b.name),
} as const satisfies Record<string, (a: ClientRow, b: ClientRow) => number>;

export type Order = keyof typeof ORDERS;

export const ordered = (rows: readonly ClientRow[], order: Order): ClientRow[] =>
  rows.toSorted((a, b) => ORDERS[order](a, b) || ORDERS.name(a, b));

/** Every word must be somewhere in the name, the address or a tag. */
export function matching(rows: readonly ClientRow[], search: string): readonly ClientRow[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ name, address, tags }) => {
    const text = [name, address, ...tags].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** How many rows of a long list are drawn, and the way to draw more. */
export function useGrowing(start: number = STEP) {
  const [limit, setLimit] = useState(start);
  const more = useCallback(() => setLimit((before) => before + STEP), []);
  return { limit, more };
}
