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
