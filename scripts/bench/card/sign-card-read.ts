import { signRequestV3 } from '../../sandbox/hubspot/sign-request.ts';
import { HUBSPOT_APP_ID } from '../../start/hubspot-app.ts';
import type { LoadRequest } from './run-load.ts';
import { PORTAL_ID, USER_ID } from './seed-tenant.ts';

const CALLER = `userId=${USER_ID}&portalId=${PORTAL_ID}&userEmail=dana%40vendor.example&appId=${HUBSPOT_APP_ID}`;

/** Makes reads of the deal card as HubSpot would send them now, each of a record chosen at random. */
export function createCardReads(
  records: number,
  clientSecret: string,
  publicOrigin: string,
): () => LoadRequest {
  return () => {
    const recordId = 1 + Math.floor(Math.random() * records);
    const path = `/v1/cards/deal?recordId=${recordId}&locale=en-GB&timeZone=Europe%2FBerlin&${CALLER}`;
    const timestamp = String(Date.now());
    const signed = { clientSecret, method: 'GET', url: publicOrigin + path, body: '', timestamp };
    const headers = {
      'x-hubspot-signature-v3': signRequestV3(signed),
      'x-hubspot-request-timestamp': timestamp,
    };
    return { path, headers };
  };
}
