import { describe, expect, test } from 'vitest';
import { covers, placeName, placeOf } from '../../../src/ui/panel/place';

describe('the address of an own webmail', () => {
  test.each([
    ['https://mail.firm.example/roundcube/?_task=mail&_mbox=INBOX', 'https://mail.firm.example/*'],
    ['  HTTPS://Mail.Firm.Example  ', 'https://mail.firm.example/*'],
    ['https://mail.firm.example:8443/mail', 'https://mail.firm.example/*'],
    ['https://me:secret@mail.firm.example/', 'https://mail.firm.example/*'],
    ['https://почта.example/', 'https://xn--80a1acny.example/*'],
    ['https://intranet/roundcube', 'https://intranet/*'],
    ['http://localhost:8080/roundcube/', 'http://localhost/*'],
    ['https://localhost/', 'https://localhost/*'],
  ])('%s → %s', (address, pattern) => {
    expect(placeOf(address)).toEqual({ pattern });
  });

  test.each([
    '',
    '   ',
    'mail.firm.example',
    'mira@studio.example',
    'https://',
    'https:// firm.example',
    'ftp://a.example',
  ])('no address: "%s"', (address) => {
    expect(placeOf(address)).toEqual({ wrong: 'address' });
  });

  test.each(['https://*/', 'https://*.firm.example/', 'https://%2A/'])(
    'a star would allow other hosts too: %s',
    (address) => {
      expect(placeOf(address)).toEqual({ wrong: 'address' });
    },
  );

  test.each(['http://mail.firm.example/', 'http://127.0.0.1/', 'http://localhost.firm.example/'])(
    'not encrypted and not this computer: %s',
    (address) => {
      expect(placeOf(address)).toEqual({ wrong: 'http' });
    },
  );

  test('is shown without what only a pattern needs', () => {
    expect(placeName('https://mail.firm.example/*')).toBe('https://mail.firm.example');
  });
});

describe('what is allowed already', () => {
  test.each([
    ['https://crm.example/*', 'https://crm.example/*'],
    ['https://*.crm.example/*', 'https://me.crm.example/*'],
    ['https://*.crm.example/*', 'https://crm.example/*'],
  ])('%s allows %s', (allowed, wanted) => {
    expect(covers(allowed, wanted)).toBe(true);
  });

  test.each([
    ['https://crm.example/*', 'https://me.crm.example/*'],
    ['https://*.crm.example/*', 'https://acrm.example/*'],
    ['https://*.crm.example/*', 'http://me.crm.example/*'],
  ])('%s does not allow %s', (allowed, wanted) => {
    expect(covers(allowed, wanted)).toBe(false);
  });
});
