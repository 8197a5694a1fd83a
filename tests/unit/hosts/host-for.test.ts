import { expect, test } from 'vitest';
import { hosts } from '../../../src/hosts';
import { hostsAtGmail } from '../../../src/hosts/at-gmail';

/** As much of a document as the hosts ask for before they read. */
function pageAt(address: string): Document {
  return { querySelector: () => null, location: new URL(address) } as unknown as Document;
}

const hostsOf = (address: string) =>
  [...hostsAtGmail, ...hosts].filter((host) => host.recognises(pageAt(address))).map(({ id }) => id);

test('a page is known by its address', () => {
  expect(hostsOf('https://mail.google.com/mail/u/0/#inbox')).toEqual(['gmail']);
  expect(hostsOf('https://mail.google.com.trap.example/mail/u/0/')).toEqual([]);
  expect(hostsOf('https://mail.google.com/chat/u/0/')).toEqual([]);
  expect(hostsOf('https://brightline.example/')).toEqual([]);
});

test('every host has an id of its own', () => {
  const ids = [...hostsAtGmail, ...hosts].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
