import { getMyRegistration } from '@alongside/shared/contracts/registration/get-mine';
import type { PartnerRegistration } from '@alongside/shared/contracts/registration/partner-registration';
import { idOf } from '@alongside/shared/vocabulary/ids';
import { ProductError } from '../../platform/errors.ts';
import { loadProgramme, type Programme, type Visit } from '../link/open-visit.ts';

const registrationId = idOf('registration');

/** What every page about one registration shows. */
export interface RegistrationView {
  readonly programme: Programme;
  readonly registration: PartnerRegistration;
}

/** @throws {ProductError} `not_found`, also when the address holds no id at all */
export async function loadRegistration(visit: Visit, id: string): Promise<RegistrationView> {
  const parsed = registrationId.safeParse(id);
  if (!parsed.success) throw new ProductError('not_found', { what: 'registration', value: id });
  const [programme, registration] = await Promise.all([
    loadProgramme(visit),
    visit.call(getMyRegistration, { registrationId: parsed.data }),
  ]);
  return { programme, registration };
}
