/** Trains the scorer and compiles the rules into src/engine/generated, unless they are up to date. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compileRules } from '../engine/rules/compile';
import { train } from '../engine/training/train';
import { signals } from '../signals';
import { filesUnder, projectPath, readBank, readCorpus } from './sources';

const MODEL = projectPath('src/engine/generated/model.json');
const RULES = projectPath('src/engine/generated/rules.json');

/** Of everything that training depends on. */
function hashOfSources(): string {
  const hash = createHash('sha256');
  const sources = [
    ...filesUnder('src/signals', '.bank.txt'),
    ...filesUnder('tests/corpus', '.jsonl').filter((path) => path.includes('phrases')),
    ...filesUnder('src/language', '.ts'),
    ...filesUnder('src/engine/scorer', '.ts'),
    ...filesUnder('src/engine/training', '.ts'),
  ];
  for (const path of sources)
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(projectPath(path)))
      .update('\0');
  return hash.digest('hex');
}

function isUpToDate(hash: string): boolean {
  return existsSync(MODEL) && readFileSync(MODEL, 'utf8').startsWith(`{"hash":"${hash}"`);
}

mkdirSync(projectPath('src/engine/generated'), { recursive: true });
writeFileSync(RULES, JSON.stringify(compileRules(signals)));
const hash = hashOfSources();
if (!isUpToDate(hash)) {
  const started = performance.now();
  const text = JSON.stringify({ hash, ...train(readBank(), readCorpus()) });
  writeFileSync(MODEL, text);
  const seconds = (performance.now() - started) / 1000;
  console.log(`Trained in ${seconds.toFixed(0)} s: model.json, ${(text.length / 1024).toFixed(0)} KiB.`);
}
