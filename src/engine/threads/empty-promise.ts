import type { Finding } from '../../conversation';
import { DELIVERED, I_DO, MISSING, NOT_DELIVERED, PROMISE, RECEIVED, REQUEST } from './acts';
import { DAY } from './clock';
import { daysNamed, dueDate } from './dates';
import { finding } from './finding';
import { Pattern } from './patterns';
import { matterOf, share } from './unmet-request';
import { clientAfter, type Passage, spanOf, type Thread, type Turn } from './view';

/** A day named in answer to us is a promise, however it is put. */
const DAY_NAMED = new Pattern(`
  (завтра | послезавтра | сегодня | понедельник* | вторник* | среда | среду | среде | среды | четверг* | пятниц* | суббот* | воскресень* | (на | к концу | до конца) <2> недел* | на днях | вечером | утром)
  (tomorrow | tonight | today | end of (day | week | month) | monday | tuesday | wednesday | thursday | friday | saturday | sunday | weekend | this week | next week | in a (day | couple | few) | soon | shortly)
`);

/** We hold them to their word. */
const AS_PROMISED = new Pattern(`
  (вы | ты) <3> (обещал* | собирал* | говорили что | писали что | планировали)
  (как <3> (обещал* | договаривались) | обещанн* | по вашим словам)
  you <3> (promised | said <3> (would | you'd) | were going to | were to | meant to | mentioned <3> would)
  (as promised | promised for | the promised)
`);

interface Promised {
  readonly turn: Turn;
  readonly passage: Passage;
  /** The day that it names, see `dueDate`. */
  readonly due: number | null;
}

/** A promise that a reminder of ours shows to be broken, with all that hangs on it. */
export interface BrokenPromise {
  readonly promises: readonly Promised[];
  readonly reminders: readonly Turn[];
  /** Messages of the client after the first reminder, with nothing handed over. */
  readonly after: readonly Turn[];
}

/** `coop.empty-promise`: promises a thing and does not deliver; we remind, and it comes round again. */
export function emptyPromises(thread: Thread): Finding[] {
  return brokenPromises(thread).map(({ promises, reminders, after }) => {
    const last = after.at(-1)!;
    const ids = [...promises.map((promise) => promise.turn), ...reminders]
      .sort((a, b) => a.index - b.index)
      .map((turn) => turn.message.id);
    const again = promises.find((promise) => promise.turn === last);
    const place = again?.passage.find(PROMISE) ?? null;
    const span = again !== undefined && place !== null ? spanOf(again.passage, place) : undefined;
    return finding('coop.empty-promise', last, reminders.length > 1 ? 0.93 : 0.82, ids, span);
  });
}

function brokenPromises(thread: Thread): BrokenPromise[] {
  const found: BrokenPromise[] = [];
  let promises: Promised[] = [];
  let reminders: Turn[] = [];
  let after: Turn[] = [];
  const close = (delivered: boolean): void => {
    // Handed over at the first reminder, it was only late.
    const roundAgain = reminders.length > 1 || (reminders.length === 1 && promises.length > 1 && !delivered);
    if (roundAgain && after.length > 0) found.push({ promises, reminders, after });
    promises = [];
    reminders = [];
    after = [];
  };
  for (const turn of thread.turns) {
    if (promises.length > 0 && isLongAfter(promises.at(-1)!.turn, reminders.at(-1), turn)) close(false);
    if (!turn.client) {
      if (promises.length === 0) continue;
      if (remindsOf(promises.at(-1)!, turn)) {
        if (!isEarly(promises.at(-1)!, turn)) reminders.push(turn);
      } else if (
        turn.sentences.some((sentence) => sentence.fits(RECEIVED)) &&
        !turn.sentences.some((sentence) => sentence.question)
      ) {
        close(true);
      }
      continue;
    }
    // What is folded away may have held what was promised.
    if (!turn.whole || handsOver(turn)) {
      close(true);
      continue;
    }
    const passage = promiseIn(thread, turn);
    const reminder = reminders.at(-1);
    if (reminder !== undefined && clientAfter(thread, reminder).includes(turn)) after.push(turn);
    if (passage !== null) promises.push({ turn, passage, due: dueDate(passage, turn) });
  }
  close(false);
  return found;
}

/** We say that it has not come, hold them to their word, or ask again for what the promise was about. */
function remindsOf(promise: Promised, turn: Turn): boolean {
  return turn.sentences.some(
    (sentence) =>
      sentence.fits(MISSING) ||
      sentence.fits(AS_PROMISED) ||
      (isOverdue(promise, turn) && !sentence.fits(RECEIVED) && namesDayOf(promise, sentence)) ||
      (sentence.fits(REQUEST) && isOverdue(promise, turn) && share(matterOf(promise.passage), matterOf(sentence))),
  );
}

/** "Friday has come and gone": the day itself reminds them, once it is past. */
function namesDayOf(promise: Promised, sentence: Passage): boolean {
  const named = daysNamed(sentence);
  return [...daysNamed(promise.passage)].some((day) => named.has(day));
}

function isOverdue({ due }: Promised, now: Turn): boolean {
  return due !== null && now.at !== null && now.at >= due + DAY;
}

function promiseIn(thread: Thread, turn: Turn): Passage | null {
  const answersUs = thread.turns[turn.index - 1]?.client === false;
  return (
    turn.sentences.find(
      (sentence) =>
        !sentence.question &&
        (sentence.fits(PROMISE) || (sentence.fits(DAY_NAMED) && (answersUs || sentence.fits(I_DO)))),
    ) ?? null
  );
}

const FORGOTTEN = 45 * DAY;

/** Nobody has spoken of it for so long that what comes now is about something else. */
function isLongAfter(promise: Turn, reminder: Turn | undefined, now: Turn): boolean {
  const last = reminder !== undefined && reminder.index > promise.index ? reminder : promise;
  return last.at !== null && now.at !== null && now.at - last.at > FORGOTTEN;
}

function handsOver(turn: Turn): boolean {
  return turn.sentences.some(
    (sentence) =>
      !sentence.question && sentence.fits(DELIVERED) && !sentence.fits(NOT_DELIVERED) && !sentence.fits(PROMISE),
  );
}

/** A reminder before the promised day is only that. */
function isEarly(promise: Promised, reminder: Turn): boolean {
  const { due, turn } = promise;
  if (turn.at === null || reminder.at === null) return false;
  return due !== null && reminder.at < due;
}
