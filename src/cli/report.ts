import type { Analysis, Conversation, Finding, Language, Message } from '../conversation';
import { confidenceWord } from '../engine';
import { signals } from '../signals';

const TEXTS = {
  en: {
    noSubject: '(no subject)',
    noDate: 'no date',
    nothing: 'Nothing to mark.',
    foreign: 'Neither Russian nor English, left alone:',
    because: 'because',
    restsOn: 'rests on',
    high: 'clear',
    medium: 'likely',
    low: 'perhaps',
  },
  ru: {
    noSubject: '(без темы)',
    noDate: 'без даты',
    nothing: 'Отмечать нечего.',
    foreign: 'Не по-русски и не по-английски, не разбиралось:',
    because: 'потому что',
    restsOn: 'видно по сообщениям',
    high: 'ясно',
    medium: 'вероятно',
    low: 'возможно',
  },
} as const;

const SIGNALS = new Map(signals.map((signal) => [signal.id, signal]));

/** What was found in a conversation, to be read in a terminal. */
export function report(
  conversation: Conversation,
  findings: readonly Finding[],
  analysis: Analysis,
  language: Language,
): string {
  const texts = TEXTS[language];
  const messages = new Map(conversation.messages.map((message) => [message.id, message]));
  const dateOf = (id: string) => when(messages.get(id)) ?? texts.noDate;
  const { address, name } = conversation.client;
  const client = name === undefined ? address : `${name} <${address}>`;
  const lines = [`${conversation.subject ?? texts.noSubject} · ${client}`];
  for (const finding of findings) {
    const signal = SIGNALS.get(finding.signal);
    const mark = signal?.severity === 'good' ? '+' : signal?.severity === 'severe' ? '!' : '·';
    const word = texts[confidenceWord(finding.confidence)];
    lines.push(`  ${mark} ${signal?.name[language] ?? finding.signal} (${word}, ${dateOf(finding.message)})`);
    if (finding.quote !== '') lines.push(`      «${finding.quote.replace(/\s+/g, ' ').trim()}»`);
    if (signal !== undefined) lines.push(`      ${texts.because} ${signal.why[language]}`);
    if (finding.refers.length > 0) lines.push(`      ${texts.restsOn}: ${finding.refers.map(dateOf).join(', ')}`);
  }
  if (findings.length === 0) lines.push(`  ${texts.nothing}`);
  const foreign = conversation.messages.filter(({ id }) => analysis.languages[id] === 'other');
  if (foreign.length > 0) lines.push(`  ${texts.foreign} ${foreign.map(({ id }) => dateOf(id)).join(', ')}`);
  return lines.join('\n');
}

/** Date and time as the writer's clock showed them. */
function when(message: Message | undefined): string | null {
  return message?.at?.slice(0, 16).replace('T', ' ') ?? null;
}
