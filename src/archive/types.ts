import type { Conversation } from '../conversation';

/** Why a mail of an archive is not filed. */
export type Skipped =
  /** From a program, a newsletter or a mailing list. */
  | 'automatic'
  /** Spam, trash, drafts and chats, as the archive itself calls them. */
  | 'discarded'
  /** In conversations in which nobody but ourselves has written. */
  | 'own'
  | 'noAddress'
  /** Cannot be read as a mail. */
  | 'broken'
  /** The same mail once more. */
  | 'copy';

export type SkippedCounts = Readonly<Record<Skipped, number>>;

export const NONE_SKIPPED: SkippedCounts = { automatic: 0, discarded: 0, own: 0, noAddress: 0, broken: 0, copy: 0 };

/** Why a file is no archive, or an archive cannot be read on. */
export type Unreadable =
  | 'empty'
  /** A .zip, .tgz or .gz: to be unpacked first. */
  | 'packed'
  /** A .pst or .ost of Outlook. */
  | 'outlook'
  | 'not-mail'
  /** Moved, changed or on a disk that has been taken out. */
  | 'gone'
  | 'internal';

export interface UnreadableFile {
  readonly name: string;
  readonly why: Unreadable;
}

/** What the whole archive holds, known after the first pass. */
export interface Contents {
  readonly mails: number;
  readonly conversations: number;
  /** What the headers alone tell. */
  readonly skipped: SkippedCounts;
  readonly unreadable: readonly UnreadableFile[];
  /** Files that end in the middle of a mail. */
  readonly cut: readonly string[];
}

/** Conversations whose ids are those of one host, or of mail itself. */
export interface Batch {
  readonly host: ArchiveHost;
  readonly conversations: readonly Conversation[];
}

/** Google's archive carries the ids that the page of Gmail shows: what was read there is not counted again. */
export type ArchiveHost = 'gmail' | 'archive';

/** One step of reading an archive. */
export type Step =
  | { readonly kind: 'scanned'; readonly bytes: number; readonly of: number; readonly mails: number }
  | { readonly kind: 'contents'; readonly contents: Contents }
  | {
      readonly kind: 'read';
      /** Conversations behind us, skipped ones included. */
      readonly at: number;
      /** Mails behind us since the step before. */
      readonly mails: number;
      readonly batches: readonly Batch[];
      readonly skipped: SkippedCounts;
    }
  | { readonly kind: 'end' }
  /** `unreadable`: the files, where not one of them can be read. */
  | { readonly kind: 'failed'; readonly why: Unreadable; readonly unreadable?: readonly UnreadableFile[] };

export interface ArchiveRequest {
  readonly files: readonly File[];
  /** Our own addresses, lower case. */
  readonly own: readonly string[];
  /** Conversations to pass over: they were filed before. */
  readonly from: number;
}

/** Reads one archive, a step whenever it is asked; nothing happens in between. */
export interface ArchiveReader {
  next(): Promise<Step>;
  close(): void;
}
