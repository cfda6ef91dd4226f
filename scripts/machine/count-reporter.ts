import { writeFileSync } from 'node:fs';
import { describeCounts } from './test-counts.ts';
import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends a test run with one line, "N passed, N failed", alone on its line; where `TEST_COUNTS` names
 * a file, what was counted is written there instead. A file that could not be loaded and an error
 * outside any test count as failed.
 */
export default class CountReporter implements Reporter {
  /** Called by vitest when the whole run is over. */
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandled.length;
    for (const module of modules) {
      failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        if (state === 'failed') failed += 1;
      }
    }
    const file = process.env['TEST_COUNTS'];
    if (file !== undefined) return writeFileSync(file, JSON.stringify({ passed, failed }));
    // After vitest's own summary, which it prints in this same turn.
    setImmediate(() => process.stdout.write(describeCounts({ passed, failed })));
  }
}
