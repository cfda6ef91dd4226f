import type { AttributionRole } from '@alongside/shared/vocabulary/attribution';
import type { PartnerType } from '@alongside/shared/vocabulary/partner';
import type { DealRole } from './models/model-settings.ts';

/**
 * What a partner does on a deal, for a split by role (domain 4): who sourced is sourcing, an
 * integrator or service provider who influenced gives services, every other one sells with us.
 */
export function dealRoleOf(role: AttributionRole, type: PartnerType | null): DealRole | null {
  if (role === 'none') return null;
  if (role === 'sourced') return 'sourcing';
  return type === 'si_msp' ? 'services' : 'co_sell';
}
