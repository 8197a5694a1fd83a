import type { ArchiveReader, ArchiveRequest, Step } from './types';
import type { ToWorker } from './worker';

/** Opens an archive in a worker of its own, so that the page stays quick. */
export function openArchive(request: ArchiveRequest): ArchiveReader {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const tell = (message: ToWorker) => worker.postMessage(message);
  tell({ kind: 'open', request });
  return {
    next: () =>
      new Promise<Step>((resolve) => {
        worker.onmessage = ({ data }: MessageEvent<Step>) => resolve(data);
        worker.onerror = () => resolve({ kind: 'failed', why: 'internal' });
        tell({ kind: 'next' });
      }),
    close: () => worker.terminate(),
  };
}
