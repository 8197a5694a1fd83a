/**
 * How well phrases are heard: on the development corpus with a calibration that has not seen the message they judge, on
 * messages and lines of the bank that no weight learns from, and on ordinary mail. `--curve` adds a learning curve (minutes).
 * Thread signals: evaluate-threads.ts.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Conversation, Language } from '../conversation';
import { analyse, loadModel } from '../engine';
import { DEFAULT_STRENGTH } from '../engine/confidence';
import { createPhraseFinder, type PhraseFinder } from '../engine/phrases';
import { createMatcher } from '../engine/rules/match';
import type { CompiledRules } from '../engine/rules/types';
import { createScorer, type Scorer } from '../engine/scorer/score';
import { isHeldOut } from '../engine/threads/learning/acts-bank';
import { type BankLine, heldOut } from '../engine/training/bank';
import { firstWaveOf } from '../engine/training/corpus';
import { trainWeights } from '../engine/training/train';
import { prepare } from '../language';
import { readMail } from '../mail/eml';
import { threadReport } from './evaluate-threads';
import {
  cleanFlagged,
  crossFitted,
  f1,
  type Heard,
  hear,
  lookalikesFired,
  ofLanguage,
  precision,
  recall,
  reliability,
  sum,
  type Tally,
  tally,
} from './measure';
import { modelBytes, readModel } from './model-file';
import { BLIND_SETS, projectPath, readActs, readBank, readBlindMessages, readCorpus, readFurther } from './sources';

const LANGUAGES: readonly Language[] = ['ru', 'en'];
const model = readModel();
const rules = JSON.parse(readFileSync(projectPath('src/engine/generated/rules.json'), 'utf8')) as CompiledRules;
const scorer = createScorer(model.weights);
const matcher = createMatcher(rules);
const corpus = readCorpus();
const further = readFurther();
const bank = readBank();

const find = createPhraseFinder(scorer, matcher, model.calibration);

printMessages('Development corpus, cross-fitted', crossFitted(corpus, further, scorer, matcher));
for (const set of BLIND_SETS) printMessages(`Blind messages (${set})`, hear(readBlindMessages(set), find));
printHeldOut(scorer, bank.filter(heldOut));
await printOrdinaryMail(find);
loadModel(modelBytes());
const findInThread = (conversation: Conversation) =>
  analyse(conversation).findings.filter(({ confidence }) => confidence >= DEFAULT_STRENGTH);
for (const line of threadReport(projectPath('tests/corpus'), projectPath('../shared/data'), findInThread))
  console.log(line);
if (process.argv.includes('--curve')) printCurve();

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function figures(counts: Tally): string {
  const [p, r, f] = [precision(counts), recall(counts), f1(counts)].map((x) => x.toFixed(2));
  return `P ${p}  R ${r}  F1 ${f}  (${counts.right} right, ${counts.wrong} wrong, ${counts.missed} missed)`;
}

function printMessages(title: string, all: readonly Heard[]): void {
  const firstWave = firstWaveOf(corpus);
  console.log(`${title}, from confidence ${DEFAULT_STRENGTH} on`);
  for (const language of LANGUAGES) {
    const ours = ofLanguage(all, language);
    const tallies = tally(ours, DEFAULT_STRENGTH);
    for (const id of [...tallies.keys()].sort())
      console.log(`  ${language} ${id.padEnd(26)} ${figures(tallies.get(id)!)}`);
    const part = (inFirst: boolean) =>
      sum([...tallies].filter(([id]) => firstWave.has(id) === inFirst).map(([, counts]) => counts));
    console.log(`  ${language} first wave   ${figures(part(true))}`);
    console.log(`  ${language} second wave  ${figures(part(false))}`);
    console.log(`  ${language} look-alikes fired ${percent(lookalikesFired(ours, DEFAULT_STRENGTH))}`);
    console.log(`  ${language} clean messages flagged ${percent(cleanFlagged(ours, DEFAULT_STRENGTH))}`);
  }
  console.log('All together, by strength');
  for (const strength of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
    const counts = sum(tally(all, strength).values());
    const others = `look-alikes ${percent(lookalikesFired(all, strength))}, clean ${percent(cleanFlagged(all, strength))}`;
    console.log(`  ${strength.toFixed(1)}  ${figures(counts)}  ${others}`);
  }
  console.log('Reliability: what is claimed, and what is right');
  for (const { from, count, claimed, right } of reliability(all)) {
    console.log(`  ${from.toFixed(1)}  ${claimed.toFixed(2)} claimed, ${right.toFixed(2)} right, ${count} findings`);
  }
}

/** Mean average precision over signals, each line one text: the raw scores, no calibration. */
function meanAveragePrecision(scores: Scorer, lines: readonly BankLine[]): number {
  const scored = lines.map(({ text, signals }) => ({ signals, best: bestScores(scores, text) }));
  const each = scores.signals.flatMap((id, s) => {
    const ranked = scored
      .map(({ signals, best }) => ({ score: best[s]!, right: signals.includes(id) }))
      .sort((a, b) => b.score - a.score);
    let hits = 0;
    let total = 0;
    ranked.forEach(({ right }, i) => {
      if (right) total += ++hits / (i + 1);
    });
    return hits === 0 ? [] : total / hits;
  });
  return each.reduce((a, b) => a + b, 0) / Math.max(1, each.length);
}

function bestScores(scores: Scorer, text: string): Float32Array {
  const best = new Float32Array(scores.signals.length).fill(-20);
  const scored = scores.score(prepare(text));
  for (const window of [...scored.sentences, ...scored.pairs]) {
    window?.scores.forEach((value, s) => {
      best[s] = Math.max(best[s]!, value);
    });
  }
  return best;
}

function printHeldOut(scores: Scorer, lines: readonly BankLine[]): void {
  console.log('Lines of the bank that no weight learnt from');
  for (const language of LANGUAGES) {
    const ours = lines.filter((line) => line.language === language);
    console.log(
      `  ${language} mean average precision ${meanAveragePrecision(scores, ours).toFixed(3)} (${ours.length} lines)`,
    );
  }
}

/** Sentences of ordinary texts: how many in a thousand are flagged, with and without the good signs. */
async function printOrdinaryMail(find: PhraseFinder): Promise<void> {
  console.log(`Flagged in 1,000 sentences of ordinary texts, from confidence ${DEFAULT_STRENGTH} on`);
  const sources: [string, (row: Record<string, string>) => string | Promise<string>][] = [
    ['mail/enron-labelled.jsonl', bodyOf],
    ['mail/enron-mailbox.jsonl', bodyOf],
    ['mail/spamassassin-ham.jsonl', bodyOf],
    ['mail/ru-appeals.jsonl', ({ text }) => text!.replace(/<[^>]+>/g, '\n')],
    ['data/en.banking77-train.jsonl', ({ text }) => text!],
    ['data/ru.paraphraser-train.part.jsonl', ({ a }) => a!],
  ];
  for (const [name, textOf] of sources) {
    const path = projectPath(`../shared/${name}`);
    if (!existsSync(path)) {
      console.log(`  ${name}: not there, passed over`);
      continue;
    }
    let sentences = 0;
    let warnings = 0;
    let good = 0;
    let texts = 0;
    for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
      const prepared = prepare(await textOf(JSON.parse(line) as Record<string, string>));
      if (prepared.language === 'other' || prepared.language === 'none') continue;
      texts++;
      sentences += prepared.sentences.length;
      for (const { signal, confidence } of find(prepared)) {
        if (confidence < DEFAULT_STRENGTH) continue;
        if (signal.startsWith('good.')) good++;
        else warnings++;
      }
    }
    const rate = (count: number) => ((1000 * count) / Math.max(1, sentences)).toFixed(1);
    const mails = ((1000 * warnings) / Math.max(1, texts)).toFixed(0);
    console.log(`  ${name}: ${rate(warnings)} (good signs ${rate(good)}); ${mails} warnings in 1,000 texts`);
  }
}

/** The text of a mail as the product would read it; nothing of one that is no mail. */
async function bodyOf({ raw }: Record<string, string>): Promise<string> {
  try {
    return (await readMail(Buffer.from(raw!))).text;
  } catch {
    return '';
  }
}

function printCurve(): void {
  console.log('Learning curve: share of the bank, cross-fitted F1 on the development corpus');
  const known = bank.filter((line) => !heldOut(line));
  const acts = readActs().filter((line) => !isHeldOut(line));
  for (const parts of [8, 4, 2, 1]) {
    const part = known.filter((_, i) => i % parts === 0);
    const taught = crossFitted(corpus, further, createScorer(trainWeights(part, acts)), matcher);
    const counts = sum(tally(taught, DEFAULT_STRENGTH).values());
    console.log(`  ${String(part.length).padStart(6)} lines  ${figures(counts)}`);
  }
}
