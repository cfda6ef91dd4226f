import { RunnerError } from '../runner-error.ts';
import { LibraryObject } from '../values/value.ts';
import { instanceAt, type Statics } from './library.ts';

/** Queueable jobs that one synchronous transaction may add. */
const MOST_JOBS = 50;

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
  'limits.getlimitqueueablejobs': () => MOST_JOBS,
  'system.enqueuejob': (args, { state }) => {
    if (state.insideJob) throw new RunnerError('A test cannot chain jobs');
    if (state.jobs.length === MOST_JOBS) throw new RunnerError(`More than ${MOST_JOBS} jobs`);
    state.jobs.push(instanceAt(args, 0));
    return null;
  },
};

function made(type: string, field: string, value: string): LibraryObject {
  const object = new LibraryObject(type);
  object.fields.set(field, value);
  return object;
}
