import { isAutomatic } from '../clients/identity';
import { hash } from '../mail/hash';
import { headersOf, idsIn, isBulk, isDiscarded } from '../mail/head';
import type { FoundMail } from '../mail/mbox';
import { Threads } from '../mail/threads';
import { type Contents, NONE_SKIPPED, type Skipped, type UnreadableFile } from './types';

/** Where one mail stands, and the name that the archive gives it, if its own Message-ID is not to be used. */
export interface Place {
  readonly file: number;
  readonly start: number;
  readonly end: number;
  readonly name: string | null;
}

/**
 * What stands where in an archive, gathered while it passes by. About 240 bytes a mail (measured), however long the mails are: a
 * million of them fit into 240 MB, and mailboxes of several GB hold a tenth of that.
 */
export class ContentsBook {
  readonly #threads = new Threads();
  /** By the number of the mail; columns, because a million small objects would take twice the room. */
  readonly #files: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #names: (string | null)[] = [];
  /** Google's number of the conversation, by the mail; empty where there is none. */
  readonly #gmail: string[] = [];
  readonly #skipped: Record<Skipped, number> = { ...NONE_SKIPPED };
  readonly #unreadable: UnreadableFile[] = [];
  readonly #cut: string[] = [];
  #mails = 0;

  get mails(): number {
    return this.#mails;
  }

  /** Takes one mail into the book by its headers, or counts why not. */
  add(file: number, { start, end, sender, head }: FoundMail): void {
    this.#mails++;
    const headers = head && headersOf(head);
    const reason = headers ? whyNot(headers) : 'broken';
    if (!headers || reason) {
      this.#skipped[reason ?? 'broken']++;
      return;
    }
    const thread = gmailId(headers.get('x-gm-thrid') ?? '');
    const id = idsIn(headers.get('message-id'))[0] ?? null;
    const name =
      thread === '' ? (id === null ? madeUp(headers) : null) : gmailId(/^\d+(?=@)/.exec(sender)?.[0] ?? '') || null;
    const references = [...idsIn(headers.get('references')), ...idsIn(headers.get('in-reply-to'))];
    const added = this.#threads.add(id ?? name, thread === '' ? references : [`gmail:${thread}`]);
    if (added === null) {
      this.#skipped.copy++;
      return;
    }
    this.#files.push(file);
    this.#starts.push(start);
    this.#ends.push(end);
    this.#names.push(name);
    this.#gmail.push(thread);
  }

  unreadable(file: UnreadableFile): void {
    this.#unreadable.push(file);
  }

  cutShort(name: string): void {
    this.#cut.push(name);
  }

  /** The conversations as numbers of mails, always in the same order for the same files. */
  conversations(longest: number): readonly (readonly number[])[] {
    return this.#threads.groups().flatMap((group) => {
      const parts: number[][] = [];
      for (let at = 0; at < group.length; at += longest) parts.push(group.slice(at, at + longest));
      return parts;
    });
  }

  place(mail: number): Place {
    return {
      file: this.#files[mail]!,
      start: this.#starts[mail]!,
      end: this.#ends[mail]!,
      name: this.#names[mail]!,
    };
  }

  /** Gmail's own id of the conversation that a mail belongs to; empty where the archive is not Google's. */
  gmailThread(mail: number): string {
    return this.#gmail[mail]!;
  }

  summary(conversations: number): Contents {
    return {
      mails: this.#mails,
      conversations,
      skipped: this.#skipped,
      unreadable: this.#unreadable,
      cut: this.#cut,
    };
  }
}

function whyNot(headers: ReadonlyMap<string, string>): Skipped | null {
  const from = headers.get('from');
  if (from === undefined) return 'broken';
  if (isDiscarded(headers)) return 'discarded';
  if (isBulk(headers) || isAutomatic(/<([^<>]*)>\s*$/.exec(from)?.[1] ?? from)) return 'automatic';
  return null;
}

/** Google's decimal number as the hexadecimal one that its page shows. */
const gmailId = (decimal: string): string =>
  /^\d{1,20}$/.test(decimal) ? BigInt(decimal).toString(16).padStart(16, '0') : '';

/** For a mail without a Message-ID: the same mail has the same name in every archive. */
function madeUp(headers: ReadonlyMap<string, string>): string {
  const told = ['from', 'to', 'date', 'subject'].map((name) => headers.get(name) ?? '');
  return `unnamed-${hash(told.join('\n')).toString(36)}`;
}
