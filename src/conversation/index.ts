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
}

/** What a message is written in. `other`: letters, but neither Russian nor English. `none`: no words. */
export type MessageLanguage = Language | 'mixed' | 'other' | 'none';

/** All that the engine says about a conversation. */
export interface Analysis {
  readonly findings: readonly Finding[];
  /** By message id. */
  readonly languages: Readonly<Record<string, MessageLanguage>>;
}
