const HOSTS = new Set(['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft']);

export function isMail({ hostname, pathname }: Location): boolean {
  return HOSTS.has(hostname) && /^\/mail(?:\/|$)/.test(pathname);
}

/** Windows and views for writing alone. */
export function isCompose({ pathname }: Location): boolean {
  return /^\/mail\/(?:\d+\/)?(?:compose|deeplink\/compose)(?:\/|$)/.test(pathname);
}

/** The id of the open conversation in the address (`/mail/inbox/id/AQMk…`), or null. In split view it may be missing. */
export function conversationIn({ pathname }: Location): string | null {
  return /^\/mail\/.*?\/(?:id|rp)\/([^/]+)/.exec(pathname)?.[1] ?? null;
}
