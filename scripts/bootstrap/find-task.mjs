// @ts-check
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from '../machine/plain-error.mjs';

/**
 * @param {string} root of the checkout
 * @param {string} task
 * @returns {string} path of the task's file
 * @throws {PlainError} when there is no such task
 */
export function findTask(root, task) {
  const folder = path.join(root, 'scripts', 'tasks');
  const known = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.slice(0, -'.ts'.length));
  if (known.includes(task)) return path.join(folder, `${task}.ts`);
  throw new PlainError(`There is no task "${task}". Tasks: ${known.sort().join(', ')}.`);
}
