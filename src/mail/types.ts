import type { Party } from '../conversation';

/** One mail, read. */
export interface Mail {
  /** The Message-ID without its angle brackets; null where the mail has none. */
  readonly id: string | null;
  /** Ids of the mails it answers, oldest first: References and In-Reply-To. */
  readonly references: readonly string[];
  readonly from: Party;
  readonly to: readonly Party[];
  readonly subject: string;
  /** ISO 8601 in the sender's own offset; null without a readable date. */
  readonly at: string | null;
  /** The plain text, or what the HTML says; quoted history may be in it. */
  readonly text: string;
}
