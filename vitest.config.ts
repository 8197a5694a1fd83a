import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findChromium } from './src/cli/browser.ts';

/** `node`: all that is pure, and memory over an in-memory browser. `pages`: DOM code in a real Chromium. `e2e`: the built extension. */
export default defineConfig({
  test: {
    attachmentsDir: 'test-results/attachments',
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/{contract,unit,corpus,migrations}/**/*.test.ts?(x)'],
        },
      },
      {
        optimizeDeps: { include: ['postal-mime'] }, // found only in a worker, late: the page would be loaded anew
        server: { fs: { allow: ['.', '../shared/fixtures'] } }, // saved pages, where they are there
        test: {
          name: 'pages',
          include: ['tests/pages/**/*.test.ts?(x)'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            expect: {
              toMatchScreenshot: {
                resolveScreenshotPath: ({ arg, ext, root }) => `${root}/tests/pages/ui/accepted/${arg}${ext}`,
                resolveDiffPath: ({ arg, ext, root }) => `${root}/test-results/pictures/${arg}${ext}`,
                comparatorOptions: { threshold: 0.25, allowedMismatchedPixelRatio: 0.02 },
              },
            },
            provider: playwright({
              launchOptions: {
                executablePath: findChromium() ?? '',
                // Letters stand where the font says, and not where the machine's settings round them to.
                args: ['--font-render-hinting=none'],
              },
              // A frame larger than the window would be scaled down, in pictures too.
              contextOptions: { viewport: { width: 1280, height: 2600 } },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false, // one browser at a time: two would only measure each other
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
