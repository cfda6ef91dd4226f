import { expect, test } from 'vitest';
import { createZoneDays } from '../kernel/zone-days.ts';
import { bestCertification } from './best-certification.ts';
import type { CertificationFact } from './certification-fact.ts';

const zone = createZoneDays('Europe/Berlin');
const now = '2026-11-22T12:00:00.000Z';
const fact = (name: string, change: Partial<CertificationFact>): CertificationFact => ({
  partnerContactId: 'pct_01jd3x00000000000000000001',
  type: 'product',
  level: 'associate',
  status: 'active',
  earnedOn: '2026-01-01',
  expiresOn: '2027-01-01',
  productLine: name,
  ...change,
});

test.each([
  ['none', [], null],
  ['the highest that counts', [fact('low', {}), fact('high', { level: 'expert' })], 'high'],
  [
    'a low one that counts before a high one that is over',
    [fact('over', { level: 'expert', expiresOn: '2026-11-21' }), fact('low', {})],
    'low',
  ],
  ['the last to end', [fact('soon', { expiresOn: '2026-12-01' }), fact('late', {})], 'late'],
  ['one that never ends', [fact('late', {}), fact('never', { expiresOn: null })], 'never'],
  [
    'one on the way before one that is over',
    [fact('over', { expiresOn: '2026-11-21' }), fact('way', { status: 'in_progress' })],
    'way',
  ],
])('of several certifications %s is shown', (_which, all, best) => {
  expect(bestCertification(all, zone, now)?.productLine ?? null).toBe(best);
  expect(bestCertification(all.toReversed(), zone, now)?.productLine ?? null).toBe(best);
});

test('its status is that of today', () => {
  const over = fact('over', { expiresOn: '2026-11-21' });
  expect(bestCertification([over], zone, now)?.status).toBe('expired');
});
