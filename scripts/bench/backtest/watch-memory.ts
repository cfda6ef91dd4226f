const EVERY_MS = 100;
const MEGABYTE = 1024 * 1024;

/** Megabytes that the process held at the start, in the middle and at the end of some work. */
export interface MemoryCourse {
  readonly start: number;
  readonly middle: number;
  readonly end: number;
}

/** Watches the memory of this process (RSS) while it works. */
export async function watchMemory<T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly memory: MemoryCourse }> {
  const seen = [readMegabytes()];
  const timer = setInterval(() => seen.push(readMegabytes()), EVERY_MS);
  try {
    const result = await work();
    seen.push(readMegabytes());
    const middle = seen[Math.floor(seen.length / 2)] ?? 0;
    return { result, memory: { start: seen[0] ?? 0, middle, end: seen.at(-1) ?? 0 } };
  } finally {
    clearInterval(timer);
  }
}

function readMegabytes(): number {
  return process.memoryUsage.rss() / MEGABYTE;
}
