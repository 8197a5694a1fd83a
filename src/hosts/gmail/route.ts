/** Parts of Gmail that are no mail. */
const NO_MAIL = new Set(['settings', 'chat', 'rooms', 'calls', 'apps', 'circle', 'contacts', 'tasks', 'meet']);
/** These take a name or a query before anything else: `#label/Clients/<thread>`. */
const NAMED = new Set(['label', 'category', 'search', 'advanced-search', 'section_query']);

/** 16 hex digits until about 2018, since then a long word of letters. */
const THREAD = /^(?:[0-9a-f]{16}|[A-Za-z]{24,})$/;

/** The id of the open conversation in the fragment of Gmail's address (`#inbox/FMfcgz…`), or null in a list. */
export function threadInHash(hash: string): string | null {
  const [route = '', ...rest] = hash.replace(/^#/, '').replace(/\?.*$/, '').split('/');
  if (NO_MAIL.has(route)) return null;
  const last = rest.at(-1);
  const hasName = NAMED.has(route);
  return last !== undefined && rest.length > (hasName ? 1 : 0) && THREAD.test(last) ? last : null;
}
