import { type Command, InvalidArgumentError } from 'commander';
import { UnusableFile } from '../import/sheet/unusable-file.ts';
import { companyColumns } from './company-columns.ts';
import type { MatchOptions } from './run-match.ts';

const UNLIKE = 1;
const USAGE = 2;
const ABOUT = `
A company is a name, or a JSON object of what is known of it:
  alongside match "Acme GmbH" "ACME"
  alongside match '{"name": "Acme", "website": "acme.de", "country": "DE"}' '{"website": "www.acme.de"}'
  alongside match "Acme GmbH" --against customers.csv
  cut -f2 customers.tsv | alongside match "Acme GmbH" --against - --json

Known of a company, as columns or as members of the object (several values with ; between):
  ${Object.keys(companyColumns).join(', ')}

Levels: L1 same identifier, L2 same legal name and country, L3 alike, L4 same group. Bands: automatic (one
customer), suggestion (a person should look), nothing. No name makes two one customer unasked.

Exit code 0: alike. 1: not alike. 2: the command or a file is unusable.`;

/** `alongside match <one> [other]`: whether two companies are one customer, or which of a list are; needs no database. */
export function addMatchCommand(program: Command): void {
  const command = program
    .command('match <one> [other]')
    .description('compare two companies, or one with a list')
    .option(
      '--against <file>',
      'compare with every company of a CSV or JSON-lines file; - for standard input',
    )
    .option('--limit <count>', 'how many of a list to print, the likeliest first', readLimit, 10)
    .option('--json', 'print one JSON object')
    .addHelpText('after', ABOUT)
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : USAGE))
    .action(async (one: string, other: string | undefined, options: MatchOptions) => {
      if ((other === undefined) === (options.against === undefined)) {
        command.error('Name a second company, or a list with --against.', { exitCode: USAGE });
      }
      // The other commands do without the matcher, and start faster.
      const { runMatch } = await import('./run-match.ts');
      try {
        if (!(await runMatch(one, other, options))) process.exitCode = UNLIKE;
      } catch (error) {
        if (!(error instanceof UnusableFile)) throw error;
        command.error(error.message, { exitCode: USAGE });
      }
    });
}

function readLimit(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new InvalidArgumentError('It must be a whole number above 0.');
}
