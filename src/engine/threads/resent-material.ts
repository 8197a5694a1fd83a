import type { Finding } from '../../conversation';
import { REFUSAL } from './acts';
import { finding } from './finding';
import { LOST, SENDS, WANTS_SENT } from './hints';
import { Pattern } from './patterns';
import { questionsIn } from './questions';
import type { Asking } from './repeated-question';
import { agreement } from './similarity';
import { type Passage, spanOf, type Thread, type Turn } from './view';
import type { Term } from './vocabulary';

/** Another version is another thing. */
const NEW_VERSION = new Pattern(`
  (версия | версию | вариант* | правк* | правок | исправл* | исправил* | поправил* | обновл* | обновил* | доработ* | дополн* | новый | новая | новую | новое | изменен* | с учетом)
  (version | versions | draft | updated | revised | revision | edited | corrected | changed | new | with your | improved | v2 | v3)
`);

/** Words that any sending has. */
const GENERIC = new Set([
  'SEND',
  'RECEIVE',
  'FILE',
  'TODAY',
  'NEED',
  'HELP',
  'PLACE',
  'NAME',
  'OPENING',
  'CARD',
  'COMPUTER',
  'CONTACT',
]);
const GENERIC_STEMS = new Set('письм почт телефон вложен attach mail inbox phone спам copi again нов'.split(' '));

const MORE_THAN = 3;

interface Matter {
  terms: Term[];
  /** Our sendings and explanations so far. */
  sent: Turn[];
  /** How often the client had lost it or asked again. */
  again: number;
}

/** `memory.resent-material`: the client's message that makes us send or explain the same thing a fourth time. */
export function resentMaterial(thread: Thread, clusters: readonly (readonly Asking[])[]): Finding[] {
  const explained = explainedAgain(thread, clusters);
  return explained.length > 0 ? explained : sentAgain(thread);
}

/** A question that has been answered three times: in reply to it, or of our own accord before. */
function explainedAgain(thread: Thread, clusters: readonly (readonly Asking[])[]): Finding[] {
  for (const cluster of clusters) {
    const last = cluster.at(-1)!;
    if (cluster.length < MORE_THAN) continue;
    const answers = cluster.slice(0, -1).flatMap((asking) => asking.answer.slice(0, 1));
    const told = specific(answers.flatMap((turn) => turn.sentences.filter((sentence) => !sentence.question)));
    const before = thread.turns.filter(
      (turn) =>
        !turn.client &&
        turn.index < cluster[0]!.turn.index &&
        agreement(specific(turn.sentences), told).contained >= 0.5,
    );
    const sent = [...before.slice(-1), ...answers];
    if (sent.length < MORE_THAN) continue;
    return [
      finding(
        'memory.resent-material',
        last.turn,
        0.92,
        sent.map((turn) => turn.message.id),
        last.question.passage,
      ),
    ];
  }
  return [];
}

function sentAgain(thread: Thread): Finding[] {
  const matters: Matter[] = [];
  let found: Finding | null = null;
  let trigger: Trigger | null = null;
  for (const turn of thread.turns) {
    if (turn.client) {
      trigger = triggerIn(turn, matters);
      const matter = trigger?.matter ?? null;
      if (trigger === null || matter === null) continue;
      const lost = trigger.passages.find(hasLost);
      if (lost !== undefined || trigger.wantsSent) matter.again++;
      if (matter.sent.length >= MORE_THAN && matter.again >= 2) {
        const place = lost?.find(LOST) ?? null;
        const span = lost !== undefined && place !== null ? spanOf(lost, place) : (lost ?? trigger.passages[0]);
        found = finding(
          'memory.resent-material',
          turn,
          0.9,
          matter.sent.map((sent) => sent.message.id),
          span,
        );
      }
      continue;
    }
    const sending = turn.sentences.filter((sentence) => !sentence.question);
    if (sending.some((sentence) => sentence.fits(NEW_VERSION) && sentence.fits(SENDS))) continue;
    const isSending = sending.some((sentence) => sentence.fits(SENDS) || sentence.shows('o.resends'));
    const terms = specific(sending);
    if (!isSending && trigger === null) {
      if (terms.length > 0) matters.push({ terms, sent: [turn], again: 0 });
      continue;
    }
    // "Of course, done." to a wish for it is a sending, too.
    const does = trigger?.wantsSent === true && sending.length === turn.sentences.length && !isRefused(turn);
    const asked = trigger === null ? [] : specific(trigger.passages);
    const about = [...asked, ...terms];
    const matter: Matter | undefined = trigger?.matter ?? matterOf(matters, asked.length > 0 ? asked : terms);
    if (matter === undefined) {
      if (about.length > 0) matters.push({ terms: about, sent: [turn], again: 0 });
    } else if (isSending || does || agreement(matter.terms, terms).shared >= SAME_MATTER) {
      if (!goesOnFrom(matter.sent.at(-1)!, turn)) matter.sent.push(turn);
    }
    trigger = null;
  }
  return found === null ? [] : [found];
}

/** A message that wants something sent or explained: what it is about may stand in any of its sentences. */
interface Trigger {
  readonly passages: readonly Passage[];
  readonly wantsSent: boolean;
  /** What we had sent already, or null. */
  readonly matter: Matter | null;
}

function triggerIn(turn: Turn, matters: readonly Matter[]): Trigger | null {
  const passages = wanting(turn);
  if (passages.length === 0) return null;
  const wantsSent = passages.some((passage) => passage.fits(WANTS_SENT) || hasLost(passage));
  const own = specific(passages);
  const matter =
    (own.length > 0 ? matterOf(matters, own) : undefined) ??
    (wantsSent || own.length === 0 ? matterOf(matters, specific(turn.sentences)) : undefined);
  return { passages, wantsSent, matter: matter ?? null };
}

function matterOf(matters: readonly Matter[], terms: readonly Term[]): Matter | undefined {
  return matters.slice(-RECENT).find((known) => agreement(known.terms, terms).shared >= SAME_MATTER);
}

function isRefused(turn: Turn): boolean {
  return turn.sentences.some((sentence) => sentence.fits(REFUSAL));
}

const RECENT = 40;
/** Weight of the words by which two messages are about one thing. */
const SAME_MATTER = 0.7;

const DAY = 24 * 3_600_000;

/** Two mails of ours in a row on one day are one sending; a day later it is sent once more. */
function goesOnFrom(before: Turn, turn: Turn): boolean {
  if (before.index !== turn.index - 1) return false;
  return before.at === null || turn.at === null || turn.at - before.at < DAY;
}

/** Has lost what we sent, or wants it once more. */
function hasLost(passage: Passage): boolean {
  return passage.fits(LOST) || passage.shows('c.wants-again');
}

/** The sentences of a client's message that want something sent or explained. */
function wanting(turn: Turn): Passage[] {
  const asked = new Set(
    questionsIn(turn)
      .filter((question) => question.direct)
      .map((question) => question.passage),
  );
  return turn.sentences.filter((sentence) => asked.has(sentence) || sentence.fits(WANTS_SENT) || hasLost(sentence));
}

function specific(passages: readonly Passage[]): Term[] {
  const terms: Term[] = [];
  for (const passage of passages) {
    for (const term of passage.terms) {
      if (term.weight < 0.6 || GENERIC.has(term.concept) || GENERIC_STEMS.has(term.stem)) continue;
      if (!terms.some((known) => known.concept === term.concept)) terms.push(term);
    }
  }
  return terms;
}
