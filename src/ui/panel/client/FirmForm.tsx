import { useState } from 'preact/hooks';
import type { FirmFacts, Money } from '../../../clients/types';
import { useClient } from './context';

type Field = keyof ReturnType<typeof useClient>['c']['firmFields'];
type Fields = Record<Field, string>;

const NUMBERS = ['fee', 'hours', 'people', 'revenue'] as const satisfies readonly Field[];
const WORDS = ['industry', 'model', 'territory', 'timezone', 'traits'] as const satisfies readonly Field[];

/** What the user knows of the client's firm and pays attention to: value and fit are worked out from it. */
export function FirmForm() {
  const { profile, c, save, say } = useClient();
  const { firm, fee, hours } = profile.dossier;
  const [fields, setFields] = useState<Fields>(() => ({
    fee: text(fee?.amount),
    currency: fee?.currency ?? firm.revenue?.currency ?? '',
    hours: text(hours),
    people: text(firm.people),
    revenue: text(firm.revenue?.amount),
    industry: firm.industry,
    model: firm.model,
    territory: firm.territory,
    timezone: firm.timezone,
    traits: firm.traits.join(', '),
  }));
  const submit = (event: Event) => {
    event.preventDefault();
    const numbers = NUMBERS.map((field) => number(fields[field]));
    if (numbers.some((value) => value !== null && !(value >= 0))) return say(c.wrongNumber);
    const [amount = null, monthly = null, people = null, revenue = null] = numbers;
    const currency = fields.currency.trim().toUpperCase();
    if ((amount !== null || revenue !== null) && !/^[A-Z]{3}$/.test(currency)) return say(c.wrongCurrency);
    const sum = (value: number | null): Money | null => (value === null ? null : { amount: value, currency });
    const facts: FirmFacts = {
      people,
      revenue: sum(revenue),
      industry: fields.industry.trim(),
      model: fields.model.trim(),
      territory: fields.territory.trim(),
      timezone: fields.timezone.trim(),
      traits: fields.traits.split(',').flatMap((trait) => trait.trim() || []),
    };
    void save({ fee: sum(amount), hours: monthly, firm: facts });
  };
  const input = (field: Field, mode: 'decimal' | 'text') => (
    <label key={field}>
      {c.firmFields[field]}
      <input
        name={field}
        inputMode={mode}
        value={fields[field]}
        onInput={(event) => setFields({ ...fields, [field]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <details class="section">
      <summary>
        <h3>{c.firm}</h3>
      </summary>
      <form class="form two" onSubmit={submit}>
        {input('fee', 'decimal')}
        {input('currency', 'text')}
        {(['hours', 'people', 'revenue'] as const).map((field) => input(field, 'decimal'))}
        {WORDS.map((field) => input(field, 'text'))}
        <button type="submit">{c.save}</button>
      </form>
    </details>
  );
}

const text = (value: number | null | undefined): string => (value == null ? '' : String(value));

/** Null for nothing, NaN for what is no number; a comma and spaces are fine. */
function number(value: string): number | null {
  const plain = value.replaceAll(/\s/gu, '').replace(',', '.');
  return plain === '' ? null : Number(plain);
}
