/**
 * Works on several items at once, but on those that share a lane one after the other, in order.
 * Rejects with the first failure once everything has come to rest.
 *
 * @param limit how many at once
 */
export async function runInLanes<T>(
  items: readonly T[],
  lanesOf: (item: T) => readonly string[],
  limit: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const gate = createGate(limit);
  const tails = new Map<string, Promise<unknown>>();
  const tasks = items.map((item) => {
    const lanes = lanesOf(item);
    const before = Promise.allSettled(lanes.map(async (lane) => tails.get(lane)));
    const task = before.then(() => gate(() => work(item)));
    for (const lane of lanes) tails.set(lane, task);
    return task;
  });
  const settled = await Promise.allSettled(tasks);
  const failed = settled.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
}

/** Lets a few through at a time, in the order of asking. */
function createGate(limit: number): (work: () => Promise<void>) => Promise<void> {
  let free = limit;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
