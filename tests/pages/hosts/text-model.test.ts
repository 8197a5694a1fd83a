import { describe, expect, test } from 'vitest';
import { MAX_NODES, MAX_TEXT, readBody } from '../../../src/hosts/text-model';
import { bodyOf, open } from './page';

const textOf = async (html: string) => readBody(await bodyOf(html)).model.text;

describe('white space and lines', () => {
  test.each([
    ['Hello   <b>big</b>\n world', 'Hello big world'],
    ['  <i> a </i> <i> b </i> ', 'a b'],
    ['<div>one</div><div>two</div>', 'one\ntwo'],
    ['<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo'],
    ['<div>one<br></div><div>two</div>', 'one\ntwo'],
    ['one<br><br><br><br><br>two', 'one\n\ntwo'],
    ['<p>one</p><p>two</p>', 'one\n\ntwo'],
    ['<p class="MsoNormal">one</p><p class="MsoNormal">two</p>', 'one\ntwo'],
    ['one<div><div><div>two</div></div></div>three', 'one\ntwo\nthree'],
    ['<pre>a\n  b\n\nc</pre>', 'a\n  b\n\nc'],
    ['<div style="white-space: pre-wrap">a  b\nc</div> d   e', 'a  b\nc\nd e'],
    ['<div style="white-space: pre-line">a  b \n c</div>', 'a b\nc'],
    ['<span style="display: block">a</span><span style="display:block">b</span>', 'a\nb'],
    ['<table><tr><td>Logo</td><td>100</td></tr><tr><td>Site</td></tr></table>', 'Logo\n100\nSite'],
    ['dis<wbr>count', 'discount'],
    ['ten&nbsp;percent', 'ten\u00a0percent'],
    ['Спасибо <img data-emoji="🙏" alt="🙏"> большое', 'Спасибо 🙏 большое'],
    ['', ''],
    ['<br><br> <div> </div>', ''],
  ])('%s', async (html, text) => {
    expect(await textOf(html)).toBe(text);
  });
});

describe('never text', () => {
  test.each([
    ['<style>.x{}</style><script>1</script><noscript>no</noscript><title>t</title>own<!-- c -->'],
    ['own<div hidden>x</div>'],
    ['<div style="display:none;max-height:0">preheader</div>own'],
    ['<span style="font-size:0px">x</span>own<span style="mso-hide:all">y</span>'],
    [
      '<style>.pre1{display:none} .see{visibility:hidden} .o{opacity:0}</style><i class=pre1>a</i><i class=see>b</i><i class=o>c</i>own',
    ],
    [
      'own<div contenteditable="true">draft</div><div role="textbox">draft</div><textarea>draft</textarea><input value=x>',
    ],
    ['own<select><option>x</option></select><button>Download</button>'],
  ])('%s', async (html) => {
    expect(await textOf(html)).toBe('own');
  });

  test('a part that may be edited no longer is text', async () => {
    expect(await textOf('<div contenteditable="false">own</div>')).toBe('own');
  });
});

describe('quotes', () => {
  test.each([
    [
      'Gmail',
      '<div dir="ltr">own</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Wed, Mar 4, 2026 at 9:12 AM Ann &lt;<a>a@b.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote">quoted</blockquote></div>',
    ],
    [
      'Gmail in Russian before 2018',
      'own<div class="gmail_extra"><br><div class="gmail_quote">20 окт. 2016 г., 19:37 пользователь "Имя" &lt;a@b.example&gt; написал:<br><blockquote class="gmail_quote">quoted</blockquote></div></div>',
    ],
    [
      'Gmail, forwarded',
      'own<div class="gmail_quote">---------- Forwarded message ---------<br>От: Имя<br><blockquote>q</blockquote>quoted</div>',
    ],
    ['Roundcube and Yahoo around Gmail', 'own<div class="v1yiv9201021698gmail_quote_mr_css_attr">quoted</div>'],
    [
      'Outlook on the web',
      'own<div id="x_x_appendonsend"></div><hr><div id="x_divRplyFwdMsg"><b>From:</b> A</div><div>quoted</div><div>quoted too</div>',
    ],
    [
      'Outlook',
      'own<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b><span lang="RU">От:</span></b> Имя<br><b>Отправлено:</b> вчера</p></div><p>quoted</p>',
    ],
    [
      'Apple',
      'own<br><blockquote type="cite">On 3 Mar 2026, at 11:00, A &lt;a@b.example&gt; wrote:<br></blockquote><blockquote type="cite">quoted</blockquote>',
    ],
    [
      'Apple in Russian',
      'own<div>3 марта 2026 г., в 11:00, Имя &lt;a@b.example&gt; написал(а):</div><blockquote type="cite">quoted</blockquote>',
    ],
    [
      'Apple, forwarded',
      'own<div>Начало переадресованного сообщения:</div><blockquote type="cite">quoted</blockquote>',
    ],
    [
      'Thunderbird',
      'own<div class="moz-cite-prefix">02.03.2026 12:40, Имя пишет:<br></div><blockquote type="cite">quoted</blockquote>',
    ],
    [
      'Thunderbird, forwarded',
      'own<div class="moz-forward-container">-------- Перенаправленное сообщение --------<p>quoted</p></div>',
    ],
    [
      'Yandex',
      '<div>own</div><div> </div><div>12.03.2026, 10:15, "Имя" &lt;a@b.example&gt;:</div><blockquote><p>quoted</p></blockquote>',
    ],
    [
      'Mail.ru',
      '<div>own</div><blockquote style="border-left:1px solid #0857A6">Среда, 11 марта 2026, 9:30 +03:00 от Имя:<br><div>quoted</div></blockquote>',
    ],
    [
      'Yahoo',
      'own<div id="ydp1yahoo_quoted_1" class="ydp9b1f0a55yahoo_quoted"><div>On Monday A wrote:</div><div>quoted</div></div>',
    ],
    [
      'Proton',
      'own<div class="protonmail_quote">On Monday, A wrote:<br><blockquote class="protonmail_quote" type="cite">quoted</blockquote></div>',
    ],
    [
      'Roundcube',
      'own<p id="v1reply-intro">On 2026-03-05 17:31, A wrote:</p><blockquote type="cite">quoted</blockquote>',
    ],
    [
      'a broken attribution line',
      'own<div>On Wed, Mar 4, 2026 at 9:12 AM Ann Somebody<br>&lt;a@b.example&gt;<br>wrote:</div><blockquote>quoted</blockquote>',
    ],
    ['OWA, long wrapper', 'own<div class="x_mail-editor-reference-message-container"><div>quoted</div></div>'],
  ])('%s', async (_, html) => {
    expect(await textOf(html)).toBe('own');
  });

  test.each([
    [
      'answers between quotes',
      'Hi<div class="gmail_quote"><div class="gmail_attr">On Mar 4, 2026 A wrote:</div><blockquote class="gmail_quote">q1</blockquote><div>answer one</div><blockquote class="gmail_quote">q2</blockquote><div>answer two</div></div>',
      'Hi\n\nanswer one\n\nanswer two',
    ],
    [
      'an answer only below',
      '<div class="gmail_quote"><div class="gmail_attr">On Mar 4, 2026 A wrote:</div><div class="im"><blockquote class="gmail_quote">q</blockquote></div><div>below</div></div>',
      'below',
    ],
    [
      'an answer below a plain quote',
      '<div>12.03.2026, 10:15, "A" &lt;a@b.example&gt;:</div><blockquote>q</blockquote>below',
      'below',
    ],
    ['a new mail from Outlook', '<div id="appendonsend"></div><div>new</div>', 'new'],
    [
      'an indented paragraph',
      'one<blockquote style="margin: 0 0 0 40px; border: none; padding: 0px">two</blockquote>',
      'one\ntwo',
    ],
    ['a sentence with a colon before a quote', 'He says:<blockquote>q</blockquote>but no', 'He says:\n\nbut no'],
    [
      'a forward without own words',
      '<div class="gmail_quote">---------- Forwarded message ---------<br>From: A<br>text</div>',
      '',
    ],
    ['a bordered box that is no header', 'one<div style="border-top: 1px solid #ccc">Total: 5</div>', 'one\nTotal: 5'],
  ])('%s', async (_, html, text) => {
    expect(await textOf(html)).toBe(text);
  });
});

describe('signatures', () => {
  test.each([
    ['<div>own</div><span class="v1gmail_signature_prefix">-- </span><br><div class="v1gmail_signature">Ann</div>'],
    ['own<div id="x_Signature"><p>Ann</p></div>'],
    ['own<div id="ms-outlook-mobile-signature">Get Outlook for iOS</div>'],
    ['own<div class="moz-signature">-- <br>Ann</div>'],
    ['own<br id="v1lineBreakAtBeginningOfSignature"><div dir="ltr">Sent from my iPhone</div>'],
  ])('%s', async (html) => {
    expect(await textOf(html)).toBe('own');
  });
});

describe('ranges', () => {
  const HTML =
    '<div>We   need a <b>dis</b>count,\n<i>please</i>.</div><div>Second &amp; last<br>line</div><blockquote>q</blockquote><div>after</div>';

  test('every stretch leads back to its words', async () => {
    const { model } = readBody(await bodyOf(HTML));
    expect(model.text).toBe('We need a discount, please.\nSecond & last\nline\n\nafter');
    const bare = (text: string) => text.replace(/\s+/g, '');
    const quote = model.text.indexOf('after');
    for (let start = 0; start < model.text.length; start++) {
      for (let end = start + 1; end <= model.text.length; end++) {
        const range = model.range(start, end);
        const text = model.text.slice(start, end);
        const overQuote = start < quote - 2 && end > quote;
        if (/^\n+$/.test(text) || overQuote) expect(range).toBeNull();
        else expect(bare(range!.toString())).toBe(bare(text));
      }
    }
  });

  test('offsets outside the text give nothing', async () => {
    const { model } = readBody(await bodyOf('abc'));
    for (const [start, end] of [
      [-1, 2],
      [0, 4],
      [2, 2],
      [2, 1],
      [Number.NaN, 2],
    ] as const) {
      expect(model.range(start, end)).toBeNull();
    }
  });

  test('preserved white space leads back too', async () => {
    const { model } = readBody(await bodyOf('<pre>a\n  b\tc</pre>'));
    expect(model.range(2, 7)!.toString()).toBe('  b\tc');
  });

  const changes: [string, (body: HTMLElement) => void][] = [
    ['the word was changed', (body) => ((body.querySelector('b')!.firstChild as Text).data = 'mis')],
    ['the node was taken away', (body) => body.querySelector('b')!.remove()],
    ['everything was drawn anew', (body) => (body.innerHTML = HTML)],
    ['something was put between', (body) => body.querySelector('b')!.append('x')],
    ['the node was split', (body) => (body.querySelector('b')!.firstChild as Text).splitText(1)],
  ];
  test.each(changes)('nothing is painted when %s', async (_, change) => {
    const body = await bodyOf(HTML);
    const { model } = readBody(body);
    const start = model.text.indexOf('discount');
    expect(model.range(start, start + 8)?.toString()).toBe('discount');
    change(body);
    expect(model.range(start, start + 8)).toBeNull();
  });

  test('a change elsewhere does not matter', async () => {
    const body = await bodyOf(HTML);
    const { model } = readBody(body);
    body.querySelector('blockquote')!.textContent = 'other';
    expect(model.range(0, 2)?.toString()).toBe('We');
  });
});

describe('hostile or broken HTML', () => {
  test('100,000 nodes are read up to the limit, and said to be clipped', async () => {
    const body = await bodyOf('');
    body.innerHTML = '<i>a </i>'.repeat(50_000);
    const { model, clipped } = readBody(body);
    expect(clipped).toBe(true);
    expect(model.text.length).toBeGreaterThan(MAX_NODES / 4);
    expect(model.range(model.text.length - 3, model.text.length)).not.toBeNull();
  });

  test('a mail of a megabyte is cut', async () => {
    const { model, clipped } = readBody(await bodyOf(`<p>${'слово '.repeat(180_000)}</p>`));
    expect(clipped).toBe(true);
    expect(model.text.length).toBeLessThanOrEqual(MAX_TEXT);
    expect(model.text.length).toBeGreaterThan(MAX_TEXT - 10);
  });

  test('nesting of 5,000 does not overflow', () => {
    const body = new DOMParser().parseFromString('', 'text/html').body;
    let inner: Element = body;
    for (let i = 0; i < 5_000; i++) {
      const child = body.ownerDocument.createElement(i % 2 ? 'b' : 'div');
      inner.append(child);
      inner = child;
    }
    inner.append('deep');
    expect(readBody(body).model.text).toBe('deep');
  });

  test('quotes in quotes, 200 deep', async () => {
    const html = `own${'<blockquote type="cite">q'.repeat(200)}${'</blockquote>'.repeat(200)}below`;
    expect(await textOf(html)).toBe('own\n\nbelow');
  });

  test('wrappers in wrappers, 200 deep', async () => {
    const html = `own${'<div class="gmail_quote">X wrote:<blockquote>q</blockquote>'.repeat(200)}below${'</div>'.repeat(200)}`;
    expect(await textOf(html)).toBe('own\n\nbelow');
  });

  test('a page without a window is read by its tags', () => {
    const page = new DOMParser().parseFromString('<p>one</p><pre>a  b</pre><div>two</div>', 'text/html');
    expect(readBody(page.body).model.text).toBe('one\n\na  b\ntwo');
  });

  test('a hidden message is read as if it were shown', async () => {
    const page = await open(
      '<div style="display:none"><div id="b"><p>one</p><i style="display:none">x</i>two</div></div>',
    );
    expect(readBody(page.querySelector('#b')!).model.text).toBe('one\n\ntwo');
  });
});
