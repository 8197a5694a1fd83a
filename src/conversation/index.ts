/** The plain forms in which conversations go in and findings come out: the types of the public JSON formats. */

/** Who wrote a message: the client, or the user's own side. */
export type Side = 'client' | 'us';

/** The languages that the product hears. */
export type Language = 'ru' | 'en';

/** A person or firm on the client's side. `address` is a mail address, or a host's own stable id. */
export interface Party {
  readonly address: string;
  readonly name?: string;
  readonly company?: string;
  /** Offset from UTC that their own mail program writes, like `+03:00`, where the host can tell it. */
  readonly zone?: string;
}

export interface Message {
  /** Stable over re-reading and re-rendering; unique within the conversation. */
  readonly id: string;
  readonly from: Side;
  /** ISO 8601 with offset, or null where the page does not tell. */
  readonly at: string | null;
  /** What the author wrote. Quoted history may be in it and is recognised by the engine. */
  readonly text: string;
  /** The writer, where several people write on one side. */
  readonly author?: Party;
  /** How many messages that cannot be read stand right before this one (folded by the page). */
  readonly gapBefore?: number;
  /** The page shows the header of this message but not its text; `text` is empty then. */
  readonly textMissing?: boolean;
  /** The page shows only the beginning of the text. */
  readonly clipped?: boolean;
}

export interface Conversation {
  readonly id: string;
  readonly subject?: string;
  /** The user's own addresses, as far as they are known. */
  readonly us: readonly string[];
  readonly client: Party;
  /** In the order of the page, oldest first. */
  readonly messages: readonly Message[];
}

/** One sign, found. Offsets are UTF-16 units into the text of `message`; `quote === text.slice(start, end)`. */
export interface Finding {
  readonly signal: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Share of such findings that are right, 0 to 1, as measured on the development corpus. */
  readonly confidence: number;
  /** Ids of the messages that a thread finding rests on. */
  readonly refers: readonly string[];
  /** What we did before, where the client's impatience may be ours; the finding then weighs less. */
  readonly ownFault?: OwnFault;
  /** Of a repeated question: when it was asked first, and what became of it. */
  readonly about?: Repetition;
}

/** We were late with an answer, or with what we had promised, before the client wrote. Times are ISO 8601. */
export interface OwnFault {
  readonly kind: 'late-answer' | 'broken-promise';
  /** Their message that waited and our late answer, if there was one; or our promise. */
  readonly refers: readonly string[];
  /** When they began to wait: their message, or the end of the day that we had promised. */
  readonly since: string;
  /** Until when: our late answer, or the message in which they lost patience. */
  readonly until: string;
}

/** A message and when it was written, ISO 8601, or null where the page did not tell. */
export interface Occasion {
  readonly message: string;
  readonly at: string | null;
}

/** A question of the client that comes round again. */
export interface Repetition {
  /** The first asking; `thread` is the id of an earlier conversation, where it was asked there. */
  readonly asked: Occasion & { readonly thread?: string };
  /** Our first message after it (in the same conversation as the asking). */
  readonly answered: Occasion | null;
  /** How often it has been asked by now, this time included. */
  readonly times: number;
}

/** What a message is written in. `other`: letters, but neither Russian nor English. `none`: no words. */
export type MessageLanguage = Language | 'mixed' | 'other' | 'none';

/** All that the engine says about a conversation. */
export interface Analysis {
  readonly findings: readonly Finding[];
  /** By message id. */
  readonly languages: Readonly<Record<string, MessageLanguage>>;
}
