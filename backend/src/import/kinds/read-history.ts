import type { DeclineReason, ReleaseReason } from '@alongside/shared/vocabulary/registration';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { RowReader } from '../columns/row-reader.ts';
import type { Choices } from '../values/read-choice.ts';
import type { History, PastDecision } from './history.ts';

/** `expired`, `won` and the like say that it was approved once; the clock and the deal do the rest. */
const statuses = {
  submitted: ['new', 'open', 'pending', 'in_review', 'waiting', 'under_review'],
  info_requested: ['information_requested', 'needs_info', 'needs_information', 'on_hold'],
  approved: ['accepted', 'granted', 'active', 'protected', 'expired', 'released', 'won', 'lost'],
  declined: ['rejected', 'denied', 'refused'],
  withdrawn: ['cancelled', 'canceled', 'taken_back'],
};
const declineReasons: Choices<DeclineReason> = {
  existing_customer: ['existing', 'customer_exists'],
  already_in_progress: ['in_progress', 'direct_deal'],
  not_eligible: ['ineligible'],
  insufficient_proof: ['no_proof', 'proof_missing'],
  duplicate: ['duplicate_registration'],
  out_of_territory: ['territory'],
  conflict_lost: ['conflict', 'lost_conflict'],
};
const releaseReasons: Choices<ReleaseReason> = {
  partner_gave_up: ['gave_up', 'partner'],
  customer_declined: ['customer'],
  deal_lost: ['lost'],
  agreed_with_partner: ['agreed', 'agreement'],
};

/** What happened after the submission; a step without its day, or before the one ahead of it, is refused. */
export function readHistory(reader: RowReader, submittedAt: Instant): History {
  const decision = readDecision(reader, submittedAt);
  const approvedAt = decision?.kind === 'approved' ? decision.at : undefined;
  const extendedAt = readStep(reader, 'extended_on', approvedAt);
  const releasedAt = readStep(reader, 'released_at', extendedAt ?? approvedAt);
  const days = extendedAt === undefined ? undefined : readDays(reader);
  const reason = reader.choice('release_reason', releaseReasons) ?? 'agreed_with_partner';
  return {
    decision,
    extension: extendedAt && days !== undefined ? { at: extendedAt, days } : undefined,
    release: releasedAt ? { at: releasedAt, reason } : undefined,
  };
}

function readDecision(reader: RowReader, submittedAt: Instant): PastDecision | undefined {
  const status = reader.choice('review_status', statuses);
  const kind = status ?? (reader.text('decided_at') === undefined ? 'submitted' : 'approved');
  if (kind === 'submitted') return undefined;
  reader.required(reader.has('decided_at') ? 'decided_at' : 'review_status');
  const at = reader.moment('decided_at');
  if (at === undefined) {
    if (!reader.has('decided_at')) {
      reader.refuse('review_status', 'has no date', 'Add a column decided_at that says when.');
    }
    return undefined;
  }
  if (at < submittedAt) {
    reader.refuse('decided_at', 'is before submitted_at', 'Check both days.');
  }
  return toDecision(reader, kind, at);
}

function toDecision(
  reader: RowReader,
  kind: PastDecision['kind'],
  at: Instant,
): PastDecision | undefined {
  switch (kind) {
    case 'approved':
      return { kind, at, exceptionReason: reader.text('exception_reason', 1000) };
    case 'withdrawn':
      return { kind, at };
    case 'info_requested':
      return { kind, at, question: reader.text('question', 1000) ?? 'Please tell us more.' };
    case 'declined': {
      const reason = reader.choice('decline_reason', declineReasons);
      if (reason !== undefined) return { kind, at, reason };
      if (reader.text('decline_reason') === undefined) {
        const known = Object.keys(declineReasons).join(', ');
        reader.refuse('decline_reason', 'is empty', `Give the reason: ${known}.`);
      }
      return undefined;
    }
  }
}

/** A later step needs an approval before it. */
function readStep(
  reader: RowReader,
  column: string,
  after: Instant | undefined,
): Instant | undefined {
  const at = reader.moment(column);
  if (at === undefined) return undefined;
  if (after === undefined) {
    reader.refuse(column, 'needs an approval', 'Give review_status approved and decided_at.');
  } else if (at < after) {
    reader.refuse(
      column,
      `is before ${after.slice(0, 10)}, the step ahead of it`,
      'Check both days.',
    );
  }
  return at;
}

function readDays(reader: RowReader): number | undefined {
  if (reader.text('extension_days') === undefined) {
    reader.refuse('extended_on', 'has no extension_days', 'Say by how many days.');
    return undefined;
  }
  return reader.read('extension_days', (written) => {
    const days = /^\d{1,3}$/.test(written) ? Number(written) : 0;
    return days >= 1 && days <= 365
      ? { value: days }
      : { problem: 'is not a number of days from 1 to 365', remedy: 'Write it like 30.' };
  });
}
