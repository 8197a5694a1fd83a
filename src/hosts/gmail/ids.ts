import { fingerprint } from '../fingerprint';
import { gmail } from './selectors';

/**
 * Gmail's "permanent" ids hold the older hexadecimal id in decimal where the mail came from outside
 * (`#msg-f:1775568780109575075` is 18a41665ecb473a3); those made here (`msg-a:r…`) stay as they are.
 */
export function fromPermanent(id: string): string | null {
  const match = /^#?(?:msg|thread)-(?:f:(\d+)|(a:[\w-]+))$/.exec(id);
  if (!match) return null;
  return match[1] ? BigInt(match[1]).toString(16).padStart(16, '0') : match[2]!;
}

/** The id of a conversation by its heading; after a heading without any, by the address; else made up. */
export function threadId(heading: Element, inHash: string | null, madeOf: readonly string[]): string {
  const legacy = heading.getAttribute('data-legacy-thread-id');
  if (legacy && /^[0-9a-f]+$/i.test(legacy)) return legacy.toLowerCase();
  const permanent = fromPermanent(heading.getAttribute('data-thread-perm-id') ?? ''); // may be "undefined"
  return permanent ?? inHash ?? fingerprint(...madeOf);
}

export interface MessageMark {
  readonly id: string;
  /** Written in this very account. */
  readonly madeHere: boolean;
}

/**
 * What the page itself calls a message. The permanent id comes first: right after sending, the other one is not
 * there yet. Null where the page gives no id (collapsed messages, pages before 2018).
 */
export function messageMark(item: Element): MessageMark | null {
  const holder = item.matches('[data-message-id]') ? item : gmail.find(item, 'opened');
  const permanent = holder?.getAttribute('data-message-id') ?? fromLog(item) ?? '';
  const id = fromPermanent(permanent) ?? holder?.getAttribute('data-legacy-message-id')?.toLowerCase();
  return id ? { id, madeHere: permanent.includes('msg-a:') } : null;
}

/** Collapsed messages carry their id only in what Gmail logs of clicks: base64 of JSON. */
function fromLog(item: Element): string | null {
  for (const element of gmail.all(item, 'logged')) {
    for (const [base64] of (element.getAttribute('jslog') ?? '').matchAll(/[A-Za-z0-9+/_-]{16,}={0,2}/g)) {
      const id = /msg-[af]:[\w-]+/.exec(decode(base64))?.[0];
      if (id) return `#${id}`;
    }
  }
  return null;
}

function decode(base64: string): string {
  try {
    return atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}
