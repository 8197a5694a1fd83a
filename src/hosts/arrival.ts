import type { Host } from './types';
import { watchPage } from './watch';

/**
 * Calls back with the host that a document is a page of, once. Many programs are built by their scripts after the page
 * has been loaded, so it may take a while; where none comes, nothing is called.
 */
export function whenRecognised(
  document: Document,
  hosts: readonly Host[],
  arrived: (host: Host) => void,
  signal: AbortSignal,
): void {
  const found = new AbortController();
  const look = () => {
    const host = found.signal.aborted ? undefined : hosts.find((candidate) => candidate.recognises(document));
    if (!host) return;
    found.abort();
    arrived(host);
  };
  look();
  if (found.signal.aborted) return;
  const watched = { root: () => document.documentElement, editors: 'textarea, [contenteditable]' };
  watchPage(document, watched, look, AbortSignal.any([signal, found.signal]));
}
