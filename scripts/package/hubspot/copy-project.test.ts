import { mkdtemp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyProject } from './copy-project.ts';
import { parseProject } from './parse-project.ts';
import { readUpload } from './read-upload.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'alongside-package-'));
});
afterEach(() => rm(folder, { recursive: true }));

const card = (uid: string) => JSON.stringify({ uid, type: 'card', config: { name: '${NAME}' } });

const project: Readonly<Record<string, string>> = {
  'hsproject.json': '{"name":"a","srcDir":"src","platformVersion":"2026.03"}',
  'src/hsprofile.dev.json': '{"accountId":1,"variables":{"NAME":"Partner"}}',
  'src/app/app-hsmeta.json': '{"uid":"app","type":"app","config":{}}',
  'src/app/cards/one-hsmeta.json': card('one'),
  'src/app/cards/package.json': '{"dependencies":{"alongside-hubspot-ui":"workspace:*"}}',
  'src/app/cards/tsconfig.json':
    '{"compilerOptions":{"jsx":"react-jsx","composite":true},"references":[]}',
  'src/app/cards/card.test.tsx': 'a test',
  'src/app/cards/node_modules/react/index.js': 'a dependency',
  'src/app/pages/package.json': '{"dependencies":{"alongside-hubspot-ui":"workspace:*"}}',
  'src/app/pages/tsconfig.json': '{"compilerOptions":{"jsx":"react-jsx"}}',
  'src/app/ui/package.json': '{"name":"alongside-hubspot-ui","devDependencies":{"react":"1"}}',
  'src/app/ui/tsconfig.json': '{}',
  'src/app/ui/words.ts': 'export const words = {};',
  'src/app/ui/test-data/deal.ts': 'test data',
};

async function writeProject(changes: Readonly<Record<string, string>> = {}): Promise<string> {
  const from = path.join(folder, 'from');
  for (const [file, text] of Object.entries({ ...project, ...changes })) {
    await mkdir(path.dirname(path.join(from, file)), { recursive: true });
    await writeFile(path.join(from, file), text);
  }
  const to = path.join(folder, 'to');
  await copyProject(from, to);
  return to;
}

it('makes each bundled folder complete in itself, without tests and dependencies', async () => {
  const to = await writeProject();
  expect((await readdir(path.join(to, 'src/app'))).toSorted()).toEqual([
    'app-hsmeta.json',
    'cards',
    'pages',
  ]);
  expect((await readdir(path.join(to, 'src/app/cards'), { recursive: true })).toSorted()).toEqual([
    'one-hsmeta.json',
    'package.json',
    'tsconfig.json',
    'ui',
    'ui/package.json',
    'ui/words.ts',
  ]);
  const manifest = await readFile(path.join(to, 'src/app/cards/package.json'), 'utf8');
  expect(JSON.parse(manifest)).toEqual({
    dependencies: { 'alongside-hubspot-ui': 'file:./ui' },
  });
});

it('keeps how JSX is written, and drops what ties the folder to the repository', async () => {
  const to = await writeProject();
  const tsconfig = await readFile(path.join(to, 'src/app/cards/tsconfig.json'), 'utf8');
  expect(JSON.parse(tsconfig)).toEqual({ compilerOptions: { jsx: 'react-jsx', noEmit: true } });
});

it('fills the variables of the profile and satisfies the parser of HubSpot', async () => {
  const upload = await readUpload(await writeProject(), 'dev');
  expect(upload.components.map(({ uid }) => uid)).toEqual(['app', 'one']);
  expect(upload.components[1]?.config).toEqual({ name: 'Partner' });
  expect(await parseProject(upload, 'dev')).toEqual([]);
});

it('passes on what the parser of HubSpot refuses', async () => {
  const upload = await readUpload(
    await writeProject({ 'src/app/cards/two-hsmeta.json': card('one') }),
    'dev',
  );
  expect(await parseProject(upload, 'dev')).toEqual([
    expect.stringContaining("HubSpot's parser says"),
  ]);
});
