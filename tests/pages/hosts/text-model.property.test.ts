import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBody } from '../../../src/hosts/text-model';
import { bodyOf } from './page';

/** A piece of a mail: HTML in which each `#` stands for one word, and whether these words are the author's. */
interface Piece {
  readonly html: string;
  readonly own: boolean;
}

const own = (html: string): Piece => ({ html, own: true });
const words = fc.constantFrom('#', ' # ', '\n#  # ', '#&nbsp;#', '').map(own);
const gap = fc
  .constantFrom('<br>', '<wbr>', '<!-- # -->', '<img src="data:,">', '<hr>')
  .map((html) => ({ html, own: false }));

const { body } = fc.letrec<{ body: Piece[]; piece: Piece[] }>((tie) => {
  const around = (open: string, close: string) => tie('body').map((inside) => [own(open), ...inside, own(close)]);
  const leaveOut = (open: string, close: string) =>
    tie('body').map((inside) => [{ html: open + inside.map(({ html }) => html).join('') + close, own: false }]);
  return {
    piece: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      words.map((piece) => [piece]),
      gap.map((piece) => [piece]),
      around('<div>', '</div>'),
      around('<p>', '</p>'),
      around('<b>', '</b>'),
      around('<span style="white-space: pre-wrap">', '</span>'),
      around('<table><tr><td>', '</td></tr></table>'),
      around('<blockquote style="margin:0 0 0 40px;border:none">', '</blockquote>'),
      around(
        '<div class="gmail_quote"><div class="gmail_attr">On Mar 4, 2026 A wrote:</div><blockquote>quoted</blockquote>',
        '</div>',
      ),
      leaveOut('<blockquote type="cite">', '</blockquote>'),
      leaveOut('<div class="x_yahoo_quoted">', '</div>'),
      leaveOut('<div style="display: none">', '</div>'),
      leaveOut('<div contenteditable>', '</div>'),
      leaveOut('<div class="v1gmail_signature">', '</div>'),
    ),
    body: fc.array(tie('piece'), { maxLength: 6 }).map((pieces) => pieces.flat()),
  };
});

/** Gives every word a name of its own. */
function numbered(pieces: readonly Piece[]): { html: string; own: string[] } {
  let count = 0;
  const names: string[] = [];
  const html = pieces.map((piece) =>
    piece.html.replace(/#/g, () => {
      const name = `w${count++}w`;
      if (piece.own) names.push(name);
      return name;
    }),
  );
  return { html: html.join(''), own: names };
}

test('whatever a mail is made of, exactly the author’s words are read, in order, and each leads back to itself', async () => {
  const page = await bodyOf('');
  fc.assert(
    fc.property(body, (pieces) => {
      const mail = numbered(pieces);
      page.innerHTML = mail.html;
      const { model, clipped } = readBody(page);
      const read = [...model.text.matchAll(/w\d+w/g)];
      expect(read.map(([word]) => word)).toEqual(mail.own);
      for (const { 0: word, index } of read) expect(model.range(index, index + word.length)?.toString()).toBe(word);
      expect(model.text).toBe(model.text.trimEnd());
      expect(clipped).toBe(false);
    }),
    { numRuns: 300 },
  );
});
