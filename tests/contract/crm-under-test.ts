import type { CrmPort } from '@alongside/backend/crm/crm-port';

/** An adapter under test, with what a person at the CRM's own screen can do and see. */
export interface CrmUnderTest {
  readonly crm: CrmPort;
  /** Closes a deal as won. */
  winDeal(recordId: string): Promise<void>;
  renameDeal(recordId: string, name: string): Promise<void>;
  /** Sets what one unit of the deal's currency is in the company's. */
  setRate(recordId: string, rate: string): Promise<void>;
  deleteDeal(recordId: string): Promise<void>;
  /** What the summary property shows; null when it is empty. */
  readSummary(recordId: string): Promise<string | null>;
  countNotes(recordId: string): Promise<number>;
  /** The rows it keeps of ours; a CRM that keeps none cannot show any. */
  readonly readRows?: () => Promise<{
    readonly registrations: readonly { id: string; partner: string; status: string }[];
    /** Keys, of deal and partner. */
    readonly credits: readonly string[];
  }>;
  close(): Promise<void>;
}
