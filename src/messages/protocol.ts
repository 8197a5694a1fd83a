import type {
  Advice,
  Answered,
  ClassView,
  ClientCard,
  Dossier,
  Figure,
  FirmFacts,
  FitItem,
  Money,
  Quote,
  Reason,
  Stage,
  StopEntry,
  TimelineEntry,
  TrendMark,
  TrendPoint,
  Verdict,
} from '../clients/types';
import type { Analysis, Conversation, Language } from '../conversation';
import type { HostPageRequest, HostPanelRequest, HostReplies } from './hosts-protocol';

export type { AxisView, ClientCard, Quote, SignalCount, Verdict } from '../clients/types';

/** What the card says of one signal, in words ready to show, so that the page need not carry the catalogue. */
export interface Explanation {
  readonly severity: 'good' | 'mild' | 'serious' | 'severe';
  /** In the user's language. */
  readonly name: string;
  readonly why: string;
  /** Title in the user's language; text in the thread's, with the client's name filled in. */
  readonly answers: readonly { readonly title: string; readonly text: string }[];
}

/** `erased`: the user has erased this client, and nothing new has been written since. */
export type NotFiled = 'no-address' | 'own-address' | 'automatic' | 'erased';

/** Why a tab shows nothing, or that it shows something. */
export type TabState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'unreadable'; readonly host: string; readonly missing: string }
  | {
      readonly kind: 'open';
      /** Id of the client; what the page called them, where nothing was filed. */
      readonly client: string;
      /** Where it is open, so that this conversation or this site can be paused. */
      readonly host?: string;
      readonly thread?: string;
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
  | { readonly kind: 'page.detectorOff'; readonly signal: string }
  /** The user's answer to a finding of the open conversation; null takes it back. */
  | {
      readonly kind: 'page.verdict';
      readonly host: string;
      readonly thread: string;
      readonly message: string;
      readonly signal: string;
      readonly verdict: Verdict | null;
    }
  /** Do not show this signal for the client of the open conversation any more; `on` takes it back. */
  | { readonly kind: 'page.mute'; readonly signal: string; readonly on: boolean }
  /** Opens the page of the client of the open conversation. */
  | { readonly kind: 'page.openClient' }
  /**
   * What an unsent draft of ours gives away (`findInDraft`). Nothing of it is stored. `to`: whom it is written to, as far
   * as the page tells; where it is empty, the client of the open conversation.
   */
  | { readonly kind: 'page.draft'; readonly text: string; readonly to: readonly string[] };

/** From our own pages only (popup, options): the sender's address is checked. */
export type PanelRequest =
  | { readonly kind: 'panel.tab'; readonly tab: number }
  | { readonly kind: 'panel.clients' }
  | { readonly kind: 'panel.client'; readonly client: string }
  | { readonly kind: 'panel.settings' }
  | { readonly kind: 'panel.saveSettings'; readonly change: Partial<Settings> }
  | { readonly kind: 'panel.eraseClient'; readonly client: string }
  | { readonly kind: 'panel.saveDossier'; readonly client: string; readonly change: Partial<Dossier> }
  | {
      readonly kind: 'panel.verdict';
      readonly client: string;
      readonly host: string;
      readonly thread: string;
      readonly message: string;
      readonly signal: string;
      readonly verdict: Verdict | null;
    }
  /** Several addresses are one person; `split` takes one out again, with all that is remembered of it. */
  | { readonly kind: 'panel.join'; readonly client: string; readonly other: string }
  | { readonly kind: 'panel.split'; readonly client: string; readonly other: string }
  /** Nothing is shown: in one conversation, for one client, on one site, or anywhere, until then (ISO; null: at once again). */
  | {
      readonly kind: 'panel.pause';
      readonly what: { readonly thread: string } | { readonly client: string } | { readonly host: string } | 'all';
      readonly until: string | null;
    }
  /** What the full set hears in a text, and what the user's own phrases do. */
  | { readonly kind: 'panel.tryText'; readonly text: string }
  /** What the profiles would say under other settings, before they are saved. */
  | { readonly kind: 'panel.compareSettings'; readonly change: Partial<Settings> }
  /** The open conversation's page is brought to this message. */
  | { readonly kind: 'panel.reveal'; readonly host: string; readonly thread: string; readonly message: string }
  | { readonly kind: 'panel.handOver'; readonly client: string }
  | { readonly kind: 'panel.export'; readonly client?: string }
  | { readonly kind: 'panel.checkImport'; readonly text: string }
  | { readonly kind: 'panel.import'; readonly text: string; readonly how: 'merge' | 'replace' }
  /** Conversations read from a mailbox archive. Filing twice changes nothing. */
  | {
      readonly kind: 'panel.fileArchive';
      /** Whose ids they carry: Gmail's, where Google has written the archive; ours, for selected words; else `archive`. */
      readonly host?: 'gmail' | 'archive' | 'selection';
      readonly conversations: readonly Conversation[];
    }
  | { readonly kind: 'panel.eraseAll' }
  /** What *not a flag* has taught so far. */
  | { readonly kind: 'panel.learnt' }
  | { readonly kind: 'panel.forgetLearnt' };

/** From the background to content scripts. */
export type Broadcast =
  /** Settings or memory have changed: pages ask again. */
  | { readonly kind: 'refresh' }
  /** The page that has this conversation open brings the message into view and opens its card. */
  | { readonly kind: 'reveal'; readonly host: string; readonly thread: string; readonly message: string };

export interface Settings {
  /** `auto` follows the browser. */
  readonly language: Language | 'auto';
  /** Ids of the signals that are switched off. */
  readonly off: readonly string[];
  /** The user's own addresses, lower case. */
  readonly own: readonly string[];
  /** Findings below this confidence are kept but not shown. */
  readonly strength: number;
  readonly aboutMe: AboutMe;
  /** The user's own phrases, by signal id. */
  readonly phrases: Readonly<Record<string, readonly string[]>>;
  /** The user's own wording of answers, by `<signal or advice id>/<answer id>/<language>`. */
  readonly templates: Readonly<Record<string, string>>;
  /** Quotes are kept so many days; null: for ever. */
  readonly quoteDays: number | null;
  /** "Let it slide" so often for one client, and the card says so. */
  readonly slideLimit: number;
  readonly draftGuard: boolean;
  /** Small marks in lists of conversations. */
  readonly listMarks: boolean;
  /** ISO dates until which nothing is shown: by host, by `<host>/<thread>`, and `all`. */
  readonly paused: Readonly<Record<string, string>>;
  /** The first run has been seen or skipped. */
  readonly welcomed: boolean;
}

/** What the user tells of their own side, for times, value and fit. */
export interface AboutMe {
  /** Minutes from midnight, and the days of the week on which we work (0 is Sunday). */
  readonly hours: { readonly from: number; readonly to: number; readonly days: readonly number[] };
  /** An IANA name; empty follows the browser. */
  readonly timezone: string;
  readonly hourlyRate: Money | null;
  /** Hours a month. */
  readonly capacity: number | null;
  readonly firm: FirmFacts;
  /** Who we like to work for: a range each, null where it does not matter. */
  readonly ideal: Wanted;
  /** And for whom not. */
  readonly unwanted: {
    readonly industries: readonly string[];
    readonly models: readonly string[];
    readonly traits: readonly string[];
  };
}

export interface Wanted {
  /** Times one's own size, from and to. */
  readonly size: readonly [number, number] | null;
  readonly revenue: readonly [number, number] | null;
  readonly industries: readonly string[];
  readonly models: readonly string[];
  readonly territories: readonly string[];
  /** Shared working hours a day, at least. */
  readonly sharedHours: number | null;
  readonly traits: readonly string[];
}

/** All that is shown of one client. */
export interface Profile {
  readonly client: ClientCard;
  readonly quotes: readonly Quote[];
  /** By signal id, for every signal of the card. */
  readonly signals: Readonly<Record<string, Explanation>>;
  readonly dossier: Dossier;
  /** Further addresses that the user has joined to this client. */
  readonly joined: readonly string[];
  /** The firm's domain, and the ids of the others who write from it; null for public mail and ids without a domain. */
  readonly company: { readonly domain: string; readonly others: readonly string[] } | null;
  readonly clientClass: ClassView;
  readonly stage: { readonly value: Stage | 'unknown'; readonly byHand: boolean };
  /** Strongest first; per axis they add up to the score. */
  readonly reasons: readonly Reason[];
  readonly trend: { readonly points: readonly TrendPoint[]; readonly marks: readonly TrendMark[] };
  readonly advice: Advice;
  readonly value: readonly Figure[];
  readonly fit: readonly FitItem[];
  readonly answered: Answered;
  /** Silent for long, and back since. */
  readonly returned: string | null;
  /** Repeated severe signs: the signals, where the stop-list is worth a thought; null where not. */
  readonly suggestStop: readonly string[] | null;
  readonly timeline: readonly TimelineEntry[];
}

/** A client in the lists. */
export interface ClientRow extends ClientCard {
  readonly clientClass: ClassView['value'];
  readonly stage: Stage | 'unknown';
  readonly mine: boolean;
  readonly stopped: boolean;
  readonly tags: readonly string[];
  /** Shares of one: of all our effort and of all our revenue; null where nothing is known. */
  readonly effort: number | null;
  readonly revenue: number | null;
  /** Deserves more of our time: higher is better; null where there is too little to go on. */
  readonly best: number | null;
}

/** What a draft of ours gives away. */
export interface DraftWarning {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly what: 'free-extra' | 'discount' | 'gives-in' | 'offer-to-stopped';
}

/** What an import would do, told before anything is touched. */
export interface ImportPlan {
  readonly clients: number;
  readonly conversations: number;
  /** Of these clients, the ones that are here already. */
  readonly known: number;
  readonly settings: boolean;
  /** ISO 8601. */
  readonly madeAt: string;
}

/** A dated record of one client for somebody else to read; `html` is a whole printable page without scripts. */
export interface HandOver {
  readonly name: string;
  readonly html: string;
}

export interface Replies extends HostReplies {
  'page.config': { readonly language: Language; readonly own: readonly string[]; readonly draftGuard: boolean };
  'page.analyse': {
    /** The findings to show: what is switched off or below the strength is left out. */
    readonly analysis: Analysis;
    readonly client: ClientCard | null;
    /** The client's stop-list entry, for the word at the top. */
    readonly stop?: StopEntry;
    /** Nothing is shown until then: the user has paused this conversation, client or site. */
    readonly pausedUntil?: string;
    /** What the user has answered so far, by `<message>/<signal>`. */
    readonly verdicts?: Readonly<Record<string, Verdict>>;
    /** "Let it slide" so far, where that has passed the limit. */
    readonly slides?: number;
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
  'page.verdict': null;
  'page.mute': null;
  'page.openClient': null;
  'page.draft': { readonly warnings: readonly DraftWarning[]; readonly questions: readonly string[] };
  'panel.tab': { readonly state: TabState; readonly profile: Profile | null };
  'panel.clients': {
    readonly clients: readonly ClientRow[];
    /** Storage keys under which what could not be read (wholly) is kept aside, as it was. */
    readonly damaged: readonly string[];
  };
  'panel.client': Profile | null;
  'panel.settings': Settings;
  'panel.saveSettings': Settings;
  'panel.eraseClient': null;
  'panel.saveDossier': Profile;
  'panel.verdict': Profile;
  'panel.join': Profile;
  'panel.split': Profile;
  'panel.pause': null;
  'panel.tryText': {
    readonly findings: readonly {
      readonly signal: string;
      readonly start: number;
      readonly end: number;
      readonly confidence: number;
      readonly own: boolean;
    }[];
    readonly signals: Readonly<Record<string, Explanation>>;
  };
  'panel.compareSettings': { readonly before: readonly ClientCard[]; readonly after: readonly ClientCard[] };
  'panel.reveal': { readonly shown: boolean };
  'panel.handOver': HandOver;
  /** One versioned file of everything, or of one client. */
  'panel.export': { readonly text: string };
  'panel.checkImport': ImportPlan;
  'panel.import': ImportPlan;
  'panel.fileArchive': { readonly filed: number; readonly skipped: number };
  'panel.eraseAll': null;
  /** By signal id: how often it was called *not a flag*; `answers` counts everything that teaches. */
  'panel.learnt': { readonly answers: number; readonly signals: Readonly<Record<string, number>> };
  'panel.forgetLearnt': null;
}

export type Request = PageRequest | PanelRequest | HostPageRequest | HostPanelRequest;

/** A failure that the user must see in words; `code` is a key of the texts. */
export interface Failure {
  readonly failed:
    | 'storage-full'
    | 'storage-broken'
    | 'not-allowed'
    | 'internal'
    | 'import-unreadable'
    | 'import-newer'
    | 'import-foreign';
  readonly detail: string;
}
