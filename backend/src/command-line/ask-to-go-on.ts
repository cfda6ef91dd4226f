import { createInterface } from 'node:readline/promises';

/** Whether a person wants to go on; without a person only `--yes` says so. */
export async function askToGoOn(agreed: boolean): Promise<boolean> {
  if (agreed) return true;
  if (!process.stdin.isTTY) {
    console.error('Nothing was written. Add --yes to take the good rows over.');
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await terminal.question('Take the good rows over? [y/N] ');
    const yes = /^y(es)?$/i.test(answer.trim());
    if (!yes) console.error('Nothing was written.');
    return yes;
  } finally {
    terminal.close();
  }
}
