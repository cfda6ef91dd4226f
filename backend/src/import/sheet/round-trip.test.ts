import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { afterAll, expect, test } from 'vitest';
import { column } from '../columns/column.ts';
import { matchHeaders } from '../columns/match-headers.ts';
import { openSheet } from './open-sheet.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'alongside-round-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = path.join(folder, 'round.csv');

const columns = ['reference', 'name', 'amount', 'note'].map((name) =>
  column(name, '', { required: name === 'reference' }),
);
const spellings: Readonly<Record<string, readonly string[]>> = {
  reference: ['reference', 'Reference', ' REFERENCE '],
  name: ['name', 'Name'],
  amount: ['Amount', 'amount'],
  note: ['note', 'NOTE '],
};

/** Letters of Windows-1252 that no UTF-8 text has alone, and everything that makes CSV hard. */
const cell = fc
  .array(fc.constantFrom(...'abc XYZ 012 äöüßéñÅ ,;|"\'=.-'.split(''), '\t', '\n', '\r\n', '\r'))
  .map((parts) => parts.join(''));
const row = fc.record({
  reference: fc.stringMatching(/^[A-Z][A-Za-z0-9]{0,9}$/),
  name: cell,
  amount: cell,
  note: cell,
});
const style = fc.record({
  order: fc.shuffledSubarray(['reference', 'name', 'amount', 'note'], { minLength: 4 }),
  spelling: fc.nat(5),
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  lineBreak: fc.constantFrom('\n', '\r\n'),
  quoteAll: fc.boolean(),
  lastBreak: fc.boolean(),
  encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1252'),
  mark: fc.boolean(),
});

test('rows come back as they were, whatever order, delimiter, quoting and encoding wrote them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), style, async (rows, how) => {
      const quote = (text: string): string => {
        const needed = how.quoteAll || /["\r\n]/.test(text) || text.includes(how.delimiter);
        return needed ? `"${text.replaceAll('"', '""')}"` : text;
      };
      const header = how.order.map((name) => {
        const offered = spellings[name] ?? [];
        return offered[how.spelling % offered.length] ?? name;
      });
      const body = rows.map((one) => how.order.map((name) => one[name as keyof typeof one]));
      const lines = [header, ...body].map((cells) => cells.map(quote).join(how.delimiter));
      const text = lines.join(how.lineBreak) + (how.lastBreak ? how.lineBreak : '');
      const wide = how.encoding.startsWith('utf-16');
      const addBOM = wide || (how.mark && how.encoding === 'utf-8');
      writeFileSync(file, iconv.encode(text, how.encoding, { addBOM }));
      const sheet = await openSheet(file);
      const { positions } = matchHeaders(columns, sheet.headers);
      const read: object[] = [];
      for await (const { cells } of sheet.rows()) {
        read.push(Object.fromEntries([...positions].map(([name, at]) => [name, cells[at]])));
      }
      expect(read).toEqual(rows);
    }),
    { numRuns: 200 },
  );
});
