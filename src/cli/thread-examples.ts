/** The labelled conversations of the test corpora, as the weights of the thread signals are learned from them. */
import type { QuestionExample } from '../engine/threads/learning/evidence-training';
import type { RelationExample } from '../engine/threads/learning/relations-training';
import { RELATED, type Related, relationsIn } from '../engine/threads/relations';
import { readThread, type Thread } from '../engine/threads/view';
import { prepare } from '../language';
import { type LabelledConversation, labelledSets } from './evaluate-threads';
import { projectPath } from './sources';

interface ReadConversation extends LabelledConversation {
  readonly thread: Thread;
}

export function readTaught(): ReadConversation[] {
  return labelledSets(projectPath('tests/corpus')).flatMap(({ labelled }) =>
    labelled.map((example) => {
      const { conversation } = example;
      const prepared = new Map(conversation.messages.map(({ id, text }) => [id, prepare(text)]));
      return { ...example, thread: readThread(conversation, prepared) };
    }),
  );
}

export function questionExamples(taught: readonly ReadConversation[]): QuestionExample[] {
  return taught.map((example) => ({ thread: example.thread, repeats: messagesWith(example, REPEATED) }));
}

const REPEATED = 'memory.repeated-question';

export function relationExamples(taught: readonly ReadConversation[]): RelationExample[] {
  return taught.map((example) => {
    const shown = (signal: Related) => (example.unlabelled.has(signal) ? null : messagesWith(example, signal));
    return {
      relations: relationsIn(example.thread),
      shown: Object.fromEntries(RELATED.map((signal) => [signal, shown(signal)])) as RelationExample['shown'],
    };
  });
}

function messagesWith({ expected }: LabelledConversation, signal: string): string[] {
  return expected.filter((label) => label.signal === signal).map(({ message }) => message);
}
