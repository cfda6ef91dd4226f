const DAY_MS = 86_400_000;

/** Counts an org's calls to the API within 24 hours. */
export function createApiUsage(now: () => number, allowed: number) {
  let used = 0;
  let since = now();
  const turn = (): void => {
    if (now() < since + DAY_MS) return;
    used = 0;
    since = now();
  };
  return {
    max: allowed,
    used: (): number => {
      turn();
      return used;
    },
    /** Counts a call; false when no more are allowed. */
    take: (): boolean => {
      turn();
      if (used >= allowed) return false;
      used += 1;
      return true;
    },
    setUsed: (count: number): void => {
      used = Math.min(count, allowed);
    },
  };
}

export type ApiUsage = ReturnType<typeof createApiUsage>;
