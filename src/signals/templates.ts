import type { Answer } from './types';

/** The owner of the moves that fit more than one sign: they have one wording wherever they are offered. */
export const ANYWHERE = 'any';

/** What may stand in braces in an answer. */
export const PLACEHOLDERS = ['name', 'sum', 'date'] as const;

/**
 * The key of the user's own wording of an answer in the settings: `<signal>/<answer>/<language>`. A move that fits more
 * than one sign has an id of its own; another is named by its English title.
 */
export function templateKey(signal: string, answer: Answer & { readonly id?: string }, language: 'ru' | 'en'): string {
  if (answer.id !== undefined) return `${ANYWHERE}/${answer.id}/${language}`;
  const slug = answer.title.en.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return `${signal}/${slug}/${language}`;
}

/** The words of an answer: the user's own where there are any. */
export function wordingOf(
  templates: Readonly<Record<string, string>>,
  signal: string,
  answer: Answer & { readonly id?: string },
  language: 'ru' | 'en',
): string {
  return templates[templateKey(signal, answer, language)] ?? answer.text[language];
}

/** What is wrong with a template: names in braces that nobody fills in, or a brace too many. Empty: nothing. */
export function wrongPlaceholders(text: string): readonly string[] {
  const known = PLACEHOLDERS.map((name) => `{${name}}`);
  const rest = text.replaceAll(/\{[^{}]*\}/g, (found) => (known.includes(found) ? '' : found));
  return [...new Set(rest.match(/\{[^{}]*\}|[{}]/g) ?? [])];
}
