import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { foldWords } from '@alongside/backend/rules/customer-identity/scoring/fold-words';

const list = path.join(
  import.meta.dirname,
  '../../tests/data/account-names/elf-code-list-v1.5.csv',
);

const columns = {
  names: [
    'Entity Legal Form name Local name',
    'Entity Legal Form name Transliterated name (per ISO 01-140-10)',
  ],
  abbreviations: ['Abbreviations Local language', 'Abbreviations transliterated'],
};

/** Every legal form of the ISO 20275 list as it is written: names and abbreviations, no empty ones. */
export function listLegalForms(): readonly string[] {
  const rows = parse<Record<string, string>>(readFileSync(list), { bom: true, columns: true });
  const written = rows.flatMap((row) => [
    ...columns.names.map((column) => row[column] ?? ''),
    ...columns.abbreviations.flatMap((column) => (row[column] ?? '').split(';')),
  ]);
  return [...new Set(written.map((form) => form.trim()))].filter((form) => form !== '');
}

/** The rules' data of legal forms: folded, one a line; and those of scripts that put no space before them. */
export function buildLegalForms(): string {
  const forms = listLegalForms();
  const folded = new Set(
    forms.map((form) => foldWords(form).join(' ')).filter((form) => form !== ''),
  );
  const native = forms.filter((form) =>
    /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]{4,}$/u.test(form),
  );
  const longestFirst = [...new Set(native)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return [
    "// Written by `npm run generate` from GLEIF's ISO 20275 list (CC0-1.0). Do not edit.",
    '',
    '/** Forms written without a space to the name, in their own script; alternatives of a pattern. */',
    `export const nativeLegalForms =\n  '${longestFirst.join('|')}';`,
    '',
    '/** Every legal form and abbreviation, folded, one a line. */',
    `export const isoLegalForms = \`${[...folded].sort().join('\n')}\`;`,
    '',
  ].join('\n');
}
