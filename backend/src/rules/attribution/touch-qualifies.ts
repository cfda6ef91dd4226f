import type { TouchKind } from '@alongside/shared/vocabulary/attribution';
import type { AttributionTouch } from './facts.ts';

/** Help that the customer saw, so that one of ours can vouch for it: a reply alone is not (domain 4). */
const evident: Readonly<Record<TouchKind, boolean>> = {
  introduction: true,
  demo: true,
  meeting: true,
  technical: true,
  reference: true,
  proposal: true,
  reply: false,
};

interface TouchOrigin {
  readonly kind: TouchKind;
  readonly loggedByUs: boolean;
  readonly loggedByPartner: boolean;
}

/** Logged by both sides, or evident and vouched for by our own. What only the partner says has no part in payouts. */
export function touchQualifies({ kind, loggedByUs, loggedByPartner }: TouchOrigin): boolean {
  return loggedByUs && (loggedByPartner || evident[kind]);
}

/** How much help a partner has in reports: what qualifies, and one for all that only it says itself (domain 4). */
export function countReported(touches: readonly AttributionTouch[]): number {
  const qualifying = touches.filter((touch) => touch.qualifying).length;
  return Math.max(qualifying, Math.min(1, touches.length));
}
