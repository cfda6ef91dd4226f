import type { ApiProblem } from '../problem.ts';
import { problem } from '../problem.ts';

/** A refusal of a query that shows the place in its text, as Salesforce does. */
export function soqlProblem(
  errorCode: string,
  text: string,
  at: number,
  sentence: string,
): ApiProblem {
  const start = Math.max(0, at - 30);
  const excerpt = text.slice(start, at + 30).replaceAll(/\s/g, ' ');
  const mark = `${' '.repeat(at - start)}^`;
  return problem(
    400,
    errorCode,
    `\n${excerpt}\n${mark}\nERROR at Row:1:Column:${at + 1}\n${sentence}`,
  );
}
