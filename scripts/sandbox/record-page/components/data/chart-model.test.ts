import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildChartModel, roundUp } from './chart-model.ts';

const axes = {
  x: { field: 'month', fieldType: 'category' },
  y: { field: 'won', fieldType: 'linear', label: 'Deals won' },
} as const;
const rows = [
  { month: 'Sep', partner: 'Northwind', won: 3 },
  { month: 'Oct', partner: 'Northwind', won: 6 },
  { month: 'Oct', partner: 'Bluefin', won: 5 },
];

describe('the model of a chart', () => {
  it('without groups has one series named by the axis', () => {
    const model = buildChartModel({ data: rows.slice(0, 2), axes });
    expect(model.categories).toEqual(['Sep', 'Oct']);
    expect(model.series.map(({ name, values }) => [name, values])).toEqual([['Deals won', [3, 6]]]);
  });

  it('with groups has a series for each, with gaps where a row is missing', () => {
    const grouped = { ...axes, options: { groupFieldByColor: 'partner', stacking: true } };
    const model = buildChartModel({ data: { data: rows }, axes: grouped });
    expect(model.series.map(({ name, values }) => [name, values])).toEqual([
      ['Northwind', [3, 6]],
      ['Bluefin', [undefined, 5]],
    ]);
    expect(model.top).toBe(20);
  });

  it('tops the axis with a round number not below the value and not above ten times it', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (value) => {
        const top = roundUp(value);
        expect(top).toBeGreaterThanOrEqual(value * (1 - 1e-9));
        expect(top).toBeLessThanOrEqual(value * 10);
      }),
    );
  });
});
