// @ts-check
import path from 'node:path';

/**
 * The environment for everything started from here: the project's Node and pnpm come first, and
 * what npm sets for its own scripts is taken out, because it would change how pnpm behaves.
 *
 * @param {NodeJS.ProcessEnv} given
 * @param {import('./find-tools.mjs').Tools} tools
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment(given, tools) {
  const kept = Object.entries(given).filter(([name]) => !/^(npm_|COREPACK)/i.test(name));
  const folders = [tools.node, tools.pnpm]
    .filter((file) => path.isAbsolute(file))
    .map((file) => path.dirname(file));
  return {
    ...Object.fromEntries(kept),
    PATH: [...folders, given.PATH].filter(Boolean).join(path.delimiter),
  };
}
