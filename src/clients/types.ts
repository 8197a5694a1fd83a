/** One axis of a client's profile, as the faces show it. */
export interface AxisView {
  /** 0 to 100, or null while there is too little to go on. */
  readonly score: number | null;
  /** Key of the word: manner `calm | watch | difficult`, money `fair | costly | loss`, or `unknown`. */
  readonly word: 'calm' | 'watch' | 'difficult' | 'fair' | 'costly' | 'loss' | 'unknown';
}

/** How often a signal was seen at one client, for "4th time, first on 3 March". */
export interface SignalCount {
  readonly signal: string;
  readonly count: number;
  /** So many of them were let slide, and do not weigh. */
  readonly slid?: number;
  /** "My client": this signal is forgiven, and does not weigh. */
  readonly forgiven?: true;
  /** ISO date of the first and the last sighting; null where the messages carry no date. */
  readonly first: string | null;
  readonly last: string | null;
}

/** What the page and the lists show of a client. */
export interface ClientCard {
  readonly id: string;
  /** The address where no name is known. */
  readonly name: string;
  readonly address: string;
  /** Messages the client wrote, as far as they were seen. */
  readonly messages: number;
  readonly manner: AxisView;
  readonly money: AxisView;
  /** What weighs most comes first; good signs come last. */
  readonly signals: readonly SignalCount[];
  readonly lastSeen: string | null;
}

/** The words of a client in which a sign was found. */
export interface Quote {
  readonly signal: string;
  readonly quote: string;
  readonly at: string | null;
  readonly thread: string;
  readonly message: string;
}

/** Urgency × acceptance of the price: urgent and fine with it, fine and in no hurry, neither; urgent but refusing it. */
export type ClientClass = 'AAA' | 'BBB' | 'CCC' | 'urgent-refuses';

export const CLASSES = ['AAA', 'BBB', 'CCC', 'urgent-refuses'] as const satisfies readonly ClientClass[];

export type Stage = 'first-contact' | 'exploring' | 'proposal' | 'signing' | 'in-work' | 'paying' | 'past';

export const STAGES = [
  'first-contact',
  'exploring',
  'proposal',
  'signing',
  'in-work',
  'paying',
  'past',
] as const satisfies readonly Stage[];

/** Never work with them again, or not before the review. Dates are ISO 8601. */
export interface StopEntry {
  readonly reason: string;
  readonly since: string;
  readonly review: string | null;
}

/** Something that the user has recorded, and that later words of the client are compared with. */
export interface Fact {
  readonly id: string;
  readonly kind: 'budget' | 'deadline' | 'terms' | 'decides' | 'other';
  readonly value: string;
  /** ISO 8601. */
  readonly at: string;
}

/** A sum of money; `currency` is an ISO 4217 code. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/** What the user knows of the client's firm; null and empty: not known. */
export interface FirmFacts {
  readonly people: number | null;
  /** A year. */
  readonly revenue: Money | null;
  readonly industry: string;
  readonly model: string;
  /** A country or region. */
  readonly territory: string;
  /** An IANA name or an offset like `+03:00`. */
  readonly timezone: string;
  readonly traits: readonly string[];
}

/** All that the user has said of a client. Nothing in it is derived, so nothing of it may get lost. */
export interface Dossier {
  /** "My client": mild signs are forgiven. */
  readonly mine: boolean;
  readonly stop: StopEntry | null;
  readonly tags: readonly string[];
  readonly note: string;
  readonly facts: readonly Fact[];
  /** Set by hand, with the day on which to ask again; null follows the evidence. */
  readonly classSet: { readonly value: ClientClass; readonly at: string; readonly askAgain: string } | null;
  readonly stageSet: { readonly value: Stage; readonly at: string } | null;
  /** What the client pays a month. */
  readonly fee: Money | null;
  /** Hours a month, where the user corrects the estimate. */
  readonly hours: number | null;
  /** "Would I take them again?", once it is over. */
  readonly again: 'yes' | 'maybe' | 'no' | null;
  readonly firm: FirmFacts;
  /** Signals that are not shown, and do not count, for this client. */
  readonly muted: readonly string[];
  /** Nothing is shown in this client's conversations until then: ISO 8601, or null. */
  readonly pausedUntil: string | null;
}

/** What the user has said to a finding: bill it, let it pass, or it was none. */
export type Verdict = 'charge' | 'slide' | 'not-a-flag';

export interface ClassView {
  readonly value: ClientClass | 'unknown';
  readonly byHand: boolean;
  /** The day set for asking again has come. */
  readonly askAgain: boolean;
  /** Ids of the signals it rests on. */
  readonly because: readonly string[];
  /** Oldest first; what was shown since when. */
  readonly history: readonly { readonly value: ClientClass | 'unknown'; readonly at: string }[];
}

/** One finding's part of an axis' score. All points of an axis add up to its score. */
export interface Reason {
  readonly signal: string;
  readonly axis: 'manner' | 'money';
  readonly points: number;
  readonly at: string | null;
  readonly quote: string;
  /** Where it stands: host, conversation and message, and the address of the page where it is known. */
  readonly host: string;
  readonly thread: string;
  readonly message: string;
}

export interface TrendPoint {
  /** ISO date. */
  readonly at: string;
  readonly manner: number;
  readonly money: number;
}

export interface TrendMark {
  readonly at: string;
  /** What was changed on that day, so that the curve is not comparable across it. */
  readonly what: 'rules' | 'settings';
}

/** A figure with the arithmetic that leads to it, in words ready to show. */
export interface Figure {
  readonly label: string;
  readonly value: string;
  readonly how: string;
}

export interface FitItem {
  readonly id: string;
  readonly verdict: 'yes' | 'no' | 'unknown';
  /** One plain sentence. */
  readonly text: string;
}

export interface Advice {
  /** Money mends it, part in peace, keep, invest, or too little to go on. */
  readonly kind: 'raise-price' | 'part' | 'keep' | 'invest' | 'hold-price' | 'help-decide' | 'step-aside' | 'wait';
  /** One or two sentences in the user's language. */
  readonly text: string;
  /** Title in the user's language, text in the thread's. */
  readonly answers: readonly { readonly id: string; readonly title: string; readonly text: string }[];
}

/** One thing that happened, for the history of a client; latest first in lists. */
export interface TimelineEntry {
  readonly at: string | null;
  readonly kind: 'sign' | 'class' | 'returned' | 'stop' | 'verdict' | 'fact';
  /** Ready to show. */
  readonly text: string;
  readonly quote?: string;
  readonly signal?: string;
  readonly verdict?: Verdict;
  readonly host?: string;
  readonly thread?: string;
  readonly message?: string;
}

/** What the user let slide and what they noted to bill. */
export interface Answered {
  readonly charge: number;
  readonly slide: number;
  /** "let it slide" has passed the limit of the settings. */
  readonly pastLimit: boolean;
}

/** What a client's figures are worked out from, and what comes out: for whoever puts it into words. */
export interface ValueGrounds {
  /** The days that the letters below are of. */
  readonly days: number;
  readonly theirs: Letters;
  readonly ours: Letters;
  /** A month of thirty days: estimated from the letters, or entered. */
  readonly hours: number;
  readonly byHand: boolean;
  /** Of all clients together. */
  readonly allHours: number;
  readonly capacity: number | null;
  /** Shares, 0 to 1; null where they are not known. */
  readonly effort: number | null;
  readonly revenue: number | null;
  readonly fee: Money | null;
  readonly perHour: Money | null;
  readonly rate: Money | null;
  /** Score, or null while there is too little to go on. */
  readonly manner: number | null;
  /** How many ordinary hours an hour with them is worth. */
  readonly hardship: number | null;
  /** A month: what the manner costs, and the price that would be worth it. */
  readonly discomfort: Money | null;
  readonly worth: Money | null;
  readonly goodwill: number;
  readonly toCharge: number;
  /** `value.time-sink` and `value.dependence`. */
  readonly timeSink: boolean;
  readonly dependence: boolean;
}

export interface Letters {
  readonly messages: number;
  readonly words: number;
  readonly minutes: number;
}

/** Why an advice is given: the strongest reason. */
export type AdviceReason =
  | 'few'
  | 'stopped'
  | 'severe'
  | 'difficult-and-costly'
  | 'difficult'
  | 'loss'
  | 'costly'
  | 'returned'
  | 'urgent-refuses'
  | 'CCC'
  | 'AAA'
  | 'BBB'
  | 'watch'
  | 'best'
  | 'calm';

/** An advice before it is put into words. */
export interface AdviceGrounds {
  readonly kind: Advice['kind'];
  readonly because: AdviceReason;
  /** A month: the price that would be worth it, where it is known and asked for. */
  readonly worth: Money | null;
  /** The hours of the month are all given away, and this would be new work. */
  readonly full: boolean;
  /** Ids of the general answers that fit, the best first. */
  readonly answers: readonly string[];
}

/** One point of the comparison with whom the user likes to work for, before it is put into words. */
export interface FitGrounds {
  readonly id: string;
  readonly verdict: FitItem['verdict'];
  /** What is known of the client; empty: nothing. A number is a multiple of our own size, or hours a day. */
  readonly theirs: string | number;
  /** What was wished for. */
  readonly wished: string;
  /** How it came to be known, where the user has not entered it. */
  readonly from: 'entered' | 'domain' | 'phone' | 'clock' | null;
}

/** One thing that happened, before it is put into words. */
export interface Happening extends Omit<TimelineEntry, 'text'> {
  /** Of a class, a stop or a fact: what is to be said of it. */
  readonly what?: string;
  readonly fact?: Fact['kind'];
}

/** What the hand-over sheet of a client tells, before it is put into words. */
export interface HandOverGrounds {
  readonly card: ClientCard;
  readonly joined: readonly string[];
  readonly dossier: Dossier;
  readonly clientClass: ClassView['value'];
  readonly stage: Stage | 'unknown';
  readonly value: ValueGrounds;
  readonly answered: Answered;
  /** Oldest first. */
  readonly quotes: readonly HandedOver[];
  /** ISO 8601. */
  readonly madeAt: string;
}

/** What a client wrote, and what became of it. */
export interface HandedOver {
  readonly signal: string;
  readonly quote: string;
  /** ISO 8601, or null where the page did not tell. */
  readonly at: string | null;
  readonly verdict: Verdict | null;
  /** Our next letter in the conversation. */
  readonly answer: { readonly at: string; readonly words: number } | null;
}
