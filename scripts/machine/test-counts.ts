/** What a test run came to. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
}

/** The last line of a run, which `.ci/run` adds up. */
export function describeCounts({ passed, failed }: TestCounts): string {
  return `${passed} passed, ${failed} failed\n`;
}

export function addCounts(counts: readonly TestCounts[]): TestCounts {
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}
