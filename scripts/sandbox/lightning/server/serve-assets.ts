import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { findStyle } from './find-style.ts';

const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';

/** The address of a bundle's files; their folder is named by their content. */
export const assetAddress = (folder: string): string => `/__lightning/${path.basename(folder)}`;

/** Serves scripts of bundles, and style sheets. `basename` keeps a request inside its folder. */
export function serveAssets(app: FastifyInstance, cacheFolder: string): void {
  app.get<{ Params: { folder: string; file: string } }>(
    '/__lightning/:folder/:file',
    async ({ params }, reply) => {
      const { folder, file } = params;
      const found = path.join(cacheFolder, 'lightning', path.basename(folder), path.basename(file));
      if (!existsSync(found)) return reply.code(404).send('Not found');
      return reply
        .header('cache-control', 'public, max-age=31536000, immutable')
        .type(SCRIPT)
        .send(createReadStream(found));
    },
  );
  app.get<{ Params: { name: string } }>(
    '/__lightning/styles/:name.css',
    async ({ params }, reply) => {
      const found = findStyle(params.name);
      if (found === undefined) return reply.code(404).send('Not found');
      return reply.header('cache-control', 'no-cache').type(STYLE).send(createReadStream(found));
    },
  );
}
