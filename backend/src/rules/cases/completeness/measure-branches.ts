import { globSync, readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';

/** A part of the rules that no case reaches. */
export interface UnreachedBranch {
  /** Below the rules, e.g. `conflict/decide-settlement.ts`. */
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

const RULES = new URL('../../', import.meta.url).href;
const SHOWN = 60;

/** Where rules and decisions stand; what they are made of is measured by changing it (`npm run mutation`). */
const DECIDES = /(^|\/)rules\/[a-z-]+\.ts$|\/decide-[a-z-]+\.ts$/;

/**
 * Prints, as JSON, the branches of rules and decisions that deciding the whole corpus does not reach. A process
 * of its own, in which Node runs the sources as they are written: what it counts stands where it says.
 */
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const { replayCases } = await import('./replayed-cases.ts');
replayCases();
const { result } = await session.post('Profiler.takePreciseCoverage');
const reached = new Map(result.map(({ url, functions }) => [url, functions]));
const unreached = globSync('**/*.ts', { cwd: fileURLToPath(RULES) })
  .filter((file) => DECIDES.test(file) && !/^(cases|test-data)\//.test(file))
  .flatMap((file) => {
    const functions = reached.get(new URL(file, RULES).href);
    if (functions === undefined) return [{ file, line: 1, code: 'nothing of it' }];
    return unreachedIn(
      file,
      functions.flatMap(({ ranges }) => ranges),
    );
  });
process.stdout.write(JSON.stringify(unreached));

interface Range {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly count: number;
}

/** The outermost ranges that never ran. */
function unreachedIn(file: string, ranges: readonly Range[]): UnreachedBranch[] {
  const idle = ranges.filter(({ count }) => count === 0);
  const outermost = idle.filter((one) => !idle.some((other) => other !== one && holds(other, one)));
  const text = readFileSync(new URL(file, RULES), 'utf8');
  return outermost.map(({ startOffset, endOffset }) => ({
    file,
    line: text.slice(0, startOffset).split('\n').length,
    code: text.slice(startOffset, endOffset).replaceAll(/\s+/g, ' ').trim().slice(0, SHOWN),
  }));
}

function holds(outer: Range, inner: Range): boolean {
  return outer.startOffset <= inner.startOffset && outer.endOffset >= inner.endOffset;
}
