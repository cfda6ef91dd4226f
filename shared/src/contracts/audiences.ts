import type { Audience } from '../vocabulary/actor.ts';

/** Everybody who is signed in to the CRM. */
export const crmUsers: readonly Audience[] = ['ae', 'manager', 'admin'];

/** Those who decide. */
export const managers: readonly Audience[] = ['manager', 'admin'];
