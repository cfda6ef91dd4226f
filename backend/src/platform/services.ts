import type { Id } from '@alongside/shared/vocabulary/ids';
import type { DealSnapshot } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import type { InstallDoor } from '@alongside/shared/contracts/installation/invite-account';
import type { CrmUserActor } from '@alongside/shared/vocabulary/actor';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { CrmPort } from '../crm/crm-port.ts';
import type { Clock } from './clock/clock.ts';
import type { PolicyCache } from './policy-cache.ts';

/** An installation and whose it is. */
export type InstallationKey = Pick<CrmUserActor, 'tenantId' | 'installationId'>;

/** By which an account of a CRM joins a programme. */
export interface JoinLink {
  readonly url: string;
  readonly expiresAt: Instant;
}

/** What an operation may use besides its transaction; take only what you need of it. */
export interface Services {
  readonly clock: Clock;
  /** The CRM of an installation; its client is loaded when it is first asked for. Never inside a transaction. */
  readonly crm: (installationId: Id<'installation'>) => Promise<CrmPort>;
  /** Takes over a deal as the CRM holds it, as an operation of its own; answers our id of it. Never inside a transaction. */
  readonly recordDeal: (installation: InstallationKey, deal: DealSnapshot) => Promise<Id<'deal'>>;
  /** Compiled rules of engagement, by tenant and version. */
  readonly policies: PolicyCache;
  /** Where partners reach their pages, e.g. `https://partners.alongside.example`; without a slash at the end. */
  readonly pagesOrigin: string;
  /** Seals who invites and how many accounts there are by now; opened where the account is connected. */
  readonly makeJoinLink: (
    invited: { readonly tenantId: Id<'tenant'>; readonly accounts: number },
    door: InstallDoor,
  ) => JoinLink;
}
