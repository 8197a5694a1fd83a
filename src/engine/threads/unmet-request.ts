import type { Finding } from '../../conversation';
import { stem } from '../../language';
import { DELIVERED, EXPLAINS, MISSING, NOT_DELIVERED, PROMISE, RECEIVED, REQUEST, REQUEST_VERBS } from './acts';
import { finding } from './finding';
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
const ASKED_DEEDS = new Set(
  REQUEST_VERBS.split(/[\s|]+/)
    .filter((word) => word !== '')
    .map((word) => stem(word, /[а-я]/.test(word) ? 'cyrillic' : 'latin')),
);

interface Request {
  readonly turn: Turn;
  readonly terms: readonly Term[];
}

/** What a passage asks for, without the words that every request has. */
export function matterOf(passage: Passage): Term[] {
  return passage.terms.filter(
    (term) =>
      term.weight >= 0.55 && !GENERIC.has(term.concept) && !GENERIC_STEMS.has(term.stem) && !ASKED_DEEDS.has(term.stem),
  );
}

/** The requests and reminders in a message of ours. */
export function requestsIn(turn: Turn): Request | null {
  const terms: Term[] = [];
  for (const sentence of turn.sentences) {
    if (sentence.fits(REQUEST) || sentence.fits(MISSING)) terms.push(...matterOf(sentence));
  }
  return terms.length === 0 ? null : { turn, terms };
}

/** Names what is asked for first ("photos of the guests": the photos), or two of its words. */
function isAbout(terms: readonly Term[], { terms: wanted }: Request): boolean {
  const head = wanted[0]!.concept;
  const common = new Set(
    terms.map((term) => term.concept).filter((concept) => wanted.some((w) => w.concept === concept)),
  );
  return common.has(head) || common.size > 1;
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
  const talk = new Set<string>();
  for (const turn of thread.turns) {
    if (!turn.client) {
      const taken = turn.sentences.filter((sentence) => sentence.fits(RECEIVED) && !sentence.fits(MISSING));
      if (taken.length > 0) {
        const terms = taken.flatMap((sentence) => [...sentence.terms]);
        chains = chains.filter((chain) => !share(chain.requests.at(-1)!.terms, terms));
      }
      const request = requestsIn(turn);
      if (request === null) continue;
      const chain = chains.findLast((known) => share(known.requests.at(-1)!.terms, request.terms));
      if (chain === undefined) chains.push({ requests: [request], silent: [] });
      // Two mails in a row without a word from the client in between are one asking.
      else if (chain.requests.at(-1)!.turn.index < (clientBefore(thread, turn)?.index ?? -1))
        chain.requests.push(request);
      continue;
    }
    forgotten.push(...chains.filter((chain) => isForgotten(chain, turn)));
    chains = chains.filter((chain) => !isForgotten(chain, turn) && turn.whole && !speaksOf(turn, chain.requests, talk));
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

/** A request that we have not repeated within so many messages is no longer waited for. */
const FORGOTTEN = 12;

function isForgotten(chain: Chain, now: Turn): boolean {
  return now.index - chain.requests.at(-1)!.turn.index > FORGOTTEN;
}

/**
 * The client speaks of what we asked for, hands something over, promises it or explains. What is handed over or
 * promised may be another matter, one that they had brought up before (`talk`).
 */
function speaksOf(turn: Turn, requests: readonly Request[], talk: ReadonlySet<string>): boolean {
  return turn.sentences.some((sentence) => {
    const own = matterOf(sentence);
    if (sentence.question) return false;
    if (requests.some((request) => isAbout(own, request))) return true;
    if (own.some((term) => talk.has(term.concept))) return false;
    if (sentence.fits(DELIVERED) && !sentence.fits(NOT_DELIVERED)) return true;
    return (own.length <= 3 && sentence.fits(PROMISE)) || sentence.fits(EXPLAINS);
  });
}
