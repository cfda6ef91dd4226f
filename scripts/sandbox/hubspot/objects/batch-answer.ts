import type { SandboxContext } from '../context.ts';
import { invalid } from '../problem.ts';

/** Batches of objects take at most this many inputs. */
const MAX_INPUTS = 100;

/** @throws ApiProblem 400 for more inputs than a batch takes, or the same record twice. */
export function checkInputs(inputs: readonly object[], max = MAX_INPUTS): void {
  if (inputs.length > max) {
    throw invalid(`The maximum number of inputs supported in a batch request is ${max}.`);
  }
  const ids = inputs.flatMap((input) => ('id' in input ? [input.id] : []));
  if (new Set(ids).size < ids.length) {
    throw invalid('Duplicate IDs found in batch input. Each ID must be unique.');
  }
}

/** A batch's answer; with ids that were not found it is a 207 that names them. */
export function answerBatch<T>(
  { now }: Pick<SandboxContext, 'now'>,
  results: readonly T[],
  missing: readonly string[] = [],
) {
  const at = new Date(now()).toISOString();
  const answer = { status: 'COMPLETE', results, startedAt: at, completedAt: at };
  if (missing.length === 0) return answer;
  const error = {
    status: 'error',
    category: 'OBJECT_NOT_FOUND',
    message:
      'Could not get some objects, they may be deleted or not exist. Check that ids are valid.',
    context: { ids: missing },
    links: {},
    errors: [],
  };
  return { ...answer, numErrors: missing.length, errors: [error] };
}
