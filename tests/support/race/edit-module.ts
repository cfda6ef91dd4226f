import { registerHooks } from 'node:module';

/**
 * Replaces a piece of a module's source in this process, so that a test can take one safeguard away
 * without a switch in the product. Load it with `--import` before the product.
 *
 * @throws while the product loads, when the piece is not there any more
 */
export function editModule(file: string, piece: string, replacement: string): void {
  registerHooks({
    load(url, context, nextLoad) {
      const loaded = nextLoad(url, context);
      if (!url.endsWith(`/backend/src/${file}`)) return loaded;
      const source = Buffer.from(loaded.source as Uint8Array).toString();
      if (!source.includes(piece)) throw new Error(`${file} has no "${piece}" to take away.`);
      return { ...loaded, source: source.replaceAll(piece, replacement) };
    },
  });
}
