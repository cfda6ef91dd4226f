import type { FaultList } from '../hubspot/gate/fault-list.ts';
import type { SessionStore } from './oauth/session-store.ts';
import type { SandboxSettings } from './options.ts';
import type { OrgStore } from './org/org-store.ts';

/** Everything a route of the sandbox works with. */
export type SandboxContext = {
  readonly settings: SandboxSettings;
  readonly orgs: OrgStore;
  readonly sessions: SessionStore;
  readonly faults: FaultList;
};
