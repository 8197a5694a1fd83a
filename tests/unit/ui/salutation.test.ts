import { expect, test } from 'vitest';
import { salutation } from '../../../src/ui/salutation';

test.each([
  ['Martin Cole', 'Martin'],
  ['Аркадий Лисин', 'Аркадий'],
  ['Вера Ильинична', 'Вера Ильинична'],
  ['Сомова Вера Ильинична', 'Вера Ильинична'],
  ['Вера Ильинична Сомова', 'Вера Ильинична'],
  ['Cole, Martin', 'Martin'],
  ["Siobhan O'Brien", 'Siobhan'],
  ['Jean-Luc Moreau', 'Jean-Luc'],
])('%s is addressed as %s', (name, expected) => {
  expect(salutation(name)).toBe(expected);
});

test.each([
  'Cole & Sons Furniture',
  'ООО «Ромашка»',
  'Dr Osei',
  'amy',
  'Pike Rare Books Ltd',
  'info@firm.example',
  '',
  'Acme, Inc.',
])('what is not plainly the name of a person stays: %s', (name) => {
  expect(salutation(name)).toBe(name);
});
