import type { Terms } from '../../../src/clients/risk';
import type { Axis, Severity, Signal } from '../../../src/signals/types';

/** A small catalogue of our own: the tests do not hang on how the real signals are graded. */
const GRADES: Record<string, [Severity, Axis]> = {
  'price.haggle': ['mild', 'money'],
  'price.extra': ['serious', 'money'],
  'price.dodge': ['severe', 'money'],
  'time.hurry': ['mild', 'manner'],
  'trust.doubt': ['serious', 'manner'],
  'tone.insult': ['severe', 'manner'],
  'good.paid': ['good', 'money'],
  'good.kind': ['good', 'manner'],
};

const NONE = { ru: '', en: '' };

export const catalogue = new Map<string, Signal>(
  Object.entries(GRADES).map(([id, [severity, axis]]) => [
    id,
    {
      id,
      group: 'price',
      kind: ['phrase'],
      severity,
      axis,
      name: { ru: `${id} по-русски`, en: `${id} in English` },
      counts: NONE,
      countsNot: NONE,
      why: NONE,
      answers: [],
      lookalikes: { ru: [], en: [] },
      examples: { ru: [], en: [] },
    },
  ]),
);

export const BAD = Object.keys(GRADES).filter((id) => !id.startsWith('good.'));
export const GOOD = Object.keys(GRADES).filter((id) => id.startsWith('good.'));
export const MILD = BAD.filter((id) => catalogue.get(id)?.severity === 'mild');

export const DAY = 86_400_000;
export const NOW = Date.parse('2026-06-01T12:00:00Z');

export const terms: Terms = { now: NOW, signalOf: (id) => catalogue.get(id), off: [], strength: 0 };
