import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ImportDesk, openImportDesk } from '../support/import-text.ts';

let desk: ImportDesk;

beforeAll(async () => {
  desk = await openImportDesk();
});

afterAll(() => desk.close());

const partnersFile = `Partner ID;Partner Name;Partner Type;Tier;Website;Country;Favourite colour
NW;Northwind;VAR;Gold;https://www.northwind.com/about;Germany;green
BF;Bluefin;System Integrator;platinum;bluefin.com;de;blue
`;
const contactsFile = `email,partner,name,role
Priya@northwind.com,NW,Priya Nair,Sales Engineer
leo@bluefin.com,BF,Leo Brandt,AE
`;
const certificationsFile = `partner_reference,email,type,level,product,status,earned,valid until
NW,priya@northwind.com,Technical,Expert,Core,passed,01.03.2026,01.03.2027
NW,priya@northwind.com,Sales,,,expired,2025-01-05,2026-01-05
`;
const header =
  'external_reference,partner_reference,partner_contact_email,company,website,contact_name,amount,currency,expected_close,product_lines,country,proof_kind,proof_on,submitted_at,review_status,decided_at,decline_reason,extended_on,extension_days,released_at,exception_reason';
const rest = 'Kim Customer,84000,EUR,2026-12-20,core,DE,meeting';

/** Registrations in every state that an import can bring about. */
const registrationsFile = `${header}
R1,NW,priya@northwind.com,First AG,first-example.com,${rest},2026-03-01,2026-03-02 09:00,approved,2026-03-04 10:00,,,,,
R2,NW,,Second AG,second-example.com,${rest},2026-08-20,2026-09-01,approved,2026-09-03,,2026-10-01,30,,
R3,BF,leo@bluefin.com,Third AG,third-example.com,${rest},2026-08-20,2026-09-01,approved,2026-09-03,,,,2026-10-01,
R4,BF,,Fourth AG,fourth-example.com,${rest},2026-08-20,2026-09-01,declined,2026-09-02,existing_customer,,,,
R5,BF,,Fifth AG,fifth-example.com,${rest},2026-10-01,2026-10-08,info requested,2026-10-09,,,,,
R6,BF,,Sixth AG,sixth-example.com,${rest},2026-10-01,2026-10-08,withdrawn,2026-10-09,,,,,
R7,NW,,Seventh AG,seventh-example.com,${rest},2026-10-01,2026-10-09,pending,,,,,,
`;

test('a whole programme is taken over, and the same files again change nothing', async () => {
  const files = {
    partners: partnersFile,
    'partner-contacts': contactsFile,
    certifications: certificationsFile,
    registrations: registrationsFile,
  };
  for (const [name, text] of Object.entries(files)) {
    const first = await desk.importText(name, text);
    expect(first.problems).toEqual([]);
    expect(first).toMatchObject({ created: first.rows, updated: 0, unchanged: 0, failed: 0 });
    expect(first.errorsFile).toBeUndefined();
  }
  for (const [name, text] of Object.entries(files)) {
    const again = await desk.importText(name, text);
    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: again.rows, failed: 0 });
  }
  const rows = await runInTenant(desk.programme.database, desk.programme.tenantId, (tx) =>
    tx
      .selectFrom('registration')
      .select(['external_reference', 'review_status', 'protection_status', 'submitted_at'])
      .select('origin')
      .orderBy('external_reference')
      .execute(),
  );
  expect(
    rows.map((row) => [row.external_reference, row.review_status, row.protection_status]),
  ).toEqual([
    ['R1', 'approved', 'active'],
    ['R2', 'approved', 'active'],
    ['R3', 'approved', 'released'],
    ['R4', 'declined', 'none'],
    ['R5', 'info_requested', 'none'],
    ['R6', 'withdrawn', 'none'],
    ['R7', 'submitted', 'none'],
  ]);
  expect(rows[0]).toMatchObject({ submitted_at: '2026-03-02T09:00:00.000Z', origin: 'import' });
});

test('every state has a decision at its own date', async () => {
  const kinds = await runInTenant(desk.programme.database, desk.programme.tenantId, (tx) =>
    tx
      .selectFrom('decision as d')
      .innerJoin('registration as r', 'r.id', 'd.registration_id')
      .select(['r.external_reference as reference', 'd.kind', 'd.taken_at', 'd.taken_by'])
      .where('r.external_reference', 'in', ['R2', 'R4'])
      .orderBy('reference')
      .orderBy('d.taken_at')
      .execute(),
  );
  expect(kinds.map((one) => [one.reference, one.kind, one.taken_at.slice(0, 10)])).toEqual([
    ['R2', 'submission', '2026-09-01'],
    ['R2', 'approved', '2026-09-03'],
    ['R2', 'attribution_role', '2026-09-03'],
    ['R2', 'extended', '2026-10-01'],
    ['R4', 'submission', '2026-09-01'],
    ['R4', 'declined', '2026-09-02'],
  ]);
  expect(kinds[0]?.taken_by).toBe('system:import');
});

test('a later file moves a registration on from where it stood', async () => {
  const decided = registrationsFile.replace('pending,,', 'approved,2026-10-10,');
  const result = await desk.importText('registrations', decided);
  expect(result).toMatchObject({ created: 0, updated: 1, unchanged: 6, failed: 0 });
});

test('a dry run says the same and writes nothing', async () => {
  const more = `${partnersFile}CW;Copperweld;referral;;;;\n`;
  expect(await desk.importText('partners', more, 'dry')).toMatchObject({
    created: 1,
    unchanged: 2,
  });
  expect(await desk.importText('partners', more, 'dry')).toMatchObject({
    created: 1,
    unchanged: 2,
  });
  const changed = partnersFile.replace('Gold', 'Silver');
  expect(await desk.importText('partners', changed)).toMatchObject({ updated: 1, unchanged: 1 });
  const back = 'reference,name,type\nNW,Northwind,reseller\n';
  expect(await desk.importText('partners', back)).toMatchObject({ updated: 0, unchanged: 1 });
});

test('a rival of a protected customer is refused as a conflict, and good rows around it are kept', async () => {
  const text = `${header}
S1,BF,,First Rival AG,second-example.com,${rest},2026-09-20,2026-10-01,approved,2026-10-02,,,,,
S2,BF,,Unrelated AG,unrelated-example.com,${rest},2026-09-20,2026-10-01,approved,2026-10-02,,,,,
`;
  const first = await desk.importText('registrations', text);
  expect(first).toMatchObject({ created: 1, failed: 1 });
  expect(first.problems[0]).toMatchObject({ line: 2, column: 'review_status' });
  const again = await desk.importText('registrations', text);
  expect(again).toMatchObject({ created: 0, updated: 0, unchanged: 1, failed: 1 });
  expect(again.problems).toEqual(first.problems);
});
