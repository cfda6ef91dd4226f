import type { SandboxContext } from '../context.ts';
import type { Grant } from '../oauth/installation-store.ts';
import type { Actor } from './crm-object.ts';

/** Writes through the API are the app's. */
export function findActor({ settings }: Pick<SandboxContext, 'settings'>, grant: Grant): Actor {
  return { source: 'INTEGRATION', sourceId: String(settings.app.appId), userId: grant.userId };
}
