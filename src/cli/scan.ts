/** `npm run --silent scan -- [--json] [--us ADDRESS]… FILE…`: the engine from a terminal. */
import { parseArgs } from 'node:util';
import type { Language } from '../conversation';
import { analyse, DEFAULT_STRENGTH, loadModel } from '../engine';
import { modelBytes } from './model-file';
import { readConversations } from './read';
import { report } from './report';

const USAGE = `Usage: npm run --silent scan -- [--json] [--us ADDRESS]… FILE…
Reads conversations from .jsonl, .eml and .mbox files and prints what should make you slow down.
  --json         one line of findings for each conversation
  --us ADDRESS   an address of ours in mail files; may be given several times`;

const { values, files } = readArguments();
const language: Language = /^ru/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '')
  ? 'ru'
  : 'en';

// A reader that has seen enough (head, less) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

loadModel(modelBytes());
for await (const conversation of readConversations(files, values.us, complain)) {
  const analysis = analyse(conversation);
  // As in the product: what is less sure is not shown.
  const findings = analysis.findings.filter(({ confidence }) => confidence >= DEFAULT_STRENGTH);
  await print(
    values.json
      ? JSON.stringify({ thread: conversation.id, findings })
      : `${report(conversation, findings, analysis, language)}\n`,
  );
}

function complain(what: string, why: string): void {
  console.error(`${what}: ${why}`);
  process.exitCode = 1;
}

/** Waits for slow readers, so that a long mailbox does not pile up in memory. */
function print(text: string): Promise<void> {
  return new Promise((done) => {
    if (process.stdout.write(`${text}\n`)) done();
    else process.stdout.once('drain', done);
  });
}

function readArguments(): { values: { json: boolean; us: string[] }; files: string[] } {
  try {
    const parsed = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        us: { type: 'string', multiple: true, default: [] },
      },
    });
    if (parsed.positionals.length > 0) return { values: parsed.values, files: parsed.positionals };
    console.error(USAGE);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
  process.exit(2);
}
