import type { Programme } from '../link/open-visit.ts';

/** A deal in the list. */
export type Deal = Programme['items'][number];

/** Groups in the order in which they need a person. */
export const dealGroups = ['needsYou', 'waiting', 'protected', 'decided'] as const;
export type DealGroup = (typeof dealGroups)[number];

/** The group a deal stands in: by what it needs from the partner, then by its clock. */
export function groupOf({ needsYou, reviewStatus, protectionStatus }: Deal): DealGroup {
  if (needsYou) return 'needsYou';
  if (isOpen(reviewStatus)) return 'waiting';
  return protectionStatus === 'active' ? 'protected' : 'decided';
}

/** Whether it still waits for a decision. */
export function isOpen(reviewStatus: Deal['reviewStatus']): boolean {
  return ['draft', 'submitted', 'in_review', 'info_requested'].includes(reviewStatus);
}
