import { expect, it } from 'vitest';
import { judgeFindings } from './judge-findings.ts';

const finding = { rule: 'pmd:ApexCSRF', file: 'classes/A.cls', line: 3, message: 'Avoid it.' };
const { rule, file } = finding;
const reason = 'It is right';

it('names rule, file and line of a finding', () => {
  expect(judgeFindings([finding], { rules: [], findings: [] })).toEqual([
    'classes/A.cls:3 Avoid it (pmd:ApexCSRF)',
  ]);
});

it.each([
  ['its rule is held nowhere', { rules: [{ rule, reason }], findings: [] }],
  ['it is accepted in its file', { rules: [], findings: [{ rule, file, reason }] }],
])('says nothing when %s', (_, accepted) => {
  expect(judgeFindings([finding], accepted)).toEqual([]);
});

it.each([
  ['another rule', { rule: 'pmd:ApexDoc', file, reason }],
  ['another file', { rule, file: 'classes/B.cls', reason }],
])('is not quieted by %s, and says that it is outdated', (_, other) => {
  const problems = judgeFindings([finding], { rules: [], findings: [other] });
  expect(problems).toEqual([
    'classes/A.cls:3 Avoid it (pmd:ApexCSRF)',
    `accepted.json lists ${other.rule} in ${other.file}, which is no longer found`,
  ]);
});
