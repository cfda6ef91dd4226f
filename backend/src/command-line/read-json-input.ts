import { createReadStream } from 'node:fs';
import { stdin } from 'node:process';
import type { Readable } from 'node:stream';
import { UnusableFile } from '../import/sheet/unusable-file.ts';

const MOST_BYTES = 32 * 1024 * 1024;

/** The JSON in a file, or on standard input when none is named. Throws an UnusableFile that says why it cannot be read. */
export async function readJsonInput(file: string | undefined): Promise<unknown> {
  const name = file ?? 'Standard input';
  const source: Readable = file === undefined ? stdin : createReadStream(file);
  try {
    return JSON.parse(await readText(source)) as unknown;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new UnusableFile(`There is no file ${name}.`);
    throw new UnusableFile(`${name} cannot be read as JSON: ${message}.`);
  }
}

async function readText(source: Readable): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of source as AsyncIterable<Buffer>) {
    parts.push(part);
    size += part.length;
    if (size > MOST_BYTES) throw new Error('it is larger than 32 MB');
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
}
