import type { Analysis, Conversation, Finding, Message } from '../../../src/conversation';

export const DAY = 86_400_000;
export const NOW = Date.parse('2026-06-01T12:00:00Z');

export const letter = (id: string, change: Partial<Message> = {}): Message => ({
  id,
  from: 'client',
  at: '2026-03-02T10:15:00+03:00',
  text: 'Could you make it cheaper?',
  ...change,
});

export const conversation = (messages: readonly Message[], change: Partial<Conversation> = {}): Conversation => ({
  id: 't1',
  subject: 'Landing page',
  us: ['me@studio.example'],
  client: { address: 'Anna@Firm.example', name: 'Anna K.' },
  messages,
  ...change,
});

export const finding = (message: string, signal = 'price.haggle', change: Partial<Finding> = {}): Finding => ({
  signal,
  message,
  start: 10,
  end: 25,
  quote: 'make it cheaper',
  confidence: 0.8,
  refers: [],
  ...change,
});

/** What an engine would say that finds `findings`, and hears English everywhere. */
export const analysis = ({ messages }: Conversation, findings: readonly Finding[] = []): Analysis => ({
  findings,
  languages: Object.fromEntries(messages.map(({ id, text }) => [id, text ? 'en' : 'none'])),
});
