import type { CrmPort } from '@alongside/backend/crm/crm-port';

/** A company with an open deal of one of our own people. */
export interface PersonsDeal {
  readonly name: string;
  readonly domain: string;
  readonly country: string;
  readonly amount: string;
  readonly closesOn: string;
  readonly ownerEmail: string;
}

/** A sandbox CRM with what its people do at its screens; its clock is the story's. */
export interface ParityCrm {
  readonly kind: 'hubspot' | 'salesforce';
  readonly crm: CrmPort;
  /** The account's own id, as its door names it. */
  readonly account: string;
  addDeal(deal: PersonsDeal): Promise<string>;
  /** A won deal closes at that moment. */
  moveDeal(recordId: string, to: 'late' | 'won'): Promise<void>;
  /** What its people call the stage where a deal starts. */
  readonly firstStage: string;
  /** Our properties on every deal, in the order of the deals, as `writeFields` has them. */
  readFields(): Promise<readonly string[]>;
  /** What stands on the deals' timelines, oldest first, as plain text. */
  readNotes(): Promise<readonly string[]>;
  close(): Promise<void>;
}
