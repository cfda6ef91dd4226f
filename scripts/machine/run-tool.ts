import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { ROOT } from './paths.ts';

interface Place {
  /** The package that has the tool, where it runs; the root by default. */
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command-line tool of node_modules in the foreground and returns its exit code. */
export async function runTool(
  tool: string,
  args: readonly string[],
  { folder = ROOT, env = {} }: Place = {},
): Promise<number> {
  const child = spawn(path.join(folder, 'node_modules', '.bin', tool), args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  // Ctrl-C reaches the tool too; its exit code is the answer.
  const ignore = (): void => {};
  process.on('SIGINT', ignore);
  process.once('SIGTERM', () => child.kill('SIGTERM'));
  const [code] = (await once(child, 'exit')) as [number | null];
  process.off('SIGINT', ignore);
  return code ?? 1;
}
