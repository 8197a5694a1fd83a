import { Patience } from './patience';
import { Missing } from './selectors';
import type { Host, Listed, Reading, ReadOptions } from './types';
import { type Watched, watchPage } from './watch';

/** What is particular to a host whose conversations come and go within one page. */
export interface PageHost {
  readonly id: string;
  readonly recognises: (document: Document) => boolean;
  /** Throws `Missing` where a conversation is clearly open and cannot be read. */
  readonly read: (document: Document, options: ReadOptions) => Reading;
  readonly watched: (document: Document) => Watched;
  readonly listed?: (document: Document) => readonly Listed[];
}

/** A host that is patient with its page, and watches it. */
export function pageHost({ id, recognises, read, watched, listed }: PageHost): Host {
  const patience = new Patience();
  return {
    id,
    recognises,
    read(document, options) {
      return patience.judge(document, document.location.href, readSafely(), options.now);

      function readSafely(): Reading {
        try {
          return read(document, options);
        } catch (error) {
          if (error instanceof Missing) return { kind: 'unreadable', missing: error.key };
          throw error;
        }
      }
    },
    watch: (document, changed, signal) => watchPage(document, watched(document), changed, signal),
    ...(listed && { listed }),
  };
}
