import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { repeatWork } from './repeat-work.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('work is repeated after its end, whether it failed or not', async () => {
  const errors: unknown[] = [];
  let runs = 0;
  const work = async (): Promise<void> => {
    runs += 1;
    if (runs === 2) throw new Error('once');
  };
  const repeated = repeatWork(work, 1000, (error) => errors.push(error));
  await vi.advanceTimersByTimeAsync(2500);
  expect([runs, errors.length]).toEqual([3, 1]);
  await repeated.stop();
  await vi.advanceTimersByTimeAsync(5000);
  expect(runs).toBe(3);
});

test('stopping waits for what runs, and tells it to end', async () => {
  const done = Promise.withResolvers<void>();
  const seen: boolean[] = [];
  const repeated = repeatWork(
    async (goOn) => {
      await done.promise;
      seen.push(goOn());
    },
    1000,
    () => {},
  );
  const stopped = repeated.stop();
  expect(seen).toEqual([]);
  done.resolve();
  await stopped;
  expect(seen).toEqual([false]);
});
