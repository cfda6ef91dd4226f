import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { findPartnerFacts } from '../partner/partner-facts-store.ts';
import { ProductError } from '../platform/errors.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import type { CompiledPolicy } from '../rules/policy/compiled-policy.ts';
import type { PartnerFacts, RegistrationFacts } from '../rules/registration/facts.ts';
import { knobContextOf } from '../rules/registration/rule-context.ts';
import { readConduct } from './conduct-store.ts';

/** Whose registration it is, and which one when it is stored already. */
export interface PartnerQuestion {
  readonly partnerId: Id<'partner'>;
  readonly except: Id<'registration'> | null;
  readonly submittedAt: Instant;
}

/** The partner as the rules look at it, its conduct counted with the limits that hold for this registration. */
export async function loadPartnerFacts(
  { tx, now }: OperationContext,
  { partnerId, except, submittedAt }: PartnerQuestion,
  registration: RegistrationFacts,
  policy: CompiledPolicy,
): Promise<PartnerFacts> {
  const partner = await findPartnerFacts(tx, partnerId, except);
  if (partner === undefined)
    throw new ProductError('not_found', { what: 'partner', value: partnerId });
  const { abuse } = policy.knobsFor(knobContextOf({ partner, registration }));
  const conduct = await readConduct(tx, { partnerId, except, submittedAt, now, abuse });
  return { ...partner, conduct };
}
