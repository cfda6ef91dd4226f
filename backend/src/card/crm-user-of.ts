import type { Actor, CrmUserActor } from '@alongside/shared/vocabulary/actor';
import { ProductError } from '../platform/errors.ts';

/** Who is signed in to a CRM: cards are about the records of the account somebody looks from. */
export function crmUserOf(actor: Actor): CrmUserActor {
  if (actor.kind === 'crm_user') return actor;
  throw new ProductError('not_allowed', { who: 'People signed in to the CRM' });
}
