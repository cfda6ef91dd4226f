import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { PACKAGE_FOLDER, readCode } from './read/read-package.ts';

interface Accepted {
  readonly rules: readonly { readonly rule: string; readonly reason: string }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly file: string;
    readonly reason: string;
  }[];
}

const page = await readFile(path.join(PACKAGE_FOLDER, 'docs', 'security-review.md'), 'utf8');
const accepted = JSON.parse(
  await readFile(path.join(PACKAGE_FOLDER, 'analyze', 'accepted.json'), 'utf8'),
) as Accepted;

/** The row of the table for reviewers that tells of a finding. */
function rowOf(rule: string, reason: string, where: string): string | undefined {
  const rows = page.split('\n').filter((line) => line.startsWith(`| \`${rule}\``));
  return rows.find((row) => row.includes(where) && row.includes(reason));
}

it.each(accepted.rules)('reviewers read why $rule is held nowhere', ({ rule, reason }) => {
  expect(rowOf(rule, reason, 'everywhere')).toBeDefined();
});

it.each(accepted.findings)('reviewers read why $rule in $file is no fault', (finding) => {
  const name = path.posix.basename(finding.file).replace(/\..*$/, '');
  expect(rowOf(finding.rule, finding.reason, `\`${name}\``)).toBeDefined();
});

it('reviewers read every object that the partner service queries', async () => {
  const folder = path.resolve(PACKAGE_FOLDER, '../backend/src/crm/salesforce');
  const files = (await readdir(folder)).filter((name) => /(?<!\.test)\.ts$/.test(name));
  const sources = await Promise.all(files.map((name) => readFile(path.join(folder, name), 'utf8')));
  const queried = sources.flatMap((text) =>
    [...text.matchAll(/\bFROM (\w+)/g)].map(([, name]) => name),
  );
  expect(queried).toContain('Opportunity');
  expect(queried.filter((name) => !page.includes(name ?? ''))).toEqual([]);
});

it('reviewers read every class that uses the rights of the system', async () => {
  const code = await readCode('force-app');
  const unbound = code
    .filter(({ path: file }) => file.startsWith('classes/') && !file.endsWith('Test.cls'))
    .filter(({ text }) => /\b(as system|system_mode|without sharing)\b/i.test(text))
    .map(({ path: file }) => path.posix.basename(file, '.cls'));
  const sentence = /(\w+) places use the rights of the system:.*/.exec(page)?.[0] ?? '';
  expect(unbound).toContain('AlongsideInstall');
  expect(unbound.filter((name) => !sentence.includes(`\`${name}\``))).toEqual([]);
});
