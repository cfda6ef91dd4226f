import { readdir } from 'node:fs/promises';
import { PlainError } from '../../machine/plain-error.mjs';
import type { Figures } from '../yardstick.ts';

/** Holds our attribution models against the published figures of a folder. */
export async function measureAttribution(folder: string): Promise<Figures> {
  const names = await readdir(folder).catch(() => {
    throw new PlainError(`The folder ${folder} cannot be read.`);
  });
  return { sets: names.filter((name) => /^[^.]+\.csv$/.test(name)).length };
}
