import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { colourSheet } from './colour-sheet.ts';

interface Asset {
  readonly path: string;
  readonly type: string;
  readonly body: Buffer;
}

/** A year; the addresses change with what they hold. */
const forGood = 'public, max-age=31536000, immutable';

/** One sheet in this order: later files build on earlier ones. */
const sheetFiles = ['base.css', 'frame.css', 'content.css', 'forms.css', 'wide.css'];

const sheet = readAsset('page.css', 'text/css; charset=utf-8', sheetFiles);
const script = readAsset('page.js', 'text/javascript; charset=utf-8', ['page.js']);

/** Addresses of the style sheet and of the script that every page names. */
export const lookPaths = { sheet: sheet.path, script: script.path } as const;

/** Serves the look of the pages: two files, and one generated sheet for each tenant colour. */
export function serveLook(app: FastifyInstance): void {
  for (const asset of [sheet, script]) {
    app.get(asset.path, async (_request, reply) =>
      reply.header('cache-control', forGood).header('content-type', asset.type).send(asset.body),
    );
  }
  app.get<{ Params: { hex: string } }>(
    '/pages/colour-:hex(^[0-9a-f]{6}).css',
    async (request, reply) =>
      reply
        .header('cache-control', forGood)
        .header('content-type', sheet.type)
        .send(colourSheet(`#${request.params.hex}`)),
  );
}

function readAsset(name: string, type: string, files: readonly string[]): Asset {
  const body = Buffer.concat(files.map((file) => readFileSync(new URL(file, import.meta.url))));
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return { path: `/pages/${hash}-${name}`, type, body };
}
