import type { Side } from '../../../../src/conversation';
import type { Host } from '../../../../src/hosts/types';

/** What a page says in one message. */
export interface SampleMessage {
  readonly from: Side;
  /** The whole text, as it must be read. */
  readonly text: string;
  /** "2026-03-02T10:15" on the clock of this browser, or with an offset; null where the page does not tell. */
  readonly at: string | null;
  /** How many unreadable messages stand before it; none if left out. */
  readonly gapBefore?: number;
}

/** One page of a host in which a conversation is open. */
export interface SamplePage {
  /** What is special about it: "a ticket, in Russian". */
  readonly name: string;
  readonly html: string;
  /** Where the browser would show it. The adapter sees it as `document.location`. */
  readonly address: string;
  /** Builds what markup cannot say: shadow roots, what a script writes into a frame. */
  readonly prepare?: (page: Document) => void | Promise<void>;
  /** The user's own addresses in the options; none if left out. */
  readonly own?: readonly string[];
  /** For dates relative to now; 1 June 2026, noon, on the clock of this browser if left out. */
  readonly now?: Date;
  /** The address of the client. */
  readonly client: string;
  /** All of them, oldest first. */
  readonly messages: readonly SampleMessage[];
  /** Words that stand in the page and in no message: of a quote, a note, a system entry, an editor, another mail. */
  readonly never: readonly string[];
}

/** A way in which the page may change that makes it unreadable. */
export interface Breakage {
  /** The key in the registry that the adapter must then name. */
  readonly missing: string;
  readonly change: (html: string) => string;
}

/** Pages of one host, saved or written by hand with plainly fictional people, on which it keeps its promises. */
export interface HostSample {
  readonly host: Host;
  /** At least one in English and one in Russian, where the host has both. */
  readonly pages: readonly [SamplePage, ...SamplePage[]];
  /** Pages on which nothing may be read: lists, settings, an empty conversation, an editor alone. */
  readonly silent: readonly [SilentPage, ...SilentPage[]];
  /** Changes to the first page. */
  readonly broken: readonly [Breakage, ...Breakage[]];
  /** Draws the page anew as the host does; each child of the body is replaced by its copy if left out. */
  readonly redraw?: (page: Document) => void | Promise<void>;
}

export type SilentPage = Pick<SamplePage, 'name' | 'html' | 'address' | 'prepare'>;
