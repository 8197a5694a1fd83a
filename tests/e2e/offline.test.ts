import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { launchChromium, openExtensionPage } from '../../src/cli/launch';
import { HAGGLER, openThread, requireBuild, waitForMarks } from './harness';

interface NetLog {
  readonly constants: { readonly logEventTypes: Record<string, number> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly initiator?: string };
  }[];
}

/** Requests of the extension's own origin to anywhere but itself, out of the browser's own log of its network. */
function requestsOf(log: NetLog, origin: string): string[] {
  const start = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  return log.events
    .filter(({ type, params }) => type === start && params?.initiator === origin && !params.url?.startsWith(origin))
    .map(({ params }) => params!.url!);
}

async function logOf(
  visit: (launched: Awaited<ReturnType<typeof launchChromium>>) => Promise<void>,
): Promise<string[]> {
  requireBuild('chrome');
  const folder = mkdtempSync(path.join(tmpdir(), 'bellwether-'));
  const file = path.join(folder, 'net.json');
  const launched = await launchChromium({
    headless: true,
    args: [`--log-net-log=${file}`, '--net-log-capture-mode=IncludeSensitive'],
  });
  const origin = launched.extensionUrl('').slice(0, -1);
  await visit(launched);
  await launched.browser.close();
  const log = JSON.parse(readFileSync(file, 'utf8')) as NetLog;
  rmSync(folder, { recursive: true });
  return requestsOf(log, origin);
}

test('no request leaves the device', async () => {
  const requests = await logOf(async (launched) => {
    const page = await openThread(launched, HAGGLER.en);
    await waitForMarks(page);
    for (const file of ['popup.html', 'options.html']) {
      const own = await openExtensionPage(launched, file);
      await own.waitForSelector('main');
    }
  });
  expect(requests).toEqual([]);
});

test('the test above would notice a request', async () => {
  const requests = await logOf(async (launched) => {
    const own = await openExtensionPage(launched, 'options.html');
    await own.evaluate("fetch('http://127.0.0.1:9/').catch(() => {})");
  });
  expect(requests).toEqual(['http://127.0.0.1:9/']);
});
