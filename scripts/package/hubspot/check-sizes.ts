import type { Bundle, Problems } from './upload-project.ts';

/** Our own budget, in bytes: a card opens with each record, so it stays small. */
const LIMIT = 40_000;

export function checkSizes(bundles: readonly Bundle[]): Problems {
  return bundles.flatMap(({ entrypoint, script }) => {
    const size = Buffer.byteLength(script);
    return size <= LIMIT ? [] : [`${entrypoint} is ${kilo(size)}, more than ${kilo(LIMIT)}`];
  });
}

export const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
