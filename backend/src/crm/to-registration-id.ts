import { type Id, idOf } from '@alongside/shared/vocabulary/ids';

const registrationId = idOf('registration');

/** The registration whose id stands on a record; whatever else stands there is none. */
export function toRegistrationId(text: unknown): Id<'registration'> | null {
  const read = registrationId.safeParse(text);
  return read.success ? read.data : null;
}
