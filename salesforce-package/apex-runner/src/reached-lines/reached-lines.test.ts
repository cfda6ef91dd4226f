import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadOrg } from '../load-org.ts';
import { testHost } from '../test-host.ts';
import { measureReachedLines } from './measure-reached-lines.ts';

/** What promoting a version needs of the package; we hold each class to it. */
const LEAST_PERCENT = 75;
/** Only an org can answer the platform's credentials, so no test calls it. */
const BEYOND_TESTS = 'AlongsideCredential';

const source = fileURLToPath(new URL('../../../force-app/main/default', import.meta.url));
const measured = measureReachedLines(loadOrg(source), testHost);

test.each(measured.filter(({ name }) => name !== BEYOND_TESTS))(
  'tests reach enough of $name: $percent %',
  ({ name, percent, missed }) => {
    const lines = `no test reaches ${name}, lines ${missed.join(', ')}`;
    expect(percent, lines).toBeGreaterThanOrEqual(LEAST_PERCENT);
  },
);

test('every trigger of the package is measured', () => {
  const triggers = measured.filter(({ isTrigger }) => isTrigger);
  expect(triggers.map(({ name }) => name)).toEqual(['AlongsideAccount', 'AlongsideOpportunity']);
});

const WORK = `public class Work {
  public Integer half {
    get {
      return 1;
    }
  }

  public static Integer choose(Boolean first) {
    if (first) {
      return 1;
    }
    return 2;
  }
}`;
const WORK_TEST = `@IsTest
private class WorkTest {
  @IsTest static void works() { Work.choose(true); }
}`;

test('lines that no test reaches are named, and test classes are not measured', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'apex-'));
  mkdirSync(path.join(folder, 'classes'));
  writeFileSync(path.join(folder, 'classes', 'Work.cls'), WORK);
  writeFileSync(path.join(folder, 'classes', 'WorkTest.cls'), WORK_TEST);
  const found = measureReachedLines(loadOrg(folder), testHost);
  rmSync(folder, { recursive: true });
  expect(found).toEqual([{ name: 'Work', isTrigger: false, percent: 50, missed: [4, 12] }]);
});
