import { CrmFailure } from '../crm-error.ts';
import { anything, queryJob } from './answer-schemas.ts';
import { apiPaths } from './api-paths.ts';
import { readIdTable } from './read-id-table.ts';
import type { SalesforceApi } from './salesforce-api.ts';

/** Ids in a call: a megabyte. */
const MOST_ROWS = 50_000;

/**
 * Orders a bulk job that runs a query, deleted rows too (Bulk API 2.0). Takes minutes.
 * https://developer.salesforce.com/docs/platform/api-asynch/guide/query-bulk-api-2-0.html
 *
 * @returns the job's id; null where the org lets us order none
 */
export async function orderJob(api: SalesforceApi, soql: string): Promise<string | null> {
  const body = { operation: 'queryAll', query: soql };
  try {
    const job = await api.call(queryJob, { method: 'POST', path: apiPaths.queryJobs, body });
    return job.id;
  } catch (error) {
    if (isUseless(error)) return null;
    throw error;
  }
}

/**
 * The ids a job found, once it ran to its end. Jobs are kept for a week, and their rows are given
 * only to the API's version that ordered them: `lost` is a job that failed, or that nobody knows.
 */
export async function collectIds(
  api: SalesforceApi,
  id: string,
): Promise<readonly string[] | 'running' | 'lost'> {
  try {
    const path = apiPaths.queryJob(id);
    const { state } = await api.call(queryJob, { method: 'GET', path, canWait: true });
    if (state === 'JobComplete') return await readSets(api, id);
    return state === 'Failed' || state === 'Aborted' ? 'lost' : 'running';
  } catch (error) {
    if (isUseless(error)) return 'lost';
    throw error;
  }
}

/** Deletes a job that ended; one that is gone is no failure, and any is gone after a week. */
export async function dropJob(api: SalesforceApi, id: string): Promise<void> {
  try {
    await api.call(anything, { method: 'DELETE', path: apiPaths.queryJob(id) });
  } catch (error) {
    if (!(error instanceof CrmFailure)) throw error;
  }
}

async function readSets(api: SalesforceApi, id: string): Promise<readonly string[]> {
  const sets: (readonly string[])[] = [];
  let locator: string | null = null;
  do {
    const from = locator === null ? {} : { locator };
    const path = apiPaths.queryResults(id, { maxRecords: String(MOST_ROWS), ...from });
    const { headers, text } = await api.download({ method: 'GET', path, canWait: true });
    sets.push(readIdTable(text, headers['sforce-numberofrecords']));
    locator = nextLocator(headers['sforce-locator']);
  } while (locator !== null);
  return sets.flat();
}

/** The last set says `null` in as many letters: an answer without the header may be cut off. */
function nextLocator(header: string | undefined): string | null {
  if (header === 'null') return null;
  if (header !== undefined) return header;
  throw new CrmFailure(
    { kind: 'malformed' },
    'a set of results does not say whether it is the last',
  );
}

/** Answers that asking again would not change. */
function isUseless(error: unknown): boolean {
  return (
    error instanceof CrmFailure && ['refused', 'not_found', 'malformed'].includes(error.error.kind)
  );
}
