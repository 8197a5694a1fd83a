import { gmailHost } from './gmail';
import { roundcubeHost } from './roundcube';
import type { Host } from './types';

/** Every mail program and CRM that can be read. The only list. */
export const hosts: readonly Host[] = [gmailHost, roundcubeHost];

/** The host that this document is a page of, or null. */
export function hostFor(document: Document): Host | null {
  return hosts.find((host) => host.recognises(document)) ?? null;
}
