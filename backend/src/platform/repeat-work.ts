/** Work that is repeated as long as the process lives. */
export interface RepeatedWork {
  /** Resolves when what runs has ended; nothing starts afterwards. */
  stop(): Promise<void>;
}

/**
 * Runs `work` now and then again `everyMs` after it ended, so that two never overlap. `onError` is
 * told of failures; the next run comes all the same.
 */
export function repeatWork(
  work: (goOn: () => boolean) => Promise<void>,
  everyMs: number,
  onError: (error: unknown) => void,
): RepeatedWork {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running = run();

  async function run(): Promise<void> {
    await work(() => !stopped).catch(onError);
    if (stopped) return;
    timer = setTimeout(() => {
      running = run();
    }, everyMs);
  }

  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
