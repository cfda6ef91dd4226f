import type { Problem } from '../generated/contract.ts';
import { words } from '../words.ts';
import { BackendError, UNREACHABLE } from './backend-error.ts';

/** The part of a fetch response that HubSpot promises. */
interface Answer {
  readonly ok: boolean;
  json(): Promise<unknown>;
}

/**
 * Reads an answer of `hubspot.fetch`. HubSpot's proxy may hand a refusal on with another status, or
 * put it inside words of its own, so a problem is recognised by its body.
 *
 * @throws BackendError for a problem, and for an answer that is not the backend's
 */
export async function readAnswer<T>(response: Answer): Promise<T> {
  const body: unknown = await response.json().catch(() => undefined);
  const problem = findProblem(body);
  if (problem) throw new BackendError(problem);
  if (!response.ok || !isObject(body) || isFromProxy(body)) {
    throw new BackendError({ code: UNREACHABLE, detail: words.failure.away });
  }
  return body as T;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function isProblem(body: object): body is Problem {
  const { code, detail, status } = body as Partial<Problem>;
  return typeof code === 'string' && typeof detail === 'string' && typeof status === 'number';
}

/** The proxy's own failures say `status: 'error'`; our sentences never do. */
const isFromProxy = (body: object) => 'status' in body && body.status === 'error';

function findProblem(body: unknown): Problem | undefined {
  if (!isObject(body)) return undefined;
  if (isProblem(body)) return body;
  const inside = isFromProxy(body) && 'responseBody' in body ? body.responseBody : undefined;
  return isObject(inside) && isProblem(inside) ? inside : undefined;
}
