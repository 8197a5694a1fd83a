import type { ClientCard, Quote } from '../clients/types';
import type { Analysis, Conversation, Language } from '../conversation';

export type { AxisView, ClientCard, Quote, SignalCount } from '../clients/types';

/** What the card says of one signal, in words ready to show, so that the page need not carry the catalogue. */
export interface Explanation {
  readonly severity: 'good' | 'mild' | 'serious' | 'severe';
  /** In the user's language. */
  readonly name: string;
  readonly why: string;
  /** Title in the user's language; text in the thread's, with the client's name filled in. */
  readonly answers: readonly { readonly title: string; readonly text: string }[];
}

export type NotFiled = 'no-address' | 'own-address' | 'automatic';

/** Why a tab shows nothing, or that it shows something. */
export type TabState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'unreadable'; readonly host: string; readonly missing: string }
  | {
      readonly kind: 'open';
      /** Id of the client; what the page called them, where nothing was filed. */
      readonly client: string;
      readonly analysis: Analysis;
      readonly unreadMessages: number;
      readonly notFiled?: NotFiled;
      readonly unsaved?: Failure;
    };

/** From a content script. Anything a page could fake by taking over the script stays harmless. */
export type PageRequest =
  | { readonly kind: 'page.config' }
  | { readonly kind: 'page.analyse'; readonly host: string; readonly conversation: Conversation }
  | { readonly kind: 'page.unreadable'; readonly host: string; readonly missing: string }
  | { readonly kind: 'page.closed' }
  /** Switches one detector off everywhere. There is no way to switch one on from a page. */
  | { readonly kind: 'page.detectorOff'; readonly signal: string };

/** From our own pages only (popup, options): the sender's address is checked. */
export type PanelRequest =
  | { readonly kind: 'panel.tab'; readonly tab: number }
  | { readonly kind: 'panel.clients' }
  | { readonly kind: 'panel.client'; readonly client: string }
  | { readonly kind: 'panel.settings' }
  | { readonly kind: 'panel.saveSettings'; readonly change: Partial<Settings> }
  | { readonly kind: 'panel.eraseClient'; readonly client: string };

/** From the background to content scripts. */
export type Broadcast = { readonly kind: 'refresh' };

export interface Settings {
  /** `auto` follows the browser. */
  readonly language: Language | 'auto';
  /** Ids of the signals that are switched off. */
  readonly off: readonly string[];
  /** The user's own addresses, lower case. */
  readonly own: readonly string[];
  /** Findings below this confidence are kept but not shown. */
  readonly strength: number;
}

/** All that is shown of one client. */
export interface Profile {
  readonly client: ClientCard;
  readonly quotes: readonly Quote[];
  /** By signal id, for every signal of the card. */
  readonly signals: Readonly<Record<string, Explanation>>;
}

export interface Replies {
  'page.config': { readonly language: Language; readonly own: readonly string[] };
  'page.analyse': {
    /** The findings to show: what is switched off or below the strength is left out. */
    readonly analysis: Analysis;
    readonly client: ClientCard | null;
    /** Why nothing was filed, and `client` is null: there is no client, or it is ourselves, or a machine. */
    readonly notFiled?: NotFiled;
    /** Filing failed: `client` is what it would have been, or null. What was stored before is untouched. */
    readonly unsaved?: Failure;
    readonly language: Language;
    /** By signal id, for every signal among the findings: the result of `explain`. */
    readonly signals: Readonly<Record<string, Explanation>>;
  };
  'page.unreadable': null;
  'page.closed': null;
  'page.detectorOff': null;
  'panel.tab': { readonly state: TabState; readonly profile: Profile | null };
  'panel.clients': {
    readonly clients: readonly ClientCard[];
    /** Storage keys under which what could not be read (wholly) is kept aside, as it was. */
    readonly damaged: readonly string[];
  };
  'panel.client': Profile | null;
  'panel.settings': Settings;
  'panel.saveSettings': Settings;
  'panel.eraseClient': null;
}

export type Request = PageRequest | PanelRequest;

/** A failure that the user must see in words; `code` is a key of the texts. */
export interface Failure {
  readonly failed: 'storage-full' | 'storage-broken' | 'not-allowed' | 'internal';
  readonly detail: string;
}
