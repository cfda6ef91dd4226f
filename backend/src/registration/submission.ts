import type { InputOf } from '@alongside/shared/contracts/define-operation';
import type { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import type { ProductLine } from '../protection-window/scope-store.ts';
import type { CompiledPolicy } from '../rules/policy/compiled-policy.ts';
import type { CustomerFacts } from '../rules/registration/facts.ts';
import type { Registrant } from './resolve-registrant.ts';

/** What is said of the deal, whoever says it. */
export type Said = Omit<
  InputOf<typeof submitRegistration>,
  'origin' | 'partnerId' | 'partnerContactId' | 'idempotencyKey'
>;

/** What a new registration is made of once everything it names was found. */
export interface Submission {
  readonly said: Said;
  readonly registrant: Registrant;
  /** Locked. */
  readonly customer: CustomerFacts;
  readonly productLines: readonly ProductLine[];
  readonly policy: CompiledPolicy;
}
