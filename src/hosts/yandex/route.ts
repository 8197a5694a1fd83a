export function isYandexMail({ hostname }: Location): boolean {
  return /^mail\.yandex\.(?:ru|com|by|kz)$/.test(hostname);
}

/** The id of the open letter or conversation in the fragment (`#message/1780`, `#thread/t1780`), or null in a list. */
export function openIn(hash: string): string | null {
  return /(?:^#|\/)(?:message|thread)\/(t?\d+)/.exec(hash)?.[1] ?? null;
}
