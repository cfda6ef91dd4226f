import path from 'node:path';
import { PACKAGE_FOLDER } from '@alongside/salesforce-checks/read/read-package';
import { expect, it } from 'vitest';
import { findMissed, readFaults, readRules } from './planted-faults.ts';

it.each([
  ['/** Found as pmd:ApexCSRF. */', ['pmd:ApexCSRF']],
  ['/** Found as pmd:A, apex-ls:B: opening it changes a record. */', ['pmd:A', 'apex-ls:B']],
  ['// Found as retire-js:C.', ['retire-js:C']],
  ['/** Nothing is said. */', []],
])('reads out of %j as what it must be found', (text, rules) => {
  expect(readRules(text)).toEqual(rules);
});

it.each(['types', 'behaviour'])(
  'every fault among the %s says as what it must be found',
  async (kind) => {
    const faults = await readFaults(path.join(PACKAGE_FOLDER, 'analyze', 'faults', kind));
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.filter(({ rules }) => rules.length === 0)).toEqual([]);
  },
);

it('names what nobody found in its file', () => {
  const fault = { file: 'classes/A.cls', rules: ['pmd:ApexCSRF'] };
  const finding = { ...fault, rule: 'pmd:ApexCSRF', line: 1, message: '' };
  const elsewhere = { ...finding, file: 'classes/B.cls' };
  expect(findMissed([fault], [finding])).toEqual([]);
  expect(findMissed([fault], [elsewhere])).toEqual(['pmd:ApexCSRF no longer finds A.cls']);
});
