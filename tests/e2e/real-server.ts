import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Launched, launchChromium } from '../../src/cli/launch';
import { root } from '../../src/cli/steps';
import type { Conversation } from '../../src/conversation';
import { PATIENCE, Panel, requireBuild } from './harness';

/** Where the scripts are that start real programs from Debian packages. They are not part of this project. */
const scripts = path.join(root, '../shared/servers');

/** Can the programs be installed and started here at all? */
export function canStart(script: string): boolean {
  return existsSync(path.join(scripts, script)) && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** A port of the loopback that nobody uses at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** The conversation of the demo mailbox in which a client wants a lower price. */
export function haggler(): Conversation {
  const [line = ''] = readFileSync(path.join(root, 'assets/demo/conversations.jsonl'), 'utf8').split('\n');
  return JSON.parse(line) as Conversation;
}

/** A real program on this machine, with all that it writes in one folder that goes away with it. */
export class RealServer {
  readonly folder: string;
  private readonly env: NodeJS.ProcessEnv;

  constructor(name: string, env: Readonly<Record<string, string>>) {
    this.folder = mkdtempSync(path.join(tmpdir(), `bellwether-${name}-`));
    chmodSync(this.folder, 0o755); // servers read it under names of their own
    this.env = { ...process.env, ...env };
  }

  /** Adds a variable whose value is a place in the folder. */
  keep(variable: string, name: string): void {
    this.env[variable] = path.join(this.folder, name);
  }

  /** Runs a script; throws with its last word where it fails. */
  run(script: string, ...args: string[]): void {
    const { status, stderr } = spawnSync(path.join(scripts, script), args, { env: this.env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${script} ${args.join(' ')}: ${stderr.trim().split('\n').at(-1)}`);
  }

  /** Installs what is missing. Null, or a plain word on why it cannot be had. */
  install(script: string): string | null {
    spawnSync('apt-get', ['-qq', 'update']);
    try {
      this.run(script, 'install');
      return null;
    } catch (error) {
      return `its Debian packages are not to be had here: ${(error as Error).message}`;
    }
  }

  /** Writes a conversation into a file as the scripts take it. */
  write(conversation: Conversation): string {
    const file = path.join(this.folder, 'conversation.jsonl');
    writeFileSync(file, `${JSON.stringify(conversation)}\n`);
    return file;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/**
 * Chromium with a copy of the build to which localhost is allowed from the start: no headless browser shows the
 * question that a user would answer. Resolves once the extension runs there.
 */
export async function launchAllowed(folder: string): Promise<{ launched: Launched; panel: Panel }> {
  const extension = path.join(folder, 'extension');
  cpSync(requireBuild('chrome'), extension, { recursive: true });
  const file = path.join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['http://localhost/*'] }));
  const launched = await launchChromium({ headless: true, language: 'en', extension });
  const panel = await Panel.open(launched);
  await panel.page.waitForFunction('chrome.scripting.getRegisteredContentScripts().then(({ length }) => length > 0)', {
    polling: PATIENCE.interval,
    timeout: PATIENCE.timeout,
  });
  return { launched, panel };
}
