import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { modelBytes } from '../../src/cli/model-file';
import { projectPath } from '../../src/cli/sources';
import { DEFAULT_STRENGTH, findInText, loadModel } from '../../src/engine';

loadModel(modelBytes());

/** Friendly mail written for this purpose: what is found in it at the default strength is reviewed like code. */
test.each(['en', 'ru'])('every finding in friendly mail: %s', async (language) => {
  const lines = readFileSync(projectPath(`tests/corpus/friendly.${language}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  const found = lines.flatMap((line) => {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    return findInText(text)
      .filter(({ confidence }) => confidence >= DEFAULT_STRENGTH)
      .map(({ signal, start, end }) => `${id}  ${signal}  ${text.slice(start, end)}`);
  });
  await expect(`${found.join('\n')}\n`).toMatchFileSnapshot(`friendly.${language}.findings.txt`);
});
