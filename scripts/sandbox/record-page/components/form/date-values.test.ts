import { describe, expect, it } from 'vitest';
import { fromIsoDate, fromIsoTime, toIsoDate, toIsoTime } from './date-values.ts';

describe('dates and times of fields', () => {
  it.each([
    [{ year: 2027, month: 0, date: 8 }, '2027-01-08'],
    [{ year: 2026, month: 11, date: 31 }, '2026-12-31'],
  ])('%j is %s and back', (date, text) => {
    expect(toIsoDate(date)).toBe(text);
    expect(fromIsoDate(text)).toEqual(date);
  });

  it('09:05 is five past nine and back', () => {
    expect(toIsoTime({ hours: 9, minutes: 5 })).toBe('09:05');
    expect(fromIsoTime('09:05')).toEqual({ hours: 9, minutes: 5 });
  });

  it.each(['', '8 Jan', '2027-1-8'])('%j is no date', (text) => {
    expect(fromIsoDate(text)).toBeUndefined();
  });

  it('nothing chosen is an empty field', () => {
    expect([toIsoDate(undefined), toIsoDate(null), toIsoTime(null)]).toEqual(['', '', '']);
  });
});
