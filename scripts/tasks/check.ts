import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkGenerated } from '../generate/generated-files.ts';
import { ROOT } from '../machine/paths.ts';
import { runCheck, type Check } from '../machine/run-check.ts';
import { runTask } from '../machine/run-task.ts';

const CHECKS: readonly Check[] = [
  { title: 'types', command: ['tsc', '-b'] },
  { title: 'lint', command: ['oxlint', '--type-aware'] },
  { title: 'types of Lightning components', command: ['tsc', '-p', 'salesforce-package'] },
  {
    title: 'lint of Lightning components',
    command: ['eslint', '--max-warnings', '0', 'force-app/main/default/lwc'],
    folder: path.join(ROOT, 'salesforce-package'),
  },
  { title: 'format', command: ['oxfmt', '--check'] },
  { title: 'unused code', command: ['knip'] },
];

const BUNDLE_SIZE: Check = { title: 'bundle size', command: ['size-limit'] };

/** All checks that need nothing running. Each is run, whatever the others say. */
await runTask(async () => {
  const built = existsSync(path.join(ROOT, 'dist', 'lambda'));
  const failed: string[] = [];
  for (const check of built ? [...CHECKS, BUNDLE_SIZE] : CHECKS) {
    if (!(await runCheck(check))) failed.push(check.title);
  }
  const outdated = await checkGenerated();
  if (outdated.length > 0) failed.push(`${outdated.join(', ')} (run npm run generate)`);
  if (failed.length === 0) return 0;
  console.error(`\nNot in order: ${failed.join(', ')}.`);
  return 1;
});
