import { CrmFailure, type CrmError } from '@alongside/backend/crm/crm-error';
import type { CrmPort } from '@alongside/backend/crm/crm-port';
import type { CrmRows } from '@alongside/backend/crm/crm-rows';

type Call = keyof CrmPort | keyof CrmRows;

/** A fault of the next call of one kind: before anything happened, or after it was done. */
interface Fault {
  readonly call: Call;
  readonly error: CrmError;
  readonly when: 'before' | 'after';
}

/** How a test disturbs the calls of a CRM, and what it sees of them. */
export interface Disturbance {
  /** Every call that reached the CRM, in order. */
  readonly calls: { readonly call: Call; readonly record: string | null }[];
  failNext(call: Call, error: CrmError, when?: Fault['when']): void;
  /** Every call fails until told otherwise; answers how many were tried since the last time. */
  setDown(error: CrmError | null): number;
  /** The next call of this kind never comes back. */
  hangNext(call: Call): void;
}

/** What a real call is: it can fail on the way there and on the way back. */
export type Disturb = <T>(call: Call, record: string | null, work: () => T) => Promise<T>;

interface DisturbedCalls extends Disturbance {
  readonly act: Disturb;
}

export function createDisturbance(): DisturbedCalls {
  const calls: Disturbance['calls'] = [];
  let faults: Fault[] = [];
  let hanging: Call | null = null;
  let down: { readonly error: CrmError | null; tried: number } = { error: null, tried: 0 };

  const takeFault = (call: Call, when: Fault['when']): void => {
    const fault = faults.find((one) => one.call === call && one.when === when);
    if (!fault) return;
    faults = faults.filter((one) => one !== fault);
    throw new CrmFailure(fault.error, `in-memory ${fault.error.kind}`);
  };

  return {
    calls,
    act: async (call, record, work) => {
      if (hanging === call) {
        hanging = null;
        await new Promise(() => {});
      }
      down.tried += 1;
      if (down.error !== null) throw new CrmFailure(down.error, 'in-memory down');
      takeFault(call, 'before');
      calls.push({ call, record });
      const done = work();
      await Promise.resolve();
      takeFault(call, 'after');
      return done;
    },
    failNext: (call, error, when = 'before') => {
      faults.push({ call, error, when });
    },
    setDown: (error) => {
      const { tried } = down;
      down = { error, tried: 0 };
      return tried;
    },
    hangNext: (call) => {
      hanging = call;
    },
  };
}
