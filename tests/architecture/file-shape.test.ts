import { expect, test } from 'vitest';
import { foundLines, guard } from './support/guard.ts';
import { listFiles, readCode, type SourceFile } from './support/source-tree.ts';

const lightning = readCode(
  'salesforce-package/force-app',
  'salesforce-package/jest',
  'salesforce-package/test-data',
);
const others = readCode(
  'shared',
  'backend',
  'scripts',
  'tests',
  'hubspot-app',
  'salesforce-package/apex-runner',
  'salesforce-package/checks',
);
const ours = [...others, ...lightning];
const source = ours.filter(({ path }) => !/\.test\.(tsx?|js)$|^tests\//.test(path));

const LINES = 200;

guard({
  rule: `a source file has at most ${LINES} lines`,
  why: 'Good code sits at 25 to 75 lines a file; take a part with a name of its own out (style 6). Blank lines and comments do not count; generated files are not read.',
  files: source,
  breaches: (files) =>
    files
      .filter((file) => countCode(file) > LINES)
      .map((file) => `${file.path} has ${countCode(file)} lines`),
  bad: [{ path: 'backend/src/a.ts', text: 'const a = 1;\n'.repeat(LINES + 1) }],
  good: [{ path: 'backend/src/b.ts', text: '// a long story\n\n'.repeat(LINES + 1) }],
});

function countCode({ text }: SourceFile): number {
  return text.split('\n').filter((line) => !/^\s*($|\/\/|\/?\*)/.test(line)).length;
}

guard({
  rule: 'no file re-exports others',
  why: 'A barrel hides where things stand and makes cycles: import the file (style 7).',
  files: ours,
  breaches: (files) =>
    files
      .filter(
        ({ path, text }) => /\/index\.\w+$/.test(path) || /^export (\*|\{[^}]*\}) from/m.test(text),
      )
      .map(({ path }) => path),
  bad: [
    { path: 'shared/src/index.ts', text: '' },
    { path: 'shared/src/values.ts', text: "export * from './money.ts';" },
    { path: 'shared/src/values.ts', text: "export { money } from './money.ts';" },
  ],
});

const KEBAB = /^(\.?[a-z0-9]+(-[a-z0-9]+)*)(\.[a-z0-9-]+)*$/;
const VAGUE = /^(utils?|helpers?|common|misc|shared|base|core|manager|lib)\.\w+$/;

guard({
  rule: 'files and folders are named in kebab-case after what they do',
  why: 'A word leads to its code, in one style: approve-registration.ts, not ApproveRegistration.ts or utils.ts (style 4).',
  // Salesforce loads a component by its name, which is in camelCase.
  files: others.filter(({ path }) => !path.includes('/lwc/')),
  breaches: (files) =>
    files
      .filter(({ path }) => {
        const names = path.split('/');
        return !names.every((name) => KEBAB.test(name)) || VAGUE.test(names.at(-1) ?? '');
      })
      .map(({ path }) => path),
  bad: [
    { path: 'backend/src/registration/ApproveRegistration.ts', text: '' },
    { path: 'backend/src/registration/approve_registration.ts', text: '' },
    { path: 'backend/src/platform/utils.ts', text: '' },
  ],
});

guard({
  rule: 'nothing is left for later in a comment',
  why: 'What is missing is an issue or a line in the closing note; a comment says why.',
  files: ours.filter(({ path }) => !path.startsWith('tests/architecture/')),
  breaches: foundLines(/\b(TODO|FIXME|HACK)\b/),
  bad: [{ path: 'backend/src/a.ts', text: '// TODO: handle refunds' }],
});

guard({
  rule: 'the type checker is never switched off',
  why: 'Write unknown and look, or make the type right; what the linter must pass over is named with its reason there (style 40).',
  files: ours.filter(({ path }) => !path.startsWith('tests/architecture/')),
  breaches: foundLines(/@ts-(ignore|nocheck)|oxlint-disable(?!-next-line \S)/),
  bad: [
    { path: 'backend/src/a.ts', text: '// @ts-ignore' },
    { path: 'backend/src/a.ts', text: '/* oxlint-disable */' },
  ],
});

test('migrations are numbered without gaps, so that they run in one order everywhere', () => {
  const names = listFiles('backend/migrations/*').map((path) => path.split('/').at(-1) ?? '');
  const numbers = names.map((name) => /^(\d{4})-[a-z0-9]+(?:-[a-z0-9]+)*\.sql$/.exec(name)?.[1]);
  expect(numbers).toEqual(names.map((_, index) => String(index + 1).padStart(4, '0')));
});
