// @ts-check
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const TAIL_LINES = 5;

/**
 * Runs a command without showing its output.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, onLine?: (line: string) => void }} options
 * @returns {Promise<void>}
 * @throws {Error} whose message is the end of the output, when the command cannot be started or
 *   ends with another code than 0
 */
export function runCommand(command, args, { cwd, env, onLine }) {
  return new Promise((resolve, reject) => {
    /** @type {string[]} */
    const tail = [];
    // On Windows npm is a batch file, which only a shell can start.
    const shell = process.platform === 'win32';
    const child = spawn(command, args, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    const end = () => child.kill();
    process.once('exit', end);
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        if (line.trim()) tail.push(line.trim());
        tail.splice(0, tail.length - TAIL_LINES);
        onLine?.(line);
      });
    }
    child.on('error', (error) => reject(new Error(`${command} did not start (${error.message}).`)));
    child.on('close', (code) => {
      process.off('exit', end);
      if (code === 0) resolve();
      else reject(new Error(`${tail.join(' ')} (${command} ended with ${code}).`));
    });
  });
}
