/** Counts calls within a rolling span of time. */
function rollingWindow(max: number, spanMs: number) {
  let calls: number[] = [];
  return {
    max,
    spanMs,
    /** Counts a call if there is room for it; returns what is left and when room comes. */
    take(now: number) {
      calls = calls.filter((at) => at > now - spanMs);
      const allowed = calls.length < max;
      if (allowed) calls.push(now);
      const oldest = calls[0] ?? now;
      return { allowed, remaining: max - calls.length, waitMs: oldest + spanMs - now };
    },
  };
}

/** The portal's budgets: all calls in ten seconds, searches in one second. */
export function createRequestLimits(perTenSeconds: number, searchesPerSecond: number) {
  return {
    calls: rollingWindow(perTenSeconds, 10_000),
    searches: rollingWindow(searchesPerSecond, 1000),
  };
}

export type RequestLimits = ReturnType<typeof createRequestLimits>;
