import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { Rule, Verdict } from '../../kernel/decision.ts';

/** What authority is judged by: whether a rule is waived, how much is at stake, and who decides. */
export interface AuthorityContext {
  readonly facts: { readonly registration: { readonly amountMinor: number | null } };
  readonly policy: { readonly document: Pick<PolicyDocument, 'authority'> };
  /** Null when nothing is waived. */
  readonly exceptionReason: string | null;
  /** Every key that means who decides: their id, their groups, their role. */
  readonly deciderKeys: readonly string[];
}

/** Domain 3.2: who may approve what the rules would not, and up to which amount. Without a table any partner manager may. */
export const authority: Rule<AuthorityContext, 'authority'> = {
  id: 'authority',
  title: 'They may make an exception',
  sentence: 'Exceptions are for named approvers, up to an amount.',
  evaluate: ({ facts, policy, exceptionReason, deciderKeys }) => {
    const table = policy.document.authority;
    if (exceptionReason === null || table.length === 0) {
      return { outcome: 'not_applicable', facts: {} };
    }
    const rows = table.filter((row) => row.mayExcept && deciderKeys.includes(row.approver));
    if (rows.length === 0) return { outcome: 'failed', facts: {}, because: 'authority_missing' };
    return withinLimit(rows, facts.registration.amountMinor);
  },
};

/** Of several rows that mean the same person the widest holds; an amount that is not known is within no limit. */
function withinLimit(rows: PolicyDocument['authority'], amountMinor: number | null): Verdict {
  if (rows.some((row) => row.exceptUpToMinor === null)) {
    return { outcome: 'passed', facts: { amountMinor, limitMinor: null } };
  }
  const limitMinor = Math.max(...rows.map((row) => row.exceptUpToMinor ?? 0));
  const facts = { amountMinor, limitMinor };
  return amountMinor !== null && amountMinor <= limitMinor
    ? { outcome: 'passed', facts }
    : { outcome: 'failed', facts, because: 'authority_exceeded' };
}
