import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ImportDesk, openImportDesk } from '../support/import-text.ts';

let desk: ImportDesk;

beforeAll(async () => {
  desk = await openImportDesk();
  await desk.importText('partners', 'reference,name,type\nNW,Northwind,reseller\n');
  await desk.importText('partner-contacts', 'partner,email,name\nNW,priya@northwind.com,Priya\n');
});

afterAll(() => desk.close());

/** What is wrong, where it is said to be wrong, and a word of the sentence. */
const bad: readonly [string, string, string, string, string][] = [
  ['partners', 'reference,name,type\nX,"Two\nlines",reseller\nY,Yes,shop\n', '4', 'type', 'shop'],
  ['partners', 'reference,name,type\n,No Reference,reseller\n', '2', 'reference', ''],
  ['partners', 'reference,name,type,country\nX,Ex,reseller,Atlantis\n', '2', 'country', 'Atlantis'],
  [
    'partners',
    'reference,name,type,manager\nX,Ex,reseller,a@b.example\n',
    '2',
    'manager_email',
    'a@b.example',
  ],
  ['partner-contacts', 'partner,email,name\nZZ,a@b.com,Ann\n', '2', 'partner_reference', 'ZZ'],
  ['partner-contacts', 'partner,email,name\nNW,a(at)b.com,Ann\n', '2', 'email', 'a(at)b.com'],
  [
    'certifications',
    'partner,email,type\nNW,nobody@northwind.com,sales\n',
    '2',
    'contact_email',
    'nobody@northwind.com',
  ],
  [
    'certifications',
    'partner,email,type,product\nNW,priya@northwind.com,sales,gears\n',
    '2',
    'product_line',
    'gears',
  ],
  [
    'certifications',
    'partner,email,type,expires_on\nNW,priya@northwind.com,sales,03/04/2027\n',
    '2',
    'expires_on',
    '03/04/2027',
  ],
];

const registrationDefaults: Readonly<Record<string, string>> = {
  partner_reference: 'NW',
  company: 'Wrong AG',
  contact_name: 'Kim',
  amount: '84000',
  currency: 'EUR',
  expected_close: '2026-12-20',
  submitted_at: '2026-10-01',
};
const badRegistrations: readonly [Readonly<Record<string, string>>, string, string][] = [
  [{ amount: '84.0.0' }, 'amount', '84.0.0'],
  [{ amount: '84000', currency: 'EURO' }, 'currency', 'EURO'],
  [{ submitted_at: '2019-12-31' }, 'submitted_at', '2019-12-31'],
  [{ submitted_at: '2026-10-13' }, 'submitted_at', '2026-10-13'],
  [{ product_lines: 'core|gears' }, 'product_lines', 'gears'],
  [{ review_status: 'declined', decided_at: '2026-10-02' }, 'decline_reason', ''],
  [{ review_status: 'approved' }, 'review_status', 'approved'],
  [{ review_status: 'approved', decided_at: '' }, 'decided_at', ''],
  [{ review_status: 'approved', decided_at: '2026-09-30' }, 'decided_at', '2026-09-30'],
  [{ released_at: '2026-10-05' }, 'released_at', '2026-10-05'],
  [{ company: '' }, 'company', ''],
  [{ review_status: 'approved', decided_at: '2026-10-02' }, 'review_status', 'approved'],
];

const badFiles = [
  ...bad,
  ...badRegistrations.map(([change, column, value]): (typeof bad)[number] => {
    const cells = { ...registrationDefaults, ...change };
    const text = `${Object.keys(cells).join(',')}\n${Object.values(cells).join(',')}\n`;
    return ['registrations', text, '2', column, value];
  }),
];

test.each(badFiles)('%s %j: line %s, %s "%s"', async (name, text, line, column, value) => {
  const result = await desk.importText(name, text);
  expect(result.problems).toHaveLength(1);
  const [problem] = result.problems;
  expect(problem).toMatchObject({ line: Number(line), column });
  expect(problem?.value.startsWith(value)).toBe(true);
  expect(problem?.problem.length).toBeGreaterThan(5);
  expect(problem?.remedy).toMatch(/^[A-Z].*\.$/);
  expect(result.failed).toBe(1);
  const listed = readFileSync(result.errorsFile!, 'utf8').trim().split('\r\n');
  expect(listed).toHaveLength(2);
  expect(listed[1]).toContain(problem!.problem.replaceAll('"', '""'));
});

test('a missing column is one clear error that names it', async () => {
  await expect(desk.importText('partners', 'Name,Colour\nNorthwind,green\n')).rejects.toThrow(
    'The file has no column reference, type. Add them to the header line, which reads: Name, Colour.',
  );
  await expect(desk.importText('partners', 'id,reference,name,type\n1,2,3,4\n')).rejects.toThrow(
    'The columns "id" and "reference" both mean reference.',
  );
});
