import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Conversation } from '../conversation';
import { readMail } from '../mail/eml';
import { findMails, unquoted } from '../mail/mbox';
import { groupMails, toConversation } from '../mail/thread';
import type { Mail } from '../mail/types';
import { parseConversation } from './jsonl';

/** Says what cannot be read, and why. */
export type Complain = (what: string, why: string) => void;

/** Where the user stands: npm starts scripts in the folder of the package. */
const HERE = process.env.INIT_CWD ?? process.cwd();

/**
 * Reads `.jsonl`, `.eml` and `.mbox` files, in their order. Mails of all files are grouped together; a conversation
 * comes with the file of its first mail. What cannot be read is complained about, and the rest is read all the same.
 */
export async function* readConversations(
  files: readonly string[],
  us: readonly string[],
  complain: Complain,
): AsyncGenerator<Conversation> {
  const fileOf = new Map<Mail, string>();
  for (const file of files) {
    await orComplain(file, complain, async () => {
      for await (const mail of readMails(file, complain)) fileOf.set(mail, file);
    });
  }
  const groups = groupMails([...fileOf.keys()]);
  for (const file of new Set(files)) {
    if (kindOf(file) === '.jsonl') yield* readJsonLines(file, complain);
    for (const [n, group] of groups.entries()) {
      if (fileOf.get(group[0]!) === file) yield toConversation(group, us, n + 1);
    }
  }
}

function kindOf(file: string): string {
  return extname(file).toLowerCase();
}

async function* readMails(file: string, complain: Complain): AsyncGenerator<Mail> {
  const kind = kindOf(file);
  if (kind === '.eml') yield await readMail(await readFile(resolve(HERE, file)));
  else if (kind === '.mbox') yield* readMailbox(file, complain);
  else if (kind !== '.jsonl') throw new Error('not a .jsonl, .eml or .mbox file');
}

async function* readMailbox(file: string, complain: Complain): AsyncGenerator<Mail> {
  const path = resolve(HERE, file);
  const mailbox = await open(path);
  try {
    let n = 0;
    for await (const { start, end } of findMails(createReadStream(path))) {
      n++;
      const source = new Uint8Array(end - start);
      await mailbox.read(source, 0, source.length, start);
      try {
        yield await readMail(unquoted(source));
      } catch (error) {
        complain(`${file}, mail ${n}`, wordsFor(error));
      }
    }
  } finally {
    await mailbox.close();
  }
}

async function* readJsonLines(file: string, complain: Complain): AsyncGenerator<Conversation> {
  let n = 0;
  const input = createReadStream(resolve(HERE, file), 'utf8');
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      n++;
      const json = line.replace(/^\ufeff/, '').trim();
      if (json === '') continue;
      let conversation: Conversation;
      try {
        conversation = parseConversation(json);
      } catch (error) {
        complain(`${file}, line ${n}`, wordsFor(error));
        continue;
      }
      yield conversation;
    }
  } catch (error) {
    complain(file, wordsFor(error));
  }
}

async function orComplain(file: string, complain: Complain, read: () => Promise<void>): Promise<void> {
  try {
    await read();
  } catch (error) {
    complain(file, wordsFor(error));
  }
}

const SYSTEM_ERRORS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'you have no permission to read it',
};

function wordsFor(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return ('code' in error && SYSTEM_ERRORS[String(error.code)]) || error.message.replace(/\s+/g, ' ');
}
