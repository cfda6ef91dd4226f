import { CrmFailure } from './crm-error.ts';

/** Failures before a byte was sent: nothing can have happened on the other side. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Translates a request that got no whole answer: not sent, or sent with an unknown outcome. */
export function toNetworkFailure(error: unknown): CrmFailure {
  const code = findCode(error);
  const kind = code !== null && NEVER_SENT.has(code) ? 'unavailable' : 'unknown_outcome';
  return new CrmFailure({ kind }, `no answer (${code ?? 'unknown reason'})`, { cause: error });
}

function findCode(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error instanceof AggregateError) return findCode(error.errors[0]);
  return findCode(error.cause);
}
