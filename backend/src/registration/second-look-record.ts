import type { RevocationReason } from '@alongside/shared/vocabulary/registration';
import { toInstant } from '../platform/database/to-instant.ts';
import { encodeId } from '../platform/ids.ts';
import type { CardAppeal, CardRevocation } from '../rules/card/review-facts.ts';
import type { RegistrationJson } from './registration-json.ts';

export function toAppeal(row: NonNullable<RegistrationJson['appeal']>): CardAppeal {
  return {
    appealId: encodeId('appeal', row.id),
    openedAt: toInstant(row.openedAt),
    decideBy: toInstant(row.decideBy),
    hearableFrom: row.hearableFrom === null ? null : toInstant(row.hearableFrom),
    status: row.status as CardAppeal['status'],
    answeredAt: row.answeredAt === null ? null : toInstant(row.answeredAt),
    reason: row.reason,
    against: { key: row.decidedBy, role: row.decidedByRole as CardAppeal['against']['role'] },
  };
}

export function toRevocation(row: NonNullable<RegistrationJson['revocation']>): CardRevocation {
  return {
    revocationId: encodeId('revocation', row.id),
    reason: row.reason as RevocationReason,
    evidence: row.evidence,
    proposedBy: row.proposedBy === null ? null : encodeId('crmUser', row.proposedBy),
    proposedAt: toInstant(row.proposedAt),
    takesEffectAt: row.takesEffectAt === null ? null : toInstant(row.takesEffectAt),
  };
}
