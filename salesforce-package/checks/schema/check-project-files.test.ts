import { expect, it } from 'vitest';
import { checkProjectFile } from './check-project-files.ts';

const project = { packageDirectories: [{ path: 'force-app', default: true }] };

it.each([
  ['a key Salesforce does not know', { ...project, nameSpace: 'a' }, 'nameSpace'],
  ['no folder to package', {}, 'packageDirectories'],
])('refuses a project with %s', (_, file, problem) => {
  const found = checkProjectFile('sfdx-project.json', JSON.stringify(file));
  expect(found.join('\n')).toContain(problem);
});

it('refuses a scratch org of an edition that is not there', () => {
  const file = 'config/project-scratch-def.json';
  const found = checkProjectFile(file, JSON.stringify({ edition: 'Unlimited' }));
  expect(found).toEqual([expect.stringContaining('/edition')]);
});
