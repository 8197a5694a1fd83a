import type { AxisView, HandedOver, HandOverGrounds } from '../clients/types';
import type { Language } from '../conversation';
import type { HandOver } from '../messages/protocol';
import { figures } from './client-words';
import { day } from './texts';
import { adviceTexts } from './texts/advice';

/**
 * A client for somebody else to read: one printable page that stands alone. It has no scripts and asks for nothing, and
 * whatever a letter says is text in it.
 */
export function handOver(sheet: HandOverGrounds, nameOf: (signal: string) => string, language: Language): HandOver {
  const t = adviceTexts(language);
  const s = t.sheet;
  const { card, dossier } = sheet;
  const date = (iso: string | null) => (iso === null ? s.undated : day(language, iso, NEVER));
  const score = ({ score: shown, word }: AxisView) =>
    shown === null ? s.scores[word] : `${s.scores[word]} (${s.outOf(shown)})`;
  const rows: readonly (readonly [string, string])[] = [
    [s.addresses, [card.address, ...sheet.joined].join(', ')],
    [s.messages, new Intl.NumberFormat(language).format(card.messages)],
    [s.last, date(card.lastSeen)],
    [s.manner, score(card.manner)],
    [s.money, score(card.money)],
    [s.class, t.classes[sheet.clientClass]],
    [s.stage, t.stages[sheet.stage]],
    [s.tags, dossier.tags.join(', ')],
    [s.stop, dossier.stop ? `${date(dossier.stop.since)}: ${dossier.stop.reason}` : ''],
    [s.again, dossier.again ? s.agains[dossier.again] : ''],
    [s.note, dossier.note],
  ];
  const facts = dossier.facts.map(({ kind, value, at }) => [date(at), `${t.facts[kind]}: ${value}`] as const);
  const cost = figures(sheet.value, language).map(({ label, value, how }) => [label, `${value}. ${how}`] as const);
  const body = [
    `<h1>${escaped(s.title(card.name))}</h1>`,
    `<p>${escaped(s.made(date(sheet.madeAt)))}</p>`,
    `<h2>${escaped(s.who)}</h2>`,
    table(rows.filter(([, value]) => value !== '')),
    ...(facts.length > 0 ? [`<h2>${escaped(s.agreed)}</h2>`, table(facts)] : []),
    `<h2>${escaped(s.cost)}</h2>`,
    table(cost),
    `<h2>${escaped(s.quotes)}</h2>`,
    sheet.quotes.length > 0 ? quotes(sheet.quotes) : `<p>${escaped(s.none)}</p>`,
  ];
  return {
    name: `${card.name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'client'}.html`,
    html: page(language, s.title(card.name), body.join('\n')),
  };

  function quotes(all: readonly HandedOver[]): string {
    const head = [s.when, s.sign, s.words, s.answer].map((name) => `<th scope="col">${escaped(name)}</th>`).join('');
    const lines = all.map(({ at, signal, quote, verdict, answer }) => {
      const replied = answer ? s.answered(date(answer.at), answer.words) : s.noAnswer;
      const said = verdict ? `${replied}; ${t.verdicts[verdict]}` : replied;
      return `<tr>${[date(at), nameOf(signal), quote, said].map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
    });
    return `<table><thead><tr>${head}</tr></thead><tbody>\n${lines.join('\n')}\n</tbody></table>`;
  }
}

/** The sheet will be read in other years: every date carries its own. */
const NEVER = new Date(0);

function table(rows: readonly (readonly [string, string])[]): string {
  const lines = rows.map(([name, value]) => `<tr><th scope="row">${escaped(name)}</th><td>${escaped(value)}</td></tr>`);
  return `<table>\n${lines.join('\n')}\n</table>`;
}

function page(language: Language, title: string, body: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
body { font: 15px/1.45 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; color: #1c1c1c; background: #fff; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin-top: 1.6rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.6rem 0.3rem 0; border-bottom: 1px solid #ccc; white-space: pre-line; }
td { overflow-wrap: anywhere; } th[scope="row"] { width: 11rem; }
tr { break-inside: avoid; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } }
</style>
</head>
<body>
${body}
</body>
</html>
`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
