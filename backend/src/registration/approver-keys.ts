import type { CrmUserActor } from '@alongside/shared/vocabulary/actor';
import { anyManager } from '../rules/registration/routing/facts.ts';

const roleKeys: Readonly<Record<CrmUserActor['role'], readonly string[]>> = {
  ae: [],
  manager: [anyManager],
  admin: [anyManager, 'admin'],
};

/** Every key that means a person: their id, the approvers they stand behind, their role and those below it. */
export function approverKeys(
  { crmUserId, role }: Pick<CrmUserActor, 'crmUserId' | 'role'>,
  groups: readonly string[],
): readonly string[] {
  return [crmUserId, ...groups, ...roleKeys[role]];
}
