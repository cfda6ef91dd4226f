import type { DealStages } from './deal-stages.ts';
import type { HubspotApi } from './hubspot-api.ts';
import type { OwnerDirectory } from './owner-directory.ts';

/** What every call needs to know of the account beside its API. */
export interface AccountContext {
  readonly api: HubspotApi;
  readonly stages: DealStages;
  readonly owners: OwnerDirectory;
  /** IANA zone and ISO 4217 currency of the account; a deal without a currency is in this one. */
  readonly settings: () => Promise<{ readonly timeZone: string; readonly currency: string }>;
}
