import { flipLimit } from '@alongside/shared/vocabulary/simulation-report';
import { InvalidArgumentError } from 'commander';

/** What `--max-flips` says in every help. */
export const maxFlipsOption = [
  '--max-flips <limit>',
  'the most past decisions that may turn, like 10 or 2%; more is exit code 3',
  readLimit,
] as const;

/** Exit code where a limit stands in the way. */
export const OVER_LIMIT = 3;

function readLimit(written: string): string {
  const read = flipLimit.safeParse(written);
  if (read.success) return read.data;
  throw new InvalidArgumentError('It must be like 10 or 2%.');
}
