import { adjusted } from '../clients/learnt';
import type { Conversation, Finding, Language } from '../conversation';
import type { Settings } from '../messages/protocol';
import { optionsFor } from './options';
import { DEFAULT_SETTINGS } from './schema';
import type { Heard, Surroundings } from './surroundings';

/**
 * What a conversation tells this user: what the engine hears, given what is known of the client; the user's own phrases;
 * all of it as sure as the user's answers so far let it be. A memory that cannot be read is no reason to hear nothing.
 */
export async function listen(
  { memory, ears, now }: Pick<Surroundings, 'memory' | 'ears' | 'now'>,
  conversation: Conversation,
  client: string,
  settings: Settings = DEFAULT_SETTINGS,
): Promise<Heard> {
  const [dossier, asked, learnt] = await Promise.all([
    memory.dossier(client).catch(() => null),
    memory.questions(client).catch(() => []),
    memory.learnt().catch(() => []),
  ]);
  const options = optionsFor(conversation.id, settings, dossier?.facts ?? [], asked, now());
  const heard = await ears.analyse(conversation, options);
  const own = await ownFindings(conversation, heard, settings, ears);
  const taught = new Set(learnt.filter(({ right }) => !right).map(({ signal }) => signal));
  const findings = await Promise.all(
    [...heard.findings, ...own].map(async (finding) => {
      if (!taught.has(finding.signal)) return finding;
      const stems = await ears.stemsOf(finding.quote);
      return { ...finding, confidence: adjusted(finding.confidence, finding.signal, stems, learnt) };
    }),
  );
  return { ...heard, findings: own.length > 0 ? inOrder(findings, conversation) : findings };
}

/** What the client writes in most often, or null where it is neither. */
export function mainLanguage({ messages }: Conversation, { languages }: Heard): Language | null {
  const count = (language: Language) =>
    messages.filter(({ from, id }) => from === 'client' && languages[id] === language).length;
  const [ru, en] = [count('ru'), count('en')];
  return ru === en ? null : ru > en ? 'ru' : 'en';
}

/** A phrase of the user's own that the engine has heard as the same signal already is not said twice. */
async function ownFindings(
  { messages }: Conversation,
  { findings }: Heard,
  { phrases }: Settings,
  ears: Surroundings['ears'],
): Promise<readonly Finding[]> {
  if (Object.values(phrases).every((list) => list.length === 0)) return [];
  const found = await Promise.all(
    messages
      .filter(({ from, textMissing }) => from === 'client' && !textMissing)
      .map(async ({ id, text }) =>
        (await ears.findOwn(text, phrases)).map(
          (phrase): Finding => ({ ...phrase, message: id, quote: text.slice(phrase.start, phrase.end), refers: [] }),
        ),
      ),
  );
  return found
    .flat()
    .filter(
      (own) =>
        !findings.some(
          ({ signal, message, start, end, confidence }) =>
            signal === own.signal &&
            message === own.message &&
            start < own.end &&
            own.start < end &&
            confidence >= own.confidence,
        ),
    );
}

function inOrder(findings: readonly Finding[], { messages }: Conversation): readonly Finding[] {
  const place = new Map(messages.map(({ id }, i) => [id, i]));
  return [...findings].sort(
    (a, b) => (place.get(a.message) ?? 0) - (place.get(b.message) ?? 0) || a.start - b.start || a.end - b.end,
  );
}
