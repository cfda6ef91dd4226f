import { randomUUID } from 'node:crypto';
import { type SigningOrg, signBody } from './salesforce-request.ts';

/** Tells a running backend what our trigger tells it: that an opportunity was made or changed. */
export async function reportOpportunity(
  origin: string,
  signing: SigningOrg,
  id: string,
): Promise<void> {
  const report = { org: signing.org, object: 'Opportunity', transaction: randomUUID(), ids: [id] };
  const { headers, payload } = signBody(signing, JSON.stringify(report));
  const url = `${origin}/webhooks/salesforce`;
  const answer = await fetch(url, { method: 'POST', headers, body: payload });
  if (!answer.ok) throw new Error(await answer.text());
}
