import { problem } from '../problem.ts';
import { findJob } from './find-job.ts';
import type { ApiAnswer, ApiCall } from './resource.ts';
import { writeCsv } from './write-csv.ts';

const toLocator = (from: number): string => Buffer.from(String(from)).toString('base64url');

/** From which row on a set begins, and how many it has at most. */
function readSpan({ query, writer }: ApiCall) {
  const locator = query.get('locator');
  const from = locator === null ? 0 : Number(Buffer.from(locator, 'base64url').toString());
  const asked = query.get('maxRecords');
  const most = Math.min(Number(asked ?? Infinity), writer.org.jobs.rowsInSet());
  if (!Number.isSafeInteger(from) || (locator !== null && toLocator(from) !== locator)) {
    throw problem(400, 'API_ERROR', 'invalid locator');
  }
  if (!Number.isSafeInteger(most) || most < 1) {
    throw problem(400, 'API_ERROR', 'maxRecords must be a positive number');
  }
  return { from, most };
}

/**
 * A set of rows under their header. A job that is not complete has no results, and says so by an
 * empty answer that is no refusal.
 */
export function readResults(call: ApiCall): ApiAnswer {
  const job = findJob(call);
  if (job.version !== call.version) {
    throw problem(409, 'API_ERROR', `The job was ordered with ${job.version}`);
  }
  if (job.state !== 'JobComplete') return { status: 204 };
  const { from, most } = readSpan(call);
  const rows = job.rows.slice(from, from + most);
  const next = from + rows.length;
  return {
    status: 200,
    body: writeCsv([job.header, ...rows], job),
    headers: {
      'content-type': 'text/csv',
      'sforce-numberofrecords': String(rows.length),
      // The word, not the absence of it.
      'sforce-locator': next < job.rows.length ? toLocator(next) : 'null',
    },
  };
}
