import type { Id } from '@alongside/shared/vocabulary/ids';

/** Sorts after every id, so that a tied unit goes to a partner before it stays with us. */
export const companyKey = '~company';

/** Who can get a part of a deal: a partner, or the company itself. */
export type PayeeKey = Id<'partner'> | typeof companyKey;
