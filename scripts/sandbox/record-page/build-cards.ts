import { remoteBuild } from '@hubspot/ui-extensions-dev-server/build';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ProfileVariables } from '../hubspot-fetch/fetch-policy.ts';
import { buildOnce } from './server/build-once.ts';
import { contentHash } from './server/content-hash.ts';
import type { AppComponent } from './server/read-app-project.ts';

/** A built component: where its bundle is, or the bundler's words when it cannot be built. */
export type BuiltCard = { readonly file: string } | { readonly problem: string };

/**
 * Builds a component with HubSpot's own bundler, once per content of the app's sources: a card
 * may import from the folders beside its own.
 * Components that share a folder and an entry share the bundle.
 */
export async function buildCard(
  component: AppComponent,
  variables: ProfileVariables,
  cacheFolder: string,
): Promise<BuiltCard> {
  const hash = contentHash([dirname(component.folder)], []);
  const name = `${hash}-${component.entry.replace(/\W+/g, '-')}`;
  try {
    const folder = await buildOnce(join(cacheFolder, 'hubspot-cards', name), (into) =>
      remoteBuild({
        root: component.folder,
        entryPoint: component.entry,
        outputDir: into,
        logLevel: 'error',
        appConfig: { variables: { ...variables } },
      }),
    );
    const file = readdirSync(folder).find((one) => one.endsWith('.js'));
    return file ? { file: join(folder, file) } : { problem: 'The bundler wrote no script' };
  } catch (error) {
    return { problem: String(error) };
  }
}

/** Builds one after the other: HubSpot's bundler sets state of the process while it works. */
export async function buildCards(
  components: readonly AppComponent[],
  variables: ProfileVariables,
  cacheFolder: string,
): Promise<ReadonlyMap<string, BuiltCard>> {
  const built = new Map<string, BuiltCard>();
  for (const component of components) {
    built.set(component.uid, await buildCard(component, variables, cacheFolder));
  }
  return built;
}
