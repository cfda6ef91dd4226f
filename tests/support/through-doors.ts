import type { Operation } from '@alongside/shared/contracts/define-operation';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { send, type Sender } from './hubspot-request.ts';
import { sendEnvelope, type SigningOrg, writeEnvelope } from './salesforce-request.ts';

/** What an operation is asked, as a card says it. */
export type DoorInput = Readonly<Record<string, string | number>>;

/** For whom it is asked; also what no contract allows. */
export type DoorReader = Readonly<Record<string, string>>;

/** One operation asked of a server at a moment. */
export interface DoorCall {
  readonly server: FastifyInstance;
  readonly operation: Operation;
  readonly input: DoorInput;
  readonly reader?: DoorReader;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Asks as a card in HubSpot does: by the operation's own path. */
export function askThroughHubspot(
  sender: Sender,
  { server, operation, input, reader = {}, at }: DoorCall,
): Promise<LightMyRequestResponse> {
  const rest = { ...input };
  const path = operation.path.replaceAll(/:(\w+)/g, (_hole, name: string) => {
    const value = String(rest[name]);
    delete rest[name];
    return encodeURIComponent(value);
  });
  if (operation.method === 'POST') {
    return send(server, { method: 'POST', path: withQuery(path, reader), body: rest, sender, at });
  }
  return send(server, { method: 'GET', path: withQuery(path, { ...rest, ...reader }), sender, at });
}

function withQuery(path: string, values: DoorInput): string {
  const query = new URLSearchParams(Object.entries(values).map(([key, one]) => [key, String(one)]));
  return query.size > 0 ? `${path}?${query.toString()}` : path;
}

/** Asks as a card in Salesforce does: everything in one envelope. */
export function askThroughSalesforce(
  signing: SigningOrg,
  user: string,
  { server, operation, input, reader, at }: DoorCall,
): Promise<LightMyRequestResponse> {
  const call = { operation: operation.name, input, reader, user };
  return sendEnvelope(server, signing, writeEnvelope(signing.org, call, at));
}
