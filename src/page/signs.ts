import type { Conversation, Finding } from '../conversation';
import type { Explanation, Replies } from '../messages/protocol';

export type Severity = Explanation['severity'];

/** One finding together with the words that explain it. */
export interface Sign {
  /** The same finding has the same key after every analysis of the conversation. */
  readonly key: string;
  readonly finding: Finding;
  readonly explanation: Explanation;
}

/** The graver, the higher. */
export const GRAVITY: Record<Severity, number> = { good: 0, mild: 1, serious: 2, severe: 3 };

/** More underlines in one message than this would be a scolding; the rest is counted in the badge. */
const MARKS_PER_MESSAGE = 5;

/** The signs of a conversation by message id, in reading order; those without words of their own come last. */
export function signsOf(
  conversation: Conversation,
  { analysis, signals }: Pick<Replies['page.analyse'], 'analysis' | 'signals'>,
): Map<string, Sign[]> {
  const byMessage = new Map<string, Sign[]>(conversation.messages.map(({ id }) => [id, []]));
  for (const finding of analysis.findings) {
    const explanation = signals[finding.signal];
    if (!explanation) continue;
    const { signal, message, start, end } = finding;
    byMessage.get(message)?.push({ key: [signal, message, start, end].join(' '), finding, explanation });
  }
  for (const [message, signs] of byMessage) {
    if (signs.length === 0) byMessage.delete(message);
    else signs.sort((a, b) => place(a) - place(b) || a.finding.end - b.finding.end);
  }
  return byMessage;
}

const place = ({ finding }: Sign): number => (finding.end > finding.start ? finding.start : Number.POSITIVE_INFINITY);

/** The signs of one message to underline: the gravest and surest that have words of their own. */
export function toMark(signs: readonly Sign[]): Sign[] {
  return signs
    .filter(({ finding }) => finding.end > finding.start)
    .toSorted(
      (a, b) =>
        GRAVITY[b.explanation.severity] - GRAVITY[a.explanation.severity] ||
        b.finding.confidence - a.finding.confidence,
    )
    .slice(0, MARKS_PER_MESSAGE);
}

export function worst(signs: readonly Sign[]): Severity {
  return signs.reduce<Severity>(
    (found, { explanation: { severity } }) => (GRAVITY[severity] > GRAVITY[found] ? severity : found),
    'good',
  );
}

/** How many warn, and how many speak for the client. */
export function count(signs: readonly Sign[]): { readonly warning: number; readonly good: number } {
  const good = signs.filter(({ explanation }) => explanation.severity === 'good').length;
  return { warning: signs.length - good, good };
}
