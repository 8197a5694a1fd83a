import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findChromium } from './src/cli/browser';

/** `node`: everything pure, and memory over an in-memory browser. `pages`: DOM code in a real Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/{contract,unit,corpus,migrations}/**/*.test.ts?(x)'],
          exclude: ['tests/unit/page/**'],
        },
      },
      {
        test: {
          name: 'pages',
          include: ['tests/pages/**/*.test.ts?(x)'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: findChromium() ?? '' } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
