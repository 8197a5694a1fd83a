const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Names of time zones that old programs write (RFC 5322, section 4.3), and Moscow's. */
const ZONES: Record<string, string> = {
  GMT: '+00:00',
  UT: '+00:00',
  UTC: '+00:00',
  Z: '+00:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  MSK: '+03:00',
  CET: '+01:00',
  CEST: '+02:00',
};

const DATE =
  /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?\s+(\d{4}|\d{2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[A-Za-z]{1,4})?/;

/** The Date header of a mail (RFC 5322, section 3.3) as ISO 8601 in the sender's own offset, or null. */
export function parseMailDate(header: string): string | null {
  const match = DATE.exec(header);
  if (match === null) return null;
  const [, day, monthName, yearText, hour, minute, second = '00', zone = 'Z'] = match;
  const month = MONTHS.indexOf(monthName!.toLowerCase()) + 1;
  const year = yearText!.length === 4 ? yearText! : Number(yearText) < 50 ? `20${yearText}` : `19${yearText}`;
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : (ZONES[zone.toUpperCase()] ?? '+00:00');
  const local = `${year}-${two(month)}-${two(day!)}T${two(hour!)}:${minute}:${second}`;
  const clock = new Date(`${local}Z`);
  // A day that does not exist (31 February) would be moved silently.
  if (Number.isNaN(clock.getTime()) || clock.getUTCDate() !== Number(day)) return null;
  return Number.isNaN(Date.parse(local + offset)) ? null : local + offset;
}

function two(value: string | number): string {
  return String(value).padStart(2, '0');
}
