import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Half a minute and more each; one of them begun at the end would have the other worker wait. */
const LONGEST = [
  'tests/integration/kill.test.ts',
  'tests/integration/race.test.ts',
  'tests/browser/card-states.test.ts',
  'tests/browser/lightning-deal-card.test.ts',
];

const isLong = ({ moduleId }: TestSpecification): boolean =>
  LONGEST.some((file) => moduleId.endsWith(file));

/** Orders files as vitest does, but for the longest. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
