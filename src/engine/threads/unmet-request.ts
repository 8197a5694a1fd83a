import type { Finding } from '../../conversation';
import vocabulary from '../generated/vocabulary.json';
import { DELIVERED, DOING_VERBS, EXPLAINS, I_DO, MISSING, NOT_DELIVERED, PROMISE, RECEIVED, REQUEST } from './acts';
import { finding } from './finding';
import { questionsIn } from './questions';
import { clientAfter, clientBefore, type Passage, type Thread, type Turn } from './view';
import type { Term } from './vocabulary';

/** Classes of words that any request is made of: they do not tell one from another. */
const GENERIC = new Set([
  'SEND',
  'RECEIVE',
  'NEED',
  'HELP',
  'FINISH',
  'START',
  'TODAY',
  'WORKDAYS',
  'DEADLINE',
  'INCLUDED',
  'PLACE',
  'CONTACT',
]);
const GENERIC_STEMS = new Set(
  'ваш жду ждем ждет пришлит вышлит отправьт напомина пок получ просьб дайт сможет смож сегодн завтр понедельник вторник сред четверг пятниц недел нам вас pleas send still need wait miss yet todai tomorrow mondai tuesdai wednesdai thursdai fridai week back soon'.split(
    ' ',
  ),
);

/** What we ask to be done is not what it is done with. */
const ASKED_DEEDS = new Set(vocabulary.requested.split(' '));

/** Deeds that are more than handing something over, long enough to be told by their beginning. */
const OWN_DEEDS = new Set(DOING_VERBS.split(/[\s|]+/).filter((word) => word.length > 5));

interface Request {
  readonly turn: Turn;
  readonly terms: readonly Term[];
  /** Beginnings of the verbs that name the deed itself, other than sending: "measure". */
  readonly deeds: ReadonlySet<string>;
}

const known = new WeakMap<Passage, readonly Term[]>();

/** What a passage asks for, without the words that every request has. */
export function matterOf(passage: Passage): readonly Term[] {
  let matter = known.get(passage);
  if (matter === undefined) {
    matter = passage.terms.filter(
      ({ weight, concept, stem }) =>
        weight >= 0.55 && !GENERIC.has(concept) && !GENERIC_STEMS.has(stem) && !ASKED_DEEDS.has(stem),
    );
    known.set(passage, matter);
  }
  return matter;
}

/** The requests and reminders in a message of ours. */
export function requestsIn(turn: Turn): Request | null {
  const terms: Term[] = [];
  const deeds = new Set<string>();
  for (const sentence of turn.sentences) {
    if (!sentence.fits(REQUEST) && !sentence.fits(MISSING)) continue;
    terms.push(...matterOf(sentence));
    for (const { norm } of sentence.words) if (OWN_DEEDS.has(norm)) deeds.add(deedOf(norm));
  }
  return terms.length === 0 ? null : { turn, terms, deeds };
}

/** измерьте and измерил, measure and measured. */
function deedOf(norm: string): string {
  return norm.slice(0, DEED);
}

const DEED = 5;

/**
 * Names what is asked for: the first thing named ("photos of the guests": the photos), or two of its words. Once it has
 * been asked for again, it is what both times had in common.
 */
function isAbout(terms: readonly Term[], requests: readonly Request[], enough: number): boolean {
  const named = new Set(terms.map(({ concept }) => concept));
  if (requests.length === 1) {
    const wanted = requests[0]!.terms;
    const common = countCommon(named, wanted);
    return common > 1 || (common >= enough && named.has(wanted[0]!.concept));
  }
  const core = requests.flatMap(({ terms: wanted }, i) =>
    wanted.filter((term) => requests.some((other, k) => k < i && share([term], other.terms))),
  );
  return countCommon(named, core) >= enough;
}

function countCommon(named: ReadonlySet<string>, wanted: readonly Term[]): number {
  return new Set(wanted.map(({ concept }) => concept).filter((concept) => named.has(concept))).size;
}

export function share(a: readonly Term[], b: readonly Term[]): boolean {
  return a.some((x) => b.some((y) => x.concept === y.concept));
}

interface Chain {
  readonly requests: Request[];
  /** Messages of the client after the second asking, with no word on it. */
  readonly silent: Turn[];
}

/** `coop.unmet-request`: we asked twice or more for the same thing; the client writes on with no word on it. */
export function unmetRequests(thread: Thread): Finding[] {
  const forgotten: Chain[] = [];
  let chains: Chain[] = [];
  /** What was handed over or explained `by` a message may have been this, or another thing: our asking on tells. */
  let perhapsMet: (Chain & { readonly by: Turn })[] = [];
  const talk = new Set<string>();
  for (const turn of thread.turns) {
    if (!turn.client) {
      const taken = turn.sentences.filter((sentence) => sentence.fits(RECEIVED) && !sentence.fits(MISSING));
      if (taken.length > 0) {
        const terms = taken.flatMap((sentence) => [...sentence.terms]);
        chains = chains.filter((chain) => !share(chain.requests.at(-1)!.terms, terms));
      }
      const request = tellsHow(thread, turn) ? null : requestsIn(turn);
      if (request === null) continue;
      const isOf = (known: Chain): boolean => share(known.requests.at(-1)!.terms, request.terms);
      const open = perhapsMet.filter(isOf);
      perhapsMet = perhapsMet.filter((known) => !isOf(known));
      for (const { requests, silent, by } of open) {
        if (requests.length === 1 && !turn.sentences.some((s) => s.fits(MISSING))) continue;
        if (requests.length > 1 && clientAfter(thread, requests.at(-1)!.turn).includes(by)) silent.push(by);
        chains.push({ requests, silent });
      }
      const chain = chains.findLast(isOf);
      if (chain === undefined) chains.push({ requests: [request], silent: [] });
      // Two mails in a row without a word from the client in between are one asking.
      else if (chain.requests.at(-1)!.turn.index < (clientBefore(thread, turn)?.index ?? -1))
        chain.requests.push(request);
      continue;
    }
    const live: Chain[] = [];
    for (const chain of chains) (isForgotten(chain, turn) ? forgotten : live).push(chain);
    const words = turn.whole ? live.map(({ requests }) => word(turn, requests, talk)) : [];
    chains = live.filter((_, i) => words[i] === null);
    perhapsMet = turn.whole
      ? [...perhapsMet, ...live.filter((_, i) => words[i] === 'other').map((chain) => ({ ...chain, by: turn }))]
      : [];
    for (const { requests, silent } of chains) {
      if (requests.length > 1 && clientAfter(thread, requests.at(-1)!.turn).includes(turn)) silent.push(turn);
    }
    for (const sentence of turn.sentences) for (const term of matterOf(sentence)) talk.add(term.concept);
  }
  const found = new Map<Turn, Finding>();
  for (const { requests, silent } of [...forgotten, ...chains]) {
    const last = silent.at(-1);
    if (last === undefined) continue;
    const refers = requests.map((request) => request.turn.message.id);
    found.set(last, finding('coop.unmet-request', last, requests.length > 2 ? 0.92 : 0.85, refers));
  }
  return [...found.values()];
}

/** The client asked how to do a thing: what we tell them to do is the answer. */
function tellsHow(thread: Thread, turn: Turn): boolean {
  const before = thread.turns[turn.index - 1];
  return before?.client === true && questionsIn(before).some(({ direct, asked }) => direct && asked.has('how'));
}

/** A request that we have not repeated within so many messages is no longer waited for. */
const FORGOTTEN = 12;

function isForgotten(chain: Chain, now: Turn): boolean {
  return now.index - chain.requests.at(-1)!.turn.index > FORGOTTEN;
}

/**
 * The client speaks of what we asked for or promises something (`it`), or hands over or explains something that may be
 * another thing (`other`). Where they had brought the thing up before (`talk`), it is another. Null: nothing of all that.
 */
function word(turn: Turn, requests: readonly Request[], talk: ReadonlySet<string>): 'it' | 'other' | null {
  let found: 'other' | null = null;
  for (const sentence of turn.sentences) {
    if (sentence.question) continue;
    const own = matterOf(sentence);
    // A wish of their own may name it in passing: "we need a table for the speakers".
    const enough = sentence.fits(REQUEST) && own.length > 2 ? 2 : 1;
    if (isAbout(own, requests, enough)) return 'it';
    if (own.length <= 1 && sentence.words.some(({ norm }) => requests.some(({ deeds }) => deeds.has(deedOf(norm)))))
      return 'it';
    if (own.some((term) => talk.has(term.concept))) continue;
    if (own.length <= 3 && isPromise(sentence, own)) return 'it';
    if (sentence.fits(EXPLAINS) || (sentence.fits(DELIVERED) && !sentence.fits(NOT_DELIVERED))) found = 'other';
  }
  return found;
}

/** "Tomorrow.", "We'll do it on Friday"; not "The fair is tomorrow". */
function isPromise(sentence: Passage, own: readonly Term[]): boolean {
  return sentence.fits(PROMISE) && (own.length === 0 || sentence.fits(I_DO));
}
