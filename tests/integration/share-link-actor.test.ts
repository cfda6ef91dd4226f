import { openDatabase, type Database } from '@alongside/backend/platform/database/database';
import { findShareLinkActor } from '@alongside/backend/platform/http/share-link-actor';
import { decodeId, newId } from '@alongside/backend/platform/ids';
import { hashShareToken, newShareToken } from '@alongside/backend/platform/secrets/share-token';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createPartner, type SamplePartner } from '../support/partner.ts';
import { queryInTenant } from '../support/query-in-tenant.ts';
import { createTenant } from '../support/tenant.ts';

let store: TestDatabase;
let database: Database;
let tenantId: Id<'tenant'>;
let partner: SamplePartner;

beforeAll(async () => {
  store = await createTestDatabase();
  database = openDatabase(store.url, { max: 2 });
  tenantId = await createTenant(store.pool);
  partner = await createPartner(store.pool, tenantId);
});
afterAll(async () => {
  await database.close();
  await store.close();
});

/** Stores a link that ends on 10 Jan 2027, noon. */
async function createLink(revokedAt: string | null = null) {
  const [token, shareLinkId] = [newShareToken(), newId('shareLink')];
  await queryInTenant(
    store.pool,
    tenantId,
    `INSERT INTO share_link (tenant_id, id, token_hash, partner_contact_id, created_at, expires_at, revoked_at)
     VALUES ($1, $2, $3, $4, '2026-10-01T00:00:00Z', '2027-01-10T12:00:00Z', $5)`,
    [
      decodeId('tenant', tenantId),
      decodeId('shareLink', shareLinkId),
      hashShareToken(token),
      decodeId('partnerContact', partner.partnerContactId),
      revokedAt,
    ],
  );
  return { token, shareLinkId };
}

test('a link leads to the one person it was made for', async () => {
  const { token, shareLinkId } = await createLink();
  expect(await findShareLinkActor(database, token, '2027-01-10T11:59:59.999Z')).toEqual({
    kind: 'partner_contact',
    tenantId,
    shareLinkId,
    ...partner,
  });
});

test('a link ends at its very instant', async () => {
  const { token } = await createLink();
  const late = findShareLinkActor(database, token, '2027-01-10T12:00:00.000Z');
  await expect(late).rejects.toThrow('This link ended on 10 Jan 2027. Ask your partner manager');
});

test('a revoked link ended when it was revoked', async () => {
  const { token } = await createLink('2026-11-05T08:00:00Z');
  const late = findShareLinkActor(database, token, '2026-11-05T08:00:00.000Z');
  await expect(late).rejects.toThrow('This link ended on 5 Nov 2026.');
});

test.each(['', 'x', newShareToken()])('the token %j is unknown', async (token) => {
  const unknown = findShareLinkActor(database, token, '2026-10-10T12:00:00.000Z');
  await expect(unknown).rejects.toMatchObject({ code: 'share_link_unknown', status: 404 });
});

test('a token has 128 bits and needs no escaping in a path', () => {
  for (let count = 0; count < 100; count += 1) expect(newShareToken()).toMatch(/^[\w-]{22}$/);
});
