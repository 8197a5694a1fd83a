/**
 * Speed and size in one run over the same text: everything that the engine hears in phrases, against others that
 * take a text apart. Quote the ratios; absolute figures swing with the machine.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Conversation } from '../conversation';
import { labelledSets } from './evaluate-threads';
import { MODEL_FILE, modelBytes } from './model-file';
import { projectPath, readBank, readCorpus } from './sources';

const WORDS = 10_000;
const LEAST_MS = 1500;
/** The first passes warm the machine up and fill the caches of words. */
const LEAST_PASSES = 5;

const folder = mkdtempSync(path.join(tmpdir(), 'bellwether-'));
try {
  await bundle();
  await main();
} finally {
  rmSync(folder, { recursive: true });
}

/** Ten messages of the corpus as one conversation, the client's and ours in turn. */
function threadOf(language: 'ru' | 'en', from = 0): Conversation {
  const texts = readCorpus().filter(({ lang }) => lang === language);
  const messages = Array.from({ length: 10 }, (_, i) => ({
    id: `m${i}`,
    from: i % 2 === 0 ? ('client' as const) : ('us' as const),
    at: new Date(Date.UTC(2026, 2, 2 + i, 9)).toISOString(),
    text: [0, 1, 2].map((k) => texts[(from + 3 * i + k) % texts.length]!.text).join('\n\n'),
  }));
  return { id: 't', us: ['me@studio.example'], client: { address: 'anna@firm.example' }, messages };
}

/** Texts of a paragraph each, about as many words as wanted: five ordinary lines of the bank, then one that shows a sign. */
function paragraphs(language: 'ru' | 'en', words: number): string[] {
  const lines = readBank().filter((line) => line.language === language);
  const ordinary = lines.filter(({ signals }) => signals.length === 0);
  const telling = lines.filter(({ signals }) => signals.length > 0);
  const texts: string[] = [];
  let count = 0;
  for (let i = 0; count < words; i++) {
    const picked = Array.from({ length: 5 }, (_, k) => ordinary[((i * 5 + k) * 7919) % ordinary.length]!);
    const text = [...picked, telling[(i * 7919) % telling.length]!].map((line) => line.text).join(' ');
    texts.push(text);
    count += text.split(/\s+/).length;
  }
  return texts;
}

/** Words a second of a reader of texts: whole passes until the clock has run long enough, the best one counts. */
function speed(texts: readonly string[], read: (text: string) => unknown): number {
  const words = texts.reduce((total, text) => total + text.split(/\s+/).length, 0);
  let best = 0;
  const until = performance.now() + LEAST_MS;
  for (let pass = 0; pass < LEAST_PASSES || performance.now() < until; pass++) {
    const started = performance.now();
    for (const text of texts) read(text);
    best = Math.max(best, words / ((performance.now() - started) / 1000));
  }
  return best;
}

async function main(): Promise<void> {
  const { analyse, findInText, loadModel, prepare }: typeof import('./bench-engine') = await import(
    pathToFileURL(path.join(folder, 'engine.mjs')).href
  );
  loadModel(modelBytes());
  for (const language of ['en', 'ru'] as const) {
    const texts = paragraphs(language, WORDS);
    const few = texts.slice(0, Math.ceil(texts.length / 10));
    const ours = speed(texts, findInText);
    console.log(`\n${language}: words a second, and how many times slower than ours`);
    const print = (name: string, rate: number) =>
      console.log(
        `  ${name.padEnd(42)} ${Math.round(rate).toLocaleString('en').padStart(10)}  ${(ours / rate).toFixed(1)} ×`,
      );
    print('ours, everything on', ours);
    print('ours, taking apart only', speed(texts, prepare));
    const { default: three } = await import('compromise/three');
    print(
      'compromise/three, tagging',
      speed(few, (text) => three(text)),
    );
    const patterns = bankPatterns(language);
    print(
      `one RegExp a rule (${patterns.length})`,
      speed(texts, (text) => patterns.filter((rule) => rule.test(text))),
    );
    const { default: BadWordsNext } = await import('bad-words-next');
    const data = await import(language === 'ru' ? 'bad-words-next/lib/ru' : 'bad-words-next/lib/en');
    const badWords = new BadWordsNext({ data: data.default, maxCacheSize: 0 });
    print(
      'bad-words-next',
      speed(few, (text) => badWords.check(text)),
    );
    if (language === 'ru') continue;
    const { default: winkNlp } = await import('wink-nlp');
    const { default: winkModel } = await import('wink-eng-lite-web-model');
    const wink = winkNlp(winkModel);
    print(
      'wink-nlp, full',
      speed(few, (text) => wink.readDoc(text)),
    );
    print('harper.js', await harperSpeed(few.slice(0, 20)));
  }

  console.log('\nA thread of ten messages, ms, once the machine has warmed up on others');
  for (const { labelled } of labelledSets(projectPath('tests/corpus')))
    for (const { conversation } of labelled) analyse(conversation);
  for (const language of ['en', 'ru'] as const) {
    const times = Array.from({ length: 60 }, (_, i) => {
      const thread = threadOf(language, i * 5);
      const started = performance.now();
      analyse(thread);
      return performance.now() - started;
    }).sort((a, b) => a - b);
    console.log(`  ${language} median ${times[30]!.toFixed(1)}, p95 ${times[57]!.toFixed(1)}`);
  }

  console.log('\nCold start, ms: code, model, first thread of ten messages; together');
  for (const [language, parts] of coldStarts()) {
    const together = parts.reduce((sum, part) => sum + part, 0);
    console.log(`  ${language} ${parts.map((part) => part.toFixed(0)).join(' + ')} = ${together.toFixed(0)}`);
  }
  for (const name of ['model.bin', 'rules.json']) {
    const bytes = readFileSync(projectPath(`src/engine/generated/${name}`));
    const packed = gzipSync(bytes, { level: 9 }).length;
    console.log(`${name}: ${(bytes.length / 1000).toFixed(0)} kB, ${(packed / 1000).toFixed(0)} kB gzip`);
  }
  console.log(`Heap in use: ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB with all opponents loaded`);
}

/** Our code, bundled as it ships, into `folder`. */
async function bundle(): Promise<void> {
  for (const name of ['engine', 'cold'])
    await build({
      configFile: false,
      logLevel: 'error',
      root: projectPath('.'),
      build: {
        ssr: projectPath(`src/cli/bench-${name}.ts`),
        outDir: folder,
        emptyOutDir: false,
        minify: true,
        rolldownOptions: { output: { entryFileNames: `${name}.mjs`, codeSplitting: false } },
      },
      ssr: { noExternal: true },
    });
}

/** By language the median start of nine, each in a process of its own. */
function coldStarts(): (readonly [string, readonly number[]])[] {
  return (['en', 'ru'] as const).map((language) => {
    const thread = path.join(folder, `${language}.json`);
    writeFileSync(thread, JSON.stringify(threadOf(language)));
    const runs = Array.from({ length: 9 }, () => coldStart([path.join(folder, 'cold.mjs'), MODEL_FILE, thread]));
    const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);
    return [language, runs.sort((a, b) => sum(a) - sum(b))[4]!] as const;
  });
}

function coldStart(args: readonly string[]): number[] {
  const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`the cold start failed: ${run.stderr}`);
  return JSON.parse(run.stdout) as number[];
}

/** What a list of hand-written expressions costs: the first two long words of sixty bank lines, up to three words apart. */
function bankPatterns(language: 'ru' | 'en'): RegExp[] {
  const lines = readBank().filter((line) => line.language === language && line.span);
  return Array.from({ length: 60 }, (_, i) => {
    const words = lines[(i * 389) % lines.length]!.text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
    return new RegExp(`${words[0] ?? 'цена'}(?:\\P{L}+\\p{L}+){0,3}\\P{L}+${words[1] ?? 'price'}`, 'iu');
  });
}

async function harperSpeed(texts: readonly string[]): Promise<number> {
  const { LocalLinter } = await import('harper.js');
  const { binaryInlined } = await import('harper.js/binaryInlined');
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  const words = texts.reduce((total, text) => total + text.split(/\s+/).length, 0);
  const started = performance.now();
  for (const text of texts) await linter.lint(text);
  return words / ((performance.now() - started) / 1000);
}
