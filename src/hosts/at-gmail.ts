import { gmailHost } from './gmail';
import { gmailPrintHost } from './gmail-print';
import type { Host } from './types';

/** What is read at Gmail's own address: a script of its own, that carries no other host. */
export const hostsAtGmail: readonly Host[] = [gmailHost, gmailPrintHost];
