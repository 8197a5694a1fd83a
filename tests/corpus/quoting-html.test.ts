import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findRegions } from '../../src/language';
import { readMail } from '../../src/mail/eml';
import { htmlToText } from '../../src/mail/html';

/** Published test sets of mail quoting; not part of the project. */
const SETS = join(import.meta.dirname, '../../../shared/mail/quoting');
const absent = !existsSync(SETS);

const read = (...path: string[]) => readFileSync(join(SETS, ...path), 'utf8');
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const own = (text: string) =>
  flat(
    findRegions(text)
      .filter((region) => region.kind === 'own')
      .map(({ start, end }) => text.slice(start, end))
      .join('\n'),
  );

describe.skipIf(absent)(`quoting in HTML mail, on ../shared/mail/quoting${absent ? ' (absent)' : ''}`, () => {
  test('Mailspring: what it leaves of each mail is what we leave', () => {
    const all = readdirSync(join(SETS, 'mailspring'));
    const names = all.filter((name) => name.endsWith('_stripped.html') && all.includes(name.replace('_stripped', '')));
    const wrong = names.filter((name) => {
      const whole = own(htmlToText(read('mailspring', name.replace('_stripped', ''))));
      const stripped = htmlToText(read('mailspring', name));
      return whole === '' || (whole !== flat(stripped) && whole !== own(stripped));
    });
    expect(names.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  test('talon: the answers of Gmail and Outlook', () => {
    for (const name of readdirSync(join(SETS, 'talon/html_replies'))) {
      expect(own(htmlToText(read('talon/html_replies', name)))).toBe('Hi. I am fine. Thanks, Alex');
    }
  });

  test('mails of many programs can be read, and say something', async () => {
    for (const folder of ['redmine/mail_handler', 'flowcrypt-live-gmail', 'talon/standard_replies']) {
      for (const name of readdirSync(join(SETS, folder))) {
        const mail = await readMail(readFileSync(join(SETS, folder, name)));
        expect(mail.from.address).toContain('@');
        expect(mail.text.length, name).toBeGreaterThan(0);
      }
    }
  });
});
