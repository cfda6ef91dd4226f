import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { declineRegistration } from '@alongside/shared/contracts/registration/decline';
import { linkDeal } from '@alongside/shared/contracts/registration/link-deal';
import type { RegistrationReceipt } from '@alongside/shared/contracts/registration/registration-receipt';
import { requestInformation } from '@alongside/shared/contracts/registration/request-information';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import { withdrawRegistration } from '@alongside/shared/contracts/registration/withdraw';
import { extendProtection } from '@alongside/shared/contracts/protection-window/extend';
import { releaseProtection } from '@alongside/shared/contracts/protection-window/release';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { ProductError } from '../../platform/errors.ts';
import { compareInstants } from '../../rules/kernel/instant.ts';
import { type CallOperation, RowRefused } from './import-kind.ts';
import type { PastDecision } from './history.ts';
import type { RegistrationRow } from './read-registration.ts';

type Send = (
  call: CallOperation,
  more: { readonly at: Instant; readonly key: string },
  registrationId: Id<'registration'>,
) => Promise<RegistrationReceipt>;

/** One command of a row's history. */
export interface ReplayStep {
  /** The event it leaves, by which a second import knows that it is done. */
  readonly event: string;
  readonly at: Instant;
  /** Where the row says so. */
  readonly column: string;
  readonly send: Send;
}

interface Registrant {
  readonly partnerId: Id<'partner'>;
  readonly partnerContactId: Id<'partnerContact'> | undefined;
}

/** The whole history of a row, in order. */
export function listSteps(row: RegistrationRow, registrant: Registrant): readonly ReplayStep[] {
  const { decision, extension, release, dealRecordId } = row;
  const steps = [submission(row, registrant)];
  if (decision) steps.push(decisionStep(decision));
  if (extension) {
    const send: Send = (call, more, registrationId) =>
      call(extendProtection, { registrationId, days: extension.days, reason: 'Imported' }, more);
    steps.push({ event: 'extended', at: extension.at, column: 'extended_on', send });
  }
  if (release) {
    const send: Send = (call, more, registrationId) =>
      call(releaseProtection, { registrationId, reason: release.reason }, more);
    steps.push({ event: 'released', at: release.at, column: 'released_at', send });
  }
  if (dealRecordId !== undefined) {
    const send: Send = (call, more, registrationId) =>
      call(linkDeal, { registrationId, dealRecordId }, more);
    // Last, so that the CRM is told once how it stands, not step by step how it came to it.
    const at = steps.at(-1)?.at ?? row.submittedAt;
    steps.push({ event: 'deal_linked', at, column: 'crm_deal_id', send });
  }
  return steps;
}

function submission(row: RegistrationRow, registrant: Registrant): ReplayStep {
  const { contactName, contactEmail, currency, expectedCloseOn, productLines, proof } = row;
  const input = {
    ...registrant,
    externalReference: row.externalReference,
    companyName: row.company,
    website: row.website,
    contactName,
    contactEmail,
    estimatedAmountMinor: row.amountMinor,
    currency,
    expectedCloseOn,
    productLines: productLines.length > 0 ? [...productLines] : undefined,
    country: row.country,
    need: row.need,
    evidence: proof && [proof],
  };
  const send: Send = (call, more) => call(submitRegistration, input, more);
  return { event: 'submitted', at: row.submittedAt, column: 'submitted_at', send };
}

function decisionStep(decision: PastDecision): ReplayStep {
  const step = (event: string, send: Send): ReplayStep => ({
    event,
    at: decision.at,
    column: 'review_status',
    send,
  });
  switch (decision.kind) {
    case 'approved': {
      const { exceptionReason } = decision;
      return step('approved', (call, more, registrationId) =>
        call(approveRegistration, { registrationId, exceptionReason }, more),
      );
    }
    case 'declined':
      return step('declined', (call, more, registrationId) =>
        call(declineRegistration, { registrationId, reason: decision.reason }, more),
      );
    case 'info_requested':
      return step('information_requested', (call, more, registrationId) =>
        call(requestInformation, { registrationId, question: decision.question }, more),
      );
    case 'withdrawn':
      return step('withdrawn', (call, more, registrationId) =>
        call(withdrawRegistration, { registrationId }, more),
      );
  }
}

/**
 * Carries out what is left of a row's history. A refused submission leaves nothing; a later refusal
 * leaves the registration as it stood then.
 *
 * @throws {RowRefused} with the column of the step that was refused
 */
export async function replay(
  call: CallOperation,
  row: RegistrationRow,
  steps: readonly ReplayStep[],
  known: Id<'registration'> | undefined,
): Promise<void> {
  let registrationId = known;
  for (const step of steps) {
    const receipt = await sendStep(call, row, step, registrationId);
    registrationId = receipt.registrationId;
    throwIfOther(row, step, receipt);
  }
}

async function sendStep(
  call: CallOperation,
  row: RegistrationRow,
  { event, at, column, send }: ReplayStep,
  known: Id<'registration'> | undefined,
): Promise<RegistrationReceipt> {
  const key = [row.partnerReference, row.externalReference, event, at, JSON.stringify(row)];
  try {
    // Only the submission comes without an id, and it asks for none.
    return await send(call, { at, key: key.join('\n') }, known ?? 'reg_');
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    const problem = `was refused: ${error.fields?.[0]?.message ?? error.message}`;
    throw refuse(column, event, problem, 'Correct the row, or leave the step out.');
  }
}

/** The answer may be about something else than the row asked for. */
function throwIfOther(row: RegistrationRow, step: ReplayStep, receipt: RegistrationReceipt): void {
  const { event, column } = step;
  const submitted = receipt.submitted?.at;
  if (event === 'submitted' && submitted && compareInstants(submitted, row.submittedAt) !== 0) {
    const problem = `is registered by this partner already, on ${submitted.slice(0, 10)}`;
    throw refuse(
      'company',
      row.company ?? row.website ?? '',
      problem,
      'Remove one of the two rows.',
    );
  }
  if (event === 'approved' && receipt.reviewStatus !== 'approved') {
    const problem = 'could not be approved: another partner has a claim, so it became a conflict';
    throw refuse(column, event, problem, 'Settle the conflict in the queue.');
  }
}

function refuse(column: string, value: string, problem: string, remedy: string): RowRefused {
  return new RowRefused({ column, value, problem, remedy });
}
