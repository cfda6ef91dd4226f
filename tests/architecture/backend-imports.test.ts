import { guard, refusedImports } from './support/guard.ts';
import { HANDLERS, isAdapter, operationFiles } from './support/operations.ts';
import { readProductCode } from './support/source-tree.ts';

const BACKEND = 'backend/src/';
const files = readProductCode('backend/src');
const operations = files.filter(({ path }) => operationFiles.has(path));
const OPERATION = `${BACKEND}registration/approve.ts`;

/** The only files that join adapters to operations. */
const COMPOSITION = `${BACKEND}composition.ts`;
const COMPOSE_CRMS = `${BACKEND}compose-crms.ts`;

guard({
  rule: 'only composition.ts and compose-crms.ts import adapters',
  why: 'Everybody else asks the port (crm-port.ts), so that a second CRM is a folder, not a change (architecture 2).',
  files,
  breaches: refusedImports(
    (from, { target }) =>
      isAdapter(target) && !isAdapter(from) && ![COMPOSITION, COMPOSE_CRMS].includes(from),
  ),
  bad: [
    { path: OPERATION, text: "import { readDeal } from '../crm/hubspot/read-deal.ts';" },
    {
      path: `${BACKEND}crm-sync/send-row.ts`,
      text: "const crm = await import('../crm/hubspot/hubspot-crm.ts');",
    },
  ],
  good: [
    { path: COMPOSE_CRMS, text: "import { open } from './crm/hubspot/lazy-hubspot.ts';" },
    { path: OPERATION, text: "import type { CrmPort } from '../crm/crm-port.ts';" },
  ],
});

guard({
  rule: 'adapters of one system do not know those of another',
  why: 'What two adapters share belongs beside the port, in our words (architecture 1).',
  files,
  breaches: refusedImports(
    (from, { target }) =>
      isAdapter(from) && isAdapter(target) && adapterOf(from) !== adapterOf(target),
  ),
  bad: [
    {
      path: `${BACKEND}crm/salesforce/a.ts`,
      text: "import { pace } from '../hubspot/request-pacer.ts';",
    },
  ],
});

function adapterOf(path: string): string {
  return path.split('/').slice(0, 4).join('/');
}

/** A pure part of platform, rules, ports and other words' folders may be used by everybody. */
guard({
  rule: 'an operation imports no other operation',
  why: `Two doors into one transaction would audit, lock and answer twice: take the common part into a file of its own. Only ${HANDLERS} lists operations (architecture 2).`,
  files,
  breaches: refusedImports((from, { target }) => operationFiles.has(target) && from !== HANDLERS),
  bad: [{ path: `${BACKEND}registration/submit.ts`, text: "import { a } from './approve.ts';" }],
});

/** What an operation never touches itself: the web, the driver, the process. */
const NOT_FOR_OPERATIONS =
  /^(fastify|@fastify\/.+|hono|pg|pg-boss|undici|pino|node:(http|https|net|fs|child_process|process))$/;

guard({
  rule: 'an operation knows neither the web, the database driver nor the file system',
  why: 'Doors, jobs and the command line call the same handler (actor, input, services) through dispatch (architecture 3).',
  files: operations,
  breaches: refusedImports(
    (_, { target }) =>
      NOT_FOR_OPERATIONS.test(target) ||
      target.startsWith(`${BACKEND}platform/http/`) ||
      target.startsWith(`${BACKEND}pages/`),
  ),
  bad: [
    { path: OPERATION, text: "import type { FastifyRequest } from 'fastify';" },
    { path: OPERATION, text: "import { problem } from '../platform/http/problem.ts';" },
  ],
});

/** Those that answer the web: the app, the doors, the pages. */
const ON_THE_WEB =
  /^backend\/src\/(app|composition|platform\/http\/.+|pages\/.+|entrypoints\/.+|installation\/(install-routes|org-key\/setup-routes)|crm-sync\/receive-webhook)\.ts$/;

guard({
  rule: 'only doors and pages import Fastify',
  why: 'Everything behind a door speaks in contracts, so that a Lambda function, a job or a test can call it (architecture 3).',
  files,
  breaches: refusedImports(
    (from, { target }) => /^@?fastify(\/.+)?$/.test(target) && !ON_THE_WEB.test(from),
  ),
  bad: [
    {
      path: `${BACKEND}registration/make-receipt.ts`,
      text: "import type { FastifyReply } from 'fastify';",
    },
  ],
});

const STORE = /-store\.ts$/;
/** Beside types: the database's own helpers, ids at the table border, canonical text, row shapes. */
const FOR_STORES =
  /^backend\/src\/(platform\/(database\/.+|ids|canonical-text|actor-key|operation-handler)|rules\/.+|.+-(store|json|record|row))\.ts$/;

guard({
  rule: 'a store imports platform/database, types, row shapes and pure rules',
  why: 'A store turns a question into SQL and rows into our words; what decides or calls out stands in the operation (architecture 2).',
  files: files.filter(({ path }) => STORE.test(path)),
  breaches: refusedImports((from, { target, typeOnly }) => {
    if (typeOnly || target.startsWith('shared/src/')) return false;
    if (['kysely', 'uuid'].includes(target)) return false;
    if (from.startsWith(`${BACKEND}platform/`))
      return !target.startsWith(`${BACKEND}platform/`) && !target.startsWith('node:');
    return !FOR_STORES.test(target) && !isSibling(from, target);
  }),
  bad: [
    {
      path: `${BACKEND}registration/registration-store.ts`,
      text: "import { dispatch } from '../platform/dispatch.ts';",
    },
    {
      path: `${BACKEND}registration/registration-store.ts`,
      text: "import { send } from 'undici';",
    },
  ],
});

/** A helper in the store's own folder that is no operation, e.g. a cursor or a key. */
function isSibling(from: string, target: string): boolean {
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  return target.startsWith(folder) && !operationFiles.has(target);
}

guard({
  rule: 'the app is built from its dependencies and never listens',
  why: 'A server and a Lambda function wrap the same app (style 1): only entry points listen.',
  files,
  breaches: (all) =>
    all
      .filter(({ path }) => !/\/(entrypoints\/|platform\/http\/serve-metrics\.ts)/.test(path))
      .filter(({ text }) => /\.listen\(/.test(text))
      .map(({ path }) => `${path} listens`),
  bad: [{ path: `${BACKEND}app.ts`, text: 'await app.listen({ port: 4000 });' }],
});
