import type { AssociationStore } from './associations/association-store.ts';
import type { FaultList } from './gate/fault-list.ts';
import type { RequestLimits } from './gate/request-limits.ts';
import type { InstallationStore } from './oauth/installation-store.ts';
import type { ObjectStore } from './objects/object-store.ts';
import type { SandboxSettings } from './options.ts';
import type { PropertyStore } from './properties/property-store.ts';
import type { SchemaGuard } from './schema-guard.ts';
import type { WebhookOutbox } from './webhooks/webhook-outbox.ts';

/** Everything a route of the sandbox works with. */
export type SandboxContext = {
  readonly settings: SandboxSettings;
  readonly now: () => number;
  readonly objects: ObjectStore;
  readonly properties: PropertyStore;
  readonly associations: AssociationStore;
  readonly installation: InstallationStore;
  readonly guard: SchemaGuard;
  readonly faults: FaultList;
  readonly limits: RequestLimits;
  readonly webhooks: WebhookOutbox;
};
