import { Transport } from 'jsforce/lib/transport.js';
import type { Access, AccessTokens } from '../access-tokens.ts';
import { CrmFailure } from '../crm-error.ts';
import { toNetworkFailure } from '../network-failure.ts';
import type { UsageGuard } from './usage-guard.ts';

export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
  /** True for a reading that nobody waits for: it leaves the last of the day's calls to people. */
  readonly canWait?: boolean;
}

/** Whatever the org answered, refusals too. */
export interface Answered {
  readonly status: number;
  /** By their names in small letters. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
}

/**
 * Sends requests to one org and renews the token once. On the client's transport only: its session
 * keeps the old refresh token when tokens rotate, and its reading of JSON makes floats of amounts.
 *
 * @throws {CrmFailure} when no answer came, or the call is left to the org's people
 */
export function createSender(
  tokens: AccessTokens,
  usage: UsageGuard,
): (request: ApiRequest) => Promise<Answered> {
  const transport = new Transport();

  const send = async (request: ApiRequest, access: Access): Promise<Answered> => {
    usage.takeTurn(request.method === 'GET' && request.canWait !== true ? 'read' : 'write');
    const url = new URL(request.path, originOf(access)).href;
    const headers = {
      Authorization: `Bearer ${access.accessToken}`,
      ...(request.body && { 'content-type': 'application/json' }),
    };
    const body = request.body && { body: JSON.stringify(request.body) };
    try {
      const { method } = request;
      const answer = await transport.httpRequest({ method, url, headers, ...body });
      usage.note(answer.headers['sforce-limit-info']);
      return { status: answer.statusCode, headers: answer.headers, text: answer.body };
    } catch (error) {
      throw toNetworkFailure(error);
    }
  };

  return async (request) => {
    const access = await tokens.current();
    const answered = await send(request, access);
    if (answered.status !== 401) return answered;
    return send(request, await tokens.renew(access.accessToken));
  };
}

function originOf({ apiOrigin }: Access): string {
  if (apiOrigin !== undefined) return apiOrigin;
  throw new CrmFailure({ kind: 'malformed' }, "the org's own address is not known");
}
