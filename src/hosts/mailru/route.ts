/** The id of the open conversation in the address (`/inbox/0:16778:0/`, `/thread/0:16778:0/`), or null in a list. */
export function letterIn({ pathname }: Location): string | null {
  const place = /^\/thread\/([^/]+)/.exec(pathname)?.[1] ?? /\/(\d+:[^/:]+:\d+)(?:\/|$)/.exec(pathname)?.[1];
  return place ? place.replace(/^\d+:|:\d+$/g, '') : null;
}
