/** What `bench.ts` measures of ours; bundled as the extension is, since tools that run TypeScript as it is slow it down. */
export { analyse, findInText, loadModel } from '../engine';
export { prepare } from '../language';
