import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { callHubspotDoor, type DoorAnswer } from '../call-hubspot-door.ts';
import { registrationOf } from '../sample-registration.ts';
import type { Battlefield } from './open-battlefield.ts';

const CLIENTS = 8;
const LONGEST_PAUSE_MS = 200;
/** Every so many approvals one asks for a deal: the CRM is slower than we are. */
const PER_DEAL = 8;
const RETRY_MS = 60;
/** Answers that say: the same again, later. */
const AGAIN = new Set(['idempotency_in_progress', 'busy']);

/** A call that was answered for good. */
export interface Acknowledged {
  /** What it was about. */
  readonly registrationId: string;
  readonly kind: 'registered' | 'approved' | 'approved_with_deal';
  readonly path: string;
  readonly input: object;
  readonly answer: DoorAnswer;
  /** How often it was sent before that. */
  readonly retries: number;
}

/** Sends a call until it is answered, always with its one key, however often the server dies over it. */
async function callUntilAnswered(
  { origin, admin }: Battlefield,
  path: string,
  body: object,
): Promise<Omit<Acknowledged, 'registrationId' | 'kind'>> {
  const input = { idempotencyKey: randomUUID(), ...body };
  for (let retries = 0; ; retries += 1) {
    const answer = await callHubspotDoor(origin, admin, path, input).catch(() => null);
    if (answer !== null && answer.status < 500 && !AGAIN.has(answer.body.code)) {
      return { path, input, answer, retries };
    }
    await sleep(RETRY_MS);
  }
}

/** Sends an answered call again: is the answer the same? */
export async function repeatCall(
  { origin, admin }: Battlefield,
  { path, input, answer }: Acknowledged,
): Promise<boolean> {
  const again = await callHubspotDoor(origin, admin, path, input);
  return again.status === answer.status && again.text === answer.text;
}

export interface Clients {
  /** How many calls were acknowledged by now. */
  acknowledged(): number;
  /** Lets them bring to an end what they began; answers everything that was acknowledged. */
  stop(): Promise<readonly Acknowledged[]>;
}

/** Clients that register and approve, each a customer after the other, until they are stopped. */
export function startClients(field: Battlefield, random: () => number): Clients {
  const acknowledged: Acknowledged[] = [];
  const state = { over: false };
  const work = async (client: number): Promise<void> => {
    for (let turn = 1; !state.over; turn += 1) {
      const partner = field.partners[turn % field.partners.length]!;
      const sample = registrationOf(`Fought-${client}-${turn}`);
      const registered = await register(field, { ...sample, ...partner });
      const { registrationId } = registered;
      const deal = (client + turn) % PER_DEAL === 0;
      acknowledged.push(registered, await approve(field, registrationId, deal));
      await sleep(random() * LONGEST_PAUSE_MS);
    }
  };
  const working = Promise.all(Array.from({ length: CLIENTS }, (_, client) => work(client + 1)));
  return {
    acknowledged: () => acknowledged.length,
    stop: async () => {
      state.over = true;
      await working;
      return acknowledged;
    },
  };
}

async function register(
  field: Battlefield,
  registration: { readonly website: string },
): Promise<Acknowledged> {
  const called = await callUntilAnswered(field, '/v1/registrations', {
    ...registration,
    origin: 'on_behalf',
    contactEmail: `kim@${registration.website}`,
  });
  return { ...called, registrationId: called.answer.body.registrationId, kind: 'registered' };
}

async function approve(
  field: Battlefield,
  registrationId: string,
  deal: boolean,
): Promise<Acknowledged> {
  const path = `/v1/registrations/${registrationId}/approve`;
  const called = await callUntilAnswered(field, path, { deal: deal ? 'create' : 'none' });
  return { ...called, registrationId, kind: deal ? 'approved_with_deal' : 'approved' };
}
