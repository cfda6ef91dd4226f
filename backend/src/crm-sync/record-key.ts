import type { Id } from '@alongside/shared/vocabulary/ids';

/** Names the record whose rows go out one at a time, in order. */
export const dealKey = (dealId: Id<'deal'>): string => `deal:${dealId}`;

/** Stands for a deal that the CRM does not hold yet; its rows move to the deal's key once it does. */
export const comingDealKey = (registrationId: Id<'registration'>): string =>
  `registration:${registrationId}`;
