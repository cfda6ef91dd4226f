import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { createFixedClock } from '../../platform/clock/fixed-clock.ts';
import { newId } from '../../platform/ids.ts';
import { createSealer } from '../../platform/secrets/seal.ts';
import { addHours } from '../../rules/kernel/instant.ts';
import { issueSetupCode, openSetupCode } from './setup-code.ts';

const NOW = '2026-11-22T12:00:00.000Z';
const ORG = '00D000000000001EAA';
const sealer = createSealer([randomBytes(32)]);
const after = (minutes: number) => ({
  sealer,
  clock: createFixedClock(addHours(NOW, minutes / 60)),
});
const account = { tenantId: newId('tenant'), installationId: newId('installation') };
const code = issueSetupCode(after(0), ORG, account);

it.each<[string, number, string, boolean]>([
  ['at once', 0, ORG, true],
  ['after ten minutes', 10, ORG, true],
  ['after eleven minutes', 11, ORG, false],
  ['for another org', 0, '00D000000000002EAA', false],
  ['for the same org in other capitals', 0, ORG.toLowerCase(), false],
])('a code opens %s: %j minutes, %s, %s', (_what, minutes, org, opens) => {
  const said = openSetupCode(after(minutes), org, code);
  expect(said).toEqual(opens ? { ...account, issuedAt: NOW } : null);
});

it('a code of another server, and a changed one, open nowhere', () => {
  const other = { ...after(0), sealer: createSealer([randomBytes(32)]) };
  expect(openSetupCode(other, ORG, code)).toBeNull();
  expect(openSetupCode(after(0), ORG, `${code.slice(0, -4)}AAAA`)).toBeNull();
});
