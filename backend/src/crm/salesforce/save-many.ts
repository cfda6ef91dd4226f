import type { z } from 'zod';
import { CrmFailure } from '../crm-error.ts';
import { toCrmFailure } from './answer-failure.ts';
import { savedMany } from './answer-schemas.ts';
import { apiPaths } from './api-paths.ts';
import type { SalesforceApi } from './salesforce-api.ts';
import type { ApiRequest } from './send-request.ts';

/** Records of one call at most. */
const MOST_AT_ONCE = 200;

/** What became of one record. */
export interface Saved {
  readonly created: boolean;
  /** What the org said against this one; the others are not touched by it. */
  readonly failure: CrmFailure | null;
}

/** Where records are found by a value of ours. */
export interface UpsertTarget {
  readonly object: string;
  readonly field: string;
}

/**
 * Upserts records, each for itself, 200 in a call.
 *
 * @returns what became of each, in their order
 * @throws {CrmFailure} when a call got no answer; earlier calls count then, and all may be repeated
 */
export function upsertMany(
  api: SalesforceApi,
  { object, field }: UpsertTarget,
  records: readonly Readonly<Record<string, unknown>>[],
): Promise<readonly Saved[]> {
  return inParts(api, records, (part) => ({
    method: 'PATCH',
    path: apiPaths.upsertMany(object, field),
    body: {
      allOrNone: false,
      records: part.map((values) => ({ attributes: { type: object }, ...values })),
    },
  }));
}

/** Makes records, each for itself, 200 in a call; what became of each, in their order. */
export function createMany(
  api: SalesforceApi,
  type: string,
  records: readonly Readonly<Record<string, unknown>>[],
): Promise<readonly Saved[]> {
  return inParts(api, records, (part) => ({
    method: 'POST',
    path: apiPaths.many,
    body: {
      allOrNone: false,
      records: part.map((values) => ({ attributes: { type }, ...values })),
    },
  }));
}

/** Sets fields of records, each for itself, 200 in a call; what became of each, in their order. */
export function updateMany(
  api: SalesforceApi,
  type: string,
  records: readonly { readonly id: string; readonly values: Readonly<Record<string, unknown>> }[],
): Promise<readonly Saved[]> {
  return inParts(api, records, (part) => ({
    method: 'PATCH',
    path: apiPaths.many,
    body: {
      allOrNone: false,
      records: part.map(({ id, values }) => ({ attributes: { type }, id, ...values })),
    },
  }));
}

/** Deletes records; one that is gone already counts as deleted. */
export async function deleteMany(
  api: SalesforceApi,
  ids: readonly string[],
): Promise<readonly Saved[]> {
  const saved = await inParts(api, ids, (part) => ({
    method: 'DELETE',
    path: apiPaths.deleteMany(part),
  }));
  return saved.map((one) =>
    one.failure?.error.kind === 'not_found' ? { ...one, failure: null } : one,
  );
}

async function inParts<T>(
  api: SalesforceApi,
  all: readonly T[],
  request: (part: readonly T[]) => ApiRequest,
): Promise<readonly Saved[]> {
  const saved: Saved[] = [];
  for (let from = 0; from < all.length; from += MOST_AT_ONCE) {
    const part = all.slice(from, from + MOST_AT_ONCE);
    const answers = await api.call(savedMany, request(part));
    if (answers.length !== part.length) {
      throw new CrmFailure({ kind: 'malformed' }, 'an answer tells of more or fewer records');
    }
    saved.push(...answers.map(toSaved));
  }
  return saved;
}

function toSaved({ success, created, errors }: z.output<typeof savedMany>[number]): Saved {
  if (success) return { created, failure: null };
  const body = errors.map(({ statusCode, ...rest }) => ({ errorCode: statusCode, ...rest }));
  return { created: false, failure: toCrmFailure({ status: 400, body, writes: true }) };
}
