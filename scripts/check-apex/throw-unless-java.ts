import { spawnSync } from 'node:child_process';
import { PlainError } from '../machine/plain-error.mjs';

/** What the analyzers of Apex are compiled for. */
const OLDEST_JAVA = 11;
const INSTALL_IT =
  'Install a Java runtime (Debian: apt install default-jre-headless) and run the command again.';

/** @throws PlainError where no Java, or too old a one, is on the path */
export function throwUnlessJava(): void {
  const { stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const release = readRelease(stderr ?? '');
  if (release !== undefined && release >= OLDEST_JAVA) return;
  const found = release === undefined ? 'there is none' : `this is Java ${release}`;
  throw new PlainError(`Checking Apex needs Java ${OLDEST_JAVA} or later; ${found}. ${INSTALL_IT}`);
}

/** The release out of what `java -version` says: 17 of "17.0.19", 8 of "1.8.0_402". */
export function readRelease(text: string): number | undefined {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(text) ?? [];
  const release = first === '1' ? second : first;
  return release === undefined ? undefined : Number(release);
}
