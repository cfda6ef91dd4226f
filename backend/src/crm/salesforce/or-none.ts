import { CrmFailure } from '../crm-error.ts';

/** No rows instead of a refusal, where an org does not have that kind of record at all. */
export async function orNone<T>(reading: Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof CrmFailure && error.message.includes('INVALID_TYPE')) return [];
    throw error;
  }
}
