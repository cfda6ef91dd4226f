import type { Problem } from '../generated/contract.ts';
import { words } from '../words.ts';
import { BackendError, UNREACHABLE } from './backend-error.ts';

/** The part of a fetch response that HubSpot promises. */
interface Answer {
  readonly ok: boolean;
  json(): Promise<unknown>;
}

function isProblem(body: unknown): body is Problem {
  if (typeof body !== 'object' || body === null) return false;
  const { code, detail, status } = body as Partial<Problem>;
  return typeof code === 'string' && typeof detail === 'string' && typeof status === 'number';
}

/**
 * Reads an answer of `hubspot.fetch`. HubSpot's proxy may wrap a refusal in another status, so a
 * problem is recognised by its body.
 *
 * @throws BackendError for a problem, and for an answer that is not the backend's
 */
export async function readAnswer<T>(response: Answer): Promise<T> {
  const body: unknown = await response.json().catch(() => undefined);
  if (isProblem(body)) throw new BackendError(body);
  if (!response.ok || typeof body !== 'object' || body === null) {
    throw new BackendError({ code: UNREACHABLE, detail: words.failure.away });
  }
  return body as T;
}
