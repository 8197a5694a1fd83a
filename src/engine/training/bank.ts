import type { Language } from '../../conversation';
import { hashOf } from '../scorer/features';

/** What the lines of a bank are labelled for: of anything else they say neither yes nor no. */
export type Bank = 'signals' | ActBank;

/** Each in files of its own: threads/bank. */
export const ACT_BANKS = ['acts', 'moves'] as const;
export type ActBank = (typeof ACT_BANKS)[number];

/** One line of a bank. */
export interface BankLine {
  readonly text: string;
  readonly language: Language;
  readonly bank: Bank;
  /** The signals that the sentence shows. */
  readonly signals: readonly string[];
  /** The signal whose file the line stands in, or `plain`. */
  readonly home: string;
  /** Its place among the lines of its file. */
  readonly at: number;
  /** Offsets of the words that carry the sign, in lines that show their home signal. */
  readonly span: readonly [number, number] | null;
}

/** Reads the text of one bank file (format: `+ text with «the words»` or `- look-alike`, then a tab, `also: id,id`). */
export function parseBank(content: string, home: string, language: Language, name: string): BankLine[] {
  const lines: BankLine[] = [];
  content.split('\n').forEach((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const parts = /^([+-]) ([^\t]+)(?:\talso: *([^\t]+))?$/.exec(line.trimEnd());
    if (!parts) throw new Error(`${name}:${at + 1}: neither "+ text" nor "- text": ${line}`);
    const also = (parts[3] ?? '').split(',').flatMap((id) => id.trim() || []);
    if (parts[1] === '-') {
      lines.push({ text: parts[2]!, language, bank: 'signals', signals: also, home, at: lines.length, span: null });
      return;
    }
    const open = parts[2]!.indexOf('«');
    const close = parts[2]!.lastIndexOf('»');
    if (open < 0 || close < open) throw new Error(`${name}:${at + 1}: no «words that carry it»: ${line}`);
    const text = parts[2]!.slice(0, open) + parts[2]!.slice(open + 1, close) + parts[2]!.slice(close + 1);
    lines.push({
      text,
      language,
      bank: 'signals',
      signals: [home, ...also],
      home,
      at: lines.length,
      span: [open, close - 1],
    });
  });
  return lines;
}

const BLOCK = 5;
const ONE_IN = 25;

/**
 * Whether a line belongs to the part of the bank that no weight is trained on; a share of its lines says what
 * a score is worth, nothing else is tuned on it. Lines of the two languages that stand in the same place of their files
 * often retell each other: blocks of lines go together, in both languages.
 */
export function heldOut({ home, at }: BankLine): boolean {
  return hashOf(`${home} ${Math.floor(at / BLOCK)}`) % ONE_IN === 0;
}
