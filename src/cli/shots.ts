/** `npm run shots`: draws every face in every state, both languages, light and dark, for somebody to look at. */
import path from 'node:path';
import { ensureChromium, NO_CHROMIUM } from './browser';
import { root, runTool } from './steps';

if (!ensureChromium()) {
  console.error(NO_CHROMIUM);
  process.exit(1);
}
const code = await runTool('vitest/vitest.mjs', ['run', '--project', 'pages', 'tests/pages/ui/shots.test.ts'], {
  ...process.env,
  VITE_SHOTS: 'all',
});
console.log(`The pictures are in ${path.join(root, 'test-results/shots')}.`);
process.exit(code);
