/** `npm test`: everything that can be checked here, in the order in which a failure is cheapest. */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium, findFirefox, installPackages, NO_CHROMIUM } from './browser';
import { printSizes } from './sizes';
import { buildExtension, buildModel, root, runTool, step } from './steps';

const PROJECTS = ['node', 'pages', 'e2e'] as const;
const TITLES = {
  node: 'Unit, contract and corpus tests',
  pages: 'Tests of page code in a real browser',
  e2e: 'The built extension in Chromium and Firefox',
};

if (!ensureChromium()) {
  console.error(NO_CHROMIUM);
  process.exit(1);
}
if (!findFirefox() && !installPackages('firefox-esr'))
  console.log('No Firefox here: its tests will say that they are skipped.');

await step('Learning from the phrase bank (kept until the bank changes)', buildModel);
await step(
  'Types',
  async () => (await runTool('wxt/bin/wxt.mjs', ['prepare'])) || runTool('typescript/bin/tsc', ['--noEmit']),
);
await step('Style', () => runTool('@biomejs/biome/bin/biome', ['ci', '--diagnostic-level=warn', '.']));
await step('Promises and correctness', () =>
  runTool('oxlint/bin/oxlint', ['--type-aware', 'src', 'tests', 'entrypoints']),
);
await step(
  'Building for Chrome and Firefox',
  async () => (await buildExtension('chrome')) || buildExtension('firefox'),
);
printSizes();

const results = path.join(root, 'test-results');
rmSync(results, { recursive: true, force: true });
const total = { passed: 0, failed: 0, skipped: 0 };
let broken = false;
for (const project of PROJECTS) {
  console.log(`\n▸ ${TITLES[project]}`);
  const file = path.join(results, `${project}.json`);
  const code = await runTool('vitest/vitest.mjs', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  broken ||= code !== 0;
  const counted = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
  total.passed += counted.numPassedTests ?? 0;
  total.failed += counted.numFailedTests ?? 0;
  total.skipped += (counted.numPendingTests ?? 0) + (counted.numTodoTests ?? 0);
}
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(broken || total.passed === 0 ? 1 : 0);
