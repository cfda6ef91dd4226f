import type { Fault } from '../hubspot/gate/fault-list.ts';
import type { ApiProblem } from './problem.ts';
import { problem } from './problem.ts';

const CODES: Readonly<Record<number, string>> = {
  403: 'REQUEST_LIMIT_EXCEEDED',
  503: 'SERVER_UNAVAILABLE',
};

/** The refusal a fault of kind `status` asks for. */
export function faultProblem({ status = 500 }: Fault): ApiProblem {
  return problem(status, CODES[status] ?? 'UNKNOWN_EXCEPTION', `Sandbox fault: ${status}`);
}
