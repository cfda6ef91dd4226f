import type { z } from 'zod';
import { toCrmFailure } from './answer-failure.ts';
import { compositeAnswer } from './answer-schemas.ts';
import { apiPaths } from './api-paths.ts';
import type { SalesforceApi } from './salesforce-api.ts';
import type { ApiRequest } from './send-request.ts';

/** One step; later ones name its record as `@{referenceId.id}`. */
export interface CompositeStep extends ApiRequest {
  readonly referenceId: string;
}

type Step = z.infer<typeof compositeAnswer>['compositeResponse'][number];

/**
 * We looked for the record by its domain or address before making it. What an org's rules only warn
 * of may be made; what they forbid is refused all the same.
 */
const DUPLICATES_ARE_ALLOWED = { 'Sforce-Duplicate-Rule-Header': 'allowSave=true' };

/** A step that only stopped because another one failed. */
const HALTED = 'PROCESSING_HALTED';

/**
 * Runs steps in one request, all or none of them.
 *
 * @returns the body of each answer by its reference
 * @throws {CrmFailure} what the step that failed was told
 */
export async function runTogether(
  api: SalesforceApi,
  steps: readonly CompositeStep[],
): Promise<ReadonlyMap<string, unknown>> {
  const httpHeaders = DUPLICATES_ARE_ALLOWED;
  const compositeRequest = steps.map(({ method, path, referenceId, body }) => ({
    method,
    url: path,
    referenceId,
    httpHeaders,
    body,
  }));
  const { compositeResponse } = await api.call(compositeAnswer, {
    method: 'POST',
    path: apiPaths.composite,
    body: { allOrNone: true, compositeRequest },
  });
  const failed = compositeResponse.filter(({ httpStatusCode }) => httpStatusCode >= 300);
  const culprit = failed.find((step) => !isHalted(step)) ?? failed[0];
  if (culprit === undefined) {
    return new Map(compositeResponse.map(({ referenceId, body }) => [referenceId, body]));
  }
  throw toCrmFailure({ status: culprit.httpStatusCode, body: culprit.body, writes: true });
}

function isHalted({ body }: Step): boolean {
  return JSON.stringify(body ?? null).includes(HALTED);
}
