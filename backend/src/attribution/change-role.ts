import { changeRole as contract } from '@alongside/shared/contracts/attribution/change-role';
import { lockDeal } from '../platform/database/lock-deal.ts';
import { handle } from '../platform/operation-handler.ts';
import { lockRegistration } from '../registration/lock-registration.ts';
import { recordDecision } from '../registration/record-decision.ts';
import { refuseDecision } from '../registration/refuse-decision.ts';
import { decideRoleChange } from '../rules/attribution/decide-role-change.ts';
import { adjustAfterAppeal } from './adjust-after-appeal.ts';

/** Changes the role of an approval; a deal whose parts are fixed gets an adjustment with its own entries. */
export const changeRole = handle(contract, async (context, input) => {
  const { record, policy } = await lockRegistration(context, input.registrationId);
  const { registrationId, partner, reviewStatus, attributionRole, dealId } = record;
  const facts = {
    registrationId,
    partnerId: partner.partnerId,
    reviewStatus,
    role: attributionRole,
  };
  const { role, because } = input;
  const command = { kind: 'change_role', role, because } as const;
  const decided = decideRoleChange(facts, command, policy, context.now);
  if (decided.decision.kind === 'blocked')
    throw refuseDecision(context, policy, decided.decision.because, decided.reasons);
  if (dealId !== null) {
    await lockDeal(context.tx, dealId);
    await adjustAfterAppeal(context, dealId, record, role);
  }
  await recordDecision(context, {
    record,
    kind: 'role_changed',
    reason: because === 'appeal' ? 'role_changed_by_appeal' : 'role_changed_false_evidence',
    facts,
    command,
    decided,
    changes: { attribution_role: role },
  });
  return { registrationId, role };
});
