import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const cli = path.resolve(import.meta.dirname, '../../backend/src/entrypoints/cli.ts');

/** Runs the command without any setting: it needs no database. */
function match(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'match', ...args], {
    input,
    encoding: 'utf8',
    env: {},
  });
  return { status, stdout, stderr };
}

const list = [
  'Company;Web Site;Country;Line',
  'Zenith;zenith.example;DE;1',
  '"Acme\nGmbH";;de;2',
  ';;;',
  'Ajax;https://www.acme.example/start;DE;3',
].join('\n');

test.each([
  [['Acme GmbH', 'ACME'], 0, 'Perhaps one customer', 'the names are alike'],
  [['Acme GmbH', 'Zenith'], 1, 'Not alike', 'no level'],
  [['', ''], 1, 'Not alike', 'no level'],
  [['🚀', '🚀'], 1, 'Not alike', 'no level'],
  [['{"website":"acme.de"}', '{"name":"X","domain":"shop.acme.de"}'], 0, 'One customer', 'L1'],
])('compares %j', (args, status, verdict, why) => {
  const found = match(args);
  expect(found).toMatchObject({ status, stderr: '' });
  expect(found.stdout).toContain(verdict);
  expect(found.stdout).toContain(why);
});

test('compares one with a list, the likeliest first, and names the lines', () => {
  const one = '{"name": "ACME", "website": "acme.example", "country": "DE"}';
  const { status, stdout } = match([one, '--against', '-', '--json'], list);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    compared: 3,
    alike: 2,
    matches: [
      {
        line: 6,
        name: 'Ajax',
        level: 'L1',
        band: 'automatic',
        score: 1,
        reasons: ['same_domain'],
      },
      {
        line: 3,
        name: 'Acme\nGmbH',
        level: 'L2',
        band: 'suggestion',
        score: 1,
        reasons: ['same_name_and_country'],
      },
    ],
  });
  expect(match([one, '--against', '-', '--limit', '1'], list).stdout.split('\n')).toHaveLength(3);
});

test('reads one JSON object a line', () => {
  const lines = '{"name":"Zenith"}\n\n{"name":"Acme"}\n';
  const { status, stdout } = match(['Acme', '--against', '-'], lines);
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout:
      'suggestion  L3  1.00  Acme  (line 3: the names are alike)\n1 of 2 companies are alike.\n',
  });
});

test.each([
  [['Acme'], '', 'Name a second company'],
  [['Acme', 'Zenith', '--against', '-'], '', 'Name a second company'],
  [['Acme', '--against', '/nowhere.csv'], '', 'There is no file /nowhere.csv.'],
  [['Acme', '--against', '-'], 'a,b\n1,2', 'Known columns: name, website'],
  [['Acme', '--against', '-'], '', 'no column that describes a company'],
  [['Acme', '--against', '-'], '{"name":"A"}\n{', 'Line 2 of Standard input is no JSON object.'],
  [['Acme', '--against', '-'], 'name\n"Acme', 'cannot be read as CSV'],
  [['{', 'Acme'], '', 'is no JSON object'],
  [['Acme', 'B', '--limit', 'x'], '', 'whole number'],
])('refuses %j with what to do', (args, input, told) => {
  const found = match(args, input);
  expect(found).toMatchObject({ status: 2, stdout: '' });
  expect(found.stderr).toContain(told);
  expect(found.stderr).not.toContain('    at ');
});

test('tells how it is used', () => {
  const { status, stdout } = match(['--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('Exit code 0: alike. 1: not alike.');
});
