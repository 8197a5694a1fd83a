import { expect, test } from 'vitest';
import { hostFor } from '../../../src/hosts';

/** As much of a document as the hosts ask for before they read. */
function pageAt(address: string): Document {
  return { querySelector: () => null, location: new URL(address) } as unknown as Document;
}

test('a page is known by its address', () => {
  expect(hostFor(pageAt('https://mail.google.com/mail/u/0/#inbox'))?.id).toBe('gmail');
  expect(hostFor(pageAt('https://mail.google.com.trap.example/mail/u/0/'))).toBeNull();
  expect(hostFor(pageAt('https://mail.google.com/chat/u/0/'))).toBeNull();
  expect(hostFor(pageAt('https://brightline.example/'))).toBeNull();
});
