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

test('compares two companies', () => {
  const { status, stdout } = match(['Acme GmbH', 'ACME']);
  expect(status).toBe(0);
  expect(stdout).toBe(
    'Perhaps one customer: a person should look (L3, alike; score 1.00)\n  the names are alike\n',
  );
  expect(match(['🚀', '🚀'])).toMatchObject({ status: 1, stderr: '' });
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
});

test.each([
  [['Acme'], '', 'Name a second company'],
  [['Acme', '--against', '-'], 'a,b\n1,2', 'Known columns: name, website'],
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
