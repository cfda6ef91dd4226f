import { createShareLink } from '@alongside/shared/contracts/sharing/create-share-link';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createProgramme, type Programme } from '../support/programme.ts';

let programme: Programme;
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  programme = await createProgramme(database.url);
});

afterAll(async () => {
  await programme.close();
  await database.close();
});

test('the address of a share link is answered, answered again, and stands nowhere in the database', async () => {
  const partner = await programme.addPartner('Linked');
  const input = { partnerContactId: partner.partnerContactId, idempotencyKey: 'the-same-key' };
  const first = await programme.call(createShareLink, programme.manager, input);
  const second = await programme.call(createShareLink, programme.manager, input);
  expect(second).toEqual(first);
  const token = first.url.split('/').at(-1)!;
  const { rows } = await database.pool.query<{ found: boolean; kept: number }>(
    `SELECT bool_or(row_to_json(i)::text LIKE '%' || $1 || '%') AS found, count(*)::int AS kept FROM idempotency i`,
    [token],
  );
  expect(rows[0]).toMatchObject({ found: false });
  expect(rows[0]!.kept).toBeGreaterThan(3);
});
