import type { MessageLanguage } from '../conversation';

export type Script = 'cyrillic' | 'latin' | 'number' | 'punct' | 'emoji' | 'other';

/** Spellings that are remembered at a time. */
export const MOST_SPELLINGS = 1 << 14;

/**
 * A word as somebody writes it. The same one is given for the same letters as long as it is remembered, so whoever
 * knows something of a word can keep it at its place, together with the spelling that it belongs to.
 */
export interface Spelling {
  /** The letters themselves. */
  readonly raw: string;
  readonly norm: string;
  readonly script: Script;
  /** No other remembered spelling has it; below `MOST_SPELLINGS`, or -1 for one that is not remembered. */
  readonly place: number;
}

/**
 * A word, number, sign, smiley or address. Words keep inner hyphens and apostrophes ("по-другому", "don't");
 * numbers keep their inner dots, colons, slashes and thousands ("4.2", "15:00", "24/7", "100 000").
 */
export interface Token {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /**
   * Lower case, ё→е, look-alike letters of the other alphabet folded, three and more equal letters collapsed to
   * one, -ться→-тся, curly apostrophes straight, thousands without spaces, runs of signs cut to three, smileys
   * as `:)`, `:(`, `)` or `(`.
   */
  readonly norm: string;
  readonly script: Script;
  /** Of a word that is no address. */
  readonly spelling: Spelling | null;
  /** Index into `sentences` and `clauses`. */
  readonly sentence: number;
  readonly clause: number;
}

/** A sentence or a clause: a span of text and its tokens `[firstToken, endToken)`. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
  /** Closed by a question mark. */
  readonly question: boolean;
}

/** A part of a message by who speaks: `own` is the sender's own text; regions follow each other without gaps. */
export interface Region {
  readonly kind: 'own' | 'quote' | 'attribution' | 'forward' | 'signature' | 'footer';
  readonly start: number;
  readonly end: number;
}

/** A message taken apart. Tokens, sentences and clauses lie inside `own` regions only. */
export interface PreparedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Sentence[];
  readonly regions: readonly Region[];
  /** Of the sender's own text. */
  readonly language: MessageLanguage;
}
