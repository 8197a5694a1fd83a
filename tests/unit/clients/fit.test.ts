import { describe, expect, test } from 'vitest';
import { companyDomain, companyOf } from '../../../src/clients/company';
import { countryNamed, countryOfDomain, countryOfPhone } from '../../../src/clients/country';
import { NO_FIRM } from '../../../src/clients/dossier';
import { fitOf, offsetOf, sharedHoursAt, type Us } from '../../../src/clients/fit';
import type { FirmFacts } from '../../../src/clients/types';
import { NOW } from './catalogue';

describe('the firm of an address', () => {
  test.each([
    ['anna@firm.example', 'firm.example'],
    ['anna@sales.firm.example', 'sales.firm.example'],
    ...['mail.ru', 'bk.ru', 'inbox.ru', 'list.ru', 'yandex.ru', 'yandex.kz', 'ya.ru', 'rambler.ru', 'gmail.com'].map(
      (domain) => [`anna@${domain}`, null] as const,
    ),
    ...['outlook.com', 'hotmail.co.uk', 'yahoo.co.jp', 'yahoo.fr', 'proton.me', 'gmx.de', 'web.de', 'icloud.com'].map(
      (domain) => [`anna@${domain}`, null] as const,
    ),
    ['deal-4711', null],
    ['anna@localhost', null],
  ] as const)('%s: %s', (id, domain) => {
    expect(companyDomain(id)).toBe(domain);
  });

  test('names the others who write from it', () => {
    const all = ['boris@firm.example', 'anna@firm.example', 'anna@mail.ru', 'carl@mail.ru', 'carl@shop.example'];
    expect(companyOf('anna@firm.example', all)).toEqual({ domain: 'firm.example', others: ['boris@firm.example'] });
    expect(companyOf('anna@mail.ru', all)).toBeNull();
  });
});

describe('a country', () => {
  test.each([
    ['+49 30 123456', 'DE'],
    ['+7 (495) 123-45-67', 'RU'],
    ['+7 701 123 45 67', 'KZ'],
    ['+375 29 1234567', 'BY'],
    ['+1 212 555 0100', 'US'],
    ['+44 20 7946 0000', 'GB'],
    ['8 495 123-45-67', null],
    ['+999 1', null],
  ])('of the telephone %s: %s', (phone, country) => {
    expect(countryOfPhone(phone)).toBe(country);
  });

  test.each([
    ['firm.de', 'DE'],
    ['firm.co.uk', 'GB'],
    ['firm.ru', 'RU'],
    ['фирма.рф', 'RU'],
    ['firm.com', null],
    ['firm.io', null],
    ['firm.example', null],
  ])('of the domain %s: %s', (domain, country) => {
    expect(countryOfDomain(domain)).toBe(country);
  });

  test.each([
    ['Германия', 'DE'],
    ['germany', 'DE'],
    ['DE', 'DE'],
    ['РФ', 'RU'],
    ['США', 'US'],
    ['Атлантида', null],
    ['', null],
  ])('as people write it, %s: %s', (name, country) => {
    expect(countryNamed(name)).toBe(country);
  });
});

describe('working hours in common', () => {
  const ours = { from: 9 * 60, to: 18 * 60 };

  test.each([
    [0, 9],
    [60, 8],
    [-180, 6],
    [9 * 60, 0],
    [12 * 60, 0],
    [20 * 60, 5],
  ])('with somebody %i minutes east of us: %i', (ahead, hours) => {
    expect(sharedHoursAt(ours, ahead)).toBe(hours);
  });

  test('zones are names or offsets', () => {
    expect(offsetOf('+03:00', NOW)).toBe(180);
    expect(offsetOf('-0330', NOW)).toBe(-210);
    expect(offsetOf('Europe/Berlin', NOW)).toBe(120);
    expect(offsetOf('UTC', NOW)).toBe(0);
    expect(offsetOf('Nowhere/Land', NOW)).toBeNull();
    expect(offsetOf('', NOW)).toBeNull();
  });
});

describe('how a client fits', () => {
  const us: Us = {
    hours: { from: 540, to: 1080 },
    timezone: 'Europe/Berlin',
    firm: { ...NO_FIRM, people: 10, revenue: { amount: 1000, currency: 'EUR' } },
    ideal: {
      size: [0.5, 5],
      revenue: [1, 100],
      industries: ['Retail', 'Logistics'],
      models: [],
      territories: ['Germany', 'Австрия'],
      sharedHours: 4,
      traits: ['pays in advance'],
    },
    unwanted: { industries: ['Gambling'], models: ['tender'], traits: ['endless calls'] },
  };
  const nothing = { address: 'anna@firm.example', phone: '', zone: '' };
  const verdicts = (firm: Partial<FirmFacts>, told = nothing) =>
    Object.fromEntries(
      fitOf({ ...NO_FIRM, ...firm }, told, us, NOW).map(({ id, verdict, from }) => [id, `${verdict} ${from}`]),
    );

  test('of whom nothing is known: nothing is said either way', () => {
    expect(new Set(Object.values(verdicts({})))).toEqual(new Set(['unknown null']));
  });

  test('what was entered is compared', () => {
    expect(
      verdicts({
        people: 100,
        revenue: { amount: 5000, currency: 'EUR' },
        industry: 'retail',
        model: 'Tender',
        territory: 'Австрия',
        timezone: 'Asia/Tokyo',
        traits: ['endless calls'],
      }),
    ).toEqual({
      'fit.company-size': 'no entered',
      'fit.revenue': 'yes entered',
      'fit.industry': 'yes entered',
      'fit.business-model': 'no entered',
      'fit.territory': 'yes entered',
      'fit.timezone': 'no entered',
      'fit.traits': 'no entered',
    });
  });

  test('what letters tell fills the gaps', () => {
    const told = { address: 'anna@firm.at', phone: '', zone: '+01:00' };
    expect(verdicts({}, told)).toMatchObject({ 'fit.territory': 'yes domain', 'fit.timezone': 'yes clock' });
    expect(verdicts({}, { ...told, phone: '+33123456789' })).toMatchObject({ 'fit.territory': 'no phone' });
    expect(verdicts({ territory: 'Germany' }, { ...told, phone: '+33123456789' })).toMatchObject({
      'fit.territory': 'yes entered',
    });
  });

  test('revenues in different currencies are not compared', () => {
    expect(verdicts({ revenue: { amount: 5000, currency: 'RUB' } })['fit.revenue']).toBe('unknown null');
  });

  test('without wishes there is nothing to compare', () => {
    const free: Us = {
      ...us,
      ideal: { size: null, revenue: null, industries: [], models: [], territories: [], sharedHours: null, traits: [] },
      unwanted: { industries: [], models: [], traits: [] },
    };
    expect(fitOf({ ...NO_FIRM, people: 3 }, nothing, free, NOW)).toEqual([]);
  });
});
