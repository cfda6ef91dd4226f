import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Scope } from '../claim/scope.ts';
import type { ReviewFacts } from './facts.ts';
import type { ReviewContext } from './rule-context.ts';

/** What a person would change, as codes and numbers; what is absent stays. Texts are not judged and stay outside. */
export interface EditChanges {
  /** True when another customer is named. */
  readonly customer?: boolean;
  readonly partnerId?: Id<'partner'>;
  /** Keys of all product lines after the edit. */
  readonly productLines?: readonly string[];
  readonly country?: string;
  /** The cells after the edit, when product lines or country are named. */
  readonly scope?: Scope;
  readonly amount?: { readonly amountMinor: number; readonly currency: string };
  /** Fields that may change at any time, because no right follows from them. */
  readonly free?: readonly FreeField[];
}

export type FreeField = 'contact' | 'expected_close_date' | 'need';

/** Fields whose change needs a new look (domain 3.2, 3.7). */
export type MaterialField = 'partner' | 'product_lines' | 'country';

export interface EditCommand {
  readonly kind: 'edit';
  readonly changes: EditChanges;
}

export interface EditContext extends ReviewContext {
  readonly changes: EditChanges;
}

/** Material fields that really become different. */
export function materialChanges(
  { partner, registration }: ReviewFacts,
  changes: EditChanges,
): MaterialField[] {
  const { partnerId, productLines, country } = changes;
  const fields: MaterialField[] = [];
  if (partnerId !== undefined && partnerId !== partner.partnerId) fields.push('partner');
  if (productLines !== undefined && !sameMembers(productLines, registration.productLines)) {
    fields.push('product_lines');
  }
  if (country !== undefined && country !== registration.country) fields.push('country');
  return fields;
}

/** Everything that becomes different, material or not. */
export function changedFields(facts: ReviewFacts, changes: EditChanges): string[] {
  const { amount, free = [] } = changes;
  const { amountMinor, currency } = facts.registration;
  const moved =
    amount !== undefined && (amount.amountMinor !== amountMinor || amount.currency !== currency);
  return [...materialChanges(facts, changes), ...(moved ? ['estimated_amount'] : []), ...free];
}

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return a.every((one) => b.includes(one)) && b.every((one) => a.includes(one));
}
