import { spawnSync } from 'node:child_process';
import { PlainError } from './plain-error.mjs';

/** The uid and gid of `nobody` on Linux; PostgreSQL needs one that stands in passwd. */
export const NOBODY = 65_534;

/** How a command has to be started on this machine. */
export interface Wrapper {
  /** Words to put before the command. */
  words: readonly string[];
  /** True when PostgreSQL's folders must belong to `nobody` before it starts. */
  needsOwner: boolean;
}

const IN_NAMESPACE = ['unshare', '-U', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];
// Keeping one capability lets `nobody` reach a checkout below a private home folder.
const AS_NOBODY = [
  'setpriv',
  `--reuid=${NOBODY}`,
  `--regid=${NOBODY}`,
  '--clear-groups',
  '--inh-caps=+dac_override',
  '--ambient-caps=+dac_override',
];

/**
 * Words that end the command when our process dies, however it dies. Empty where the machine has
 * no such tool: there a killed parent leaves its child behind.
 */
export function endWithParent(signal: 'INT' | 'TERM'): readonly string[] {
  const words = ['setpriv', '--pdeathsig', signal];
  return process.platform === 'linux' && works(words, 'true') ? words : [];
}

/**
 * How to start PostgreSQL, which refuses to run as root: in a user namespace where our own files
 * belong to `nobody`, or, where namespaces are forbidden or do not reach the folder, as `nobody`.
 *
 * @param folder where it must be able to write
 */
export function wrapPostgres(folder: string): Wrapper {
  const mortal = endWithParent('INT');
  if (process.getuid?.() !== 0) return { words: mortal, needsOwner: false };
  // pdeathsig is lost when it is set outside the namespace.
  if (works(IN_NAMESPACE, 'test', ['-w', folder])) {
    return { words: [...IN_NAMESPACE, ...mortal], needsOwner: false };
  }
  if (works(AS_NOBODY, 'true')) {
    return { words: [...AS_NOBODY, ...mortal.slice(1)], needsOwner: true };
  }
  throw new PlainError(
    'PostgreSQL does not run as root and this machine allows no other way: run as another user, or set DATABASE_URL.',
  );
}

/** Command and arguments, wrapped. */
export function wrapCommand(
  words: readonly string[],
  command: string,
  args: readonly string[],
): [string, string[]] {
  const [first = command, ...rest] = [...words, command, ...args];
  return [first, rest];
}

function works(words: readonly string[], command: string, args: readonly string[] = []): boolean {
  return spawnSync(...wrapCommand(words, command, args)).status === 0;
}
