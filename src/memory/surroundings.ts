import type { Reading } from '../clients/profile';
import type { Terms } from '../clients/risk';
import type {
  Advice,
  AdviceGrounds,
  Figure,
  FitGrounds,
  FitItem,
  HandOverGrounds,
  Happening,
  TimelineEntry,
  ValueGrounds,
} from '../clients/types';
import type { Conversation, Language } from '../conversation';
import type { AnalyseOptions, Phrase, QuestionSignature } from '../engine';
import type { DraftFinding } from '../engine/draft';
import type { Broadcast, Explanation, HandOver, Settings } from '../messages/protocol';
import type { ClientMemory } from './client-memory';
import type { Hints } from './schema';
import type { TabStates } from './tab-states';

export type CatalogueSignal = NonNullable<ReturnType<Terms['signalOf']>>;

/** What the engine tells of a conversation: the findings, and what else there is to remember. */
export interface Heard extends Reading {
  readonly questions?: readonly QuestionSignature[];
  readonly hints?: Pick<Hints, 'phone'>;
}

/** What is asked of the engine. */
export interface Ears {
  readonly analyse: (conversation: Conversation, options: AnalyseOptions) => Promise<Heard>;
  /** The phrases of a text that stands alone. */
  readonly findInText: (text: string) => Promise<readonly Phrase[]>;
  /** The user's own phrases in a text, each as its signal. */
  readonly findOwn: (text: string, phrases: Settings['phrases']) => Promise<readonly Phrase[]>;
  /** What an unsent draft of ours gives away. */
  readonly findInDraft: (text: string) => Promise<readonly DraftFinding[]>;
  /** Stems of the words of a text, one a word. */
  readonly stemsOf: (text: string) => Promise<readonly string[]>;
}

/** Who the words are for: the user's language, the client's, and how the user has worded answers. */
export interface Audience {
  readonly language: Language;
  readonly threadLanguage: Language;
  readonly clientName: string;
  readonly templates: Settings['templates'];
}

/** What is put into words by the faces' room. */
export interface Words {
  readonly explain: (
    signals: Iterable<CatalogueSignal>,
    language: Language,
    threadLanguage: Language,
    clientName: string,
    templates: Settings['templates'],
  ) => Record<string, Explanation>;
  readonly advise: (advice: AdviceGrounds, audience: Audience) => Advice;
  readonly figures: (value: ValueGrounds, language: Language) => readonly Figure[];
  readonly fit: (items: readonly FitGrounds[], value: ValueGrounds, language: Language) => readonly FitItem[];
  readonly timeline: (
    happenings: readonly Happening[],
    nameOf: (signal: string) => string,
    language: Language,
  ) => readonly TimelineEntry[];
  /** What to ask before anything is promised. */
  readonly askFirst: (language: Language) => readonly string[];
  readonly handOver: (sheet: HandOverGrounds, nameOf: (signal: string) => string, language: Language) => HandOver;
}

/** The rooms and the world around the background. */
export interface Surroundings {
  readonly memory: ClientMemory;
  readonly tabs: TabStates;
  readonly ears: Ears;
  readonly words: Words;
  readonly signalOf: Terms['signalOf'];
  /** Another text whenever the rules are others. */
  readonly rules: string;
  /** The language to show for what the user has chosen. */
  readonly languageOf: (chosen: Settings['language']) => Language;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Shows on the toolbar how many weighty signs a tab has. */
  readonly showCount: (tab: number, count: number) => Promise<void>;
  /** Tells all pages that they should ask again. */
  readonly refresh: () => Promise<void>;
  /** Brings a tab to the front and tells its page something. */
  readonly tell: (tab: number, broadcast: Broadcast) => Promise<void>;
  /** Shows the page of a client. */
  readonly openClient: (client: string) => Promise<void>;
}
