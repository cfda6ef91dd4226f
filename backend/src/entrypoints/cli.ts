import { buildProgram } from '../command-line/build-program.ts';
import { runEntry } from './run-entry.ts';

await runEntry(async () => {
  await buildProgram().parseAsync();
});
