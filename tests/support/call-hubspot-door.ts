import { type Sender, signRequest } from './hubspot-request.ts';

export interface DoorAnswer {
  readonly status: number;
  readonly text: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests reach into bodies of every shape
  readonly body: any;
}

/** Posts to a running server as HubSpot would: signed, over the network, at this moment. */
export async function callHubspotDoor(
  origin: string,
  sender: Sender,
  path: string,
  body: object,
): Promise<DoorAnswer> {
  const request = signRequest({ method: 'POST', path, body, sender, at: Date.now() });
  const { method, url, headers, payload } = request;
  const answer = await fetch(origin + url, { method, headers, body: payload });
  const text = await answer.text();
  return { status: answer.status, text, body: JSON.parse(text) };
}
