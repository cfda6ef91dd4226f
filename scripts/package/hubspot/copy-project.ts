import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The package both bundled folders share; HubSpot wants all code of a bundle in its folder. */
const SHARED = { name: 'alongside-hubspot-ui', folder: 'ui' };

const BUNDLED = ['cards', 'pages'] as const;

const LEFT_OUT = /(^|[\\/])(node_modules|test-data|[^\\/]*\.test\.tsx?|[^\\/]*\.tsbuildinfo)$/;

type Json = Record<string, unknown>;

/**
 * Writes the folder that is uploaded: the project without tests and dependencies, each bundled
 * folder complete in itself, with its own copy of the shared package as a `file:` dependency.
 *
 * @returns the bundled folders
 */
export async function copyProject(from: string, to: string): Promise<readonly string[]> {
  await rm(to, { recursive: true, force: true });
  const wanted = (source: string) => !LEFT_OUT.test(source);
  for (const part of ['hsproject.json', 'src']) {
    await cp(path.join(from, part), path.join(to, part), { recursive: true, filter: wanted });
  }
  const app = path.join(to, 'src', 'app');
  const folders = BUNDLED.map((name) => path.join(app, name));
  for (const folder of folders) await completeFolder(folder, path.join(app, SHARED.folder));
  await rm(path.join(app, SHARED.folder), { recursive: true });
  return folders;
}

async function completeFolder(folder: string, shared: string): Promise<void> {
  const ui = path.join(folder, SHARED.folder);
  await cp(shared, ui, { recursive: true });
  await rewriteJson(path.join(ui, 'package.json'), (manifest) =>
    omit(manifest, ['devDependencies']),
  );
  await rm(path.join(ui, 'tsconfig.json'));
  await rewriteJson(path.join(folder, 'package.json'), (manifest) => ({
    ...manifest,
    dependencies: {
      ...(manifest['dependencies'] as Json),
      [SHARED.name]: `file:./${SHARED.folder}`,
    },
  }));
  await rewriteJson(path.join(folder, 'tsconfig.json'), standAlone);
}

/** The bundler reads `jsx` from it; what ties it to this repository is left out. */
function standAlone(tsconfig: Json): Json {
  const options = tsconfig['compilerOptions'] as Json;
  return {
    ...omit(tsconfig, ['references']),
    compilerOptions: {
      ...omit(options, ['composite', 'emitDeclarationOnly', 'outDir']),
      noEmit: true,
    },
  };
}

function omit(json: Json, names: readonly string[]): Json {
  return Object.fromEntries(Object.entries(json).filter(([name]) => !names.includes(name)));
}

async function rewriteJson(file: string, change: (before: Json) => Json): Promise<void> {
  const before = JSON.parse(await readFile(file, 'utf8')) as Json;
  await writeFile(file, `${JSON.stringify(change(before), null, 2)}\n`);
}
