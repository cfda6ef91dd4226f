import { guard, refusedImports } from './support/guard.ts';
import { readProductCode } from './support/source-tree.ts';

const RULES = 'backend/src/rules/';
const files = readProductCode('backend/src/rules');

/** Each may import itself and those before it (architecture 1 and 2). */
const ORDER = [
  'kernel',
  'policy',
  'certification',
  'customer-identity',
  'claim',
  'protection-window',
  'conflict',
  'registration',
  'attribution',
  'analytics',
  'sharing',
  'card',
  'simulation',
];

/** Compiles a document into the functions above it; whoever joins the engine calls it. */
const COMPILER = 'compile-policy.ts';

function wordOf(path: string): string {
  return path.slice(RULES.length).split('/')[0] ?? '';
}

guard({
  rule: 'rules import one another in their order, so that no cycle can arise',
  why: `A word knows only the words before it: ${ORDER.join(', ')}. Move the common part down, or pass it as a fact.`,
  files,
  breaches: refusedImports((from, { target }) => {
    if (!target.startsWith(RULES)) return false;
    const [here, there] = [wordOf(from), wordOf(target)];
    if (here === COMPILER) return there !== COMPILER && !['kernel', 'policy'].includes(there);
    return !ORDER.includes(there) || !ORDER.includes(here) || rank(there) > rank(here);
  }),
  bad: [
    { path: `${RULES}kernel/a.ts`, text: "import type { Policy } from '../policy/policy.ts';" },
    { path: `${RULES}card/b.ts`, text: "import { c } from '../cases/c.ts';" },
  ],
  good: [{ path: `${RULES}conflict/a.ts`, text: "import { b } from '../claim/b.ts';" }],
});

function rank(word: string): number {
  return ORDER.indexOf(word);
}

/** Libraries without I/O, clock or randomness. */
const PURE_LIBRARIES = ['any-ascii', 'temporal-polyfill', 'tldts'];

guard({
  rule: 'rules import only shared, themselves and a named list of pure libraries',
  why: 'The engine runs anywhere, replays byte for byte and can be simulated: facts and now come in as arguments (architecture 5).',
  files,
  breaches: refusedImports((_, { target, typeOnly }) => {
    if (target.startsWith(RULES) || target.startsWith('shared/src/')) return false;
    return !PURE_LIBRARIES.includes(target) && !(typeOnly && target === 'zod');
  }),
  bad: [
    { path: `${RULES}claim/a.ts`, text: "import { createHash } from 'node:crypto';" },
    { path: `${RULES}claim/b.ts`, text: "import { sql } from 'kysely';" },
    { path: `${RULES}claim/c.ts`, text: "import { z } from 'zod';" },
    { path: `${RULES}claim/d.ts`, text: "import type { Row } from '../../claim/claim-store.ts';" },
  ],
});

/** Publishing validates a document: the one time that the engine reads something unread. */
const VALIDATES = `${RULES}policy/validate-policy.ts`;

guard({
  rule: 'rules use shared as types: they parse nothing',
  why: 'Facts are validated at the door and policies when they are published; evaluation never parses (style 14). Write `import type`.',
  files,
  breaches: refusedImports(
    (from, { target, typeOnly }) =>
      target.startsWith('shared/src/') && !typeOnly && from !== VALIDATES,
  ),
  bad: [
    {
      path: `${RULES}card/a.ts`,
      text: "import { cardModel } from '@alongside/shared/vocabulary/card-model';",
    },
  ],
  good: [
    {
      path: `${RULES}card/b.ts`,
      text: "import type { CardModel } from '@alongside/shared/vocabulary/card-model';",
    },
  ],
});

const IMPURE =
  /\b(new Date\(\)|Date\.now|Temporal\.Now|Math\.random|console\.|process\.|fetch\(|setTimeout|async function|await )/g;

guard({
  rule: 'rules neither log, wait, ask the time nor draw lots',
  why: 'A decision is a pure function of facts, command, policy and now (architecture 5, style 9).',
  files,
  breaches: (all) =>
    all.flatMap(({ path, text }) =>
      [...text.matchAll(IMPURE)].map(([word]) => `${path} uses ${word}`),
    ),
  bad: [
    { path: `${RULES}claim/a.ts`, text: 'const now = new Date();' },
    { path: `${RULES}claim/b.ts`, text: 'const now = Temporal.Now.instant();' },
    { path: `${RULES}claim/c.ts`, text: 'export async function decide() {}' },
  ],
});

guard({
  rule: 'rules load nothing lazily',
  why: 'What a rule needs is there before it runs (architecture 5).',
  files,
  breaches: refusedImports((_, { lazy }) => lazy),
  bad: [{ path: `${RULES}claim/a.ts`, text: "const z = await import('zod');" }],
});
