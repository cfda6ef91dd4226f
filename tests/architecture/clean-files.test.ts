import { foundLines, guard } from './support/guard.ts';
import { listFiles, readSource } from './support/source-tree.ts';

/** Everything that is committed as text. */
const files = [
  ...listFiles('**/*.{ts,tsx,mjs,js,json,md,yaml,sql,css,html,txt,csv}'),
  '.ci/run',
  '.gitignore',
].map(readSource);

/** Joined from pieces, so that this file is clean too. */
const join = (...pieces: readonly string[]): string => pieces.join('');

const REGISTRY_HOST = new RegExp(join('registry[.](np', 'mjs|yarn', 'pkg)|np', 'mmirror'));
const MACHINE_FOLDER = new RegExp(join('(^|[^\\w.}/])/(wo', 'rk|ro', 'ot|Users)/'));

guard({
  rule: 'no file names a package registry',
  why: 'Where packages come from is set where the project is installed; a host written here breaks behind a mirror.',
  files,
  breaches: foundLines(REGISTRY_HOST),
  bad: [{ path: 'a.json', text: join('https://registry.np', 'mjs.org/zod') }],
});

guard({
  rule: 'no file names a folder of one machine',
  why: 'The project runs from any clone: build paths from import.meta.dirname, or ask for them.',
  files,
  breaches: foundLines(MACHINE_FOLDER),
  bad: [{ path: 'a.ts', text: join("const root = '/wo", "rk/alongside';") }],
});

guard({
  rule: 'every dependency has one exact version',
  why: 'The same clone gives the same program; ranges change under our feet (style 40).',
  files: files.filter(({ path }) => path.endsWith('package.json')),
  breaches: (all) =>
    all.flatMap(({ path, text }) => {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(text) as {
        dependencies?: Record<string, string>;
        devDependencies?: Record<string, string>;
      };
      return Object.entries({ ...dependencies, ...devDependencies })
        .filter(([, version]) => !EXACT.test(version))
        .map(([name, version]) => `${path} asks for ${name} ${version}`);
    }),
  bad: [{ path: 'a/package.json', text: '{"dependencies":{"zod":"^4.0.0"}}' }],
});

/** A version, or a package of this workspace. */
const EXACT = /^(\d+\.\d+\.\d+(-[\w.]+)?|workspace:\*|file:.+|link:.+)$/;
