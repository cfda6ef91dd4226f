import type { Id } from '@alongside/shared/vocabulary/ids';
import { programmeModel, type ProgrammeModel } from '@alongside/shared/vocabulary/programme-model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DealFigures, ProgrammeFigures } from '../../analytics/facts.ts';
import { decidePeriod } from '../../analytics/period.ts';
import { createZoneDays } from '../../kernel/zone-days.ts';
import { anyDeal, anyRegistration, somePartners } from '../../test-data/analytics/any-figures.ts';
import { buildProgramme } from './build-programme.ts';

const zone = createZoneDays('Europe/Berlin');
const now = '2026-11-22T12:00:00.000Z';
const period = decidePeriod({}, zone, now);

const build = (figures: ProgrammeFigures, locale = 'en-GB'): ProgrammeModel =>
  programmeModel.parse(
    buildProgramme({ figures, period, zone }, { role: 'manager', name: 'Dana', locale }, now),
  );
const nothing: ProgrammeFigures = { registrations: [], deals: [], partners: [] };
const wonBy = (partnerId: string, currency = 'EUR'): DealFigures => ({
  amount: { amountMinor: 12_000_000, currency },
  stage: 'won',
  createdAt: '2026-10-01T08:00:00.000Z',
  closedAt: '2026-10-31T08:00:00.000Z',
  registeredAt: null,
  partners: [{ partnerId: partnerId as Id<'partner'>, role: 'sourced' }],
});
const tableOf = ({ tables }: ProgrammeModel, title: string) =>
  tables.find((table) => table.title === title);

test('direct deals alone are no programme to count', () => {
  const direct = { ...wonBy('par_1'), partners: [] };
  expect(build(nothing).empty).toBeDefined();
  expect(build({ ...nothing, deals: [direct] }).empty).toBeDefined();
  expect(build({ ...nothing, deals: [wonBy('par_1')] }).empty).toBeUndefined();
});

test('amounts and months are written as the reader writes them, currencies apart', () => {
  const figures = { ...nothing, deals: [wonBy('par_1'), wonBy('par_1', 'USD')] };
  const model = build({ ...figures, partners: somePartners }, 'de-DE');
  expect(model.headlines[0]?.value).toBe('120.000\u00a0€ · 120.000\u00a0$');
  expect(tableOf(model, 'Revenue by month of closing')?.rows[0]?.cells[0]).toBe('Okt. 2026');
});

test('fifty partners are listed, and how many more there are is said', () => {
  const deals = Array.from({ length: 53 }, (_, index) => wonBy(`par_${index}`));
  const table = tableOf(build({ ...nothing, deals }), 'Revenue by partner');
  expect(table?.rows).toHaveLength(50);
  expect(table?.more).toBe('3 more partners with fewer won deals.');
});

test('every row has a cell for each column, and every figure and table says what it counts', () => {
  const facts = fc.record({
    registrations: fc.array(anyRegistration, { maxLength: 20 }),
    deals: fc.array(anyDeal, { maxLength: 20 }),
    partners: fc.constant(somePartners),
  });
  fc.assert(
    fc.property(facts, (figures) => {
      const { headlines, figures: others, tables } = build(figures);
      for (const { columns, rows } of tables) {
        for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
      }
      const said = [...headlines, ...others].map(({ value, help }) => [value, help]).flat();
      expect([...said, ...tables.map(({ help }) => help)]).not.toContain('');
      expect(JSON.stringify(tables)).not.toMatch(/NaN|Infinity|undefined/);
    }),
  );
});
