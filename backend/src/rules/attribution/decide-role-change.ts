import type { AttributionRole } from '@alongside/shared/vocabulary/attribution';
import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { ReviewStatus } from '@alongside/shared/vocabulary/registration';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { blocked, type Blocked } from '../kernel/blocked.ts';
import { decided, runRules, type RuleRegistry } from '../kernel/decision.ts';
import { firstFailure } from '../kernel/first-failure.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';

/** A registration whose role was fixed at its approval. */
export interface RoleChangeFacts {
  readonly registrationId: Id<'registration'>;
  readonly partnerId: Id<'partner'>;
  readonly reviewStatus: ReviewStatus;
  readonly role: AttributionRole;
}

export interface RoleChangeCommand {
  readonly kind: 'change_role';
  readonly role: AttributionRole;
  readonly because: 'appeal' | 'false_evidence';
}

export type RoleChangeDecision =
  | { readonly kind: 'changed'; readonly role: AttributionRole }
  | Blocked;

interface Context {
  readonly facts: RoleChangeFacts;
  readonly command: RoleChangeCommand;
}

const rank: Readonly<Record<AttributionRole, number>> = { none: 0, influenced: 1, sourced: 2 };

/** What a role must meet to be changed, in order. */
export const roleChangeRules: RuleRegistry<
  'role_change.approved' | 'role_change.differs' | 'role_change.not_raised',
  Context
> = {
  'role_change.approved': {
    id: 'role_change.approved',
    title: 'There is a role to change',
    sentence: 'A role is fixed at approval; before that there is none.',
    evaluate: ({ facts: { reviewStatus } }) => ({
      outcome: reviewStatus === 'approved' ? 'passed' : 'failed',
      facts: { reviewStatus },
      ...(reviewStatus !== 'approved' && { because: 'role_not_fixed_yet' }),
    }),
  },
  'role_change.differs': {
    id: 'role_change.differs',
    title: 'Another role',
    sentence: 'A role can only become another one.',
    evaluate: ({ facts: { role }, command }) => ({
      outcome: command.role === role ? 'failed' : 'passed',
      facts: { role, asked: command.role },
      ...(command.role === role && { because: 'role_is_the_same' }),
    }),
  },
  'role_change.not_raised': {
    id: 'role_change.not_raised',
    title: 'Not raised by false evidence',
    sentence: 'Evidence that proved false takes a role back; only an appeal gives a better one.',
    evaluate: ({ facts: { role }, command }) => {
      if (command.because === 'appeal') return { outcome: 'not_applicable', facts: {} };
      const raised = rank[command.role] > rank[role];
      return {
        outcome: raised ? 'failed' : 'passed',
        facts: { role, asked: command.role },
        ...(raised && { because: 'role_raised_by_appeal_only' }),
      };
    },
  },
};

/** Domain 3.9: the role stays as fixed at approval, but for an appeal or evidence that proved false. */
export function decideRoleChange(
  facts: RoleChangeFacts,
  command: RoleChangeCommand,
  policy: CompiledPolicy,
  now: Instant,
): Decided<RoleChangeDecision> {
  const frame = { policyVersion: policy.version, now };
  const findings = runRules(roleChangeRules, { facts, command });
  const because = firstFailure(findings, [
    'role_change.approved',
    'role_change.differs',
    'role_change.not_raised',
  ]);
  if (because !== undefined) return decided(frame, findings, blocked(because));
  const code =
    command.because === 'appeal' ? 'role_changed_by_appeal' : 'role_changed_false_evidence';
  const reasons = [{ code, facts: { from: facts.role, to: command.role } }] as const;
  return decided(frame, findings, { kind: 'changed', role: command.role }, reasons);
}
