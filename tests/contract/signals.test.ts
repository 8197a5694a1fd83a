import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renames, signalById, signals } from '../../src/signals';
import { generalAnswers } from '../../src/signals/answers';
import type { Answer, Both, Examples, Kind, Severity, Signal } from '../../src/signals/types';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'src/signals');

/** The catalogue. Ids never die: a line may be added here, and a renamed one also stands in `renames`. */
const catalogue: Readonly<Record<string, { kind: readonly Kind[]; severity: readonly Severity[] }>> = {
  ...every(
    ['phrase'],
    `price.discount price.expensive price.free-extra price.free-trial price.tiny-budget price.devalues-work
     price.future-bait
     scope.late-change scope.vague-goal scope.tool-fixation scope.magic-wand scope.no-tradeoff
     trust.process-override trust.distrust trust.contract-nitpick trust.win-lose trust.blames-predecessor
     trust.no-contract trust.off-platform
     time.rush time.meeting-push time.reschedule time.no-time time.not-priority
     tone.swearing tone.outburst tone.gush tone.entitlement tone.blame
     coop.ignores-instructions coop.refuses-plan coop.no-resources coop.not-my-problem coop.disorganised
     coop.drags-everyone-in
     memory.forgot-agreement`,
    ['mild', 'serious'],
  ),
  ...every(['phrase'], 'price.payment-dodge tone.rude tone.threat', ['severe']),
  ...every(['phrase', 'thread'], 'coop.refuses-answers', ['mild', 'serious']),
  ...every(
    ['thread'],
    `trust.ignores-refusal
     time.reply-asymmetry time.impulsive-swings time.bursts time.sluggish time.off-hours
     coop.empty-promise coop.unmet-request coop.agrees-then-reverts
     memory.repeated-question memory.resent-material memory.contradiction memory.blames-own-request`,
    ['mild', 'serious'],
  ),
  ...every(
    ['fit'],
    `fit.company-size fit.revenue fit.industry fit.business-model fit.territory fit.timezone
     value.time-sink value.dependence`,
    ['mild', 'serious'],
  ),
  ...every(['phrase'], 'good.price-accepted good.deadline good.no-hurry good.appreciation good.cooperates good.pays', [
    'good',
  ]),
};

/** The moves that the product must have an answer for, wherever in the catalogue it stands. */
const moves = [
  'hold-price',
  'mark-up-for-volume',
  'ask-alternatives',
  'price-the-change',
  'raise-openly',
  'worsen-terms',
  'our-terms-or-part',
  'written-warning',
  'slow-down',
  'no-capacity-now',
  'no-capacity-until',
  'no-capacity-elsewhere',
  'wont-agree',
  'farewell',
  'door-open',
  'come-back',
];

/** What we never call a person, in a text that a user sees or that may be forwarded to the client. */
const unkind =
  /toxic|nightmare|(problem|bad|difficult|awful|terrible) (client|customer)|red flag|токсичн|неадекват|(проблемн|трудн|плох|ужасн|сложн)\S* (клиент|заказчик)|красн\S+ флаг/i;

/** A past tense or short form that would make the user, who sends the words, a man or a woman. */
const gendered =
  /(?<![\p{L}-])(готова?|рада?|согласна?|должна|должен|обязана?|уверена?|поняла?|сделала?|отправила?|прислала?)(?![\p{L}-])/iu;

const languages = ['ru', 'en'] as const;
const placeholders = ['{name}', '{sum}', '{date}'];

function every(kind: readonly Kind[], ids: string, severity: readonly Severity[]) {
  return Object.fromEntries(ids.split(/\s+/).map((id) => [id, { kind, severity }]));
}

/** Every file of the catalogue, relative to its folder, with forward slashes. */
function paths(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
}

function shown(signal: Signal): readonly Both[] {
  return [signal.name, signal.counts, signal.countsNot, signal.why, ...signal.answers.flatMap(inAnswer)];
}

function inAnswer(answer: Answer): readonly Both[] {
  return [answer.title, answer.text];
}

function lines(examples: Examples): readonly string[] {
  return [...examples.ru, ...examples.en];
}

function placeholdersOf(text: string): readonly string[] {
  return [...new Set(text.match(/\{[^}]*\}?|\}/g))].sort();
}

/** Text without the marks of an example, its case and its punctuation: what two copies have in common. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function expectBothLanguages({ ru, en }: Both): void {
  expect(ru).toMatch(/\p{Script=Cyrillic}/u);
  expect(en).toMatch(/\p{Script=Latin}/u);
  expect(en).not.toMatch(/\p{Script=Cyrillic}/u);
  for (const text of [ru, en]) expect(text).toBe(text.trim());
}

function expectSendable({ title, text }: Answer): void {
  expectBothLanguages(title);
  expectBothLanguages(text);
  expect(placeholdersOf(text.ru)).toEqual(placeholdersOf(text.en));
  expect(placeholders).toEqual(expect.arrayContaining([...placeholdersOf(text.ru)]));
  expect(placeholdersOf(title.ru + title.en)).toEqual([]);
  for (const language of languages) expect(text[language].length).toBeLessThanOrEqual(600);
  expect(text.ru).not.toMatch(gendered);
}

describe('the catalogue', () => {
  const files = paths().filter((path) => /^[^/]+\/[^/]+\.ts$/.test(path));

  it('has one file for each id, and one id for each file', () => {
    const ids = files.map((file) => file.replace(/\.ts$/, '').replace('/', '.'));
    expect(ids.sort()).toEqual(Object.keys(catalogue).sort());
  });

  it('lists every signal once', () => {
    expect(signals.map((signal) => signal.id).sort()).toEqual(Object.keys(catalogue).sort());
    expect([...signalById.keys()].sort()).toEqual(Object.keys(catalogue).sort());
    for (const signal of signals) expect(signalById.get(signal.id)).toBe(signal);
  });

  it.each(files)('%s holds the signal that its path names', async (file) => {
    const [group, name] = file.split('/');
    const module = (await import(join(folder, file))) as { default: Signal };
    expect(module.default.id).toBe(`${group}.${basename(name!, '.ts')}`);
    expect(module.default.group).toBe(group);
    expect(signalById.get(module.default.id)).toBe(module.default);
  });

  it('renames only to ids that live, from ids that do not', () => {
    for (const [old, now] of Object.entries(renames)) {
      expect(signalById.has(old)).toBe(false);
      expect(signalById.has(now)).toBe(true);
    }
  });

  it('uses no name twice', () => {
    for (const language of languages) {
      const names = signals.map((signal) => signal.name[language]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('has no example or look-alike that stands in the development corpus, the phrase bank, or elsewhere in it', () => {
    const known = new Set<string>();
    for (const file of readdirSync(join(root, 'tests/corpus')).filter((name) => name.endsWith('.jsonl'))) {
      for (const line of readFileSync(join(root, 'tests/corpus', file), 'utf8')
        .split('\n')
        .filter(Boolean)) {
        const entry = JSON.parse(line) as { text?: string; messages?: readonly { text: string }[] };
        for (const { text } of entry.messages ?? [{ text: entry.text ?? '' }]) known.add(bare(text));
      }
    }
    for (const file of paths().filter((path) => path.endsWith('.bank.txt'))) {
      for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
        known.add(bare(line.split('\t')[0]!.replace(/^[+-] /, '')));
      }
    }
    expect(known.size).toBeGreaterThan(1000);
    const copies: string[] = [];
    for (const signal of signals) {
      for (const line of [...lines(signal.lookalikes), ...lines(signal.examples)]) {
        if (known.has(bare(line))) copies.push(`${signal.id}: ${line}`);
        known.add(bare(line));
      }
    }
    expect(copies).toEqual([]);
  });
});

describe.each(signals.map((signal) => [signal.id, signal] as const))('%s', (id, signal) => {
  const phrase = signal.kind.includes('phrase');

  it('is of the kind and weight that the contract says', () => {
    expect(signal.kind).toEqual(catalogue[id]?.kind);
    expect(catalogue[id]?.severity).toContain(signal.severity);
    expect(['manner', 'money']).toContain(signal.axis);
  });

  it('is told in both languages, kindly', () => {
    for (const text of shown(signal)) {
      expectBothLanguages(text);
      for (const language of languages) expect(text[language]).not.toMatch(unkind);
    }
  });

  it('has a short name, full sentences for what counts, and a reason that follows "because"', () => {
    for (const language of languages) {
      expect(signal.name[language].split(/\s+/).length).toBeLessThanOrEqual(4);
      expect(signal.name[language]).toMatch(/^[\p{Lu}«“]/u);
      for (const text of [signal.counts[language], signal.countsNot[language]]) {
        expect(text).toMatch(/^[\p{Lu}«“].*[.?”»]$/u);
      }
      expect(signal.why[language]).toMatch(/^[\p{Ll}«“].*\.$/u);
    }
  });

  it('has one to three answers that can be sent as they are', () => {
    expect(signal.answers.length).toBeGreaterThanOrEqual(1);
    expect(signal.answers.length).toBeLessThanOrEqual(signal.severity === 'good' ? 1 : 3);
    for (const answer of signal.answers) expectSendable(answer);
  });

  it('has enough look-alikes and examples, with balanced « »', () => {
    for (const language of languages) {
      expect(signal.lookalikes[language].length).toBeGreaterThanOrEqual(phrase ? 4 : 2);
      expect(signal.examples[language].length).toBeGreaterThanOrEqual(phrase ? 5 : 2);
      for (const line of signal.examples[language]) {
        // Marks alternate: an opening one, then its closing one, never one inside another.
        expect(line).toMatch(phrase ? /^[^«»]*(«[^«»]+»[^«»]*)+$/ : /^[^«»]*(«[^«»]+»[^«»]*)*$/);
      }
      if (phrase) for (const line of signal.lookalikes[language]) expect(line).not.toMatch(/[«»]/);
    }
    for (const line of [...signal.lookalikes.ru, ...signal.examples.ru]) expect(line).toMatch(/\p{Script=Cyrillic}/u);
    for (const line of [...signal.lookalikes.en, ...signal.examples.en]) {
      expect(line).not.toMatch(/\p{Script=Cyrillic}/u);
    }
  });

  it('has a phrase bank in both languages if it is found in phrases', () => {
    for (const language of languages) {
      const bank = join(folder, `${id.replace('.', '/')}.${language}.bank.txt`);
      expect(existsSync(bank)).toBe(phrase);
    }
  });
});

describe('general answers', () => {
  it('cover every move', () => {
    expect(generalAnswers.map((answer) => answer.id).sort()).toEqual([...moves].sort());
  });

  it.each(generalAnswers.map((answer) => [answer.id, answer] as const))('%s can be sent as it is', (_, answer) => {
    expectSendable(answer);
    for (const text of inAnswer(answer)) for (const language of languages) expect(text[language]).not.toMatch(unkind);
  });
});
