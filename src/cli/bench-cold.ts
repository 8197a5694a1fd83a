/**
 * One cold start, as a background that the browser has stopped makes it: `bench.ts` bundles this file as the extension
 * is bundled and runs it in a new process. Prints milliseconds as JSON. Arguments: the model file, and a file with a
 * conversation.
 */
import { readFileSync } from 'node:fs';

const [model = '', conversation = ''] = process.argv.slice(2);
const thread = JSON.parse(readFileSync(conversation, 'utf8'));
const times: number[] = [performance.now()];
const { analyse, loadModel } = await import('../engine');
times.push(performance.now());
loadModel(readFileSync(model).buffer);
times.push(performance.now());
analyse(thread);
times.push(performance.now());
console.log(JSON.stringify(times.slice(1).map((time, i) => time - times[i]!)));
