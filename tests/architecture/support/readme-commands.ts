/** A command of a page's code block, without the settings before it. */
export interface Command {
  readonly text: string;
  readonly words: readonly string[];
  /** Names of the settings given with it: `PORT=5000 npm start`. */
  readonly settings: readonly string[];
}

/** Every line of every `sh` block that is not a comment. */
export function commandsOf(page: string): readonly Command[] {
  const blocks = [...page.matchAll(/^ *```sh\n([^]*?)^ *```/gm)].map(([, lines = '']) => lines);
  return blocks.flatMap((lines) =>
    lines
      .split('\n')
      .map((line) => line.replace(/\s+#.*$/, '').trim())
      .filter((line) => line !== '')
      .map(parse),
  );
}

function parse(text: string): Command {
  const words = [...text.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
  const first = words.findIndex((word) => !/^[A-Z_]+=/.test(word));
  return {
    text,
    words: words.slice(first),
    settings: words.slice(0, first).map((word) => word.split('=')[0] ?? ''),
  };
}

/** The task behind `npm start`, `npm test` or `npm run <task>`, and what it is given; undefined for other commands. */
export function taskOf({ words }: Command): { task: string; args: readonly string[] } | undefined {
  const [npm, verb = '', ...rest] = words;
  if (npm !== 'npm') return undefined;
  const [task = '', ...more] = verb === 'run' ? rest : [verb, ...rest];
  const dashes = more.indexOf('--');
  return { task, args: dashes === -1 ? [] : more.slice(dashes + 1) };
}
