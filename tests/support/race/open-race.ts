import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { PartnerContactActor } from '@alongside/shared/vocabulary/actor';
import { callHubspotDoor, type DoorAnswer } from '../call-hubspot-door.ts';
import { createTestDatabase, type TestDatabase } from '../database.ts';
import { app, type Sender } from '../hubspot-request.ts';
import { createProgramme, type Programme } from '../programme.ts';
import { registrationOf } from '../sample-registration.ts';
import { type ServerProcess, startServerProcess } from '../server-process.ts';

const PROCESSES = 3;

/** A tenant with many partners, and its manager at HubSpot's door. */
export interface RaceGround {
  readonly store: TestDatabase;
  readonly programme: Programme;
  readonly partners: readonly PartnerContactActor[];
  readonly manager: Sender;
  close(): Promise<void>;
}

export async function openRaceGround(partnerCount: number): Promise<RaceGround> {
  const store = await createTestDatabase();
  const programme = await createProgramme(store.url);
  const partners: PartnerContactActor[] = [];
  for (let number = 1; number <= partnerCount; number += 1) {
    partners.push(await programme.addPartner(`Canary-${number}-partner`));
  }
  const { installationId, crmUserId } = programme.manager;
  const manager = { portalId: installationId, userId: crmUserId, appId: app.appId };
  const close = async (): Promise<void> => {
    await programme.close();
    await store.close();
  };
  return { store, programme, partners, manager, close };
}

/** Three server processes over one database; the nth call goes to the nth of them, round and round. */
export interface ServerRow {
  readonly origins: readonly string[];
  post(turn: number, urlPath: string, body: object): Promise<DoorAnswer>;
  stop(): Promise<void>;
}

/** @param without safeguards to take away: names of files beside this one */
export async function startServers(
  { store, manager }: RaceGround,
  without: readonly ('without-hold' | 'without-lock')[] = [],
): Promise<ServerRow> {
  const imports = without.map((name) => path.join(import.meta.dirname, `${name}.ts`));
  const servers: ServerProcess[] = [];
  for (let index = 0; index < PROCESSES; index += 1) {
    servers.push(await startServerProcess({ databaseUrl: store.url, imports }));
  }
  await Promise.all(servers.map((server) => server.ready));
  const origins = servers.map((server) => server.origin);
  return {
    origins,
    post: (turn, urlPath, body) => {
      const input = { ...body, idempotencyKey: randomUUID() };
      return callHubspotDoor(origins[turn % PROCESSES] ?? '', manager, urlPath, input);
    },
    stop: async () => {
      await Promise.all(servers.map((server) => server.end('SIGTERM')));
    },
  };
}

/** Registers the customer for every partner at once, by the manager's hand. */
export async function registerForAll(
  { partners }: RaceGround,
  servers: ServerRow,
  customer: string,
): Promise<string[]> {
  const answers = await Promise.all(
    partners.map(({ partnerId, partnerContactId }, turn) =>
      servers.post(turn, '/v1/registrations', {
        ...registrationOf(customer),
        partnerId,
        partnerContactId,
        origin: 'on_behalf',
      }),
    ),
  );
  return answers.map(({ status, text, body }) => {
    if (status !== 200) throw new Error(`A registration was answered ${status}: ${text}`);
    return body.registrationId as string;
  });
}

/** Approves all of them at once. */
export function approveAll(servers: ServerRow, registrations: readonly string[]) {
  return Promise.all(
    registrations.map((id, turn) => servers.post(turn, `/v1/registrations/${id}/approve`, {})),
  );
}
