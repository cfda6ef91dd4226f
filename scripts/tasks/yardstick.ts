import { runTask } from '../machine/run-task.ts';
import { describeFigures } from '../yardstick/describe-figures.ts';
import { readYardstickOptions } from '../yardstick/read-yardstick-options.ts';
import type { Yardstick } from '../yardstick/yardstick.ts';

/** Each is loaded when it is asked for. */
const YARDSTICKS = {
  'account-names': async () =>
    (await import('../yardstick/account-names/measure-account-names.ts')).measureAccountNames,
  'account-records': async () =>
    (await import('../yardstick/account-records/measure-account-records.ts')).measureAccountRecords,
  attribution: async () =>
    (await import('../yardstick/attribution/measure-attribution.ts')).measureAttribution,
} satisfies Record<string, () => Promise<Yardstick>>;

type Name = keyof typeof YARDSTICKS;

/** Holds the product against data with known answers, e.g. `npm run yardstick -- attribution <folder>`. */
await runTask(async () => {
  const names = Object.keys(YARDSTICKS) as Name[];
  const { name, path, json } = readYardstickOptions(process.argv.slice(2), names);
  const measure = await YARDSTICKS[name]();
  const figures = await measure(path);
  console.log(json ? JSON.stringify(figures) : describeFigures(name, figures));
  return 0;
});
