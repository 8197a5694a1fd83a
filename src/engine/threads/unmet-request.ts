import type { Finding } from '../../conversation';
import { stem } from '../../language';
import { DELIVERED, EXPLAINS, MISSING, NOT_DELIVERED, PROMISE, RECEIVED, REQUEST, REQUEST_VERBS } from './acts';
import { finding } from './finding';
import type { Passage, Thread, Turn } from './view';
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
function matterOf(passage: Passage): Term[] {
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

export function share(a: readonly Term[], b: readonly Term[]): boolean {
  return a.some((x) => b.some((y) => x.concept === y.concept));
}

/** `coop.unmet-request`: we asked twice or more for the same thing; the client writes on with no word on it. */
export function unmetRequests(thread: Thread): Finding[] {
  let chains: { requests: Request[]; silent: Turn[]; open: boolean }[] = [];
  const talk = new Set<string>();
  for (const turn of thread.turns) {
    if (!turn.client) {
      if (turn.sentences.some((sentence) => sentence.fits(RECEIVED) && !sentence.fits(MISSING))) {
        const taken = turn.sentences.filter((s) => s.fits(RECEIVED)).flatMap((s) => [...s.terms]);
        for (const chain of chains) if (share(chain.requests.at(-1)!.terms, taken)) chain.open = false;
      }
      const request = requestsIn(turn);
      if (request === null) continue;
      chains = chains.filter((known) => known.open);
      const chain = chains.findLast((known) => known.open && share(known.requests.at(-1)!.terms, request.terms));
      if (chain === undefined) chains.push({ requests: [request], silent: [], open: true });
      // Two mails in a row without a word from the client in between are one asking.
      else if (chain.requests.at(-1)!.turn.index < lastClient(thread, turn)) chain.requests.push(request);
      continue;
    }
    for (const chain of chains) {
      if (!chain.open) continue;
      if (chain.requests.length === 1 && turn.index - chain.requests[0]!.turn.index > FORGOTTEN) chain.open = false;
      if (!turn.whole || saysSomething(turn, chain.requests, talk)) chain.open = false;
      else if (chain.requests.length >= 2) chain.silent.push(turn);
    }
    for (const sentence of turn.sentences) for (const term of matterOf(sentence)) talk.add(term.concept);
  }
  const best = chains
    .filter((chain) => chain.open && chain.silent.length > 0)
    .sort((a, b) => b.requests.length - a.requests.length)[0];
  if (best === undefined) return [];
  const refers = best.requests.map((request) => request.turn.message.id);
  return [finding('coop.unmet-request', best.silent.at(-1)!, best.requests.length > 2 ? 0.92 : 0.85, refers)];
}

/** A request that we have not repeated within so many messages is no longer waited for. */
const FORGOTTEN = 12;

function lastClient(thread: Thread, before: Turn): number {
  for (let i = before.index - 1; i >= 0; i--) if (thread.turns[i]!.client) return i;
  return -1;
}

/**
 * The client speaks of what we asked for, hands something over, promises it or explains. What is handed over or
 * promised may be another matter, one that they had brought up before (`talk`).
 */
function saysSomething(turn: Turn, requests: readonly Request[], talk: ReadonlySet<string>): boolean {
  return turn.sentences.some((sentence) => {
    const own = matterOf(sentence);
    if (sentence.question) return false;
    if (requests.some((request) => share(request.terms, own))) return true;
    if (own.some((term) => talk.has(term.concept))) return false;
    if (sentence.fits(DELIVERED) && !sentence.fits(NOT_DELIVERED)) return true;
    return (own.length <= 3 && sentence.fits(PROMISE)) || sentence.fits(EXPLAINS);
  });
}
