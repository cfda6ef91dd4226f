/** Which tests run, and what is handed to what runs them; a suite that is left out does not run. */
export interface ChosenSuites {
  readonly vitest?: readonly string[];
  readonly lightning?: readonly string[];
}

const LIGHTNING = ['--project', 'lightning'];

/**
 * All tests without arguments. Lightning components are tested by Salesforce's own runner:
 * `--project lightning` is theirs, and the rest names files; everything else goes to vitest.
 */
export function chooseSuites(args: readonly string[]): ChosenSuites {
  if (args.length === 0) return { vitest: [], lightning: [] };
  const [option, project, ...files] = args.flatMap((arg) => arg.split('=', 2));
  if (option === LIGHTNING[0] && project === LIGHTNING[1]) return { lightning: files };
  return { vitest: args };
}
