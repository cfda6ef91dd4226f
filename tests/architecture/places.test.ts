import { foundLines, guard } from './support/guard.ts';
import { isAdapter } from './support/operations.ts';
import { readCode, readProductCode } from './support/source-tree.ts';

const backend = readProductCode('backend/src');
const shared = readProductCode('shared/src');

const SQL =
  /(?<![\w.])sql(<[^`]*>)?`|\.(selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\(|\bSET LOCAL\b/;
const MAY_HOLD_SQL = /-(store|json)\.ts$|^backend\/src\/platform\//;

guard({
  rule: 'SQL stands only in stores, their fragments and the platform',
  why: 'Nothing else knows tables: a table can change with one folder (architecture 1, style 26). Put the query into <word>-store.ts.',
  files: backend,
  breaches: foundLines(SQL, (path) => !MAY_HOLD_SQL.test(path)),
  bad: [
    { path: 'backend/src/registration/approve.ts', text: "await tx.selectFrom('deal').execute();" },
    { path: 'backend/src/registration/approve.ts', text: 'await sql`SELECT 1`.execute(tx);' },
    { path: 'backend/src/registration/approve.ts', text: 'await sql<Row>`SELECT 1`.execute(tx);' },
  ],
});

/** Names of fields, objects and paths that only a CRM's own words contain. */
const VENDOR_FIELD =
  /\b(prm_[a-z_]+|PRM_\w+__c|hs_[a-z_]+|hubspot_owner_id|dealstage|dealname|closedate|deal_currency_code|portalId|StageName|OpportunityId|CloseDate)\b/;

/** The signed request of HubSpot's cards is read here: its four parameters are a door's, not a rule's. */
const HUBSPOT_DOOR = /^backend\/src\/platform\/http\/(read-hubspot-parameters|hubspot-caller)\.ts$/;

guard({
  rule: "only the CRM adapters contain a vendor's field names",
  why: 'Everything else speaks our words, which are the same for both CRMs (architecture 2).',
  files: [...backend, ...shared],
  breaches: foundLines(VENDOR_FIELD, (path) => !isAdapter(path) && !HUBSPOT_DOOR.test(path)),
  bad: [
    { path: 'backend/src/crm-sync/compute-credit.ts', text: "return { prm_credit: '1' };" },
    { path: 'backend/src/registration/link-deal.ts', text: 'const stage = deal.dealstage;' },
    { path: 'shared/src/vocabulary/values.ts', text: "const owner = 'hubspot_owner_id';" },
  ],
});

guard({
  rule: 'within the backend only platform/config.ts reads the environment',
  why: 'It is read once, checked and typed; a missing value stops the process with a sentence (style 25).',
  files: [...backend, ...shared],
  breaches: foundLines(/process\.env|import\.meta\.env/, (path) => path !== CONFIG),
  bad: [{ path: 'backend/src/app.ts', text: 'const port = process.env.PORT;' }],
  good: [{ path: 'backend/src/platform/config.ts', text: 'readConfig(process.env)' }],
});

const CONFIG = 'backend/src/platform/config.ts';

/** The clock itself; the browser's script, which keeps drafts by the browser's time. */
const MAY_ASK_THE_TIME = /^backend\/src\/(platform\/clock\/clock\.ts|pages\/look\/page\.js)$/;

guard({
  rule: 'only the clock asks what time it is',
  why: 'Everybody else is given `now`, so that decisions replay and tests stand still (architecture 5).',
  files: [...backend, ...shared],
  breaches: foundLines(
    /new Date\(\)|\bDate\.now\b|Temporal\.Now|\bnow\(\)::|\bCURRENT_TIMESTAMP\b/,
    (path) => !MAY_ASK_THE_TIME.test(path),
  ),
  bad: [
    { path: 'backend/src/registration/approve.ts', text: 'const now = new Date().toISOString();' },
    { path: 'backend/src/platform/dispatch.ts', text: 'const started = Date.now();' },
  ],
});

/** The pause before a transaction is tried again. */
const MAY_DRAW_LOTS = 'backend/src/platform/database/run-transaction.ts';

guard({
  rule: 'nothing depends on Math.random',
  why: 'Tokens and keys come from node:crypto, ids from platform/ids; only the pause before a retry may be uneven.',
  files: [...backend, ...shared],
  breaches: foundLines(/Math\.random/, (path) => path !== MAY_DRAW_LOTS),
  bad: [{ path: 'backend/src/sharing/create-share-link.ts', text: 'const t = Math.random();' }],
});

guard({
  rule: 'no product code knows that a sandbox or a test exists',
  why: 'Stand-ins are reached by configuration only, so that what is tested is what runs (architecture 8).',
  files: [...backend, ...shared, ...readProductCode('hubspot-app/src/app')],
  breaches: foundLines(/isSandbox|VITEST|NODE_ENV === 'test'|\bisTest\b|localhost:\d/),
  bad: [
    { path: 'backend/src/crm/hubspot/a.ts', text: 'if (process.env.VITEST) return;' },
    { path: 'backend/src/crm/hubspot/b.ts', text: 'const limit = isSandbox ? 1 : 110;' },
  ],
});

guard({
  rule: 'no test replaces a module of ours',
  why: 'One stateful fake per outside system, typed against its port; inside, tests use what runs (style 37).',
  files: readCode(
    'shared',
    'backend',
    'scripts',
    'tests',
    'hubspot-app/src/app',
    'salesforce-package/force-app',
  ).filter(({ path }) => !path.startsWith('tests/architecture/')),
  breaches: foundLines(/\bvi\.(mock|doMock)\(|\bjest\.(mock|doMock)\('(c\/|\.)/),
  bad: [
    { path: 'backend/src/a.test.ts', text: "vi.mock('./b.ts');" },
    { path: 'lwc/a/__tests__/a.test.js', text: "jest.mock('c/backend');" },
  ],
});
