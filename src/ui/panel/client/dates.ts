/** The day of an ISO date, as a date field wants it. */
export const isoDay = (iso: string): string => iso.slice(0, 10);

/** The calendar day so many days after `now`, where the reader is: "2026-03-01". */
export function inDays(now: Date, days: number): string {
  const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
