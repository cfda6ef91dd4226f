import { createShareLink } from '@alongside/shared/contracts/sharing/create-share-link';
import { expect, test } from 'vitest';
import { openProgramme } from '../support/open-programme.ts';

const { programme, database } = await openProgramme();

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
