/** Reads an archive off the page: the page hands over the files, and then asks for one step at a time. */
import { readArchive } from './read';
import type { ArchiveRequest, Step } from './types';

export type ToWorker = { readonly kind: 'open'; readonly request: ArchiveRequest } | { readonly kind: 'next' };

let steps: AsyncGenerator<Step> | null = null;

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'open') steps = readArchive(data.request);
  else void steps?.next().then(({ value }) => self.postMessage(value ?? { kind: 'end' }));
});
