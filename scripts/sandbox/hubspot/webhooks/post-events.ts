import type { SandboxSettings } from '../options.ts';
import { signBodyV1, signRequestV3 } from '../sign-request.ts';
import type { WebhookEvent } from './webhook-outbox.ts';

/** Posts one signed batch; whether the app took it: any answer but 2xx, or none in time, is no. */
export async function postEvents(
  settings: SandboxSettings,
  events: readonly WebhookEvent[],
): Promise<boolean> {
  const { app, webhookTarget, webhookTimeoutMs, clock, log } = settings;
  if (!webhookTarget) return false;
  const body = JSON.stringify(events);
  const timestamp = String(clock());
  const { clientSecret } = app;
  const signed = { clientSecret, method: 'POST', url: webhookTarget.url, body, timestamp };
  try {
    const response = await fetch(webhookTarget.forwardTo ?? webhookTarget.url, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        'x-hubspot-signature': signBodyV1(clientSecret, body),
        'x-hubspot-signature-version': 'v1',
        'x-hubspot-signature-v3': signRequestV3(signed),
        'x-hubspot-request-timestamp': timestamp,
      },
      redirect: 'error',
      signal: AbortSignal.timeout(webhookTimeoutMs),
    });
    await response.arrayBuffer();
    if (!response.ok) log(`webhook of ${events.length} events answered ${response.status}`);
    return response.ok;
  } catch (error) {
    log(`webhook of ${events.length} events failed: ${String(error)}`);
    return false;
  }
}
