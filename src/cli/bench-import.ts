/**
 * `npm run bench:import`: what the import of a mailbox archive costs. Makes an archive of real mails (`../shared/mail`),
 * repeated with new Message-IDs and senders, in the system's folder for temporary files, and reads it as the worker of
 * the options page does: mails a second and peak memory. Then imports the beginning of it through the built extension,
 * hearing and filing included. Sizes in megabytes may be given after `--`: of the archive, and of its beginning (0: none).
 */
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdtempSync, openAsBlob, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { readArchive } from '../archive/read';
import { launchChromium, openExtensionPage } from './launch';
import { buildExtension, buildModel, root, step } from './steps';

const MB = 1e6;
const [size = 500, part = 2] = process.argv.slice(2).map(Number);
/** Whose mailbox the English part is. */
const OWN = ['sherri.sera@enron.com', 'jeff.skilling@enron.com'];
const SOURCES = ['enron-mailbox', 'enron-labelled', 'spamassassin-ham', 'ru-appeals'];

const folder = path.join(root, '../shared/mail');
if (!existsSync(folder)) {
  console.error(`There is no ${path.relative(root, folder)} here, and no archive can be made without real mails.`);
  process.exit(1);
}
const mails = SOURCES.flatMap((name) =>
  readFileSync(path.join(folder, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n'),
).map((line) => sourceOf(JSON.parse(line) as Entry));

const temporary = mkdtempSync(path.join(tmpdir(), 'bellwether-import-'));
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));
await read(await archive('whole.mbox', size * MB));
if (part > 0) await importIt(await archive('part.mbox', part * MB));

interface Entry {
  readonly id: string;
  readonly raw?: string;
  readonly topic?: string;
  readonly text?: string;
}

/** The source of a mail; appeals have none and get one. */
function sourceOf({ id, raw, topic, text }: Entry): string {
  const source =
    raw ??
    `Message-ID: <${id}@region.example>\nFrom: ${id}@region.example\nTo: ${OWN[0]}\nSubject: ${topic}\n` +
      `Date: Mon, 2 Mar 2026 10:15:00 +0300\nContent-Type: text/html; charset=utf-8\n\n${text}\n`;
  return source
    .replaceAll('\r\n', '\n')
    .replace(/^From .*\n/, '')
    .replace(/^From /gm, '>From ');
}

/** The same mail from somebody else: another person, other ids, and so another conversation. */
function again(source: string, round: number): string {
  const end = source.indexOf('\n\n');
  const head = source
    .slice(0, end)
    .replace(/<([^<>\s]+)@([^<>\s]+)>/g, `<$1.${round}@$2>`)
    .replace(/^From: (?!.*<)(.*)@/im, (whole, name: string) =>
      OWN.some((own) => own.startsWith(`${name}@`)) ? whole : `From: ${name}.${round}@`,
    );
  return head + source.slice(end);
}

async function archive(name: string, bytes: number): Promise<string> {
  const file = path.join(temporary, name);
  const out = createWriteStream(file);
  for (let round = 0, written = 0; written < bytes; round++) {
    for (const source of mails) {
      if (written >= bytes) break;
      const mail = `From - Mon Mar  2 10:15:00 2026\n${again(source, round)}\n\n`;
      written += Buffer.byteLength(mail);
      if (!out.write(mail)) await once(out, 'drain');
    }
  }
  out.end();
  await once(out, 'finish');
  return file;
}

/** Reading alone, in this process. */
async function read(file: string): Promise<void> {
  const blob = await openAsBlob(file);
  const box = Object.assign(blob, { name: 'archive.mbox', lastModified: 0 }) as unknown as File;
  const before = process.memoryUsage().rss;
  const started = performance.now();
  let [peak, mailsRead, scanned, conversations] = [before, 0, started, 0];
  for await (const one of readArchive({ files: [box], own: OWN, from: 0 })) {
    peak = Math.max(peak, process.memoryUsage().rss);
    if (one.kind === 'failed') throw new Error(`the archive cannot be read: ${one.why}`);
    if (one.kind === 'contents') {
      scanned = performance.now();
      mailsRead = one.contents.mails;
      conversations = one.contents.conversations;
    }
  }
  const seconds = (performance.now() - started) / 1000;
  const first = (scanned - started) / 1000;
  console.log(
    `${(blob.size / MB).toFixed(0)} MB, ${mailsRead} mails, ${conversations} conversations: read in ${seconds.toFixed(0)} s ` +
      `(${first.toFixed(1)} s of it for the first pass), ${(mailsRead / seconds).toFixed(0)} mails/s; ` +
      `memory ${((peak - before) / MB).toFixed(0)} MB above the ${(before / MB).toFixed(0)} MB at the start`,
  );
}

/** The whole way, through the options page of the built extension. */
async function importIt(file: string): Promise<void> {
  await step('Learning from the phrase bank (kept until the bank changes)', buildModel);
  await step('Building the extension', () => buildExtension('chrome'));
  const launched = await launchChromium({ headless: true, language: 'en' });
  const page = await openExtensionPage(launched, 'options.html');
  await page.evaluate(
    `chrome.runtime.sendMessage({ kind: 'panel.saveSettings', change: { own: ${JSON.stringify(OWN)} } })`,
  );
  await page.reload();
  const input = (await page.waitForSelector('#archive-files')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  const started = performance.now();
  await page.click('#archive button[type=submit]');
  await page.waitForSelector('#archive .figures', { timeout: 0 });
  const seconds = (performance.now() - started) / 1000;
  const [read, , filed, clients] = await page.$$eval('#archive .figures dd', (cells) =>
    cells.map((cell) => Number((cell.textContent ?? '').replace(/\D/g, ''))),
  );
  console.log(
    `through the extension: ${read} mails, ${filed} conversations of ${clients} clients heard and filed in ` +
      `${seconds.toFixed(0)} s, ${(read! / seconds).toFixed(0)} mails/s`,
  );
  await launched.browser.close();
}
