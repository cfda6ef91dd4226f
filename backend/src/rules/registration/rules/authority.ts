import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { Rule, Verdict } from '../../kernel/decision.ts';
import type { DeciderContext } from './approver.ts';

/** What authority is judged by: whether a rule is waived, how much is at stake, and who decides. */
export interface AuthorityContext extends DeciderContext {
  readonly facts: { readonly registration: { readonly amountMinor: number | null } };
  /** Null when nothing is waived. */
  readonly exceptionReason: string | null;
}

/** Domain 3.2: who may approve what the rules would not, and up to which amount. Without a table any partner manager may. */
export const authority: Rule<AuthorityContext, 'authority'> = {
  id: 'authority',
  title: 'They may make an exception',
  sentence: 'Exceptions are for named approvers, up to an amount.',
  evaluate: ({ facts, policy, exceptionReason, by }) => {
    const table = policy.document.authority;
    if (exceptionReason === null || by === null || table.length === 0) {
      return { outcome: 'not_applicable', facts: {} };
    }
    const rows = table.filter((row) => row.mayExcept && by.keys.includes(row.approver));
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
