// The door of both commands, `npm start` and `npm test`. Runs on a fresh clone where nothing is installed yet,
// so it may use nothing but Node itself: it installs what the lockfile names, then hands over to the real script.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const [script, ...args] = process.argv.slice(2);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Bellwether needs Node 20.19 or newer; this is Node ${process.versions.node}. See https://nodejs.org.`);
  process.exit(1);
}

/** What is installed belongs to this lockfile; another lockfile means installing again. */
const mark = path.join(root, 'node_modules/.bellwether-installed');
const lock = createHash('sha256')
  .update(readFileSync(path.join(root, 'package-lock.json')))
  .digest('hex');
if (!existsSync(mark) || readFileSync(mark, 'utf8') !== lock) {
  console.error('Installing dependencies (half a minute the first time) …');
  // npm tells its own scripts where it is; starting it through Node works on every system alike.
  // Standard output belongs to the command that follows.
  const npm = process.env.npm_execpath;
  const install = npm
    ? spawnSync(process.execPath, [npm, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
        cwd: root,
        stdio: ['ignore', 2, 2],
      })
    : spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
        cwd: root,
        stdio: ['ignore', 2, 2],
        shell: true,
      });
  if (install.status !== 0) {
    console.error('The dependencies could not be installed; npm says why above.');
    process.exit(install.status ?? 1);
  }
  writeFileSync(mark, lock);
}

const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
const run = spawnSync(process.execPath, [tsx, path.join(root, 'src/cli', `${script}.ts`), ...args], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
