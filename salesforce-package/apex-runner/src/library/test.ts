import type { Machine } from '../machine.ts';
import { runJob } from '../run-job.ts';
import { Transaction } from '../transaction.ts';
import { instanceAt, type Statics } from './library.ts';

export const testStatics: Statics = {
  'test.setmock': (args, { state }) => {
    state.calloutMock = instanceAt(args, 1);
    return null;
  },
  'test.starttest': (_, { state }) => {
    state.transaction = new Transaction();
    return null;
  },
  'test.stoptest': (_, machine) => {
    runJobs(machine);
    return null;
  },
};

/** What waits, runs; a job may not add another, as in a test on the platform. */
function runJobs(machine: Machine): void {
  const { state } = machine;
  for (const job of state.jobs.splice(0)) runJob(machine, job, 'test');
}
