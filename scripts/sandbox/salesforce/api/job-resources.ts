import type { QueryJob } from '../org/query-jobs.ts';
import { problem } from '../problem.ts';
import { toDatetime } from '../records/record.ts';
import { findJob, maySee } from './find-job.ts';
import { readResults } from './job-results.ts';
import { readOrder } from './order-job.ts';
import type { ApiAnswer, ApiCall, Resource } from './resource.ts';
import { readMember } from './resource.ts';

/** What is said of a job from its order on. */
const viewJob = (job: QueryJob) => ({
  id: job.id,
  operation: job.operation,
  object: job.object,
  createdById: job.createdById,
  createdDate: toDatetime(job.createdAt),
  systemModstamp: toDatetime(job.changedAt),
  state: job.state,
  concurrencyMode: 'Parallel',
  contentType: 'CSV',
  apiVersion: Number(job.version.slice(1)),
  lineEnding: job.lineEnding,
  columnDelimiter: job.columnDelimiter,
});

const viewProgress = (job: QueryJob) => ({
  ...viewJob(job),
  jobType: 'V2Query',
  numberRecordsProcessed: job.state === 'JobComplete' ? job.rows.length : 0,
  retries: 0,
  totalProcessingTime: job.looks,
  isPkChunkingSupported: true,
});

const order = (call: ApiCall): ApiAnswer => ({
  status: 200,
  body: viewJob(call.writer.org.jobs.order(readOrder(call))),
});

const list = (call: ApiCall): ApiAnswer => {
  const jobs = call.writer.org.jobs.all().filter((job) => maySee(call, job));
  return {
    status: 200,
    body: { done: true, records: jobs.map(viewProgress), nextRecordsUrl: null },
  };
};

const look = (call: ApiCall): ApiAnswer => ({
  status: 200,
  body: viewProgress(call.writer.org.jobs.look(findJob(call))),
});

function abort(call: ApiCall): ApiAnswer {
  const { jobs } = call.writer.org;
  const job = findJob(call);
  if (readMember(call.body, 'state') !== 'Aborted') {
    throw problem(400, 'INVALIDJOBSTATE', 'A query job can only be set to Aborted');
  }
  if (!jobs.isRunning(job)) {
    throw problem(400, 'INVALIDJOBSTATE', `Aborting a job that is ${job.state} is not allowed`);
  }
  return { status: 200, body: viewJob(jobs.end(job, 'Aborted')) };
}

function remove(call: ApiCall): ApiAnswer {
  const { jobs } = call.writer.org;
  const job = findJob(call);
  if (jobs.isRunning(job)) {
    const sentence = 'Error encountered when deleting the job because the job is not terminated';
    throw problem(400, 'API_ERROR', sentence);
  }
  jobs.remove(job);
  return { status: 204 };
}

/**
 * Bulk API 2.0 queries: ordered, looked after, fetched set by set.
 * @see https://developer.salesforce.com/docs/platform/api-asynch/guide/query-bulk-api-2-0.html
 */
export const jobResources: readonly Resource[] = [
  { path: '/jobs/query', methods: { GET: list, POST: order } },
  { path: '/jobs/query/:id', methods: { GET: look, PATCH: abort, DELETE: remove } },
  { path: '/jobs/query/:id/results', methods: { GET: readResults } },
];
