import type { Money } from '@alongside/shared/vocabulary/values';
import { decideRoleChange } from '../attribution/decide-role-change.ts';
import { decideAdjustment } from '../attribution/lock/decide-adjustment.ts';
import { decideLock } from '../attribution/lock/decide-lock.ts';
import { convertMoney, type ExchangeRate } from '../attribution/money/convert-money.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { answered, type CaseCommands } from './case-command.ts';
import {
  ordinaryAdjustment,
  ordinaryConversion,
  ordinaryLock,
  ordinaryRoleChange,
} from './ordinary/attribution-lock-facts.ts';
import {
  adjustmentSchema,
  changeRoleCommand,
  conversionSchema,
  lockSchema,
  roleChangeSchema,
} from './schemas/attribution-lock-schema.ts';
import { plainCommand } from './schemas/command-schemas.ts';

const word = 'attribution';

/** When the parts of a deal are fixed, what changes them afterwards, and in which currency they are told. */
export const attributionLockCommands: CaseCommands = {
  lock_attribution: {
    word,
    facts: lockSchema,
    command: plainCommand('lock_attribution'),
    ordinary: ordinaryLock,
    run: decideLock,
  },
  adjust_attribution: {
    word,
    facts: adjustmentSchema,
    command: plainCommand('adjust_attribution'),
    ordinary: ordinaryAdjustment,
    run: decideAdjustment,
  },
  change_role: {
    word,
    facts: roleChangeSchema,
    command: changeRoleCommand,
    ordinary: ordinaryRoleChange,
    run: decideRoleChange,
  },
  convert_money: {
    word,
    facts: conversionSchema,
    command: plainCommand('convert_money'),
    ordinary: ordinaryConversion,
    run: (
      { money, rate }: { readonly money: Money; readonly rate: ExchangeRate },
      _: unknown,
      __: CompiledPolicy,
      now: string,
    ) => answered(convertMoney(money, rate), now),
  },
};
