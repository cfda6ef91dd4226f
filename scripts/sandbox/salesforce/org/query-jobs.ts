import { makeRecordId } from '../ids/record-id.ts';

const RUNNING = ['UploadComplete', 'InProgress'] as const;
const ENDED = ['JobComplete', 'Failed', 'Aborted'] as const;
export type EndState = (typeof ENDED)[number];

/** Jobs that ended are kept for a week after they were ordered. */
const KEPT_MS = 7 * 86_400_000;

/** What was ordered, and what the query found at that instant. */
export type JobOrder = {
  readonly operation: 'query' | 'queryAll';
  readonly object: string;
  readonly createdById: string;
  readonly columnDelimiter: string;
  readonly lineEnding: string;
  /** Such as `v67.0`; results are given to no other version. */
  readonly version: string;
  /** The header first. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

export type QueryJob = JobOrder & {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly changedAt: number;
  readonly state: (typeof RUNNING)[number] | EndState;
  /** How often somebody asked how it stands. */
  readonly looks: number;
};

/** How the jobs of an org go on, so that nothing depends on how long something takes. */
export type JobPace = {
  /** At which look a job ends; null: when it is told to. */
  readonly endsAtLook: number | null;
  readonly endsAs: EndState;
  /** Rows in one set of results at most. */
  readonly rowsInSet: number;
};

const isRunning = ({ state }: QueryJob): boolean => RUNNING.some((one) => one === state);

/** An org's bulk query jobs; lost at a restart, as those older than a week are. */
export function createQueryJobs(orgNumber: number, now: () => number) {
  const jobs = new Map<string, QueryJob>();
  let count = 0;
  let pace: JobPace = { endsAtLook: 1, endsAs: 'JobComplete', rowsInSet: 100_000 };

  function change(job: QueryJob, changes: Partial<QueryJob>): QueryJob {
    const changed = { ...job, changedAt: now(), ...changes };
    jobs.set(job.id, changed);
    return changed;
  }
  const isKept = (job: QueryJob): boolean => isRunning(job) || job.createdAt + KEPT_MS > now();
  const all = (): readonly QueryJob[] => [...jobs.values()].filter(isKept);

  return {
    isRunning,
    all,
    find: (id: string): QueryJob | undefined => all().find((job) => job.id === id),
    order: (order: JobOrder): QueryJob => {
      count += 1;
      const id = makeRecordId('750', orgNumber, count);
      const times = { createdAt: now(), changedAt: now() };
      const job: QueryJob = { ...order, ...times, id, state: 'UploadComplete', looks: 0 };
      jobs.set(id, job);
      return job;
    },
    /** Somebody asks how a job stands: it goes on, and perhaps ends. */
    look: (job: QueryJob): QueryJob => {
      if (!isRunning(job)) return job;
      const looks = job.looks + 1;
      const ends = pace.endsAtLook !== null && looks >= pace.endsAtLook;
      return change(job, { looks, state: ends ? pace.endsAs : 'InProgress' });
    },
    end: (job: QueryJob, state: EndState): QueryJob => change(job, { state }),
    endAll: (state: EndState): void => {
      for (const job of jobs.values()) if (isRunning(job)) change(job, { state });
    },
    remove: ({ id }: QueryJob): void => void jobs.delete(id),
    rowsInSet: (): number => pace.rowsInSet,
    setPace: (changes: Partial<JobPace>): void => {
      pace = { ...pace, ...changes };
    },
  };
}

export type QueryJobs = ReturnType<typeof createQueryJobs>;
