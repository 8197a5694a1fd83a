import type { Unreadable } from './types';

export type FileKind = 'mbox' | 'eml' | Unreadable;

/** Enough to see the headers of a first mail. */
const LOOKED_AT = 64 * 1024;

/** The first bytes of .zip, .gz and .tgz, .bz2, .7z, .xz and .rar. */
const PACKED: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b],
  [0x42, 0x5a, 0x68],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0xfd, 0x37, 0x7a, 0x58],
  [0x52, 0x61, 0x72, 0x21],
];

const HEADER = /^[!-9;-~]+:/;
const MAIL_HEADER = /^(?:from|date|subject|message-id|received|return-path|delivered-to|mime-version):/im;

/** What a file is by its beginning: names lie. */
export async function kindOf(file: Blob): Promise<FileKind> {
  const bytes = new Uint8Array(await file.slice(0, LOOKED_AT).arrayBuffer());
  const start = new TextDecoder('latin1').decode(bytes);
  if (PACKED.some((magic) => magic.every((byte, at) => bytes[at] === byte))) return 'packed';
  if (start.startsWith('!BDN')) return 'outlook';
  const text = start.replace(/^\xef\xbb\xbf/, '').replace(/^[\r\n]+/, '');
  if (text.trim() === '') return 'empty';
  const [first = '', second = ''] = text.split(/\r?\n/, 2);
  if (first.startsWith('From ') && (HEADER.test(second) || second.startsWith('>From '))) return 'mbox';
  return HEADER.test(first) && MAIL_HEADER.test(text) ? 'eml' : 'not-mail';
}
