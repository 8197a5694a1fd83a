import { describe, expect, test } from 'vitest';
import { type Mail, type Mails, partyIn, readMails } from '../../../src/hosts/mails';

describe('a person as mail programs write one', () => {
  test.each([
    ['Anna Keller <Anna@Brightline.example>', { address: 'anna@brightline.example', name: 'Anna Keller' }],
    ['"Keller, Anna" <anna@brightline.example>', { address: 'anna@brightline.example', name: 'Keller, Anna' }],
    ['«Игорь Власов» <i.vlasov@stroymir.example>', { address: 'i.vlasov@stroymir.example', name: 'Игорь Власов' }],
    ['Anna Keller (anna@brightline.example)', { address: 'anna@brightline.example', name: 'Anna Keller' }],
    ['Jennifer jennifer@brightline.example', { address: 'jennifer@brightline.example', name: 'Jennifer' }],
    ['anna@brightline.example', { address: 'anna@brightline.example' }],
    [' anna@brightline.example <anna@brightline.example>', { address: 'anna@brightline.example' }],
    ['  Anna\n  Keller ', { address: 'anna keller', name: 'Anna Keller' }],
  ])('%j', (shown, party) => {
    expect(partyIn(shown)).toEqual(party);
  });

  test.each(['', ' \n '])('%j is nobody', (shown) => {
    expect(partyIn(shown)).toBeNull();
  });
});

describe('whose mailbox it is', () => {
  const mail = (address: string, at: string | null = null): Mail => ({
    id: null,
    author: { address },
    at,
    body: null,
    badgeSlot: () => null,
  });
  const mails: Mails = {
    id: 'thread',
    subject: '',
    own: ['me@studio.example'],
    recipients: [],
    mails: [],
    stripSlot: () => null,
  };
  const clientOf = (about: Partial<Mails>) => {
    const reading = readMails({ ...mails, ...about });
    return reading.kind === 'conversation' ? reading.conversation.client.address : reading.kind;
  };

  test('nobody knows: then nothing is read', () => {
    expect(() => readMails({ ...mails, own: [], mails: [mail('anna@brightline.example')] })).toThrow('account');
  });

  test.each([
    [
      'the first to write',
      ['anna@brightline.example', '2026-03-01'],
      ['paul@brightline.example', '2026-03-02'],
      'anna',
    ],
    [
      'the first to write, the newest first',
      ['anna@brightline.example', '2026-03-02'],
      ['paul@brightline.example', '2026-03-01'],
      'paul',
    ],
    [
      'the first of the page without dates',
      ['anna@brightline.example', null],
      ['paul@brightline.example', null],
      'anna',
    ],
    [
      'the only other, beside a tag of ours',
      ['me+shop@studio.example', '2026-03-01'],
      ['paul@brightline.example', '2026-03-02'],
      'paul',
    ],
  ] as const)('the client is %s', (_, one, other, name) => {
    expect(clientOf({ mails: [mail(one[0], one[1]), mail(other[0], other[1])] })).toBe(`${name}@brightline.example`);
  });

  test('the client is the first recipient with an address, where only we wrote', () => {
    const recipients = [
      { address: 'anna keller' },
      { address: 'me@studio.example' },
      { address: 'anna@brightline.example' },
    ];
    expect(clientOf({ mails: [mail('me@studio.example')], recipients })).toBe('anna@brightline.example');
    expect(clientOf({ mails: [mail('me@studio.example')], recipients: recipients.slice(0, 2) })).toBe('none');
  });

  test('a mail is named by its sender and its minute, whatever the offset', () => {
    const named = (at: string) => {
      const reading = readMails({ ...mails, mails: [mail('anna@brightline.example', at)] });
      return reading.kind === 'conversation' && reading.conversation.messages[0]!.id;
    };
    expect(named('2026-03-02T10:15:00+03:00')).toBe(named('2026-03-02T07:15:00+00:00'));
    expect(named('2026-03-02T10:15:00+03:00')).not.toBe(named('2026-03-02T10:16:00+03:00'));
  });
});
