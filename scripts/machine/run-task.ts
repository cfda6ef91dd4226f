import { PlainError } from './plain-error.mjs';

/**
 * Runs a task's main function and sets the exit code: what it returns, or 1 when it throws. A
 * `PlainError` is printed as one sentence, anything else with its stack, since it is our mistake.
 */
export async function runTask(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    process.exitCode = 1;
  }
}
