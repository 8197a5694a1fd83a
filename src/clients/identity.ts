/**
 * The id under which an address is remembered: mail addresses are compared without case, other ids (a deal in a CRM)
 * as the host gives them. Dots and plus tags stay: only the mail provider knows what they mean. Empty where the page
 * named nobody.
 */
export function clientId(address: string): string {
  const plain = address.replace(/\s+/g, '');
  return plain.includes('@') ? plain.toLowerCase() : plain;
}

/** Is this the address of a machine or a mailing list, where nobody bargains? It would rather say no than be wrong. */
export function isAutomatic(address: string): boolean {
  const [, local, domain] = /^([^@]+)@(.+)$/.exec(clientId(address)) ?? [];
  if (local === undefined || domain === undefined) return false;
  const name = local.replace(/\+.*$/, '');
  return MACHINE_NAME.test(name) || LIST_NAME.test(name) || LIST_DOMAIN.test(domain);
}

/** `noreply`, `no-reply-7f3a`, `mailer-daemon`, `notifications`…: the word stands alone or at the edge of a longer name. */
const MACHINE_NAME =
  /(?:^|[-._])(?:(?:no|not|do[-._]?not|dont)[-._]?reply|mailer[-._]?daemon|postmaster|bounces?|notifications?|notify|auto[-._]?(?:mailer|reply|responder)|newsletters?|unsubscribe|mailing[-._]?list)(?:$|[-._=])/;

/** Service addresses of list programs (RFC 2142, section 6), and VERP returns. */
const LIST_NAME = /[-.](?:request|owner|subscribe|help-list)$|^owner-|^msprvs\d*=/;

/** `lists.project.example`, but not the firm `group.example`. */
const LIST_DOMAIN =
  /^(?:lists?|groups?|listserv|mailman|bounces?|noreply|reply)\.[^.]+\.|^(?:googlegroups\.com|groups\.io)$/;
