// @ts-check
import path from 'node:path';

/**
 * The environment for everything started from here: the project's Node and pnpm come first, what
 * Node compiled is kept for the next process, which starts twice as fast, and what npm sets for its
 * own scripts is taken out, because it would change how pnpm behaves.
 *
 * @param {string} root the project's folder
 * @param {NodeJS.ProcessEnv} given
 * @param {import('./find-tools.mjs').Tools} tools
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment(root, given, tools) {
  const kept = Object.entries(given).filter(([name]) => !/^(npm_|COREPACK)/i.test(name));
  const folders = [tools.node, tools.pnpm]
    .filter((file) => path.isAbsolute(file))
    .map((file) => path.dirname(file));
  return {
    NODE_COMPILE_CACHE: path.join(root, '.toolchain', 'compiled'),
    ...Object.fromEntries(kept),
    PATH: [...folders, given.PATH].filter(Boolean).join(path.delimiter),
  };
}
