import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './steps';

/** Prints bytes and gzipped bytes of every script and style, and of the model, in both builds. */
export function printSizes(): void {
  for (const build of ['chrome-mv3', 'firefox-mv3']) {
    const folder = path.join(root, '.output', build);
    console.log(`\n${build}`);
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (!/\.(js|css|bin)$/.test(file)) continue;
      const bytes = readFileSync(path.join(folder, file));
      const kilobytes = (count: number) => `${(count / 1024).toFixed(1).padStart(8)} KB`;
      console.log(`${kilobytes(bytes.length)} ${kilobytes(gzipSync(bytes).length)} gzip  ${file}`);
    }
  }
}
