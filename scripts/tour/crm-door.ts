import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { CardAction } from '@alongside/shared/vocabulary/card-action';
import { ROOT } from '../machine/paths.ts';
import { readFetchPolicy } from '../sandbox/hubspot-fetch/fetch-policy.ts';
import { createHubspotFetch } from '../sandbox/hubspot-fetch/hubspot-fetch.ts';
import { SANDBOX_USERS, type SandboxUser } from '../sandbox/hubspot/people.ts';
import { API_ORIGIN, HUBSPOT_APP_ID } from '../start/hubspot-app.ts';
import type { Origins } from '../start/origins.ts';

type Values = Readonly<Record<string, string | number | boolean>>;

/** A CRM user with a card open: signed requests through the CRM's proxy, nothing else. */
export interface CrmDoor {
  readonly read: <T>(path: string, query?: Values) => Promise<T>;
  /** Does what an action's button does, with what its form asks for. */
  readonly act: <T>(action: CardAction | undefined, values?: Values) => Promise<T>;
}

export interface CrmDoorOptions {
  readonly origins: Origins;
  readonly clientSecret: string;
  readonly portalId: number;
}

export function openCrmDoor(options: CrmDoorOptions, job: SandboxUser['job']): CrmDoor {
  const { origins, clientSecret, portalId } = options;
  const policy = readFetchPolicy(path.join(ROOT, 'hubspot-app', 'src', 'app'), { API_ORIGIN });
  const localTargets = { [API_ORIGIN]: origins.backendOrigin };
  const hubspotFetch = createHubspotFetch({ policy: { ...policy, localTargets }, clientSecret });
  const user = SANDBOX_USERS.find((one) => one.job === job);
  if (user === undefined) throw new Error(`The sandbox has no ${job}.`);
  const caller = { userId: user.userId, userEmail: user.email, portalId, appId: HUBSPOT_APP_ID };

  const call = async <T>(method: string, address: string, body?: object): Promise<T> => {
    const request = { url: API_ORIGIN + address, method, ...(body ? { body } : {}) };
    const answer = await hubspotFetch(request, caller);
    const parsed = JSON.parse(answer.body) as T & { detail?: string };
    if (answer.status >= 400)
      throw new Error(parsed.detail ?? `${address} answered ${answer.status}.`);
    return parsed;
  };
  return {
    read: (address, query = {}) => {
      const words = Object.entries(query).map(([key, value]) => [key, String(value)]);
      const search = words.length === 0 ? '' : `?${new URLSearchParams(words)}`;
      return call('GET', address + search);
    },
    act: (action, values = {}) => {
      if (!action?.enabled || action.call === undefined) {
        throw new Error(
          `The card does not offer that: ${action?.disabledReason ?? 'no such action'}`,
        );
      }
      const input = { ...action.call.input, ...values, idempotencyKey: randomUUID() };
      return call(action.call.method, action.call.path, input);
    },
  };
}
