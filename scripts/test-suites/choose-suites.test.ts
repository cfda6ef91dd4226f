import { expect, it } from 'vitest';
import { chooseSuites, type ChosenSuites } from './choose-suites.ts';

it.each<[string, readonly string[], ChosenSuites]>([
  ['nothing: all tests', [], { vitest: [], lightning: [] }],
  ['a project of vitest', ['--project', 'unit'], { vitest: ['--project', 'unit'] }],
  ['a file', ['tests/contract'], { vitest: ['tests/contract'] }],
  ['the components', ['--project', 'lightning'], { lightning: [] }],
  ['the components in one word', ['--project=lightning'], { lightning: [] }],
  ['one component', ['--project', 'lightning', 'backend'], { lightning: ['backend'] }],
])('takes %s', (_, args, chosen) => {
  expect(chooseSuites(args)).toEqual(chosen);
});
