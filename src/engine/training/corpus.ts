import type { Language } from '../../conversation';

/** One client message of the development corpus, with the signs that a reader found in it. */
export interface CorpusMessage {
  readonly id: string;
  readonly lang: Language;
  readonly text: string;
  readonly labels: readonly { readonly signal: string; readonly quote: string }[];
  readonly hard_negative_for: readonly string[];
  /** Messages of the first wave carry no labels of the second wave's signals. */
  readonly wave: 1 | 2;
}

export function parseCorpus(content: string, wave: 1 | 2): CorpusMessage[] {
  return content
    .trim()
    .split('\n')
    .map((line) => ({ ...(JSON.parse(line) as Omit<CorpusMessage, 'wave'>), wave }));
}

/** The signals that were labelled when the first wave was written. */
export function firstWaveOf(messages: readonly CorpusMessage[]): Set<string> {
  return new Set(messages.filter(({ wave }) => wave === 1).flatMap(({ labels }) => labels.map(({ signal }) => signal)));
}
