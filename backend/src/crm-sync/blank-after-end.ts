import type { ProtectionStatus } from '@alongside/shared/vocabulary/registration';
import type { DealProperties } from '../crm/deal-properties.ts';

const OVER: readonly ProtectionStatus[] = ['expired', 'lapsed', 'released', 'revoked'];

type Blanked = Pick<
  DealProperties,
  'partnerOrg' | 'primaryPartner' | 'protectionStart' | 'protectionEnd' | 'protectedUntil'
>;

/**
 * Some programmes want no partner and no dates on the record once protection is over (domain 3.8,
 * `afterExpiry.blankCrmFields`). Status, attribution and credit stay, and so does all history.
 */
export function blankAfterEnd<P extends Blanked & Pick<DealProperties, 'protectionStatus'>>(
  properties: P,
  blanks: boolean,
): P {
  if (!blanks || !OVER.includes(properties.protectionStatus)) return properties;
  return {
    ...properties,
    partnerOrg: null,
    primaryPartner: null,
    protectionStart: null,
    protectionEnd: null,
    protectedUntil: null,
  };
}
