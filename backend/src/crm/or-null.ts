import { CrmFailure } from './crm-error.ts';

/** Null instead of `not_found`; every other failure stays one, so that "gone" and "down" differ. */
export async function orNull<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof CrmFailure && error.error.kind === 'not_found') return null;
    throw error;
  }
}
