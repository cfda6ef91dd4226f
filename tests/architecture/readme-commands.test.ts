import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { buildProgram } from '@alongside/backend/command-line/build-program';
import { readStartOptions } from '@alongside/scripts/start/read-start-options';
import { chooseSuites } from '@alongside/scripts/test-suites/choose-suites';
import { expect, test } from 'vitest';
import { commandsOf, taskOf, type Command } from './support/readme-commands.ts';
import { listFiles, readSource, ROOT } from './support/source-tree.ts';

const pages = ['README.md', ...listFiles('docs/*.md')].map(readSource);
const commands = pages.flatMap(({ text }) => commandsOf(text));
const tasks = commands.flatMap((command) => {
  const found = taskOf(command);
  return found === undefined ? [] : [{ ...command, ...found }];
});

function givenTo(task: string): readonly string[][] {
  return tasks.filter((one) => one.task === task).map(({ args }) => [...args]);
}

/** Runs what a task would run, with the Node of the tests. */
function run(file: string, args: readonly string[]): string {
  return execFileSync(process.execPath, [file, ...args], { encoding: 'utf8', stdio: 'pipe' });
}

test('the pages name commands, and each is one that can be tried', () => {
  expect(tasks.length).toBeGreaterThan(10);
  const others = commands.filter((command) => taskOf(command) === undefined);
  const unknown = others.filter(({ words: [program] }) => program !== 'node');
  expect(unknown.map(({ text }) => text)).toEqual([]);
});

test.each(unique(tasks.map(({ task }) => task)))('npm knows %s, and the task is there', (task) => {
  const { scripts } = JSON.parse(readSource('package.json').text) as {
    scripts: Record<string, string>;
  };
  const file = task.replaceAll(':', '-');
  expect(scripts[task]).toBe(`node scripts/run.mjs ${file}`);
  expect(existsSync(path.join(ROOT, 'scripts', 'tasks', `${file}.ts`))).toBe(true);
});

test.each(givenTo('start'))('npm start takes %s %s', (...args) => {
  expect(readStartOptions(args, {})).toHaveProperty(args[0]?.replace('--', '') ?? 'port');
});

test('the settings named before a command are read', () => {
  const named = unique(commands.flatMap(({ settings }) => settings));
  expect(named.toSorted()).toEqual(['DATABASE_URL', 'PORT']);
  const { port } = readStartOptions([], { PORT: '5000' });
  const databaseUrl = 'postgres://me@localhost/alongside';
  expect(port).toBe(5000);
  expect(readStartOptions([], { DATABASE_URL: databaseUrl }).databaseUrl).toBe(databaseUrl);
});

test.each(tasks.filter(({ task }) => task === 'alongside'))('$text is a command', ({ args }) => {
  const options = args.filter((arg) => arg.startsWith('--') && arg !== '--help');
  const found = findCommand(args);
  expect(found.commands, 'a group needs one of its commands').toEqual([]);
  expect(found.options.map(({ long }) => long)).toEqual(expect.arrayContaining(options));
});

/** The command that the arguments begin with, in as many words as it has: `import registrations`. */
function findCommand(args: readonly string[]) {
  let found = buildProgram();
  for (const word of args) {
    const next = found.commands.find((command) => command.name() === word);
    if (next === undefined) break;
    found = next;
  }
  return found;
}

test.each(['package', 'bench'])('npm run %s knows what it is told to make', (task) => {
  const known = refusal(path.join(ROOT, 'scripts', 'tasks', `${task}.ts`));
  for (const [name] of givenTo(task)) expect(known).toMatch(new RegExp(`\\b${name}\\b`));
});

/** What a task says that knows nothing of "nothing": the names it does know. */
function refusal(file: string): string {
  try {
    return run(file, ['nothing']);
  } catch (error) {
    return (error as { stderr: string }).stderr;
  }
}

test.each(givenTo('test').filter((args) => args.length > 0))('npm test takes %s %s', (...args) => {
  const named = readSource('vitest.config.ts').text.matchAll(/\bname: '(\w+)'/g);
  const others = chooseSuites(args).lightning ? ['lightning'] : [];
  expect(args[0]).toBe('--project');
  expect([...[...named].map(([, name]) => name), ...others]).toContain(args[1]);
});

test.each(commands.filter(({ words: [program] }) => program === 'node'))(
  '$text starts a file that is there',
  ({ words: [, file = '', ...args] }) => {
    expect(existsSync(path.join(ROOT, file))).toBe(true);
    if (args.length > 0) expect(run(path.join(ROOT, file), [...args, '--help'])).toContain(args[0]);
  },
);

test('commands are found in blocks, with their settings and what is quoted', () => {
  const page = '```sh\nPORT=1 npm run a -- b "c d"  # why\n```\n\n```json\n{}\n```\n';
  const [command] = commandsOf(page) as [Command];
  expect(command.settings).toEqual(['PORT']);
  expect(taskOf(command)).toEqual({ task: 'a', args: ['b', 'c d'] });
});

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
