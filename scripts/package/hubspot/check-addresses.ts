import type { Bundle, Component, Problems } from './upload-project.ts';

const ADDRESS = /\bhttps?:\/\/[^\s"'`\\)]+/g;

/** Every address in a bundle must be https and begin with one that the app permits. */
export function checkAddresses(
  bundles: readonly Bundle[],
  components: readonly Component[],
): Problems {
  const permitted = components.flatMap(({ config }) => readPermitted(config));
  return bundles.flatMap(({ entrypoint, script }) =>
    [...new Set(script.match(ADDRESS))].flatMap((address) => {
      if (!address.startsWith('https://')) return [`${entrypoint} uses ${address}: only https`];
      const known = permitted.some((start) => isBelow(address, start));
      return known ? [] : [`${entrypoint} uses ${address}, which permittedUrls.fetch lacks`];
    }),
  );
}

function readPermitted(config: Component['config']): readonly string[] {
  const { fetch = [] } = (config['permittedUrls'] ?? {}) as { fetch?: readonly string[] };
  return fetch;
}

/** `https://api.example` permits its paths, not `https://api.example.evil`. */
function isBelow(address: string, start: string): boolean {
  return address === start || address.startsWith(start.endsWith('/') ? start : `${start}/`);
}
