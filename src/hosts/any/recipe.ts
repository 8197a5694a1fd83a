/** How one kind of page is read that no adapter knows: what the user has pointed at, as selectors. No browser, no DOM. */

/**
 * The way to an element: CSS, and for each further step CSS inside the open shadow root, or the frame, of what the step
 * before has found. A step that begins with `&` means the very element that the way begins at.
 */
export type Path = readonly string[];

export interface Recipe {
  readonly version: typeof RECIPE_VERSION;
  /** "https://crm.firm.example". */
  readonly origin: string;
  /** What the addresses of such pages have in common: "/deals/*". */
  readonly page: string;
  /** What holds all messages, and the messages: from the document. */
  readonly list: Path;
  readonly item: Path;
  /** All others: from a message. */
  readonly body: Path;
  readonly side: SideRule;
  readonly author: Path | null;
  readonly date: {
    readonly path: Path;
    readonly attribute: string | null;
    readonly order: 'dmy' | 'mdy' | null;
  } | null;
  /** The attribute of a message that names it for good. */
  readonly id: string | null;
}

/** How ours are told from theirs. */
export type SideRule =
  /** By what the message is or holds; null: all that are not the other's. */
  | { readonly by: 'mark'; readonly us: Path | null; readonly client: Path | null }
  /** By the names that we write under. */
  | { readonly by: 'author'; readonly us: readonly string[] };

export const RECIPE_VERSION = 1;

/** Longer is no selector, and more steps no page. */
const MAX_LENGTH = 500;
const MAX_STEPS = 8;

/** A recipe read property by property, with nothing else in it; null where anything is missing or wrong. */
export function readRecipe(raw: unknown): Recipe | null {
  if (!isRecord(raw) || raw.version !== RECIPE_VERSION) return null;
  const origin = textOf(raw.origin);
  const page = textOf(raw.page);
  const list = pathOf(raw.list);
  const item = pathOf(raw.item);
  const body = pathOf(raw.body);
  const side = sideOf(raw.side);
  const author = raw.author === null ? null : pathOf(raw.author);
  const date = raw.date === null ? null : dateOf(raw.date);
  const id = raw.id === null ? null : textOf(raw.id);
  if (!origin || !isOrigin(origin) || !page?.startsWith('/') || !list || !item || !body || !side) return null;
  if ((raw.author !== null && !author) || (raw.date !== null && !date) || (raw.id !== null && !id)) return null;
  return { version: RECIPE_VERSION, origin, page, list, item, body, side, author, date, id };
}

/** The small text in which a recipe is handed on. */
export const recipeText = (recipe: Recipe): string => JSON.stringify(recipe, null, 1);

/** What `recipeText` has written, or null. */
export function recipeFrom(text: string): Recipe | null {
  try {
    return readRecipe(JSON.parse(text));
  } catch {
    return null;
  }
}

/** The same kind of page: a newer recipe takes the place of the older one. */
export function sameKind(one: Recipe, other: Recipe): boolean {
  return one.origin === other.origin && one.page === other.page;
}

/**
 * The shape of an address: what differs from record to record becomes a star. Routes in the fragment count too
 * ("#/deals/7"), queries do not.
 */
export function shapeOf(address: string): string {
  const { pathname, hash } = new URL(address);
  const route = /^#!?\//.test(hash) ? hash.replace(/\?.*$/, '') : '';
  return (pathname + route)
    .split('/')
    .map((part) => (isName(part) ? part : '*'))
    .join('/');
}

/** Is a recipe one for the page at this address? */
export function isFor(recipe: Recipe, address: string): boolean {
  return new URL(address).origin === recipe.origin && shapeOf(address) === recipe.page;
}

/** A word of the program's own, not the number or key of a record. */
function isName(part: string): boolean {
  return !/\d/.test(part) && part.length < 24;
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text && /^https?:/.test(text);
}

const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

const textOf = (raw: unknown): string | null =>
  typeof raw === 'string' && raw !== '' && raw.length <= MAX_LENGTH ? raw : null;

function pathOf(raw: unknown): Path | null {
  if (!Array.isArray(raw) || raw.length === 0 || raw.length > MAX_STEPS) return null;
  const steps = raw.map(textOf).filter((step) => step !== null);
  return steps.length === raw.length ? steps : null;
}

function sideOf(raw: unknown): SideRule | null {
  if (!isRecord(raw)) return null;
  if (raw.by === 'author' && Array.isArray(raw.us)) {
    const us = raw.us.map(textOf).filter((name) => name !== null);
    return us.length > 0 && us.length === raw.us.length ? { by: 'author', us } : null;
  }
  if (raw.by !== 'mark') return null;
  const us = raw.us === null ? null : pathOf(raw.us);
  const client = raw.client === null ? null : pathOf(raw.client);
  const isWhole = (raw.us === null || us) && (raw.client === null || client) && (us || client);
  return isWhole ? { by: 'mark', us, client } : null;
}

function dateOf(raw: unknown): Recipe['date'] {
  if (!isRecord(raw)) return null;
  const path = pathOf(raw.path);
  const attribute = raw.attribute === null ? null : textOf(raw.attribute);
  const order = raw.order === 'dmy' || raw.order === 'mdy' ? raw.order : null;
  return path && (raw.attribute === null || attribute) ? { path, attribute, order } : null;
}
