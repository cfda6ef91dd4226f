import type { Id } from './ids.ts';
import { z } from 'zod';

export const crmRole = z.enum(['ae', 'manager', 'admin']);
export type CrmRole = z.infer<typeof crmRole>;

/** Who may call an operation. An admin may do what a manager may, a manager what an AE may. */
export type Audience = CrmRole | 'partner' | 'system';

/** A signed-in user of the CRM; an unknown signed user is an AE (architecture 4). */
export interface CrmUserActor {
  readonly kind: 'crm_user';
  readonly tenantId: Id<'tenant'>;
  readonly installationId: Id<'installation'>;
  readonly crmUserId: Id<'crmUser'>;
  readonly role: CrmRole;
}

/** A partner's person who came by a share link: no account, one partner, nothing else. */
export interface PartnerContactActor {
  readonly kind: 'partner_contact';
  readonly tenantId: Id<'tenant'>;
  readonly partnerId: Id<'partner'>;
  readonly partnerContactId: Id<'partnerContact'>;
  readonly shareLinkId: Id<'shareLink'>;
}

/** The product itself: the clock, a webhook, an import, an operator at the command line. */
export interface SystemActor {
  readonly kind: 'system';
  readonly tenantId: Id<'tenant'>;
  readonly origin: 'clock' | 'webhook' | 'import' | 'operator' | 'sync' | 'install';
}

export type Actor = CrmUserActor | PartnerContactActor | SystemActor;
