import type { Language } from '../../../conversation';
import { hashOf } from '../../scorer/features';
import type { ActBank, BankLine } from '../../training/bank';
import { ACTS, bankOf } from '../heard-acts';

const PLAIN = ['c.plain', 'o.plain'];

/**
 * Reads one file of the bank of acts, or of moves. A line is some sentences of one mail, with the words that carry the first act
 * between « », then a tab and all acts of the writer's side, with commas between; `-c.renews` for what it only looks
 * like, `c.plain` or `o.plain` for none. Throws an Error that names the line.
 */
export function parseActs(content: string, bank: ActBank, language: Language, name: string): BankLine[] {
  const known = new Set<string>([...ACTS.filter((act) => bankOf(act) === bank), ...PLAIN]);
  const lines: BankLine[] = [];
  content.split('\n').forEach((line, i) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const wrong = (what: string) => new Error(`${name}:${i + 1}: ${what}: ${line}`);
    const [marked = '', ids, ...more] = line.split('\t');
    if (ids === undefined || more.length > 0) throw wrong('not one tab');
    const named = ids.split(',').map((id) => id.trim());
    const unknown = named.find((id) => !known.has(id.replace(/^-/, '')));
    if (unknown !== undefined) throw wrong(`no such act as "${unknown}"`);
    const sides = new Set(named.map((id) => id.replace(/^-/, '')[0]));
    if (sides.size > 1) throw wrong('acts of both sides');
    const acts = named.filter((id) => !id.startsWith('-') && !id.endsWith('plain'));
    const open = marked.indexOf('«');
    const close = marked.indexOf('»');
    if (acts.length > 0 && (open < 0 || close < open)) throw wrong('no «words that carry it»');
    lines.push({
      text: marked.replace(/[«»]/g, ''),
      language,
      bank,
      signals: acts,
      home: acts[0] ?? `${[...sides][0]}.plain`,
      at: lines.length,
      span: acts.length > 0 ? [open, close - 1] : null,
    });
  });
  return lines;
}

const ONE_IN = 10;

/** Whether a line belongs to the part of the bank that nothing is trained on. */
export function isHeldOut({ text }: BankLine): boolean {
  return hashOf(text) % ONE_IN === 0;
}
