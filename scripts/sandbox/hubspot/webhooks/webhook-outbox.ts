import type { SandboxSettings } from '../options.ts';
import type { SandboxState } from '../state/open-state.ts';
import { postEvents } from './post-events.ts';

/** One event as HubSpot sends it, without its attempt number. */
export type WebhookEvent = Readonly<Record<string, unknown>>;

type Pending = {
  readonly event: WebhookEvent;
  readonly attempt: number;
  /** Milliseconds since 1970. */
  readonly dueAt: number;
};

const BATCH = 100;
const GATHER_MS = 25;

/** The events not yet taken by the app, in the order they happened. */
function createQueue(state: SandboxState, delays: readonly number[], clock: () => number) {
  const pending = state.collection<Pending>('webhook-events');
  let sequence = [...pending.entries()].reduce((max, [key]) => Math.max(max, Number(key)), 0);
  return {
    add: (event: WebhookEvent): void => {
      sequence += 1;
      pending.put(String(sequence), { event, attempt: 0, dueAt: clock() });
    },
    list: () => [...pending.values()],
    takeDue: () =>
      [...pending.entries()].filter(([, { dueAt }]) => dueAt <= clock()).slice(0, BATCH),
    /** Forgets what was delivered or has no retry left; plans the rest again. */
    settle: (batch: readonly (readonly [string, Pending])[], delivered: boolean): void => {
      for (const [key, { event, attempt }] of batch) {
        const delay = delays[attempt];
        if (delivered || delay === undefined) pending.remove(key);
        else pending.put(key, { event, attempt: attempt + 1, dueAt: clock() + delay });
      }
    },
    nextDue: () =>
      [...pending.values()].reduce(
        (min, { dueAt }) => Math.min(min, dueAt),
        Number.POSITIVE_INFINITY,
      ),
  };
}

type Queue = ReturnType<typeof createQueue>;

/** Sends all that is due, batch after batch; returns how many events the app took. */
async function drain(queue: Queue, settings: SandboxSettings, sent = 0): Promise<number> {
  const batch = queue.takeDue();
  if (batch.length === 0) return sent;
  const events = batch.map(([, { event, attempt }]) => ({ ...event, attemptNumber: attempt }));
  const delivered = await postEvents(settings, events);
  queue.settle(batch, delivered);
  return drain(queue, settings, delivered ? sent + batch.length : sent);
}

/** Events on their way to the app; they survive a restart and are retried as HubSpot does. */
export function createWebhookOutbox(state: SandboxState, settings: SandboxSettings) {
  const { clock, webhookRetryDelaysMs, webhookTarget } = settings;
  const queue = createQueue(state, webhookRetryDelaysMs, clock);
  let running: Promise<number> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let plannedFor = Number.POSITIVE_INFINITY;

  /** Sends what is due now; returns how many events the app took. */
  function deliverDue(): Promise<number> {
    running ??= drain(queue, settings).finally(() => {
      running = null;
      plan();
    });
    return running;
  }

  function plan(): void {
    clearTimeout(timer);
    plannedFor = queue.nextDue();
    if (plannedFor === Number.POSITIVE_INFINITY) return;
    timer = setTimeout(() => void deliverDue(), Math.max(GATHER_MS, plannedFor - clock()));
    timer.unref();
  }

  return {
    add: (event: WebhookEvent): void => {
      if (!webhookTarget) return;
      queue.add(event);
      if (!running && plannedFor > clock()) plan();
    },
    deliverDue,
    pending: queue.list,
    /** Begins with what an earlier run left. */
    start: plan,
    stop: async (): Promise<void> => {
      clearTimeout(timer);
      await running;
      clearTimeout(timer);
    },
  };
}

export type WebhookOutbox = ReturnType<typeof createWebhookOutbox>;
