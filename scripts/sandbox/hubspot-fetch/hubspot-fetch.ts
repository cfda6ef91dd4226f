import {
  type CardRequest,
  checkFetchRequest,
  type FetchAnswer,
  isRefusal,
  refusal,
} from './check-fetch-request.ts';
import type { FetchPolicy } from './fetch-policy.ts';
import { forwardRequest } from './forward-request.ts';
import { type Caller, nameCaller } from './name-caller.ts';

export interface HubspotFetchOptions {
  readonly policy: FetchPolicy;
  readonly clientSecret: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export type HubspotFetch = (request: CardRequest, caller: Caller) => Promise<FetchAnswer>;

/** Requests of one app that may be under way in one portal; more are answered 429. */
export const MAX_IN_FLIGHT = 20;

/** How a public address reaches this machine; undefined when local.json does not map it. */
function findTarget(publicUrl: string, policy: FetchPolicy): string | undefined {
  const { origin } = new URL(publicUrl);
  const base = policy.localTargets[origin];
  return base && base.replace(/\/$/, '') + publicUrl.slice(origin.length);
}

/**
 * The strict stand-in of the proxy behind `hubspot.fetch`: the same allow-list, limits, retry,
 * caller parameters and signature as HubSpot's, so that the backend is called by the true door.
 */
export function createHubspotFetch(options: HubspotFetchOptions): HubspotFetch {
  const { policy, clientSecret, now = Date.now } = options;
  const inFlight = new Map<number, number>();
  const count = (portalId: number, by: number) =>
    inFlight.set(portalId, (inFlight.get(portalId) ?? 0) + by);
  return async (request, caller) => {
    const checked = checkFetchRequest(request, policy);
    if (isRefusal(checked)) return checked;
    const publicUrl = nameCaller(checked.url, caller);
    const target = findTarget(publicUrl, policy);
    if (!target) return refusal(502, `local.json does not say where ${checked.url.origin} is`);
    if ((inFlight.get(caller.portalId) ?? 0) >= MAX_IN_FLIGHT) {
      return refusal(429, `Over ${MAX_IN_FLIGHT} concurrent requests`);
    }
    count(caller.portalId, 1);
    try {
      return await forwardRequest({ request: checked, publicUrl, target, clientSecret, now });
    } finally {
      count(caller.portalId, -1);
    }
  };
}
