/** A text in both languages of the product. */
export interface Both {
  readonly ru: string;
  readonly en: string;
}

/** `good` signs are counted in the client's favour. Severe ones are never forgiven. */
export type Severity = 'good' | 'mild' | 'serious' | 'severe';

/** Manner: how hard the client is to work with. Money: what the client costs. */
export type Axis = 'manner' | 'money';

/** Phrase: in the text of one message. Thread: across messages. Fit: against the user's ideal client. */
export type Kind = 'phrase' | 'thread' | 'fit';

export type Group = 'price' | 'scope' | 'trust' | 'time' | 'tone' | 'coop' | 'memory' | 'fit' | 'value' | 'good';

/** Something to say to the client: a title for the user and an editable template for the mail. */
export interface Answer {
  /** Short name of the move, for the user: "Hold the price and itemise it". */
  readonly title: Both;
  /** The words to send. Placeholders: {name} the client's name, {sum} a sum of money, {date} a date. */
  readonly text: Both;
}

/** One line of an example: the words that carry the sign stand between « and » where it counts. */
export interface Examples {
  readonly ru: readonly string[];
  readonly en: readonly string[];
}

/** Everything that the product knows about one signal. One file a signal; the id is the path of the file. */
export interface Signal {
  readonly id: string;
  readonly group: Group;
  readonly kind: readonly Kind[];
  readonly severity: Severity;
  readonly axis: Axis;
  readonly name: Both;
  /** What counts, and what does not, in a sentence each. */
  readonly counts: Both;
  readonly countsNot: Both;
  /** "because …": why it matters. One or two plain, kind sentences. */
  readonly why: Both;
  readonly answers: readonly Answer[];
  /** Look-alikes first: they must not be found. */
  readonly lookalikes: Examples;
  readonly examples: Examples;
  /** Rules in the rule language (see src/engine/rules/README.md), for signals that have a grammar. */
  readonly rules?: string;
}
