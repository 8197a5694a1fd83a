import type { Language } from '../conversation';
import type { Explanation } from '../messages/protocol';
import { wordingOf } from '../signals/templates';
import type { Signal } from '../signals/types';
import { salutation } from './salutation';

/** Left in an answer where the user has to fill in: the product does not know sums and dates. */
const BLANKS = {
  en: { sum: '[sum]', date: '[date]' },
  ru: { sum: '[сумма]', date: '[дата]' },
} as const;

/**
 * What a card says of each signal, by id, in words ready to show.
 * @param language of the user: names, reasons and titles
 * @param threadLanguage of the conversation: the words to send
 * @param clientName fills {name}; where it is empty the address is left out and the sentence still begins well
 * @param templates the user's own wording of answers, as in the settings
 */
export function explain(
  signals: Iterable<Signal>,
  language: Language,
  threadLanguage: Language,
  clientName: string,
  templates: Readonly<Record<string, string>> = {},
): Record<string, Explanation> {
  const addressed = salutation(clientName);
  return Object.fromEntries(
    Array.from(signals, ({ id, severity, name, why, answers }) => [
      id,
      {
        severity,
        name: name[language],
        why: why[language],
        answers: answers.map((answer) => ({
          title: answer.title[language],
          text: fill(wordingOf(templates, id, answer, threadLanguage), threadLanguage, addressed),
        })),
      },
    ]),
  );
}

function fill(template: string, language: Language, clientName: string): string {
  const { sum, date } = BLANKS[language];
  const text = template.replaceAll('{sum}', sum).replaceAll('{date}', date);
  if (clientName) return text.replaceAll('{name}', () => clientName);
  return text.replace(/^\{name\},\s*(.)/u, (_, first: string) => first.toUpperCase()).replaceAll(/,?\s*\{name\}/gu, '');
}

/** The words of an answer, addressed to a client by the name that stands in their letters. */
export function filled(template: string, language: Language, clientName: string): string {
  return fill(template, language, salutation(clientName));
}
