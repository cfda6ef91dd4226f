import { decodeId, encodeId } from '@alongside/backend/platform/ids';
import { settleConflict } from '@alongside/shared/contracts/conflict/settle';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { describeRace, type RaceResult, withoutConstraint } from '../support/race/describe-race.ts';
import {
  approveAll,
  openRaceGround,
  type RaceGround,
  registerForAll,
  type ServerRow,
  startServers,
} from '../support/race/open-race.ts';
import { makeLinks, registerByLinks } from '../support/race/register-by-link.ts';

const RACERS = 50;

// Nine servers start here, on machines that may have other work.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let ground: RaceGround;

beforeAll(async () => {
  ground = await openRaceGround(RACERS);
});

afterAll(() => ground.close());

/** Fifty rivals for one customer and product, all approved at once. */
async function raceApprovals(servers: ServerRow, customer: string): Promise<RaceResult> {
  const registrations = await registerForAll(ground, servers, customer);
  const answers = await approveAll(servers, registrations);
  const result = await describeRace(ground, registrations, answers);
  process.stdout.write(`${RACERS} approvals, ${customer}: ${JSON.stringify(result)}\n`);
  return result;
}

describe('the product as it is', () => {
  let servers: ServerRow;
  beforeAll(async () => {
    servers = await startServers(ground);
  });
  afterAll(() => servers.stop());

  test('of fifty registrations at once one holds, the others meet it, and nobody is named', async () => {
    const links = await makeLinks(ground, servers);
    const answers = await registerByLinks(servers, links, 'Submitted');
    expect(answers.map(({ pageStatus }) => pageStatus)).toEqual(answers.map(() => 200));
    const registrations = answers.map(({ registrationId }) => registrationId);
    expect(await describeRace(ground, registrations, answers)).toEqual({
      windows: 0,
      statuses: { in_review: RACERS },
      heldAlone: 1,
      inConflict: RACERS,
      conflicts: 1,
      answers: { 303: RACERS },
    });
    for (const [index, { text }] of answers.entries()) {
      expect(text).toContain(registrations[index]);
      expect(namesOfOthers(index, registrations).filter((name) => text.includes(name))).toEqual([]);
    }
  });

  test('fifty approvals at once protect nobody before the conflict is settled, and then its winner', async () => {
    const registrations = await registerForAll(ground, servers, 'Settled');
    const early = await approveAll(servers, registrations);
    expect(await describeRace(ground, registrations, early)).toMatchObject({
      windows: 0,
      statuses: { in_review: RACERS },
      conflicts: 1,
      answers: { 200: RACERS },
    });
    const winner = registrations[17]!;
    await settleFor(winner);
    const late = await approveAll(servers, registrations);
    expect(await describeRace(ground, registrations, late)).toMatchObject({
      windows: 1,
      statuses: { approved: 1, declined: RACERS - 1 },
      answers: { 200: 1, 409: RACERS - 1 },
    });
    expect(late[17]!.body).toMatchObject({ registrationId: winner, protectionStatus: 'active' });
  });
});

/** Whatever would tell a partner who the rivals are. */
function namesOfOthers(own: number, registrations: readonly string[]): string[] {
  return ground.partners.flatMap(({ partnerId, partnerContactId }, index) =>
    index === own
      ? []
      : [`Canary-${index + 1}-partner`, partnerId, partnerContactId, registrations[index]!],
  );
}

async function settleFor(winner: string): Promise<void> {
  const { rows } = await ground.store.pool.query<{ id: string }>(
    'SELECT conflict_id AS id FROM conflict_party WHERE registration_id = $1',
    [decodeId('registration', winner as never)],
  );
  const conflictId = encodeId('conflict', rows[0]!.id);
  const { programme } = ground;
  await programme.call(settleConflict, programme.manager, {
    conflictId,
    winner: winner as never,
    overrideReason: 'The customer wants it',
  });
}

const oneWinner = {
  windows: 1,
  statuses: { approved: 1, in_review: RACERS - 1 },
  heldAlone: RACERS,
  inConflict: RACERS,
  answers: { 200: RACERS },
};

describe('with what waits not holding its cells, so that lock and constraint judge', () => {
  let servers: ServerRow;
  beforeAll(async () => {
    servers = await startServers(ground, ['without-hold']);
  });
  afterAll(() => servers.stop());

  test('of fifty approvals at once one protects', async () => {
    expect(await raceApprovals(servers, 'Hold-gone')).toEqual({ ...oneWinner, conflicts: 1 });
  });

  test('of fifty approvals at once one protects by the lock alone', async () => {
    const result = await withoutConstraint(ground, () => raceApprovals(servers, 'Lock-alone'));
    expect(result).toEqual({ ...oneWinner, conflicts: 1 });
  });
});

describe('with the lock taken away too', () => {
  let servers: ServerRow;
  beforeAll(async () => {
    servers = await startServers(ground, ['without-hold', 'without-lock']);
  });
  afterAll(() => servers.stop());

  test('of fifty approvals at once one protects by the constraint alone', async () => {
    expect(await raceApprovals(servers, 'Constraint-alone')).toMatchObject(oneWinner);
  });

  test('without the constraint as well, protections are doubled: the race is one', async () => {
    const result = await withoutConstraint(ground, () => raceApprovals(servers, 'Nothing-left'));
    expect(result.windows).toBeGreaterThan(1);
  });
});
