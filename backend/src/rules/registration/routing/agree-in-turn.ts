import { dueAfter } from '../../kernel/business-calendar.ts';
import type { Knobs } from '../../policy/compiled-policy.ts';
import type { ApprovalDecision } from '../decisions.ts';
import type { DeciderContext } from '../rules/approver.ts';
import { stillNeeded } from './asked-now.ts';
import { decideRouting } from './decide-routing.ts';

type Agreed = Extract<ApprovalDecision, { kind: 'agreed' }>;

/** The answer of one of several who all have to agree (domain 3.6); undefined when nobody else does. */
export function agreeInTurn({
  by,
  policy,
  knobs,
  now,
}: DeciderContext & { readonly knobs: Knobs }): Agreed | undefined {
  if (by === null) return undefined;
  const { decision } = decideRouting(by.routing, policy, now);
  const waitsFor = stillNeeded(decision, by);
  if (waitsFor.length === 0 || decision.kind === 'escalated') return undefined;
  const own = decision.approvers.map((one) => one.approver).filter((key) => by.keys.includes(key));
  const agreed = [...new Set([...by.agreed, ...own])].sort();
  return {
    kind: 'agreed',
    agreed,
    waitsFor,
    nextAt: dueAfter(policy.calendar, now, knobs.sla.decision),
  };
}
