import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../conversation';
import { parseActs } from '../engine/threads/learning/acts-bank';
import { ACT_BANKS, type BankLine, heldOut, parseBank } from '../engine/training/bank';
import { type CorpusMessage, parseCorpus } from '../engine/training/corpus';
import { root } from './steps';

const LANGUAGES: readonly Language[] = ['ru', 'en'];

/** Absolute path of a file of the project. */
export function projectPath(file: string): string {
  return path.join(root, file);
}

/** Files under a folder of the project that end so, sorted, as paths from the root of the project. */
export function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(projectPath(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}

/** The whole phrase bank, in the order of its files. */
export function readBank(): BankLine[] {
  return filesUnder('src/signals', '.bank.txt').flatMap((file) => {
    const parts = /^src\/signals\/(?:(\w+)\/)?([\w-]+)\.(ru|en)\.bank\.txt$/.exec(file);
    if (!parts) throw new Error(`${file}: not a bank file; expected <group>/<name>.<ru|en>.bank.txt`);
    const home = parts[1] ? `${parts[1]}.${parts[2]}` : 'plain';
    return parseBank(readFileSync(projectPath(file), 'utf8'), home, parts[3] as Language, file);
  });
}

/** The banks of acts, both languages. */
export function readActs(): BankLine[] {
  return ACT_BANKS.flatMap((bank) =>
    LANGUAGES.flatMap((language) => {
      const file = `src/engine/threads/bank/${bank}.${language}.txt`;
      return parseActs(readFileSync(projectPath(file), 'utf8'), bank, language, file);
    }),
  );
}

/** The phrase part of the development corpus, both languages and waves. */
export function readCorpus(): CorpusMessage[] {
  return LANGUAGES.flatMap((language) =>
    ([1, 2] as const).flatMap((wave) => {
      const file = `tests/corpus/${language}.phrases${wave === 2 ? '2' : ''}.dev.jsonl`;
      return parseCorpus(readFileSync(projectPath(file), 'utf8'), wave);
    }),
  );
}

export const BLIND_SETS = ['blind', 'blind2', 'blind3'] as const;

/**
 * Labelled messages, both languages, by writers who knew nothing of what the engine had been taught; nothing learns from
 * them. Those of the first set say nearly all by the deed or in a picture, those of the second as mail does, those of the
 * third plainly and in a few words.
 */
export function readBlindMessages(set: (typeof BLIND_SETS)[number]): CorpusMessage[] {
  return LANGUAGES.flatMap((language) =>
    parseCorpus(readFileSync(projectPath(`tests/corpus/${language}.phrases.${set}.jsonl`), 'utf8'), 2),
  );
}

/** Now and then two of them together: real mail is a sentence or some. */
const FOLLOWING = [0, 0, 0, 1];

/** Ordinary texts that nobody wrote as a client: they show no sign, and teach what a score is worth there. */
export function readOrdinary(): CorpusMessage[] {
  return LANGUAGES.flatMap((lang) => {
    const lines = readFileSync(projectPath(`tests/corpus/ordinary.${lang}.txt`), 'utf8')
      .trim()
      .split('\n');
    return lines.map((_, i) => {
      const text = lines.slice(i, i + 1 + FOLLOWING[i % FOLLOWING.length]!).join('\n');
      return { id: `ordinary-${lang}-${i}`, lang, text, labels: [], hard_negative_for: [], wave: 2 };
    });
  });
}

/**
 * Of the lines that were kept aside, one in so many of those that show a sign, and of those that show none; the others
 * stay unseen by all that is learned.
 */
const SHOWING_ONE_IN = 16;
const INNOCENT_ONE_IN = 5;

/**
 * What teaches, beside the corpus, what a score is worth: ordinary texts, and lines of the bank that no weight has seen.
 * The client mail of the corpus is fuller of signs than any mailbox, so innocent lines are in the majority here; and it
 * knows hardly any message of a few words ("How about 800?"), of which the bank has many.
 */
export function readFurther(): CorpusMessage[] {
  const aside = readBank().filter(heldOut);
  const oneIn = (count: number, shows: boolean) =>
    aside.filter(({ signals }) => signals.length > 0 === shows).filter((_, i) => i % count === 0);
  const lines = [...oneIn(SHOWING_ONE_IN, true), ...oneIn(INNOCENT_ONE_IN, false)].map(
    ({ text, language: lang, home, at, signals }): CorpusMessage => {
      const labels = signals.map((signal) => ({ signal, quote: text }));
      return { id: `aside-${lang}-${home}-${at}`, lang, text, labels, hard_negative_for: [], wave: 2 };
    },
  );
  return [...readOrdinary(), ...lines];
}
