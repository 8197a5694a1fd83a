import { expect, test } from 'vitest';
import { clientId, isAutomatic } from '../../../src/clients/identity';

test.each([
  ['Anna.K@Firm.Example', 'anna.k@firm.example'],
  [' anna+work@firm.example ', 'anna+work@firm.example'],
  ['Deal-17A', 'Deal-17A'],
  ['', ''],
])('%j is remembered as %j', (address, id) => {
  expect(clientId(address)).toBe(id);
});

test.each([
  'noreply@shop.example',
  'No-Reply@shop.example',
  'no.reply@shop.example',
  'do-not-reply@shop.example',
  'donotreply@shop.example',
  'orders-noreply@shop.example',
  'noreply-7f3a@shop.example',
  'noreply+17@shop.example',
  'mailer-daemon@shop.example',
  'postmaster@shop.example',
  'notifications@tool.example',
  'notification@tool.example',
  'bounce-17@shop.example',
  'bounces+17=anna=firm.example@shop.example',
  'newsletter@shop.example',
  'dev-request@shop.example',
  'owner-dev@shop.example',
  'someone@lists.project.example',
  'team@googlegroups.com',
])('%s is a machine or a list', (address) => {
  expect(isAutomatic(address)).toBe(true);
});

test.each([
  'anna@firm.example',
  'info@firm.example',
  'support@firm.example',
  'hello@listserve.example',
  'nora.reply@firm.example',
  'bouncer@firm.example',
  'owner@firm.example',
  'request@firm.example',
  'news.editor@firm.example',
  'anna@group.example',
  'deal-17',
  '',
])('%j is taken for a person', (address) => {
  expect(isAutomatic(address)).toBe(false);
});
