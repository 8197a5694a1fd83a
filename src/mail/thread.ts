import type { Conversation, Message, Party } from '../conversation';
import type { Mail } from './types';

/**
 * Groups mails by what they answer: in the order in which each group was first met, and so inside the groups.
 * A mail that was met twice counts once.
 */
export function groupMails(mails: readonly Mail[]): Mail[][] {
  return groupByReferences(withoutCopies(mails));
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

function withoutCopies(mails: readonly Mail[]): Mail[] {
  const seen = new Set<string>();
  return mails.filter(({ id }) => {
    if (id === null) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

/** Mails that name each other, or a third one that may be missing, belong together (union of disjoint sets). */
function groupByReferences(mails: readonly Mail[]): Mail[][] {
  const parent = mails.map((_, i) => i);
  const holder = new Map<string, number>();
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = i; at !== root; ) {
      const next = parent[at]!;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  mails.forEach((mail, i) => {
    for (const id of mail.id === null ? mail.references : [mail.id, ...mail.references]) {
      const other = holder.get(id);
      if (other === undefined) holder.set(id, i);
      else if (find(other) !== find(i)) parent[Math.max(find(other), find(i))] = Math.min(find(other), find(i));
    }
  });
  const groups = new Map<number, Mail[]>();
  mails.forEach((mail, i) => {
    const root = find(i);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [mail]);
    else group.push(mail);
  });
  return [...groups.values()];
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
