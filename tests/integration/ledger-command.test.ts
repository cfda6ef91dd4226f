import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import { expect, test } from 'vitest';
import { approvalFacts, newCustomer } from '../support/new-customer.ts';
import { openProgramme } from '../support/open-programme.ts';
import { backendSettings, runCli } from '../support/run-backend.ts';

const { programme, database } = await openProgramme();
const settings = backendSettings(database.url);
const ledger = (...args: string[]) => runCli(['ledger', ...args], settings);

async function protect(companyName: string, partnerName: string): Promise<void> {
  const partner = await programme.addPartner(partnerName);
  const input = { ...newCustomer(), ...approvalFacts, companyName };
  const { registrationId } = await programme.call(submitRegistration, partner, input);
  await programme.call(approveRegistration, programme.manager, { registrationId });
}
await protect('Ledger Works GmbH', 'Northwind');
await protect('Ledger Mills GmbH', 'Bluefin');

test('tells who was protected at a customer, in a table and as JSON', async () => {
  const asked = ['--customer', 'ledger works gmbh', '--at', '2026-12-24'];
  const { code, stdout } = await ledger(...asked);
  expect(code).toBe(0);
  expect(stdout).toContain('Protected at ledger works gmbh on 2026-12-24 12:00, as known on ');
  expect(stdout).toMatch(/^ {2}Partner +Protection +From +Until +Known since +Registration$/m);
  expect(stdout).toMatch(/^ {2}Northwind +exclusive, active +2026-10-12 08:00 /m);
  const json = await ledger(...asked, '--json');
  expect(JSON.parse(json.stdout)).toMatchObject({
    at: '2026-12-24T12:00:00.000Z',
    protections: [{ partner: 'Northwind', status: 'active' }],
  });
});

test('a customer is also named by its id, and by a part of its name that no other has', async () => {
  const part = await ledger('--customer', 'works', '--at', '2026-12-24', '--json');
  const { customerId } = JSON.parse(part.stdout) as { customerId: string };
  const byId = await ledger('--customer', customerId, '--at', '2026-12-24');
  expect(byId).toMatchObject({ code: 0 });
});

test.each([
  ['before protection began', ['--at', '2026-10-01']],
  ['before anything was known', ['--at', '2026-12-24', '--known-at', '2020-01-01 09:30']],
])('nobody was protected %s', async (_when, moments) => {
  const { code, stdout } = await ledger('--customer', 'Ledger Works GmbH', ...moments);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^Nobody was protected at Ledger Works GmbH on /);
});

test.each([
  ['no customer', [], '--customer'],
  ['an unknown customer', ['--customer', 'Nobody AG'], 'No customer is called "Nobody AG".'],
  ['an unknown id', ['--customer', 'cus_01jd3x0000e008000000000000'], 'There is no customer'],
  ['a name that two have', ['--customer', 'ledger'], 'Ledger Mills GmbH'],
  ['a day that does not exist', ['--customer', 'Ledger Works GmbH', '--at', '2026-02-30'], '2026'],
])('%s cannot be asked about', async (_what, args, said) => {
  const { code, stdout, stderr } = await ledger(...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(said);
});

test('the help says what a moment is and what the exit codes mean', async () => {
  const { code, stdout } = await ledger('--help');
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /a day alone is its noon[^]+Exit code 0: somebody was protected\. 1: nobody/,
  );
});
