import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { findRegions } from '../../src/language';

/** Published test sets of mail quoting; not part of the project. */
const SETS = join(import.meta.dirname, '../../../shared/mail/quoting');
const absent = !existsSync(SETS);

const read = (...path: string[]) => readFileSync(join(SETS, ...path), 'utf8').replace(/\r\n/g, '\n');
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const own = (text: string) =>
  findRegions(text)
    .filter((region) => region.kind === 'own')
    .flatMap(({ start, end }) => lines(text.slice(start, end)));

/** The lines numbered "1-5,9" of a text. */
function pick(text: string, numbers: string): string[] {
  const all = text.split('\n');
  return numbers
    .split(',')
    .filter((range) => range !== '')
    .flatMap((range) => {
      const [from, to] = range.split('-').map(Number);
      return lines(all.slice(from! - 1, to ?? from).join('\n'));
    });
}

interface Figures {
  exact: number;
  leaked: string[];
  swallowed: string[];
}

/** How many files are cut exactly, and where something of others got in or something own got lost. */
function judge(files: readonly { name: string; text: string; expected: readonly string[] }[]): Figures {
  const figures: Figures = { exact: 0, leaked: [], swallowed: [] };
  for (const { name, text, expected } of files) {
    const found = own(text);
    if (found.some((line) => !expected.includes(line))) figures.leaked.push(name);
    if (expected.some((line) => !found.includes(line))) figures.swallowed.push(name);
    if (found.join('\n') === expected.join('\n')) figures.exact++;
  }
  return figures;
}

describe.skipIf(absent)(`mail quoting, measured on ../shared/mail/quoting${absent ? ' (absent)' : ''}`, () => {
  test('Discourse: exact cuts, its quoted lines aside', () => {
    const names = readdirSync(join(SETS, 'email_reply_trimmer/emails'));
    const figures = judge(
      names.map((name) => ({
        name,
        text: read('email_reply_trimmer/emails', name),
        expected: lines(read('email_reply_trimmer/trimmed', name)).filter((line) => !line.startsWith('>')),
      })),
    );
    expect(figures.leaked).toEqual([]);
    // Two have no words of the sender at all, where Discourse shows the rest; one has a name below its "Best regards".
    expect(figures.swallowed).toEqual(['embedded_email_17.txt', 'embedded_email_swedish.txt', 'forwarded_message.txt']);
    expect(figures.exact).toBe(names.length - 3);
  });

  /** Own lines, judged by hand; `1-5` where a paragraph stands above what is quoted. */
  const REPLIES: Record<string, string> = {
    'email_1.txt': '1-7',
    'email_15.txt': '1-5,9-11',
    'email_2.txt': '1,9-35',
    'email_20.txt': '1',
    'email_21.txt': '1-638',
    'email_2_1.txt': '1',
    'email_4.txt': '1',
    'email_6.txt': '1-3',
    'email_blackberry.txt': '1',
    'email_custom_quote_header.txt': '1',
    'email_customer_quote_header_3.txt': '1-3',
    'email_multi_word_sent_from_my_mobile_device.txt': '1',
    'email_one_is_not_on.txt': '1-5',
    'email_reply_header.txt': '1-11',
    'email_sent_from.txt': '1',
    'email_tricky_11_double_signature.txt': '1',
    'email_tricky_16_unicode_signatures.txt': '1-4',
    'email_tricky_4_from_in_body.txt': '1-6',
    'email_tricky_6_regards_in_sentence.txt': '1-8',
    'email_tricky_8_sent_from_in_content.txt': '1-6',
    'email_tricky_9_nested_quotes.txt': '1',
    'email_with_date_headers.txt': '1',
    'email_with_regards.txt': '1-5',
    'email_zoho.txt': '1-2',
  };

  test('crisp, replies', () => {
    const names = readdirSync(join(SETS, 'crisp-reply'));
    const figures = judge(
      names.map((name) => {
        const text = read('crisp-reply', name);
        return { name, text, expected: pick(text, REPLIES[name] ?? '1-5') };
      }),
    );
    expect(figures.swallowed).toEqual([]);
    // A footer in Italian, a placeholder for a date, and a title with an exclamation mark.
    expect(figures.leaked).toEqual(['email_7.txt', 'email_with_date_headers.txt', 'email_with_regards.txt']);
    expect(figures.exact).toBe(names.length - 3);
  });

  test('crisp, forwards: nothing of others gets in', () => {
    const names = readdirSync(join(SETS, 'crisp-forward')).filter((name) => name.includes('_body'));
    const figures = judge(
      names.map((name) => {
        const text = read('crisp-forward', name);
        const variant = /variant_(\d+)/.exec(name)?.[1] ?? '';
        const numbers = ['2', '14', '15'].includes(variant) ? '1-3' : variant === '4' ? answered(text) : '';
        return { name, text, expected: pick(text, numbers) };
      }),
    );
    expect(figures).toEqual({ exact: names.length, leaked: [], swallowed: [] });
  });

  /** The fourth variants are answers ("That's true! Regards, e."), but for those that only forward. */
  const answered = (text: string) => (text.startsWith('That') ? '1' : '');

  const ZAPIER: Record<string, string> = {
    'correct_sig.txt': '1',
    'email_1_2.txt': '1,9-35',
    'email_1_5.txt': '1-15',
    'email_1_6.txt': '1',
    'email_1_8.txt': '13,19',
    'email_2_1.txt': '1',
    'email_2_2.txt': '1',
    'email_2_3.txt': '1',
    'email_headers_no_delimiter.txt': '1',
    'email_iPhone.txt': '1',
    'email_multi_word_sent_from_my_mobile_device.txt': '1',
    'email_sig_delimiter_in_middle_of_line.txt': '1-7',
    'greedy_on.txt': '1-6',
    'pathological.txt': '1-2',
  };

  test('Zapier', () => {
    const names = readdirSync(join(SETS, 'zapier-reply/emails'));
    const figures = judge(
      names.map((name) => {
        const text = read('zapier-reply/emails', name);
        return { name, text, expected: pick(text, ZAPIER[name] ?? '') };
      }),
    );
    // A joke in place of a device: "Sent from a …".
    expect(figures).toEqual({ exact: names.length - 1, leaked: ['email_1_6.txt'], swallowed: [] });
  });

  test('talon, text of four mail programs', async () => {
    const names = readdirSync(join(SETS, 'talon/standard_replies')).filter((name) => name.endsWith('.eml'));
    const found = await Promise.all(
      names.map(async (name) => own((await PostalMime.parse(read('talon/standard_replies', name))).text ?? '')),
    );
    expect(found).toEqual(names.map(() => ['Hello']));
  });
});
