import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, expect, test } from 'vitest';
import { detectDelimiter } from './detect-delimiter.ts';
import { detectEncoding } from './detect-encoding.ts';
import { openSheet } from './open-sheet.ts';
import type { SheetRecord } from './read-records.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'alongside-sheet-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = path.join(folder, 'sheet.csv');

async function readRows(): Promise<SheetRecord[]> {
  const rows: SheetRecord[] = [];
  for await (const row of (await openSheet(file)).rows()) rows.push(row);
  return rows;
}

const heads: readonly [string, string][] = [
  ['a,b,c\n1,2,3\n', ','],
  ['a;b;c\n1,5;2,5;3,5\n', ';'],
  ['a\tb\n1,2\t3;4\n', '\t'],
  ['a|b|c\nx, y|z|1\n', '|'],
  ['a;b\n"x,y,z";"1,2"\n', ';'],
  ['"a,b";c;d\n1;2;3\n', ';'],
  ['sep=;\na;b\n1;2\n', ';'],
  ['a,x;b;c\n1,5;2;3\n7,5;8;9\n', ';'],
  ['only\none\n', ','],
];

test.each(heads)('%j is cut by %j', (head, delimiter) => {
  expect(detectDelimiter(head)).toBe(delimiter);
});

const text = 'Name;Straße\nJosé Müller;Königsallee 5\n';
const encodings: readonly [string, Buffer, string][] = [
  ['UTF-8', Buffer.from(text), 'utf-8'],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`), 'utf-8'],
  ['UTF-16LE with a mark', iconv.encode(text, 'utf-16le', { addBOM: true }), 'utf-16le'],
  ['UTF-16BE with a mark', iconv.encode(text, 'utf-16be', { addBOM: true }), 'utf-16be'],
  ['UTF-16LE', iconv.encode(text, 'utf-16le'), 'utf-16le'],
  ['UTF-16BE', iconv.encode(text, 'utf-16be'), 'utf-16be'],
  ['Windows-1252', iconv.encode(text, 'windows-1252'), 'windows-1252'],
  ['ISO-8859-1', iconv.encode(text, 'iso-8859-1'), 'windows-1252'],
];

test.each(encodings)('%s is recognised', async (_name, bytes, encoding) => {
  writeFileSync(file, bytes);
  expect(await detectEncoding(file)).toBe(encoding);
  const sheet = await openSheet(file);
  expect(sheet.headers).toEqual(['Name', 'Straße']);
  const rows = await readRows();
  expect(rows.map(({ cells }) => cells)).toEqual([['José Müller', 'Königsallee 5']]);
});

test('Japanese text is recognised where it is evident', async () => {
  const rows = '株式会社日立製作所;東京都千代田区丸の内;代表取締役\n'.repeat(20);
  writeFileSync(file, iconv.encode(`Name;住所;役職\n${rows}`, 'Shift_JIS'));
  expect((await openSheet(file)).headers).toEqual(['Name', '住所', '役職']);
});

test('one foreign byte behind a megabyte of ASCII still decides', async () => {
  const filler = 'a,b\n'.repeat(300_000);
  writeFileSync(file, Buffer.concat([Buffer.from(filler), iconv.encode('é,b\n', 'windows-1252')]));
  expect(await detectEncoding(file)).toBe('windows-1252');
});

test('a row begins on the line that an editor shows', async () => {
  writeFileSync(file, 'sep=,\r\na,b\r\n"x\r\ny\nz",1\r\n\r\n , \r\n2,5" disc\n\n3,4');
  const rows = await readRows();
  expect(rows.map(({ line, cells }) => [line, cells])).toEqual([
    [3, ['x\r\ny\nz', '1']],
    [8, ['2', '5" disc']],
    [10, ['3', '4']],
  ]);
});

const unusable: readonly [string, string | Buffer | undefined, RegExp][] = [
  ['a missing file', undefined, /There is no file/],
  ['an empty file', '', /is empty/],
  ['a picture', Buffer.from([0x89, 0x50, 0, 0, 1, 0, 0, 2, 0]), /not a text file/],
  ['an open quote', `a,b\n1,2\n"3,4\n${'5,6\n'.repeat(300_000)}`, /opened on line 3/],
];

test.each(unusable)('%s is refused', async (_name, content, sentence) => {
  if (content === undefined) rmSync(file, { force: true });
  else writeFileSync(file, content);
  await expect(readRows()).rejects.toThrow(sentence);
});
