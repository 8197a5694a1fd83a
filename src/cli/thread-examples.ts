/** The labelled conversations of the test corpora, as the weights of the thread signals are learned from them. */
import type { Conversation, Language } from '../conversation';
import { Clashes } from '../engine/threads/contradiction';
import type { QuestionExample } from '../engine/threads/learning/evidence-training';
import type { MessageExample } from '../engine/threads/learning/message-training';
import type { RelationExample } from '../engine/threads/learning/relations-training';
import { RELATED, type Related, relationsIn } from '../engine/threads/relations';
import { questionClusters } from '../engine/threads/repeated-question';
import { resendingsIn } from '../engine/threads/resendings';
import { unansweredIn } from '../engine/threads/unanswered';
import { readThread, type Thread } from '../engine/threads/view';
import { prepare } from '../language';
import { type LabelledConversation, labelledSets, TAUGHT_THREADS } from './evaluate-threads';
import { projectPath, readOrdinary } from './sources';

interface ReadConversation extends LabelledConversation {
  readonly thread: Thread;
  /** The set that it is of. */
  readonly set: string;
}

export function readTaught(): ReadConversation[] {
  return labelledSets(projectPath('tests/corpus')).flatMap(({ name, labelled }) =>
    labelled.map((example) => read(example, name)),
  );
}

function read(example: LabelledConversation, set: string): ReadConversation {
  const { conversation } = example;
  const prepared = new Map(conversation.messages.map(({ id, text }) => [id, prepare(text)]));
  return { ...example, thread: readThread(conversation, prepared), set };
}

/** Some of the conversations with nothing but ordinary mail from the client: whatever stands around it, it shows nothing. */
export function withOrdinaryMail(taught: readonly ReadConversation[]): ReadConversation[] {
  const ordinary = readOrdinary();
  return taught
    .filter((_, i) => i % ORDINARY_ONE_IN === 0)
    .map((example, i) => {
      const { conversation } = example;
      const lines = ordinary.filter(({ lang }) => lang === languageOf(conversation));
      const ordinaryText = (j: number): string =>
        Array.from(
          { length: 1 + ((i + j) % MOST_LINES) },
          (_, k) => lines[(i * 7 + j * 13 + k) % lines.length]!.text,
        ).join('\n');
      const messages = conversation.messages.map((message, j) =>
        message.from === 'client' ? { ...message, text: ordinaryText(j) } : message,
      );
      return read({ ...example, conversation: { ...conversation, messages }, expected: [] }, example.set);
    });
}

const ORDINARY_ONE_IN = 20;
/** Lines of ordinary mail in a message, at most. */
const MOST_LINES = 5;

function languageOf({ messages }: Conversation): Language {
  return /[а-я]/i.test(messages.map(({ text }) => text).join(' ')) ? 'ru' : 'en';
}

/** Written for another signal each, the taught conversations are labelled with repeated questions here and there. */
export function questionExamples(taught: readonly ReadConversation[]): QuestionExample[] {
  return taught
    .filter(({ set }) => set !== TAUGHT_THREADS)
    .map((example) => ({ thread: example.thread, repeats: messagesWith(example, REPEATED) }));
}

const REPEATED = 'memory.repeated-question';

export function relationExamples(taught: readonly ReadConversation[]): RelationExample[] {
  return taught.map((example) => {
    const shown = (signal: Related) => (example.unlabelled.has(signal) ? null : messagesWith(example, signal));
    return {
      relations: relationsIn(example.thread, new Clashes(example.thread)),
      shown: Object.fromEntries(RELATED.map((signal) => [signal, shown(signal)])) as RelationExample['shown'],
    };
  });
}

export function resendingExamples(taught: readonly ReadConversation[]): MessageExample[] {
  return messageExamples(taught, 'memory.resent-material', (thread) => resendingsIn(thread, questionClusters(thread)));
}

export function unansweredExamples(taught: readonly ReadConversation[]): MessageExample[] {
  return messageExamples(taught, 'coop.refuses-answers', unansweredIn);
}

function messageExamples(
  taught: readonly ReadConversation[],
  signal: string,
  messagesOf: (thread: Thread) => MessageExample['messages'],
): MessageExample[] {
  return taught
    .filter(({ unlabelled }) => !unlabelled.has(signal))
    .map((example) => ({ messages: messagesOf(example.thread), shown: messagesWith(example, signal) }));
}

function messagesWith({ expected }: LabelledConversation, signal: string): string[] {
  return expected.filter((label) => label.signal === signal).map(({ message }) => message);
}
