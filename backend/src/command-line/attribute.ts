import { stdin } from 'node:process';
import {
  attributionModelName,
  type AttributionModelName,
} from '@alongside/shared/vocabulary/attribution-model';
import { type Command, Option } from 'commander';
import { UnusableFile } from '../import/sheet/unusable-file.ts';
import { compareModels, type ModelAnswer } from '../rules/attribution/compare/compare-models.ts';
import { measureSensitivity } from '../rules/attribution/compare/measure-sensitivity.ts';
import { refusalSentence } from '../rules/attribution/models/refusal-words.ts';
import { describeAnswers, describeSensitivity, nameOf } from './describe-credit.ts';
import { type DealToShare, readDealInput } from './read-deal-input.ts';
import { readJsonInput } from './read-json-input.ts';

interface Options {
  readonly model?: AttributionModelName;
  readonly all?: boolean;
  readonly sensitivity?: boolean;
  readonly json?: boolean;
}

const UNREADABLE = 2;
const HELP = `
A deal:
  {"amountMinor": 10000000, "currency": "USD", "convertedAt": "2026-03-01T00:00:00.000Z",
   "touches": [{"id": "t1", "partner": "northwind", "kind": "introduction", "at": "2026-01-01T09:00:00.000Z"},
               {"id": "t2", "partner": "bluefin", "at": "2026-01-11T09:00:00.000Z"}],
   "milestones": {"lead_created": "t2"}, "primary": "northwind",
   "roles": [{"partner": "northwind", "role": "sourced"}],
   "dealRoles": [{"partner": "northwind", "role": "sourcing"}],
   "splits": [{"partner": "northwind", "basisPoints": 10000}],
   "journeys": [{"path": ["northwind", "bluefin"], "conversions": 3, "nulls": 1}],
   "model": "w_shaped", "settings": {"position": {"first": 4000, "last": 4000}}}
  Everything may be left out; amounts are whole minor units (cents, yen), moments are in UTC.

Exit code 0: shared. 1: the model cannot share this deal, and says why. 2: the deal cannot be read.`;

/** `alongside attribute [file]`: who gets what of a deal, without a database. */
export function addAttributeCommand(program: Command): void {
  program
    .command('attribute [file]')
    .description('share a deal, from a JSON file or standard input (-), among its partners')
    .addOption(
      new Option(
        '--model <name>',
        'which model; the default is the one in the deal, or primary',
      ).choices(attributionModelName.options),
    )
    .option('--all', 'every model side by side')
    .option('--sensitivity', 'what each help would move if it were left out')
    .option('--json', 'print one JSON object')
    .addHelpText('after', HELP)
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : UNREADABLE))
    .action(async (file: string | undefined, options: Options) => {
      try {
        const named = file === '-' ? undefined : file;
        if (file === undefined && stdin.isTTY)
          throw new UnusableFile('Name a JSON file, or - for standard input.');
        share(readDealInput(await readJsonInput(named)), options);
      } catch (error) {
        if (!(error instanceof UnusableFile)) throw error;
        console.error(error.message);
        process.exitCode = UNREADABLE;
      }
    });
}

function share(
  deal: DealToShare,
  { all = false, json = false, sensitivity = false, model = deal.model }: Options,
): void {
  const { facts, settings, amount, zone } = deal;
  const compared = compareModels(facts, settings, amount, zone);
  if (compared.kind === 'refused') {
    console.error(refusalSentence(compared).replaceAll(/\b(par|tou)_/g, ''));
    process.exitCode = 1;
    return;
  }
  const answers = compared.answers.filter((one) => all || one.model === model);
  if (answers.every(({ credit }) => credit.kind === 'refused')) process.exitCode = 1;
  const choice = { model, settings: settings[model] };
  const measured = sensitivity ? measureSensitivity(facts, choice, amount, zone) : null;
  if (json) {
    console.log(
      JSON.stringify(
        { amount, models: answers.map(toJson), ...(measured && { sensitivity: measured }) },
        named,
        2,
      ),
    );
    return;
  }
  console.log(describeAnswers(answers, deal));
  if (measured !== null) console.log(describeSensitivity(measured, deal));
}

function toJson({ model, credit }: ModelAnswer): object {
  return { model, ...credit };
}

/** Partners and touches under the names that the writer gave. */
function named(key: string, value: unknown): unknown {
  const isId = key === 'payee' || key === 'touchId' || key === 'partnerId';
  return isId && typeof value === 'string' ? nameOf(value) : value;
}
