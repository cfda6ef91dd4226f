import type { Instant } from '@alongside/shared/vocabulary/values';
import { endOfDayAfter } from '../rules/kernel/local-day.ts';
import type { CompiledPolicy } from '../rules/policy/compiled-policy.ts';
import type { RegistrationRecord } from './registration-record.ts';
import { knobsOf } from './registration-knobs.ts';

/** When an open question to the partner runs out (domain 3.8, `info_request_timeout_days`); null when none is open. */
export function answerDeadline(record: RegistrationRecord, policy: CompiledPolicy): Instant | null {
  if (record.reviewStatus !== 'info_requested' || record.infoRequestedAt === null) return null;
  const { infoRequestTimeoutDays } = knobsOf(record, policy).sla;
  return endOfDayAfter(policy.calendar.zone, record.infoRequestedAt, infoRequestTimeoutDays);
}
