import type { FastifyInstance, FastifyReply } from 'fastify';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

interface AssetFolders {
  readonly assetFolder: string;
  readonly cacheFolder: string;
}

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** The address of the page's own files; their folder is named by their content. */
export const assetAddress = (assetFolder: string): string =>
  `/__record/assets/${basename(assetFolder)}`;

/** The address of a card's bundle, given the file in the cache. */
export function bundleAddress(file: string): string {
  const [folder, name] = file.split(/[\\/]/).slice(-2);
  return `/__record/bundles/${folder}/${name}`;
}

function sendFile(reply: FastifyReply, path: string): FastifyReply {
  const type = types[path.split('.').at(-1) ?? ''];
  if (!type || !existsSync(path)) return reply.code(404).send('Not found');
  return reply
    .header('cache-control', 'public, max-age=31536000, immutable')
    .type(type)
    .send(readFileSync(path));
}

interface FileParams {
  readonly folder: string;
  readonly file: string;
}

/** Serves scripts and style sheets. `basename` keeps a request inside its folder. */
export function serveAssets(
  app: FastifyInstance,
  { assetFolder, cacheFolder }: AssetFolders,
): void {
  app.get<{ Params: FileParams }>('/__record/assets/:folder/:file', (request, reply) =>
    sendFile(reply, join(assetFolder, basename(request.params.file))),
  );
  app.get<{ Params: FileParams }>('/__record/bundles/:folder/:file', (request, reply) => {
    const { file, folder } = request.params;
    return sendFile(reply, join(cacheFolder, 'hubspot-cards', basename(folder), basename(file)));
  });
}
