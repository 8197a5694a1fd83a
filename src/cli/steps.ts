import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Runs one of the installed tools (`wxt`, `vitest`, …) with Node and waits for it.
 * @param tool path below node_modules of the tool's script, or of a native binary
 * @returns its exit code
 */
export function runTool(tool: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const script = path.join(root, 'node_modules', tool);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit', env });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Says what begins, runs it, says how long it took; ends the whole command when it fails. */
export async function step(title: string, work: () => Promise<number>): Promise<void> {
  const started = performance.now();
  console.log(`\n▸ ${title}`);
  const code = await work();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (code !== 0) {
    console.error(`✗ ${title}: failed after ${seconds} s`);
    process.exit(code);
  }
  console.log(`✓ ${title}: ${seconds} s`);
}

export const buildModel = () => runTool('tsx/dist/cli.mjs', [path.join(root, 'src/cli/model.ts')]);

/** Builds the extension into `.output/<browser>-mv3`. */
export const buildExtension = (browser: 'chrome' | 'firefox') =>
  runTool('wxt/bin/wxt.mjs', ['build', '-b', browser, '--level', 'warn']);
