import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, joinLines } from './calendar-text.ts';
import { protectionCalendar } from './protection-calendar.ts';

const end = {
  registrationId: 'reg_01kasp0000e008000000000003',
  customer: 'Meridian',
  vendor: 'Contoso',
  endsAt: '2027-01-08T23:00:00.000Z',
  now: '2026-11-22T12:00:00.000Z',
  host: 'deals.example',
};

const unfold = (calendar: string): string[] => calendar.replaceAll('\r\n ', '').split('\r\n');

const unescape = (text: string): string =>
  text.replaceAll(/\\(.)/gu, (_, mark: string) => (mark === 'n' ? '\n' : mark));

describe('the calendar file for the end of protection', () => {
  it('holds the last hour of protection in UTC', () => {
    const lines = unfold(protectionCalendar(end));
    expect(lines).toContain('DTSTAMP:20261122T120000Z');
    expect(lines).toContain('DTSTART:20270108T220000Z');
    expect(lines).toContain('DTEND:20270108T230000Z');
    expect(lines).toContain('UID:reg_01kasp0000e008000000000003-protection@deals.example');
    expect(lines).toContain('SUMMARY:Protection ends: Meridian');
  });

  it('opens and closes every part, the calendar first and last', () => {
    const lines = unfold(protectionCalendar(end)).filter((line) => line !== '');
    const open: string[] = [];
    for (const line of lines) {
      if (line.startsWith('BEGIN:')) open.push(line.slice(6));
      if (line.startsWith('END:')) expect(open.pop()).toBe(line.slice(4));
    }
    expect(open).toEqual([]);
    expect(lines.at(0)).toBe('BEGIN:VCALENDAR');
    expect(lines.at(-1)).toBe('END:VCALENDAR');
  });

  it.each([
    ['Smith; Sons, Ltd', String.raw`Smith\; Sons\, Ltd`],
    [String.raw`back\slash`, String.raw`back\\slash`],
    ['two\r\nlines', String.raw`two\nlines`],
    ['bell\u0007 and nul\u0000', 'bell and nul'],
  ])('writes %j as %s', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it('keeps any name whole and never lets it end its line', () => {
    const anything = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(anything, (customer) => {
        const lines = unfold(protectionCalendar({ ...end, customer }));
        const summary = lines.filter((line) => line.startsWith('SUMMARY:'));
        expect(summary).toHaveLength(1);
        const kept = customer.replaceAll(/\r\n?/g, '\n').replaceAll(/(?!\n)\p{Cc}/gu, '');
        expect(unescape(summary[0]!.slice('SUMMARY:Protection ends: '.length))).toBe(kept);
      }),
    );
  });

  it('folds every line at 75 octets and loses nothing', () => {
    const line = fc
      .string({ unit: 'grapheme', maxLength: 400 })
      .map((text) => `X:${escapeText(text)}`);
    fc.assert(
      fc.property(line, (text) => {
        const folded = joinLines([text]);
        expect(folded.endsWith('\r\n')).toBe(true);
        for (const part of folded.split('\r\n')) {
          expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
          expect(part).not.toContain('\ufffd');
        }
        expect(unfold(folded)).toEqual([text, '']);
      }),
    );
  });
});
