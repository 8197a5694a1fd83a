import type { NumberOrder } from '../dates';
import { roundcube } from './selectors';

/** What Roundcube tells its own page; every part may be missing. */
export interface Settings {
  readonly username: string;
  readonly mailbox: string;
  readonly drafts: string;
  readonly uid: string;
  readonly dateOrder: NumberOrder | undefined;
}

/** Reads the inline script in the page's head. Null if this is no page of Roundcube. */
export function settingsOf(document: Document): Settings | null {
  for (const script of roundcube.all(document, 'settings')) {
    const json = /rcmail\.set_env\((\{.*\})\);/.exec(script.textContent)?.[1];
    const env = json && parse(json);
    if (!env) continue;
    const text = (key: string) => (typeof env[key] === 'string' ? env[key] : '');
    return {
      username: text('username'),
      mailbox: text('mailbox'),
      drafts: text('drafts_mailbox'),
      uid: text('uid'),
      dateOrder: orderOf(text('date_format')),
    };
  }
  return null;
}

function parse(json: string): Record<string, unknown> | null {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** "dd.mm.yy" → dmy. */
function orderOf(format: string): NumberOrder | undefined {
  const order = format.replace(/[^dmy]/g, '').replace(/(.)\1+/g, '$1');
  return order === 'ymd' || order === 'dmy' || order === 'mdy' ? order : undefined;
}
