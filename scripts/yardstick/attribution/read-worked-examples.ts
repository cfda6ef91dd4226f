import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { PlainError } from '../../machine/plain-error.mjs';

const workedExamples = z.array(
  z.object({
    id: z.string(),
    paths: z.array(
      z.object({
        path: z.string(),
        conversions: z.number(),
        null: z.number().default(0),
        value: z.number().default(0),
      }),
    ),
    expected: z.record(z.string(), z.unknown()),
  }),
);

/** Paths with the figures that their source gives for them. */
export type WorkedExample = z.infer<typeof workedExamples>[number];

/** Reads the worked examples; null when there is no such file. */
export async function readWorkedExamples(file: string): Promise<readonly WorkedExample[] | null> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new PlainError(`${file} cannot be read: ${error.message}.`);
  });
  if (text === null) return null;
  try {
    return workedExamples.parse(JSON.parse(text));
  } catch (error) {
    throw new PlainError(`${file} is not a list of examples: ${(error as Error).message}.`);
  }
}
