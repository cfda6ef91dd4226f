import { signRequestV3 } from '@alongside/scripts/sandbox/hubspot/sign-request';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

/** Whom HubSpot says a request comes from. */
export interface Sender {
  portalId: string;
  userId: string;
  appId: string;
}

export interface SentRequest {
  method: 'GET' | 'POST';
  /** Path and the card's own query. */
  path: string;
  body?: object;
  sender: Sender;
  /** Milliseconds since 1970. */
  at: number;
}

export const app = { clientSecret: 'client-secret-of-tests', appId: '99' };
export const publicOrigin = 'https://alongside.example';

/** A request as HubSpot's proxy would send it: four parameters added, then signed (v3). */
export function signRequest({ method, path, body, sender, at }: SentRequest) {
  const query = `userId=${sender.userId}&portalId=${sender.portalId}&userEmail=ann%40vendor.example&appId=${sender.appId}`;
  const url = `${path}${path.includes('?') ? '&' : '?'}${query}`;
  const payload = body === undefined ? '' : JSON.stringify(body);
  const signature = signRequestV3({
    clientSecret: app.clientSecret,
    method,
    url: publicOrigin + url,
    body: payload,
    timestamp: String(at),
  });
  return {
    method,
    url,
    payload,
    headers: {
      'x-hubspot-signature-v3': signature,
      'x-hubspot-request-timestamp': String(at),
      ...(body && { 'content-type': 'application/json' }),
    },
  };
}

/** Signs and sends. */
export function send(
  server: FastifyInstance,
  request: SentRequest,
): Promise<LightMyRequestResponse> {
  return server.inject(signRequest(request));
}
