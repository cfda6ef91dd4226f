import type { CaseCommand } from './case-command.ts';
import { isObject, merge } from './merge.ts';

/**
 * The whole facts of a case: what it writes, laid over the ordinary ones. In lists that the command
 * knows, each member is laid over an ordinary member; `"bluefin_waits"` is the member of that name,
 * `{ "use": "bluefin_waits", ... }` changes it.
 */
export function layFacts(command: CaseCommand, written: unknown): unknown {
  const facts = merge(command.ordinary, written);
  if (!isObject(facts)) return facts;
  const laid = { ...facts };
  const lists = new Set([...Object.keys(command.each ?? {}), ...Object.keys(command.named ?? {})]);
  for (const name of lists) {
    const list = laid[name];
    if (Array.isArray(list)) laid[name] = list.map((member) => layMember(command, name, member));
  }
  return laid;
}

function layMember({ each, named }: CaseCommand, list: string, member: unknown): unknown {
  if (typeof member === 'string') return named?.[list]?.[member] ?? member;
  if (!isObject(member)) return member;
  const { use, ...changes } = member;
  const base = typeof use === 'string' ? named?.[list]?.[use] : each?.[list];
  return base === undefined ? member : merge(base, changes);
}
