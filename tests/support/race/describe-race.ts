import { decodeId } from '@alongside/backend/platform/ids';
import type { DoorAnswer } from '../call-hubspot-door.ts';
import type { RaceGround } from './open-race.ts';

const CONSTRAINT = 'protection_window_no_double';

/** What a race left in the database, and what was answered. */
export interface RaceResult {
  /** Exclusive windows that protect at this moment. */
  readonly windows: number;
  /** How many registrations of each review status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Registrations that met nobody when they were submitted. */
  readonly heldAlone: number;
  /** Registrations that stand in an open conflict, and in how many. */
  readonly inConflict: number;
  readonly conflicts: number;
  /** How many answers of each HTTP status. */
  readonly answers: Readonly<Record<string, number>>;
}

export async function describeRace(
  { store }: RaceGround,
  registrations: readonly string[],
  answers: readonly Pick<DoorAnswer, 'status'>[],
): Promise<RaceResult> {
  const ids = registrations.map((id) => decodeId('registration', id as never));
  const { rows } = await store.pool.query<Omit<RaceResult, 'answers'>>(
    `SELECT
       (SELECT count(*)::int FROM protection_window
        WHERE status = 'active' AND exclusive AND registration_id = ANY ($1)) AS windows,
       (SELECT jsonb_object_agg(review_status, n) FROM (SELECT review_status, count(*) AS n
        FROM registration WHERE id = ANY ($1) GROUP BY 1) AS counted) AS statuses,
       (SELECT count(*)::int FROM decision WHERE kind = 'submission' AND registration_id = ANY ($1)
        AND outcome::jsonb -> 'conflictsWith' = '[]') AS "heldAlone",
       count(DISTINCT p.registration_id)::int AS "inConflict",
       count(DISTINCT p.conflict_id)::int AS conflicts
     FROM conflict_party p JOIN conflict c ON c.id = p.conflict_id AND c.status = 'open'
     WHERE p.registration_id = ANY ($1)`,
    [ids],
  );
  return { ...rows[0]!, answers: countBy(answers.map(({ status }) => String(status))) };
}

/** Runs `work` in a database that allows protections to be doubled; then forbids it again if it can. */
export async function withoutConstraint<T>(
  { store }: RaceGround,
  work: () => Promise<T>,
): Promise<T> {
  const { rows } = await store.pool.query<{ definition: string }>(
    'SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conname = $1',
    [CONSTRAINT],
  );
  await store.pool.query(`ALTER TABLE protection_window DROP CONSTRAINT ${CONSTRAINT}`);
  const done = await work();
  await store.pool.query(`UPDATE protection_window SET exclusive = false`);
  await store.pool.query(
    `ALTER TABLE protection_window ADD CONSTRAINT ${CONSTRAINT} ${rows[0]!.definition}`,
  );
  return done;
}

function countBy(values: readonly string[]): Record<string, number> {
  const groups = Object.entries(Object.groupBy(values, (value) => value));
  return Object.fromEntries(groups.map(([value, all]) => [value, all?.length ?? 0]));
}
