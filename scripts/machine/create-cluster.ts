import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { PostgresBinaries } from './locate-postgres.ts';
import { NOBODY, wrapCommand, type Wrapper } from './wrap-command.ts';

/** Collation C makes an embedded server and a hosted one sort alike. */
const INITDB_FLAGS = ['-U', 'postgres', '--auth=trust', '-E', 'UTF8', '--locale=C', '--no-sync'];

/** Makes an empty database cluster in `data`, unless a complete one is there. */
export async function createCluster(
  binaries: PostgresBinaries,
  wrapper: Wrapper,
  data: string,
): Promise<void> {
  if (existsSync(path.join(data, 'PG_VERSION'))) return;
  // initdb runs in a second folder: a broken-off one must not pass for a cluster.
  const draft = `${data}.new`;
  for (const folder of [draft, data]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  if (wrapper.needsOwner) chownSync(draft, NOBODY, NOBODY);
  await runInitdb(...wrapCommand(wrapper.words, binaries.initdb, ['-D', draft, ...INITDB_FLAGS]));
  renameSync(draft, data);
}

async function runInitdb(command: string, args: string[]): Promise<void> {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`initdb ended with ${code}: ${log.slice(-800)}`);
}
