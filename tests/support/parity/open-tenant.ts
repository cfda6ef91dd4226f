import { buildApp } from '@alongside/backend/app';
import { createOutboxDrain } from '@alongside/backend/crm-sync/drain-outbox';
import { issueOrgKey } from '@alongside/backend/installation/org-key/issue-org-key';
import { decodeId } from '@alongside/backend/platform/ids';
import { createLogger } from '@alongside/backend/platform/logger';
import { createSealer } from '@alongside/backend/platform/secrets/seal';
import { allOperations } from '@alongside/shared/contracts/all-operations';
import { recordDealChange } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import type { Operation, OutputOf } from '@alongside/shared/contracts/define-operation';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { createTestDatabase, type TestDatabase } from '../database.ts';
import { app as hubspot, publicOrigin } from '../hubspot-request.ts';
import { keepRows } from '../keep-rows.ts';
import { createProgramme, type Programme } from '../programme.ts';
import { queryInTenant } from '../query-in-tenant.ts';
import {
  askThroughHubspot,
  askThroughSalesforce,
  type DoorInput,
  type DoorReader,
} from '../through-doors.ts';
import type { ParityCrm } from './parity-crm.ts';

type Person = 'manager' | 'ae';

/** Who they are in both CRMs. */
const emails = {
  manager: 'noor.haddad@brightloom.example',
  ae: 'clara.lindqvist@brightloom.example',
} as const satisfies Record<Person, string>;

/** A tenant whose people work in one of the CRMs. */
export interface ParityTenant {
  readonly programme: Programme;
  readonly place: ParityCrm;
  readonly store: TestDatabase;
  /** What the CRM's own door answers to one of its users, byte for byte. */
  readonly ask: (
    person: Person,
    operation: Operation,
    input: DoorInput,
    reader?: DoorReader,
  ) => Promise<string>;
  /** A change through the door. */
  readonly act: <O extends Operation>(
    person: Person,
    operation: O,
    input: DoorInput,
  ) => Promise<OutputOf<O>>;
  /** Tells the CRM what waits. */
  readonly sendAll: () => Promise<void>;
  /** Takes over a deal as the CRM now holds it. */
  readonly takeOver: (recordId: string) => Promise<Id<'deal'>>;
  close(): Promise<void>;
}

/** @param openCrm opens the sandbox with the clock it shares with the programme */
export async function openParityTenant<Crm extends ParityCrm>(
  openCrm: (nowMs: () => number) => Promise<Crm>,
): Promise<ParityTenant & { readonly place: Crm }> {
  let nowMs = (): number => Date.parse('2026-10-12T08:00:00Z');
  const place = await openCrm(() => nowMs());
  const store = await createTestDatabase();
  const programme = await createProgramme(store.url, place.crm);
  nowMs = () => Date.parse(programme.clock.now());
  const userIds = await moveIn(programme, place, store);
  const sealer = createSealer([Buffer.alloc(32, 7)]);
  const server = buildApp({
    ...programme,
    operations: allOperations,
    logger: createLogger('silent'),
    sealer,
    publicOrigin,
    hubspot,
    checkOutput: true,
    doors: [],
  });
  const org = place.kind === 'salesforce' ? { org: place.account, atOnce: false } : null;
  const key = org && { ...org, ...(await issueOrgKey({ ...programme, sealer }, org)) };
  const ask: ParityTenant['ask'] = async (person, operation, input, reader = {}) => {
    const call = { server, operation, input, reader, at: nowMs() };
    const userId = userIds[person];
    const sender = { portalId: place.account, userId, appId: hubspot.appId };
    const answer = await (key
      ? askThroughSalesforce(key, userId, call)
      : askThroughHubspot(sender, call));
    if (answer.statusCode !== 200) throw new Error(`${operation.name}: ${answer.body}`);
    return answer.body;
  };
  return {
    programme,
    place,
    store,
    ask,
    act: async (person, operation, input) => {
      const idempotencyKey = `parity-${programme.clock.now()}`;
      return JSON.parse(await ask(person, operation, { ...input, idempotencyKey })) as never;
    },
    sendAll: async () => {
      const { services, database, dispatch } = programme;
      await createOutboxDrain({ ...services, database, dispatch, report: () => {} }).run();
    },
    takeOver: async (recordId) => {
      const deal = (await place.crm.readDeal(recordId))!;
      const { installationId } = programme.manager;
      return (await programme.call(recordDealChange, programme.system, { installationId, deal }))
        .dealId;
    },
    close: async () => {
      await server.close();
      await programme.close();
      await place.close();
      await store.close();
    },
  };
}

/** The programme's account and people become those of the sandbox; answers who they are there. */
async function moveIn(
  programme: Programme,
  place: ParityCrm,
  store: TestDatabase,
): Promise<Record<Person, string>> {
  const change = (sql: string, values: unknown[]) =>
    queryInTenant(store.pool, programme.tenantId, sql, values);
  const account = [place.kind, place.account];
  await change('UPDATE installation SET kind = $1, external_account_id = $2', account);
  await keepRows(programme, place.crm);
  const users = await place.crm.listUsers();
  const move = async (person: Person): Promise<string> => {
    const { userId, name } = users.find(({ email }) => email === emails[person])!;
    const row = decodeId('crmUser', programme[person].crmUserId);
    const sql = 'UPDATE crm_user SET external_user_id = $1, email = $2, name = $3 WHERE id = $4';
    await change(sql, [userId, emails[person], name, row]);
    return userId;
  };
  return { manager: await move('manager'), ae: await move('ae') };
}
