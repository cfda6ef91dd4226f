import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../machine/paths.ts';
import { runTask } from '../machine/run-task.ts';
import { runTool } from '../machine/run-tool.ts';
import { chooseWord } from '../mutation/choose-word.ts';
import { describeReport } from '../mutation/describe-report.ts';
import { MUTATION_FOLDER, strykerOptions } from '../mutation/stryker-options.ts';

/**
 * Changes a folder of the rules in many small ways, runs its tests and the decision cases against
 * each, and prints what none of them noticed: `npm run mutation -- claim`. Takes minutes; half as
 * many with `--quick`, which leaves out what is set once when a file loads: titles and tables.
 */
await runTask(async () => {
  const { quick, words } = readArguments(process.argv.slice(2));
  const word = chooseWord(words);
  const folder = path.join(ROOT, MUTATION_FOLDER);
  const options = path.join(folder, 'options.json');
  const report = path.join(folder, 'report.json');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(options, JSON.stringify(strykerOptions(word, report, quick)));
  process.env.MUTATED_WORD = word;
  const code = await runTool('stryker', ['run', options]);
  if (code === 0) console.log(describeReport(word, readFileSync(report, 'utf8')));
  return code;
});

function readArguments(args: readonly string[]): { quick: boolean; words: readonly string[] } {
  const words = args.filter((arg) => arg !== '--quick');
  return { quick: words.length < args.length, words };
}
