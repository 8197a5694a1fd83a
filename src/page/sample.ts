import type { Finding, Language } from '../conversation';
import type { Explanation, PageRequest, Replies } from '../messages/protocol';
import type { Send } from './session';

/** Hears one text as the background would hear it in a mail. */
export type Hear = (text: string) => Promise<Replies['panel.tryText']>;

/**
 * Stands in for the background where a sample conversation is shown: the same signs are found, but nobody is filed and
 * no answer is kept.
 */
export function sampleSend(hear: Hear, language: Language): Send {
  const analyse = async ({ conversation }: Extract<PageRequest, { kind: 'page.analyse' }>) => {
    const findings: Finding[] = [];
    const signals: Record<string, Explanation> = {};
    for (const { id, from, text } of conversation.messages) {
      if (from !== 'client') continue;
      const heard = await hear(text);
      Object.assign(signals, heard.signals);
      for (const { signal, start, end, confidence } of heard.findings) {
        findings.push({ signal, message: id, start, end, quote: text.slice(start, end), confidence, refers: [] });
      }
    }
    const languages = Object.fromEntries(conversation.messages.map(({ id }) => [id, language]));
    return { analysis: { findings, languages }, client: null, language, signals };
  };
  const answer = async (request: PageRequest): Promise<unknown> => {
    if (request.kind === 'page.config') return { language, own: [] };
    return request.kind === 'page.analyse' ? analyse(request) : null;
  };
  // The kind picks the reply of exactly this request; the compiler cannot follow that through a union.
  return answer as Send;
}
