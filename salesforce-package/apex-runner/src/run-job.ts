import type { Machine } from './machine.ts';
import type { Job, OrgState } from './org-state.ts';
import { Transaction } from './transaction.ts';

/** Runs a queued job in a transaction of its own. @param place where the queue is */
export function runJob(machine: Machine, job: Job, place: OrgState['insideJob']): void {
  const { state } = machine;
  state.transaction = new Transaction();
  state.insideJob = place;
  const execute = machine.classes.findMethod(job.instance.cls, 'execute', 1);
  if (execute) machine.call(execute, job.instance, [null]);
  state.insideJob = undefined;
}
