import type { Conversation, Message, Party } from '../conversation';
import { Threads } from './threads';
import type { Mail } from './types';

/**
 * Groups mails by what they answer: in the order in which each group was first met, and so inside the groups.
 * A mail that was met twice counts once.
 */
export function groupMails(mails: readonly Mail[]): Mail[][] {
  const threads = new Threads();
  const added = mails.filter(({ id, references }) => threads.add(id, references) !== null);
  return threads.groups().map((group) => group.map((mail) => added[mail]!));
}

/** Makes a group a conversation, oldest mail first. `us` are our own addresses; `n` names mails that have no id. */
export function toConversation(group: readonly Mail[], us: readonly string[], n: number): Conversation {
  const own = new Set(us.map((address) => address.trim().toLowerCase()));
  const isOurs = ({ address }: Party) => own.has(address.toLowerCase());
  const mails = inTime(group);
  const messages = mails.map(
    (mail, i): Message => ({
      id: mail.id ?? `mail-${n}-${i + 1}`,
      from: isOurs(mail.from) ? 'us' : 'client',
      at: mail.at,
      text: mail.text,
      author: mail.from,
    }),
  );
  const people = [...mails.map((mail) => mail.from), ...mails.flatMap((mail) => mail.to)];
  const client = people.find((person) => !isOurs(person)) ?? people[0] ?? { address: '' };
  const subject = mails.find((mail) => mail.subject !== '')?.subject;
  return { id: messages[0]?.id ?? `mail-${n}`, ...(subject === undefined ? {} : { subject }), us, client, messages };
}

/** By date; a mail without one keeps its place after the one it was read after. */
function inTime(mails: readonly Mail[]): Mail[] {
  let last = Number.NEGATIVE_INFINITY;
  const timed = mails.map((mail) => {
    if (mail.at !== null) last = Date.parse(mail.at);
    return { mail, time: last };
  });
  return timed.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0)).map(({ mail }) => mail);
}
