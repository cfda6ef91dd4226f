/**
 * A disturbance for the next `times` requests whose method and path match.
 * - `status`: answer with this HTTP status and do nothing.
 * - `hang`: never answer. `drop`: close the connection without an answer.
 * - `slow`: answer rightly, after `delayMs`.
 * - `malformed`: do the work, answer with broken JSON.
 * - `lost-answer`: do the work, close the connection without an answer.
 */
export type Fault = {
  readonly kind: 'status' | 'hang' | 'drop' | 'slow' | 'malformed' | 'lost-answer';
  readonly method?: string;
  /** Beginning of the path, such as `/crm/objects/2026-03/notes`; without it every path. */
  readonly path?: string;
  readonly times?: number;
  readonly status?: number;
  readonly retryAfterSeconds?: number;
  readonly delayMs?: number;
};

/** The faults still to be inflicted, in the order they were asked for. */
export function createFaultList() {
  let faults: (Fault & { left: number })[] = [];
  return {
    add: (fault: Fault): void => {
      faults.push({ ...fault, left: fault.times ?? 1 });
    },
    list: () => faults,
    clear: (): void => {
      faults = [];
    },
    /** The fault this request shall suffer, if any; counts it. */
    take: (method: string, path: string): Fault | undefined => {
      const fault = faults.find(
        (one) => (one.method ?? method) === method && path.startsWith(one.path ?? ''),
      );
      if (fault) fault.left -= 1;
      faults = faults.filter(({ left }) => left > 0);
      return fault;
    },
  };
}

export type FaultList = ReturnType<typeof createFaultList>;
