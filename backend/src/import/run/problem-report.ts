import { createWriteStream, type WriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { once } from 'node:events';
import type { CellProblem } from '../columns/cell-problem.ts';

/** A problem and the line of the file its row begins on. */
export interface RowProblem extends CellProblem {
  readonly line: number;
}

/** Collects what is wrong with a file: the first few in memory, all of them in a file. */
export interface ProblemReport {
  add(problem: RowProblem): Promise<void>;
  readonly count: number;
  readonly first: readonly RowProblem[];
  /** Ends the list. @returns its path, or undefined when nothing was wrong */
  close(): Promise<string | undefined>;
}

const SHOWN = 20;
const HEADER = 'line,column,value,problem,remedy\r\n';

/** Starts a new list beside the imported file; one of an earlier run goes. */
export async function openProblemReport(file: string): Promise<ProblemReport> {
  const path = `${file}.errors.csv`;
  await rm(path, { force: true });
  const first: RowProblem[] = [];
  let count = 0;
  let stream: WriteStream | undefined;
  return {
    first,
    get count() {
      return count;
    },
    async add(problem) {
      count += 1;
      if (first.length < SHOWN) first.push(problem);
      stream ??= await begin(path);
      if (!stream.write(toRecord(problem))) await once(stream, 'drain');
    },
    async close() {
      if (stream === undefined) return undefined;
      stream.end();
      await once(stream, 'close');
      return path;
    },
  };
}

async function begin(path: string): Promise<WriteStream> {
  const stream = createWriteStream(path, 'utf8');
  await once(stream, 'open');
  stream.write(HEADER);
  return stream;
}

function toRecord({ line, column, value, problem, remedy }: RowProblem): string {
  return `${[String(line), column, value, problem, remedy].map(toCell).join(',')}\r\n`;
}

/** A spreadsheet program must not take a value for a formula. */
function toCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
