import { createHmac } from 'node:crypto';
import type { Send } from '@alongside/apex-runner/call-apex';
import type { Callout } from '@alongside/apex-runner/org-state';

/** What the administrator's setup put into the External Credential. */
export interface Credential {
  readonly orgKey: string;
  readonly secret: string;
}

const ENDPOINT = /^callout:(Alongside|Alongside_Unsigned)(\/.*)$/;

/** The headers that the External Credential's formulas add. */
function sign({ body }: Callout, { orgKey, secret }: Credential): Record<string, string> {
  return {
    'x-alongside-org': orgKey,
    'x-alongside-signature': createHmac('sha256', secret).update(body).digest('hex'),
  };
}

/**
 * Does what the org's Named Credentials do with a callout: adds the address, and the headers of the
 * External Credential where the name stands for a signed one.
 */
export function sendThrough(backendOrigin: string, credential: Credential | undefined): Send {
  return async (callout) => {
    const [, name, path] = ENDPOINT.exec(callout.endpoint) ?? [];
    if (path === undefined) return { failure: `Unauthorized endpoint: ${callout.endpoint}` };
    const isSigned = name === 'Alongside';
    if (isSigned && !credential) return { failure: "We couldn't access the credential(s)." };
    const headers = isSigned && credential ? sign(callout, credential) : {};
    try {
      const answer = await fetch(backendOrigin + path, {
        method: callout.method,
        headers: { ...callout.headers, ...headers },
        ...(callout.method !== 'GET' && { body: callout.body }),
      });
      return { status: answer.status, body: await answer.text() };
    } catch {
      return { failure: 'Connection refused' };
    }
  };
}
