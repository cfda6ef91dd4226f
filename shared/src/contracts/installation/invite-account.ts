import { z } from 'zod';
import { idempotencyKey, instant } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';

/** Where an account is connected: orgs of a Salesforce sandbox sign in at an address of their own. */
export const installDoor = z.enum(['hubspot', 'salesforce', 'salesforce_sandbox']);
export type InstallDoor = z.infer<typeof installDoor>;

/** Architecture 4: one company can run both CRMs. The link says whose programme the next account joins. */
export const inviteAccount = defineOperation({
  name: 'installation.invite-account',
  summary: 'Make a link by which another CRM account joins this programme',
  method: 'POST',
  path: '/v1/installation/invitations',
  input: z.strictObject({ crm: installDoor, idempotencyKey }),
  /** The address works for one account, for a day. */
  output: z.strictObject({ url: z.url(), expiresAt: instant }),
  errors: [],
  audience: ['admin', 'system'],
  writes: true,
});
