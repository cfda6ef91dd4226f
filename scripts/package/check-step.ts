import { PlainError } from '../machine/plain-error.mjs';
import { printStep } from '../machine/print-step.mjs';

/**
 * Runs a check as a step of packaging.
 *
 * @param find names what is wrong, one sentence each without its full stop; an empty list is good
 * @throws PlainError with every sentence
 */
export function checkStep(
  title: string,
  find: () => readonly string[] | Promise<readonly string[]>,
): Promise<void> {
  return printStep(title, async () => {
    const problems = await find();
    if (problems.length > 0) throw new PlainError(`${problems.join('.\n')}.`);
  });
}
