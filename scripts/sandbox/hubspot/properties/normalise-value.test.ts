import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PROPERTIES } from './default-properties.ts';
import { normaliseValue } from './normalise-value.ts';
import type { Property } from './property.ts';

const find = (name: string) => DEFAULT_PROPERTIES.deals.find((one) => one.name === name)!;
const aDay: Property = { ...find('closedate'), type: 'date' };

describe('normaliseValue', () => {
  it.each([
    [find('closedate'), '2027-01-08T23:00:00.000Z', '2027-01-08T23:00:00Z'],
    [find('closedate'), '1799449200000', '2027-01-08T23:00:00Z'],
    [find('closedate'), '2027-01-09T00:00:00.120+01:00', '2027-01-08T23:00:00.120Z'],
    [aDay, '1799366400000', '2027-01-08'],
    [aDay, '2027-01-08', '2027-01-08'],
    [find('amount'), '1200.50', '1200.50'],
    [find('dealname'), ' Roof ', ' Roof '],
  ])('%# stores what was written as HubSpot shows it', (property, written, value) => {
    expect(normaliseValue(property, written)).toEqual({ ok: true, value });
  });

  it('leaves what it has stored as it is', () => {
    const property = fc.constantFrom(...Object.values(DEFAULT_PROPERTIES).flat(), aDay);
    const written = fc.oneof(
      fc.string(),
      fc.integer().map(String),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    );
    fc.assert(
      fc.property(property, written, (definition, text) => {
        const first = normaliseValue(definition, text);
        if (first.ok) expect(normaliseValue(definition, first.value)).toEqual(first);
      }),
    );
  });

  it('lets every property be cleared', () => {
    for (const property of Object.values(DEFAULT_PROPERTIES).flat()) {
      expect(normaliseValue(property, '')).toEqual({ ok: true, value: '' });
    }
  });
});
