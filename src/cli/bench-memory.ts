/**
 * `npm run bench:memory`: what the client memory costs with 2,000 clients and 100,000 messages, in a real Chromium.
 * Prints, as medians: a list of all clients, one client, and one more letter filed (hearing it included), each asked of
 * a background that is awake and of one that was just stopped; and the characters that a client takes in the storage.
 */
import type { Page } from 'puppeteer-core';
import { NO_DOSSIER } from '../clients/dossier';
import { newThread, remember } from '../clients/profile';
import type { Conversation, Finding, Message } from '../conversation';
import type { Request } from '../messages/protocol';
import { launchChromium, openExtensionPage } from './launch';
import { buildExtension, buildModel, step } from './steps';

/** What the page of the extension has, and Node has not. */
declare const chrome: {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly storage: { readonly local: { get(keys: null): Promise<Record<string, unknown>> } };
};

const CLIENTS = 2000;
const CONVERSATIONS = 5;
const MESSAGES = 10;
const ROUNDS = 7;
const DAY = 86_400_000;

/** What is found in made-up letters: about one of the client's in three carries a sign. */
const SIGNALS = ['price.discount', 'time.rush', 'good.appreciation', 'scope.late-change', 'price.expensive'];

const address = (client: number) => `person${client}@firm${client % 700}.example`;

function letters(client: number, conversation: number, now: number): readonly Message[] {
  return Array.from({ length: MESSAGES }, (_, i) => ({
    id: `m${conversation}-${i}`,
    from: i % 2 === 0 ? 'client' : 'us',
    at: new Date(now - ((client % 200) + conversation * 20 + (MESSAGES - i)) * DAY).toISOString(),
    text: 'Could you make it a little cheaper, please? We would need the second page by Friday as well. '.repeat(3),
  }));
}

function conversationOf(client: number, conversation: number, messages: readonly Message[]): Conversation {
  return { id: `t${conversation}`, us: ['me@studio.example'], client: { address: address(client) }, messages };
}

/** A backup of everybody, as the extension itself would write it. */
function backup(empty: string, now: number): string {
  const stored: Record<string, unknown> = {};
  for (let client = 0; client < CLIENTS; client++) {
    const id = address(client);
    const threads: string[] = [];
    for (let conversation = 0; conversation < CONVERSATIONS; conversation++) {
      const opened = conversationOf(client, conversation, letters(client, conversation, now));
      const findings = opened.messages.flatMap((message, i): Finding[] =>
        message.from === 'us' || (i + client) % 3 > 0
          ? []
          : [
              {
                signal: SIGNALS[(i + client + conversation) % SIGNALS.length]!,
                message: message.id,
                start: 0,
                end: 41,
                quote: message.text.slice(0, 41),
                confidence: 0.8,
                refers: [],
              },
            ],
      );
      const languages = Object.fromEntries(opened.messages.map((message) => [message.id, 'en' as const]));
      const key = `gmail/t${conversation}`;
      threads.push(key);
      stored[`messages:${id} ${key}`] = remember(newThread('gmail', opened.id), opened, { findings, languages }, now);
    }
    stored[`client:${id}`] = {
      id,
      address: id,
      name: `Person ${client}`,
      threads,
      dossier: NO_DOSSIER,
      joined: [],
      joinedTo: null,
      classes: [],
      hints: { phone: '', zone: '', language: 'en' },
    };
  }
  return JSON.stringify({ ...(JSON.parse(empty) as object), stored });
}

/** Asks the background as the popup does. @returns its answer, and the milliseconds until it came */
async function ask<T>(page: Page, request: Request): Promise<{ readonly reply: T; readonly took: number }> {
  return page.evaluate(async (message) => {
    const started = performance.now();
    const reply = await chrome.runtime.sendMessage(message);
    return { reply, took: performance.now() - started };
  }, request as object) as Promise<{ reply: T; took: number }>;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

await step('Learning from the phrase bank (kept until the bank changes)', buildModel);
await step('Building the extension', () => buildExtension('chrome'));
const launched = await launchChromium({ headless: true });
const page = await openExtensionPage(launched, 'options.html');
const stopWorker = async () => {
  const worker = launched.browser.targets().find((target) => target.type() === 'service_worker');
  await (await worker?.worker())?.close();
};

const now = Date.now();
const { reply: empty } = await ask<{ text: string }>(page, { kind: 'panel.export' });
const text = backup(empty.text, now);
const imported = await ask<object>(page, { kind: 'panel.import', text, how: 'replace' });
if ('failed' in imported.reply) throw new Error(JSON.stringify(imported.reply));
console.log(
  `${CLIENTS} clients, ${CLIENTS * CONVERSATIONS * MESSAGES} messages: a backup of ${(text.length / 1e6).toFixed(1)} MB, restored in ${Math.round(imported.took)} ms`,
);
const first = await ask(page, { kind: 'panel.clients' });
console.log(`first list after that, sums made anew: ${Math.round(first.took)} ms`);

let letter = 0;
const works: Readonly<Record<string, () => Request>> = {
  'the settings, for comparison': () => ({ kind: 'panel.settings' }),
  'sorted list': () => ({ kind: 'panel.clients' }),
  'one client': () => ({ kind: 'panel.client', client: address(letter % CLIENTS) }),
  'one letter filed': () => {
    const client = ++letter * 17;
    const more: Message = {
      id: `new${letter}`,
      from: 'client',
      at: new Date(now).toISOString(),
      text: `Thanks, ${letter}!`,
    };
    const opened = conversationOf(client % CLIENTS, 0, [...letters(client % CLIENTS, 0, now), more]);
    return { kind: 'panel.fileArchive', host: 'gmail', conversations: [opened] };
  },
};
for (const [name, request] of Object.entries(works)) {
  const awake: number[] = [];
  const woken: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    awake.push((await ask(page, request())).took);
    await stopWorker();
    woken.push((await ask(page, request())).took);
  }
  console.log(`${name}: ${Math.round(median(awake))} ms awake, ${Math.round(median(woken))} ms just woken`);
}

const sizes = await page.evaluate(async () =>
  Object.entries(await chrome.storage.local.get(null)).map(([key, value]) => [key, String(value).length] as const),
);
const each = (prefix: string) =>
  Math.round(sizes.reduce((sum, [key, size]) => (key.startsWith(prefix) ? sum + key.length + size : sum), 0) / CLIENTS);
console.log(
  `characters a client: ${each('messages:')} for its messages, ${each('client:')} for its record, ${each('sums:')} for its sum, ${each('questions:')} for its questions`,
);
await launched.browser.close();
