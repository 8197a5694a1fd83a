import type { Language } from '../../conversation';
import type { Settings } from '../../messages/protocol';

/**
 * A catalogue of texts in both languages. The English one is the model: the Russian one must have the same keys with
 * the same arguments, or the project does not compile.
 */
export function catalogue<Texts extends object>(texts: {
  en: Texts;
  ru: NoInfer<Texts>;
}): (language: Language) => Texts {
  return (language) => texts[language];
}

/** The language to show: the user's choice, or the browser's where that is Russian, else English. */
export function shownLanguage(chosen: Settings['language'], browserLanguage: string): Language {
  if (chosen !== 'auto') return chosen;
  return browserLanguage.toLowerCase().startsWith('ru') ? 'ru' : 'en';
}

/** Words for each plural category of a language; `#` stands for the number. */
export type PluralForms = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>;

/** Making one is dear, and a page full of badges asks for many. */
const COUNTING = {
  en: { rules: new Intl.PluralRules('en'), number: new Intl.NumberFormat('en') },
  ru: { rules: new Intl.PluralRules('ru'), number: new Intl.NumberFormat('ru') },
};

/** "1 sign", "5 signs"; «1 знак», «2 знака», «5 знаков». */
export function plural(language: Language, count: number, forms: PluralForms): string {
  const { rules, number } = COUNTING[language];
  return (forms[rules.select(count)] ?? forms.other).replace('#', number.format(count));
}

/**
 * "3 March", and with the year where it is not that of `now`.
 * @param iso ISO 8601 with offset; the day is that of the writer, wherever the reader is
 */
export function day(language: Language, iso: string, now: Date): string {
  const [year = 0, month = 1, date = 1] = iso.slice(0, 10).split('-').map(Number);
  const written = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(year !== now.getFullYear() && { year: 'numeric' }),
  }).format(Date.UTC(year, month - 1, date));
  // The abbreviation's full stop would meet that of the sentence.
  return written.replace(/ г\.$/, ' года');
}

/** "a, b and c" / «a, b и c». */
export function list(language: Language, items: readonly string[]): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(items);
}

/** A capital that only begins the sentence becomes small inside one; "VIP" stays. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Reasons are written to follow "because"; alone they begin a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
