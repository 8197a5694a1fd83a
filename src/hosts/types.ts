import type { Conversation } from '../conversation';

/** The text of one message and the way back from its offsets to the page. */
export interface TextModel {
  /** What the author wrote: quotes, signatures, hidden nodes and editors are left out. */
  readonly text: string;
  /**
   * A live range over [start, end) of `text`, or null when the page has changed so far that the text under
   * it is no longer `text.slice(start, end)`.
   */
  range(start: number, end: number): Range | null;
}

/** A place in the host's own chrome (never inside a message body) where one element of ours may stand. */
export interface Slot {
  readonly parent: Element;
  /** Insert before this child; null appends. */
  readonly before: Node | null;
}

export interface MessageView {
  readonly id: string;
  readonly model: TextModel;
  /** The element whose background the marks must be readable on. */
  readonly body: Element;
  badgeSlot(): Slot | null;
}

/** What a host adapter sees in the page. */
export type Reading =
  | { readonly kind: 'none' }
  /** A conversation seems open, but the page cannot be read; `missing` is the key in the selector registry. */
  | { readonly kind: 'unreadable'; readonly missing: string }
  | {
      readonly kind: 'conversation';
      readonly conversation: Conversation;
      /** By message id; only messages whose text the page shows. */
      readonly views: ReadonlyMap<string, MessageView>;
      stripSlot(): Slot | null;
    };

export interface ReadOptions {
  /** The user's own addresses from the options, lower case; the host adds what the page tells. */
  readonly own: readonly string[];
  /** For dates that the page gives relative to now. */
  readonly now: Date;
}

/** A person as a list of conversations names them. */
export interface Listed {
  readonly address: string;
  /** Holds the name, and nothing else. */
  readonly element: Element;
}

/** One mail program or CRM. Nothing outside its folder knows its selectors. */
export interface Host {
  readonly id: string;
  /** Is this document one of its pages? The addresses that the extension may read are wider than the hosts. */
  recognises(document: Document): boolean;
  read(document: Document, options: ReadOptions): Reading;
  /**
   * Calls back whenever the open conversation may have changed: navigation, re-render, expand or collapse.
   * Batched to at most once a frame; silent while the tab is hidden, and calls once when it is shown again; stops
   * when `signal` aborts.
   */
  watch(document: Document, changed: () => void, signal: AbortSignal): void;
  /** The people in the lists that are shown; left out where the host's lists are not known. */
  listed?(document: Document): readonly Listed[];
}
