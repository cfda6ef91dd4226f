import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the app's project allows its cards to fetch, and where that is while developing. */
export interface FetchPolicy {
  /** Absolute https prefixes; an entry that is only an origin ends with a slash. */
  readonly permittedPrefixes: readonly string[];
  /** Public origin -> base address on this machine, as in HubSpot's `local.json`. */
  readonly localTargets: Readonly<Record<string, string>>;
}

export type ProfileVariables = Readonly<Record<string, string | number | boolean>>;

interface AppHsmeta {
  readonly config: { readonly permittedUrls?: { readonly fetch?: readonly string[] } };
}

/** Puts a profile's values where an hsmeta file says `${NAME}`; an unknown name is an error. */
export function fillVariables(text: string, variables: ProfileVariables): string {
  return text.replaceAll(/\$\{(\w+)\}/g, (_all, name: string) => {
    const value = variables[name];
    if (value === undefined) throw new Error(`The profile has no variable ${name}`);
    return String(value);
  });
}

/**
 * Reads `app-hsmeta.json` and `local.json` of a HubSpot project's `src/app` folder.
 * @throws when a permitted URL is not https, or a local.json key is more than an origin.
 */
export function readFetchPolicy(appFolder: string, variables: ProfileVariables): FetchPolicy {
  const read = (name: string): unknown =>
    JSON.parse(fillVariables(readFileSync(join(appFolder, name), 'utf8'), variables));
  const { config } = read('app-hsmeta.json') as AppHsmeta;
  const { proxy } = read('local.json') as { readonly proxy: Readonly<Record<string, string>> };
  for (const origin of Object.keys(proxy)) {
    if (new URL(origin).origin !== origin) {
      throw new Error(`local.json maps origins only, and ${origin} is more than that`);
    }
  }
  return {
    permittedPrefixes: (config.permittedUrls?.fetch ?? []).map(toPrefix),
    localTargets: proxy,
  };
}

function toPrefix(entry: string): string {
  const url = new URL(entry);
  if (url.protocol !== 'https:') throw new Error(`permittedUrls.fetch needs https: ${entry}`);
  return url.href;
}
