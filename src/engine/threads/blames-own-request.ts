import type { Finding } from '../../conversation';
import { ADMITS, ASKS_WHO, COMPLAINT, PRAISE, PRESSING, REQUEST, WANTS_NOW } from './acts';
import { CITES_WISH, CONCEDES, repliesTo } from './citing';
import { finding } from './finding';
import {
  ASTONISHED,
  DEFECT,
  DONE_OTHERWISE,
  FOLLOWS,
  INSISTS,
  LOST,
  MISSES,
  TO_US,
  WANTS_SENT,
  WARNS,
  WISH,
} from './hints';
import { Pattern } from './patterns';
import { agreement } from './similarity';
import { type Passage, sentenceWith, spanOf, type Thread, type Turn } from './view';
import type { Term } from './vocabulary';

/** A wish that hates something is a wish all the same. */
const COMMAND = new Pattern(`
  ^ <2> (*йте | *ите | *ьте | хочу | хотим | прошу | make | put | take | remove | drop | leave | add | change | use | keep | paint | print | set | plant | please | want)
`);

const SILENCE = new Pattern(`
  (молчите | молчание | тишина | ответа | отвечаете | отвечает | отвечают | не (отвечали | ответили | перезвонил*))
  (silence | silent | answering | replying | (no | not | nobody | any) <2> (answer* | repl* | response))
`);

const WISHED_AWAY = new Pattern(`
  (без | убрать | уберите | убери | удалить | удалите | снимите | вырежьте | выкиньте | откажемся | (не | никаких | никакой) <3>)
  (without | remove | drop | delete | cut | lose | leave <5> (out | off) | take <6> (out | off | away | down) | skip | get rid | no | not | don't | nothing)
`);

const STRONG = 0.9;

/** `memory.blames-own-request`: complains about a thing they asked for themselves earlier. */
export function blamedOwnRequests(thread: Thread, phrases: readonly Finding[]): Finding[] {
  const upset = new Set(
    phrases
      .filter((phrase) => /^tone\.(blame|outburst|rude|threat)$/.test(phrase.signal))
      .map((phrase) => phrase.message),
  );
  const found: Finding[] = [];
  for (const turn of thread.turns) {
    if (!turn.client) continue;
    const cited = citedWish(thread, turn);
    const insisted = insistedBefore(thread, turn);
    const complaint = complaintIn(turn) ?? (cited === null && insisted === null ? null : reproachIn(turn));
    if (complaint === null && !upset.has(turn.message.id)) continue;
    if (
      (cited === null && sentenceWith(turn, DEFECT) !== null) ||
      sentenceWith(turn, ADMITS) !== null ||
      sentenceWith(turn, DONE_OTHERWISE) !== null ||
      repliesTo(thread, turn).some((sentence) => sentence.fits(CONCEDES))
    )
      continue;
    const plain =
      cited !== null ||
      upset.has(turn.message.id) ||
      complaint?.fits(COMPLAINT) === true ||
      complaint?.fits(MISSES) === true;
    // "Why is the bill higher?" asks; the wish that explains it need not be what it blames us for.
    const asksOnly = complaint?.fits(ASKS_WHO) === true && !isOutcry(complaint);
    const named = wishesBehind(thread, turn, plain, asksOnly ? [] : (cited?.terms ?? []));
    const wishes = named.length === 0 && insisted !== null ? insisted : named;
    if (wishes.length === 0) continue;
    const place = complaint === null ? null : (complaint.find(COMPLAINT) ?? complaint.find(ASKS_WHO));
    const span = complaint !== null && place !== null ? spanOf(complaint, place) : undefined;
    found.push(
      finding(
        'memory.blames-own-request',
        turn,
        0.88,
        wishes.map((wish) => wish.message.id),
        span,
      ),
    );
  }
  return found;
}

/** The sentence of our answer that names the wish as theirs, or null. */
function citedWish(thread: Thread, turn: Turn): Passage | null {
  return repliesTo(thread, turn).find((sentence) => !sentence.question && sentence.fits(CITES_WISH)) ?? null;
}

/** An answer to a warning is short where it gives no way. */
const SHORT = 25;

/** A wish that this is about, that they had stood by when we warned of it and that we then went on with; the last one. */
function insistedBefore(thread: Thread, turn: Turn): readonly Turn[] | null {
  for (let i = turn.index - 2; i >= 2; i--) {
    const [wish, warning, insisting, done] = thread.turns.slice(i - 2, i + 2) as [Turn, Turn, Turn, Turn];
    if (!wish.client || warning.client || !insisting.client || done.client) continue;
    if (sentenceWith(wish, WISH) === null || sentenceWith(warning, WARNS) === null) continue;
    if (insisting.sentences.reduce((sum, sentence) => sum + sentence.words.length, 0) > SHORT) continue;
    if (sentenceWith(insisting, INSISTS) === null && agreement(termsOf(wish), termsOf(insisting)).shared < STRONG)
      continue;
    if (agreement(contended(wish, warning, insisting), termsOf(turn)).shared >= STRONG) return [wish, insisting];
  }
  return null;
}

/** What they and we had differed about: not all that the wish names ("the hall"), if the answer says more ("dark"). */
function contended(wish: Turn, warning: Turn, insisting: Turn): Term[] {
  const stoodBy = termsOf(insisting).filter((term) => term.weight >= STRONG);
  return [...termsOf(warning), ...(stoodBy.length > 0 ? stoodBy : termsOf(wish))];
}

function termsOf(turn: Turn): Term[] {
  return turn.sentences.flatMap((sentence) => [...sentence.terms]);
}

/** "What sort of designer …", "why would a professional …". */
const WHO_WOULD = new Pattern(`
  (кто | какой | что за | как можно | как мог | как могли) <6> (делает | сделал | сделать | поступает | додумал* | специалист* | мастер* | профессионал* | дизайнер*)
  (what (kind | sort) of <2> (designer | professional | company | firm | studio | builder | expert | agency | team | shop | person))
  (why | how) (would | could | can) <1> (a | an | any | anyone | anybody | professional*)
  who in (their | his | your) right mind
  ^ кто <5> (*ит | *ет | *ют | *ят)
`);

/** Asks for no change: an outcry or a question that wants nothing done. */
function reproachIn(turn: Turn): Passage | null {
  const { text } = turn.message;
  return (
    turn.sentences.find(
      (sentence) =>
        (sentence.question || text[sentence.end - 1] === '!' || sentence.fits(ASTONISHED)) &&
        (sentence.fits(TO_US) || sentence.fits(ASTONISHED) || sentence.fits(WHO_WOULD)) &&
        // "Explain to me how one can …" asks for no explanation.
        (!sentence.fits(REQUEST) || (sentence.question && sentence.fits(ASTONISHED))) &&
        !sentence.fits(PRAISE) &&
        !isOfWaiting(sentence),
    ) ?? null
  );
}

function isOutcry(sentence: Passage): boolean {
  const close = sentence.turn.message.text.slice(sentence.end - 2, sentence.end);
  return sentence.fits(COMPLAINT) || sentence.fits(MISSES) || sentence.fits(ASTONISHED) || /[!?]{2}|!$/.test(close);
}

function isComplaint(sentence: Passage): boolean {
  return sentence.fits(COMPLAINT) || sentence.fits(ASKS_WHO) || sentence.fits(MISSES);
}

/** That we are slow or silent was nobody's wish. */
function isOfWaiting(sentence: Passage): boolean {
  return sentence.fits(PRESSING) || sentence.fits(WANTS_NOW) || sentence.fits(SILENCE);
}

/** A plain complaint; or a "who" or "why", where nothing is praised. */
function complaintIn(turn: Turn): Passage | null {
  const sentences = turn.sentences.filter((sentence) => !isOfWaiting(sentence));
  const plain = sentences.find((sentence) => sentence.fits(COMPLAINT) || sentence.fits(MISSES));
  const asks = sentenceWith(turn, PRAISE) === null ? sentences.find((sentence) => sentence.fits(ASKS_WHO)) : undefined;
  return plain ?? asks ?? null;
}

/**
 * Earlier messages of theirs, already acted on by us, that wished for what this one is about. A mere "who" or "why"
 * blames only for what we had said yes to. What our answer cites as their wish (`cited`) is what it is about, too.
 */
function wishesBehind(thread: Thread, turn: Turn, plain: boolean, cited: readonly Term[]): Turn[] {
  const about = [...turn.sentences.flatMap((sentence) => [...sentence.terms]), ...cited];
  const blaming = turn.sentences.filter(isComplaint).flatMap((sentence) => [...sentence.terms]);
  const misses = sentenceWith(turn, MISSES) !== null;
  const wishes: Turn[] = [];
  const lastOwn = thread.turns.findLastIndex((other) => !other.client && other.index < turn.index);
  for (const earlier of thread.turns) {
    if (earlier.index >= lastOwn) break;
    if (!earlier.client) continue;
    const reply = thread.turns[earlier.index + 1];
    const wasFollowed = reply !== undefined && !reply.client && sentenceWith(reply, FOLLOWS) !== null;
    for (const sentence of earlier.sentences) {
      // To have something sent is no wish for how it should be.
      if (isComplaint(sentence) && !sentence.fits(COMMAND)) continue;
      if (cited.length === 0 && (sentence.fits(LOST) || sentence.fits(WANTS_SENT))) continue;
      const wished = plain ? sentence.fits(WISH) || wasFollowed : sentence.fits(WISH) && wasFollowed;
      if (!wished && cited.length === 0) continue;
      if (misses && !sentence.fits(WISHED_AWAY)) continue;
      if (sameThing(sentence, about, [...blaming, ...cited])) {
        wishes.push(earlier);
        break;
      }
    }
  }
  return wishes;
}

function sameThing(wish: Passage, about: readonly Term[], blaming: readonly Term[]): boolean {
  const a = agreement(wish.terms, about);
  if (agreement(wish.terms, blaming).shared >= STRONG) return true;
  return a.shared >= 1.6 || (a.shared >= STRONG && a.shared / (a.shared + a.onlyFirst) >= 0.3);
}
