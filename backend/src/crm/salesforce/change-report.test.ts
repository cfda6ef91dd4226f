import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseChangeReport } from './change-report.ts';

const NOW = '2026-11-22T12:00:00.000Z';
const org = '00D000000000001EAA';
const opportunity = (number: number) => `006${String(number).padStart(12, '0')}AAA`;
const report = (change: object = {}) => ({
  org,
  object: 'Opportunity',
  transaction: 'TX-1',
  ids: [opportunity(1)],
  ...change,
});
const keys = (now: string, ...reports: object[]) =>
  reports.flatMap((one) => parseChangeReport(one, now) ?? []).map(({ dedupeKey }) => dedupeKey);

describe('a change report', () => {
  it('becomes hints to read each opportunity', () => {
    expect(parseChangeReport(report(), NOW)).toEqual([
      {
        kind: 'salesforce',
        externalAccountId: org,
        dedupeKey: `salesforce:${org}:TX-1:${opportunity(1)}:${NOW}`,
        object: 'deal',
        recordId: opportunity(1),
        occurredAt: NOW,
      },
    ]);
  });

  it('names each record once, and another time when it comes again', () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(numbers, (ids) => {
        const told = report({ ids: ids.map(opportunity) });
        const first = keys(NOW, told);
        expect(first).toHaveLength(new Set(ids).size);
        const again = keys('2026-11-22T12:00:01.000Z', told);
        expect(new Set([...first, ...again]).size).toBe(2 * first.length);
      }),
    );
  });

  it('of another transaction or another org is told apart', () => {
    const all = keys(
      NOW,
      report(),
      report({ transaction: 'TX-2' }),
      report({ org: opportunity(7) }),
    );
    expect(new Set(all).size).toBe(3);
  });

  it('of accounts tells of companies', () => {
    expect(parseChangeReport(report({ object: 'Account' }), NOW)).toMatchObject([
      { object: 'company', recordId: opportunity(1) },
    ]);
  });

  it.each([
    ['no object', null],
    ['a list', [report()]],
    ['another object', report({ object: 'Lead' })],
    ['no transaction', report({ transaction: '' })],
    ['no ids', report({ ids: [] })],
    ['a short id', report({ ids: ['006000000000001'] })],
    ['2,001 ids', report({ ids: Array.from({ length: 2001 }, (_, index) => opportunity(index)) })],
    ['more than it should hold', report({ user: 'ann' })],
  ])('that is %s is none', (_what, body) => {
    expect(parseChangeReport(body, NOW)).toBeNull();
  });
});
