import { isAutomatic } from '../clients/identity';
import type { Conversation } from '../conversation';
import { readMail } from '../mail/eml';
import { findMails, LONGEST_HEAD, unquoted } from '../mail/mbox';
import { toConversation } from '../mail/thread';
import type { Mail } from '../mail/types';
import { ContentsBook } from './contents';
import { kindOf } from './sniff';
import { type ArchiveRequest, type Batch, NONE_SKIPPED, type Skipped, type Step } from './types';

/** Bytes between two words on how far the first pass is. */
const SCAN_STEP = 8 * 1024 * 1024;
/** Of a longer mail only the beginning is read, bytes: the words come before the attachments. */
const LONGEST_MAIL = 256 * 1024;
/** Of a longer text only the beginning is heard, characters: nobody types that much, it is pasted. */
const LONGEST_TEXT = 50_000;
/** Mails: a longer conversation is read in parts. */
const LONGEST_CONVERSATION = 300;
/** Mails of one step, unless a single conversation is longer. */
const STEP_MAILS = 60;
/** Mails whose sources are held at the same time. */
const AT_ONCE = 12;

/**
 * Reads an archive in two passes. The first streams through the files and keeps of each mail its place and the numbers
 * that its ids hash to; from these follow the conversations. The second reads one conversation after the other by the
 * places of its mails, in the order in which they were met. So memory grows with the number of mails and not with
 * their length, and the order is the same each time, which is what makes it possible to go on later.
 */
export async function* readArchive({ files, own, from }: ArchiveRequest): AsyncGenerator<Step> {
  const book = new ContentsBook();
  try {
    yield* scan(files, book);
    const conversations = book.conversations(LONGEST_CONVERSATION);
    const contents = book.summary(conversations.length);
    if (contents.unreadable.length === files.length) {
      yield { kind: 'failed', why: contents.unreadable[0]?.why ?? 'empty', unreadable: contents.unreadable };
      return;
    }
    yield { kind: 'contents', contents };
    for (let at = from; at < conversations.length; ) {
      const groups = [conversations[at]!];
      let mails = groups[0]!.length;
      for (at++; at < conversations.length && mails + conversations[at]!.length <= STEP_MAILS; at++) {
        groups.push(conversations[at]!);
        mails += conversations[at]!.length;
      }
      yield { kind: 'read', at, mails, ...(await readGroups(files, book, groups, own)) };
    }
    yield { kind: 'end' };
  } catch (error) {
    const gone = error instanceof DOMException && (error.name === 'NotReadableError' || error.name === 'NotFoundError');
    yield { kind: 'failed', why: gone ? 'gone' : 'internal' };
  }
}

async function* scan(files: readonly File[], book: ContentsBook): AsyncGenerator<Step> {
  const of = files.reduce((sum, { size }) => sum + size, 0);
  let before = 0;
  for (const [number, file] of files.entries()) {
    const kind = await kindOf(file);
    if (kind === 'mbox') {
      let told = 0;
      for await (const found of findMails(file.stream())) {
        book.add(number, found);
        if (found.end - told < SCAN_STEP) continue;
        told = found.end;
        yield { kind: 'scanned', bytes: before + told, of, mails: book.mails };
      }
      // A mailbox ends with a whole line; one that was cut off while it was copied mostly does not.
      if ((await file.slice(-1).text()) !== '\n') book.cutShort(file.name);
    } else if (kind === 'eml') book.add(number, { start: 0, end: file.size, sender: '', head: await headOf(file) });
    else book.unreadable({ name: file.name, why: kind });
    before += file.size;
    yield { kind: 'scanned', bytes: before, of, mails: book.mails };
  }
}

async function headOf(file: Blob): Promise<Uint8Array | null> {
  const start = new Uint8Array(await file.slice(0, LONGEST_HEAD).arrayBuffer());
  const blank = start.findIndex(
    (byte, at) => byte === 0x0a && (start[at + 1] === 0x0a || (start[at + 1] === 0x0d && start[at + 2] === 0x0a)),
  );
  if (blank >= 0) return start.subarray(0, blank + 1);
  return file.size > LONGEST_HEAD ? null : start;
}

type Read = Pick<Extract<Step, { kind: 'read' }>, 'batches' | 'skipped'>;

async function readGroups(
  files: readonly File[],
  book: ContentsBook,
  groups: readonly (readonly number[])[],
  own: readonly string[],
): Promise<Read> {
  const skipped: Record<Skipped, number> = { ...NONE_SKIPPED };
  const numbers = groups.flat();
  const mails = new Map<number, Mail>();
  for (let at = 0; at < numbers.length; at += AT_ONCE) {
    const together = numbers.slice(at, at + AT_ONCE).map(async (number) => {
      const mail = await readAt(files, book, number);
      if (mail) mails.set(number, mail);
      else skipped.broken++;
    });
    await Promise.all(together);
  }
  const byHost = { gmail: [] as Conversation[], archive: [] as Conversation[] };
  for (const group of groups) {
    const readable = group.flatMap((number) => mails.get(number) ?? []);
    if (readable.length === 0) continue;
    const conversation = conversationOf(readable, book.gmailThread(group[0]!), own);
    const why = whyNot(conversation);
    if (why) skipped[why] += readable.length;
    else byHost[book.gmailThread(group[0]!) === '' ? 'archive' : 'gmail'].push(conversation);
  }
  const batches = (['gmail', 'archive'] as const).map((host): Batch => ({ host, conversations: byHost[host] }));
  return { batches: batches.filter(({ conversations }) => conversations.length > 0), skipped };
}

/** Null where it is none. */
async function readAt(files: readonly File[], book: ContentsBook, number: number): Promise<Mail | null> {
  const { file, start, end, name } = book.place(number);
  const source = await files[file]!.slice(start, Math.min(end, start + LONGEST_MAIL)).arrayBuffer();
  try {
    const mail = await readMail(unquoted(new Uint8Array(source)));
    return name === null ? mail : { ...mail, id: name };
  } catch {
    return null;
  }
}

/**
 * The conversation is named by the mail that all its answers name first: so it has the same name in an archive of last
 * year and in one of this year.
 */
function conversationOf(mails: readonly Mail[], gmailThread: string, own: readonly string[]): Conversation {
  const conversation = toConversation(mails, own, 0);
  const first = mails.find(({ id }) => id === conversation.id);
  return {
    ...conversation,
    id: gmailThread || (first?.references[0] ?? conversation.id),
    messages: conversation.messages.map((message) =>
      message.text.length > LONGEST_TEXT
        ? { ...message, text: message.text.slice(0, LONGEST_TEXT), clipped: true }
        : message,
    ),
  };
}

function whyNot({ client, us, messages }: Conversation): Skipped | null {
  if (client.address === '') return 'noAddress';
  if (us.includes(client.address.toLowerCase()) || messages.every(({ from }) => from === 'us')) return 'own';
  return isAutomatic(client.address) ? 'automatic' : null;
}
