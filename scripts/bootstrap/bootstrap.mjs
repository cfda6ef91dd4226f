// @ts-check
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PlainError } from '../machine/plain-error.mjs';
import { fetchToolchain } from './fetch-toolchain.mjs';
import { findTask } from './find-task.mjs';
import { findTools } from './find-tools.mjs';
import { handOver } from './hand-over.mjs';
import { installDependencies } from './install-dependencies.mjs';
import { toolEnvironment } from './tool-environment.mjs';

const ROOT = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

/**
 * Fetches the pinned Node and pnpm, installs the dependencies, and runs the task with that Node.
 * What is there already is not fetched again. Ends the process with the task's exit code.
 *
 * @param {string} task file name in scripts/tasks, without its ending
 * @param {readonly string[]} args passed on to the task
 */
export async function bootstrap(task, args) {
  try {
    const file = findTask(ROOT, task);
    const toolchain = await fetchToolchain(ROOT);
    const tools = findTools(toolchain.folder);
    const env = toolEnvironment(ROOT, process.env, tools);
    await installDependencies(ROOT, task, toolchain.key, tools.pnpm, env);
    handOver(tools.node, [file, ...args], { cwd: ROOT, env });
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    process.exitCode = 1;
  }
}
