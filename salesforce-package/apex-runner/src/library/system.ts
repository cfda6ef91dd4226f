import type { OrgState } from '../org-state.ts';
import { RunnerError } from '../runner-error.ts';
import { LibraryObject } from '../values/value.ts';
import { instanceAt, numberAt, type Statics } from './library.ts';

/** Queueable jobs that one transaction may add, and that a job may. */
const MOST_JOBS = 50;
const MOST_JOBS_OF_A_JOB = 1;

export const systemStatics: Statics = {
  'userinfo.getuserid': (_, { state }) => state.host.user.id,
  'userinfo.getorganizationid': (_, { state }) => state.host.user.organizationId,
  'userinfo.getname': (_, { state }) => state.host.user.name ?? state.host.user.email,
  'userinfo.getuseremail': (_, { state }) => state.host.user.email,
  'userinfo.getlocale': (_, { state }) => state.host.user.locale,
  'userinfo.gettimezone': (_, { state }) => made('TimeZone', 'id', state.host.user.timeZone),
  'uuid.randomuuid': (_, { state }) => made('UUID', 'text', state.host.uuid()),
  'request.getcurrent': () => new LibraryObject('Request'),
  'limits.getqueueablejobs': (_, { state }) => state.jobs.length,
  'limits.getlimitqueueablejobs': (_, { state }) => mostJobs(state),
  'system.enqueuejob': (args, { state }) => {
    if (state.insideJob === 'test') throw new RunnerError('A test cannot chain jobs');
    const most = mostJobs(state);
    if (state.jobs.length === most) throw new RunnerError(`More than ${most} jobs`);
    const delayMinutes = args.length > 1 ? numberAt(args, 1) : 0;
    state.jobs.push({ instance: instanceAt(args, 0), delayMinutes });
    return null;
  },
};

function mostJobs({ insideJob }: OrgState): number {
  return insideJob ? MOST_JOBS_OF_A_JOB : MOST_JOBS;
}

function made(type: string, field: string, value: string): LibraryObject {
  const object = new LibraryObject(type);
  object.fields.set(field, value);
  return object;
}
