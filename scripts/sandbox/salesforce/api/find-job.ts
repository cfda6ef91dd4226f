import type { QueryJob } from '../org/query-jobs.ts';
import { notFound } from '../problem.ts';
import { valueOf } from '../records/record.ts';
import type { ApiCall } from './resource.ts';

/** Whoever ordered it, or may manage data integrations; for everybody else there is no such job. */
export function maySee({ writer: { org, userId } }: ApiCall, job: QueryJob): boolean {
  const user = org.records.find('User', userId);
  const manages = user !== undefined && valueOf(user, 'Title') === 'System Administrator';
  return manages || job.createdById === userId;
}

/** @throws ApiProblem NOT_FOUND for a job nobody ordered, or that is older than a week. */
export function findJob(call: ApiCall): QueryJob {
  const job = call.writer.org.jobs.find(call.params['id'] ?? '');
  if (job && maySee(call, job)) return job;
  throw notFound();
}
