import type { Actor } from '@alongside/shared/vocabulary/actor';
import { decodeId } from '../platform/ids.ts';

/** The CRM user who decides; null when an import or the clock does. */
export function deciderUuid(actor: Actor): string | null {
  return actor.kind === 'crm_user' ? decodeId('crmUser', actor.crmUserId) : null;
}
