import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from '../machine/plain-error.mjs';
import { ROOT } from '../machine/paths.ts';

const RULES = path.join(ROOT, 'backend', 'src', 'rules');
const NOT_RULES = new Set(['cases', 'test-data']);

/** The folder of the rules that was asked for, e.g. `claim` or `attribution/models`. Throws a PlainError that names them all when there is none. */
export function chooseWord(args: readonly string[]): string {
  const [word = '', ...rest] = args;
  if (rest.length === 0 && isFolder(word)) return word;
  const words = globSync('*/', { cwd: RULES })
    .filter((name) => !NOT_RULES.has(name))
    .sort();
  const asked =
    word === '' ? 'Name a folder of the rules' : `"${args.join(' ')}" is no folder of the rules`;
  throw new PlainError(`${asked}: npm run mutation -- <${words.join('|')}>.`);
}

function isFolder(word: string): boolean {
  if (!/^[a-z-]+(\/[a-z-]+)*$/.test(word) || NOT_RULES.has(word.split('/')[0] ?? '')) return false;
  return existsSync(path.join(RULES, word));
}
