import { CrmFailure } from '../crm/crm-error.ts';
import { ProductError } from '../platform/errors.ts';

/** What a person is told when an account could not be connected. */
export interface ExplainedFailure {
  /** Of the page. */
  readonly status: number;
  readonly why: string;
}

/** @throws whatever is neither the CRM's fault nor a refusal of ours */
export function explainFailure(error: unknown): ExplainedFailure {
  if (error instanceof ProductError) return { status: error.status, why: error.message };
  if (error instanceof CrmFailure) return { status: 502, why: explain(error) };
  throw error;
}

function explain({ error }: CrmFailure): string {
  if (error.kind === 'incomplete') {
    return `Install the Alongside package in this account first. Missing: ${error.properties.join(', ')}.`;
  }
  const why: Partial<Record<CrmFailure['error']['kind'], string>> = {
    unauthorised: 'The CRM does not accept this sign-in any more; each one is good only once.',
    misconfigured: 'The CRM does not know this app. Its operator must check client id and secret.',
    refused: 'The CRM refused a permission that the app needs. A super admin can grant it.',
  };
  return why[error.kind] ?? 'The CRM does not answer right now.';
}
