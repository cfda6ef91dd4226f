import { stdin } from 'node:process';
import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Command } from 'commander';
import { UnusableFile } from '../import/sheet/unusable-file.ts';
import { BadCase, type CaseProblem } from '../rules/cases/bad-case.ts';
import { caseJsonSchema } from '../rules/cases/case-schema.ts';
import { decideCase } from '../rules/cases/decide-case.ts';
import { describeDecided, describeProblems } from './describe-decided.ts';
import { readJsonInput } from './read-json-input.ts';

interface Options {
  readonly json?: boolean;
  readonly schema?: boolean;
}

const USAGE = 2;

/**
 * `alongside decide [file]`: what the rules say to a case, or to each of a list of cases, without a
 * database. Exit code 1 when one of them cannot be decided, 2 when the command is used wrongly.
 */
export function addDecideCommand(program: Command): void {
  const command = program
    .command('decide [file]')
    .description('decide a case, or a list of cases, from a JSON file or standard input')
    .option('--json', 'print decision, reasons, trace and effects as JSON')
    .option('--schema', 'print the JSON Schema of a case')
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : USAGE))
    .action(async (file: string | undefined, { json, schema }: Options) => {
      if (schema) return console.log(JSON.stringify(caseJsonSchema(), null, 2));
      if (file === undefined && stdin.isTTY) {
        command.error('Name a JSON file, or send a case on standard input.', { exitCode: USAGE });
      }
      const answers = await answer(file);
      const list = Array.isArray(answers) ? answers : [answers];
      if (list.some((one) => 'error' in one)) process.exitCode = 1;
      console.log(json ? JSON.stringify(answers, null, 2) : list.map(inWords).join('\n\n'));
    });
}

type Answer =
  | Decided<unknown, unknown>
  | { readonly error: { readonly code: 'bad_case'; readonly problems: readonly CaseProblem[] } };

async function answer(file: string | undefined): Promise<Answer | Answer[]> {
  try {
    const input = await readJsonInput(file);
    return Array.isArray(input) ? input.map(answerTo) : answerTo(input);
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    const remedy = 'Write a case as `alongside decide --schema` tells.';
    return badCase([{ path: '', problem: error.message, remedy }]);
  }
}

function answerTo(input: unknown): Answer {
  try {
    return decideCase(input);
  } catch (error) {
    if (!(error instanceof BadCase)) throw error;
    return badCase(error.problems);
  }
}

function badCase(problems: readonly CaseProblem[]): Answer {
  return { error: { code: 'bad_case', problems } };
}

function inWords(one: Answer): string {
  return 'error' in one ? describeProblems(one.error.problems) : describeDecided(one);
}
