import type { Machine } from '../machine.ts';
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
  const jobs = state.jobs.splice(0);
  state.insideJob = true;
  for (const job of jobs) {
    state.transaction = new Transaction();
    const execute = machine.classes.findMethod(job.cls, 'execute', 1);
    if (execute) machine.call(execute, job, [null]);
  }
  state.insideJob = false;
}
