import type { Currencies } from './currencies.ts';
import type { DealStages } from './deal-stages.ts';
import type { OrgShape } from './org-shape.ts';
import type { SalesforceApi } from './salesforce-api.ts';

/** What every call needs to know of the org beside its API. */
export interface OrgContext {
  readonly api: SalesforceApi;
  readonly shape: () => Promise<OrgShape>;
  readonly stages: DealStages;
  readonly currencies: Currencies;
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
  /** IANA zone and ISO 4217 currency of the org; where there is only one currency, all deals are in it. */
  readonly settings: () => Promise<{ readonly timeZone: string; readonly currency: string }>;
}
