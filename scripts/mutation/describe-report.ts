import { z } from 'zod';

const mutant = z.object({
  status: z.string(),
  mutatorName: z.string(),
  replacement: z.string().optional(),
  location: z.object({ start: z.object({ line: z.int() }) }),
});
const mutationReport = z.object({
  files: z.record(z.string(), z.object({ source: z.string(), mutants: z.array(mutant) })),
});
type Mutant = z.infer<typeof mutant>;

const FOUND = new Set(['Killed', 'Timeout']);
const MISSED = new Set(['Survived', 'NoCoverage']);
const SHOWN = 70;

/** What no test noticed, line by line, and the score: the part of all changes that some test noticed. */
export function describeReport(word: string, text: string): string {
  const { files } = mutationReport.parse(JSON.parse(text));
  const lines = Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.filter(({ status }) => MISSED.has(status)).map((one) => lineOf(file, source, one)),
  );
  const all = Object.values(files).flatMap(({ mutants }) => mutants);
  const found = all.filter(({ status }) => FOUND.has(status)).length;
  const score = scoreOf(found, found + lines.length);
  return [
    ...lines.sort(),
    score === undefined ? `${word}: nothing to change.` : `${word}: ${score}`,
  ].join('\n');
}

function scoreOf(found: number, of: number): string | undefined {
  return of === 0
    ? undefined
    : `${((100 * found) / of).toFixed(1)} % (${found} of ${of} changes noticed)`;
}

function lineOf(
  file: string,
  source: string,
  { location, status, replacement = '', mutatorName }: Mutant,
): string {
  const { line } = location.start;
  const was = source.split('\n')[line - 1]?.trim() ?? '';
  const change = `${mutatorName} -> ${replacement.replaceAll(/\s+/g, ' ')}`;
  const unseen = status === 'NoCoverage' ? ' (no test comes here)' : '';
  return `${file}:${line} ${was.slice(0, SHOWN)}\n    ${change.slice(0, SHOWN)}${unseen}`;
}
