/**
 * Trains the scorer and compiles the rules into src/engine/generated; what is up to date stays.
 * It speaks on standard error: standard output belongs to the command that follows (`npm run scan -- --json`).
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { DRAFT_RULES } from '../engine/draft/rules';
import type { Model } from '../engine/model';
import { writeModelFile } from '../engine/model-file';
import { compileRules } from '../engine/rules/compile';
import { createMatcher } from '../engine/rules/match';
import { kernelModule } from '../engine/scorer/kernel';
import { createScorer } from '../engine/scorer/score';
import { isHeldOut } from '../engine/threads/learning/acts-bank';
import { compileVocabulary } from '../engine/threads/vocabulary-compiler';
import { heldOut } from '../engine/training/bank';
import { calibrateOn, judge, trainWeights } from '../engine/training/train';
import { signals } from '../signals';
import { earlierModel, MODEL_FILE } from './model-file';
import { filesUnder, projectPath, readActs, readBank, readCorpus, readFurther } from './sources';

const RULES = projectPath('src/engine/generated/rules.json');
const DRAFT = projectPath('src/engine/generated/draft.json');
const VOCABULARY = projectPath('src/engine/generated/vocabulary.json');

function hashOf(paths: readonly string[], more = ''): string {
  const hash = createHash('sha256').update(more);
  for (const path of paths)
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(projectPath(path)))
      .update('\0');
  return hash.digest('hex');
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(0)} s`;
}

mkdirSync(projectPath('src/engine/generated'), { recursive: true });
const rules = compileRules(signals);
const rulesText = JSON.stringify(rules);
writeFileSync(RULES, rulesText);
writeFileSync(DRAFT, JSON.stringify(compileRules(DRAFT_RULES)));
writeFileSync(VOCABULARY, JSON.stringify(compileVocabulary()));

const code = ['src/language', 'src/engine/scorer', 'src/engine/training'].flatMap((folder) =>
  filesUnder(folder, '.ts'),
);
/** What comes after the weights: a change there is no reason to train anew. */
const isLater = (path: string) => /\/(evidence|calibrate)\.ts$/.test(path);
const laterHash = hashOf(code.filter(isLater));
const weightsHash = hashOf([
  ...filesUnder('src/signals', '.bank.txt'),
  ...filesUnder('src/engine/threads/bank', '.txt'),
  ...code.filter((path) => !isLater(path)),
]);
const corpusFiles = filesUnder('tests/corpus', '').filter((path) => /\.phrases2?\.dev|\/ordinary\./.test(path));
/** The acts stand on the rows of the scorer; other parts may have files of their own beside theirs. */
const actsFiles = [
  ...filesUnder('src/engine/threads/bank', '.txt'),
  ...filesUnder('src/engine/threads/learning', '.ts').filter((path) => /\/(acts|logistic)[^/]*$/.test(path)),
];
/** What a learned act goes by. */
const actInputs = [
  'acts',
  'citing',
  'heard-acts',
  'hints',
  'letters',
  'pattern-compiler',
  'pattern-needs',
  'pattern-parser',
  'pattern-pieces',
  'pattern-walks',
  'patterns',
  'view',
  'word-classes',
  'words',
].map((name) => `src/engine/threads/${name}.ts`);
const actsHash = hashOf([...actsFiles, ...actInputs], weightsHash);
const threadsHash = hashOf(
  [
    ...filesUnder('src/engine/threads', '.ts'),
    ...filesUnder('tests/corpus', '.jsonl').filter((path) => path.includes('threads')),
    ...corpusFiles.filter((path) => path.includes('/ordinary.')),
    'src/engine/assembler.ts',
    'src/engine/lists.ts',
    'src/cli/evaluate-threads.ts',
    'src/cli/thread-examples.ts',
  ],
  actsHash,
);
const hashes = {
  weights: weightsHash,
  calibration: hashOf([...corpusFiles, 'src/cli/sources.ts'], weightsHash + laterHash + rulesText),
  acts: actsHash,
  threads: threadsHash,
};
const before = earlierModel();

if (JSON.stringify(before?.hashes) !== JSON.stringify(hashes)) {
  const weights = before?.hashes.weights === hashes.weights ? before.weights : train();
  const kernel = kernelModule(weights);
  const calibration = before?.hashes.calibration === hashes.calibration ? before.calibration : calibrateScorer(weights);
  const patterns = before?.hashes.threads === hashes.threads ? before.patterns : await readPatterns();
  const acts = before?.hashes.acts === hashes.acts ? before.acts : await learnActs(weights);
  const sums =
    before?.hashes.threads === hashes.threads
      ? before.sums
      : await weighThreads({ hashes, weights, kernel, calibration, patterns, acts });
  const file = writeModelFile({ hashes, weights, kernel, calibration, patterns, acts, sums } satisfies Model);
  writeFileSync(MODEL_FILE, file);
  console.error(`Wrote model.bin, ${(file.length / 1024).toFixed(0)} KiB.`);
}

function train(): Model['weights'] {
  const started = performance.now();
  console.error('Training the scorer takes some minutes, this once.');
  const weights = trainWeights(
    readBank().filter((line) => !heldOut(line)),
    readActs().filter((line) => !isHeldOut(line)),
  );
  console.error(`Trained the scorer in ${seconds(started)}.`);
  // Kept at once: should a later step fail, these minutes are not lost.
  writeFileSync(MODEL_FILE, writeModelFile({ hashes: { weights: weightsHash }, weights }));
  return weights;
}

function calibrateScorer(weights: Model['weights']): Model['calibration'] {
  const started = performance.now();
  const scorer = createScorer(weights);
  const judged = judge([...readCorpus(), ...readFurther()], scorer, createMatcher(rules));
  const calibration = calibrateOn(judged, scorer.signals.length);
  console.error(`Calibrated it in ${seconds(started)}.`);
  return calibration;
}

/** Those of all detectors. */
async function readPatterns(): Promise<Model['patterns']> {
  // They read the rules and the vocabulary that were compiled above.
  await import('../engine');
  const { compileAll } = await import('../engine/threads/patterns');
  return compileAll();
}

async function learnActs(weights: Model['weights']): Promise<Model['acts']> {
  const started = performance.now();
  const { trainActs } = await import('../engine/threads/learning/acts-training');
  const acts = trainActs(
    readActs().filter((line) => !isHeldOut(line)),
    weights,
  );
  console.error(`Learned the acts of threads in ${seconds(started)}.`);
  return acts;
}

/** From the labelled conversations, as the rest of the model hears them. */
async function weighThreads(rest: Omit<Model, 'sums'>): Promise<Model['sums']> {
  const started = performance.now();
  const { loadModel } = await import('../engine/model');
  const { learnEvidence } = await import('../engine/threads/learning/evidence-training');
  const { learnRelations } = await import('../engine/threads/learning/relations-training');
  const { learnMessages } = await import('../engine/threads/learning/message-training');
  const { RESENDING_SIGNS } = await import('../engine/threads/resendings');
  const { UNANSWERED_SIGNS } = await import('../engine/threads/unanswered');
  const examples = await import('./thread-examples');
  loadModel(writeModelFile(rest).buffer);
  const taught = examples.readTaught();
  const withOrdinary = [...taught, ...examples.withOrdinaryMail(taught)];
  const repeated = { 'memory.repeated-question': learnEvidence(examples.questionExamples(taught)) };
  // What was asked several times goes by that.
  loadModel(writeModelFile({ ...rest, sums: repeated }).buffer);
  const sums = {
    ...repeated,
    'memory.resent-material': learnMessages(examples.resendingExamples(withOrdinary), RESENDING_SIGNS.length, {
      labelled: 'first',
      ridge: 15,
    }),
    'coop.refuses-answers': learnMessages(examples.unansweredExamples(withOrdinary), UNANSWERED_SIGNS.length, {
      labelled: 'last',
      ridge: 5,
    }),
    ...learnRelations(examples.relationExamples(withOrdinary)),
  };
  console.error(`Weighed the signs of thread signals in ${seconds(started)}.`);
  return sums;
}
