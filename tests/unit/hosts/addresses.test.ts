import { expect, test } from 'vitest';
import { addressIn, belongsTo, sideByAddresses } from '../../../src/hosts/addresses';
import { fingerprint } from '../../../src/hosts/fingerprint';

test('finds addresses in what people and hosts write around them', () => {
  expect(addressIn('Google Account: Mira Novak \n(Me@Studio.example)')).toBe('me@studio.example');
  expect(addressIn('"Novak, Mira" <me@studio.example>')).toBe('me@studio.example');
  expect(addressIn('mailto:me@studio.example')).toBe('me@studio.example');
  expect(addressIn('c.d+e@f.g.example., a@b.example')).toBe('c.d+e@f.g.example');
  expect(addressIn('почта@студия.example')).toBe('почта@студия.example');
});

test.each(['', '@', 'me@', '@studio.example', 'me@studio', 'me at studio.example'])('%j holds none', (text) => {
  expect(addressIn(text)).toBeNull();
});

test('a tag, capitals and the dots of Gmail do not make another mailbox', () => {
  const isOwn = belongsTo(['Me@Studio.example', 'mira.novak@gmail.com']);
  for (const own of [
    'me@studio.example',
    'ME+shop@studio.example',
    'MiraNovak@googlemail.com',
    'm.i.r.a.novak+x@gmail.com',
  ]) {
    expect(isOwn(own)).toBe(true);
  }
  for (const other of [
    'm.e@studio.example',
    'me@studio2.example',
    'me@sub.studio.example',
    'mira.novak@studio.example',
    '',
  ]) {
    expect(isOwn(other)).toBe(false);
  }
});

test('fingerprints are stable, short and tell parts apart', () => {
  expect(fingerprint('a', 'bc')).toBe(fingerprint('a', 'bc'));
  expect(fingerprint('a', 'bc')).not.toBe(fingerprint('ab', 'c'));
  expect(fingerprint('')).toMatch(/^[0-9a-f]{14}$/);
  const many = new Set(Array.from({ length: 20_000 }, (_, i) => fingerprint('anna@brightline.example', String(i))));
  expect(many.size).toBe(20_000);
});

const MIRA = 'mira@studio.example'; // us
const PAUL = 'paul@studio.example'; // a colleague, unknown to the options
const ANNA = 'anna@brightline.example'; // the client
const OTTO = 'otto@brightline.example'; // her colleague

test.each([
  [MIRA, [ANNA], 'us'],
  [ANNA, [MIRA], 'client'],
  [ANNA, [PAUL], 'client'],
  [ANNA, [], 'client'],
  [PAUL, [ANNA], 'us'],
  [OTTO, [MIRA], 'client'],
  [PAUL, [ANNA, MIRA], null],
  [OTTO, [MIRA, ANNA], null],
  [PAUL, [OTTO], null],
  [PAUL, [], null],
])('what %s writes to %j is of %s', (writer, readers, side) => {
  expect(sideByAddresses(writer, readers, belongsTo([MIRA]), ANNA)).toBe(side);
});

test('where the client is not known, only what is to us is theirs', () => {
  const isOwn = belongsTo([MIRA]);
  expect(sideByAddresses(ANNA, [MIRA], isOwn, null)).toBe('client');
  expect(sideByAddresses(ANNA, [PAUL], isOwn, null)).toBeNull();
});
