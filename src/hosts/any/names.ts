/**
 * Which classes, ids and attributes of a page mean something and will be there tomorrow. Builders of pages make many
 * of them anew with every version ("css-1q2w3e", "Message_body__3fJ2k"), and frameworks number what they draw.
 */

/** State, not kind: what comes and goes with a click or with the place in the list. */
const STATE =
  /^(?:ng-|v-|Mui-)|(?:^|[-_])(?:active|selected|hover|focus(?:ed)?|open(?:ed)?|expanded|collapsed|unread|read|seen|new|first|last|odd|even|visible|hidden|loading|loaded|current|highlight(?:ed)?|enter|leave|animated?)(?:$|[-_])/i;
/** The stem of a name that a builder has lengthened by a hash ("Message_body__3fJ2k" → "Message_body__"). */
const HASHED = /^(.*?(?:__|--|_|-))([A-Za-z0-9+]{5,})$/;
/** Numbered by a framework at every load. */
const FRAMEWORK =
  /^(?:ember|ext-|yui|react|radix|headlessui|mui|mat-|cdk-|ng-|el-|v-|uid|gwt|isc_|:r|__)|[:.]|^[a-z]{0,3}\d+$/i;
/** Attributes that say what is shown now, or that hold words for people, which are translated. */
const NO_KIND =
  /^(?:class|style|id|title|alt|href|src|srcset|srcdoc|width|height|value|tabindex|hidden|lang|dir|on.*|jslog|aria-(?!roledescription).*|placeholder|datetime|data-state|data-index|data-react.*|data-v-.*|_ng.*|ng-.*|data-(?:time.*|date.*|created.*|title|tooltip|text|content|original.*))$/;

/** Letters and digits mixed, or cases, as no human writes names. */
export function looksMade(name: string): boolean {
  if (/^(?:css|sc|jss|emotion|styled|svelte|jsx|tw)-/.test(name)) return true;
  const digits = name.replace(/\D/g, '').length;
  const turns = (name.match(/[a-z][A-Z]|[A-Z][a-z]|\d[A-Za-z]|[A-Za-z]\d/g) ?? []).length;
  return digits >= 2 || (name.length >= 5 && turns >= 3 && !/^[a-z]+(?:[A-Z][a-z]+)+$|^(?:[A-Z][a-z]+)+$/.test(name));
}

/** Shorter than a name, a hash gives itself away by a digit among letters of both cases. */
const isHash = (end: string): boolean => looksMade(end) || (/\d/.test(end) && /[a-z]/.test(end) && /[A-Z]/.test(end));

/** A class as it will be called tomorrow: whole, only its beginning, or not at all (null). */
export function lastingClass(name: string): { readonly css: string; readonly made: boolean } | null {
  if (STATE.test(name)) return null;
  const [, stem, hash] = HASHED.exec(name) ?? [];
  if (stem && hash && stem.length >= 5 && isHash(hash)) return { css: `[class*="${CSS.escape(stem)}"]`, made: false };
  return { css: `.${CSS.escape(name)}`, made: looksMade(name) };
}

/** An id that names a kind or a single part of the page, not one record, and was not numbered by a framework. */
export const lastingId = (id: string): boolean =>
  id !== '' && !/\d{2}/.test(id) && !FRAMEWORK.test(id) && !looksMade(id);

/** An id that names one record for good. */
export const recordId = (id: string): boolean => id !== '' && !FRAMEWORK.test(id);

/** Whether an attribute tells what kind of thing an element is. */
export const tellsKind = (name: string): boolean => !NO_KIND.test(name);

/** A value that several things of one kind share, not a record's own. */
export const isKind = (value: string): boolean =>
  value.length <= 40 && !/\d{2}|\s{2}|[@/]/.test(value) && !looksMade(value);
