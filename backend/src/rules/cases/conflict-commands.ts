import { decideSettlement } from '../conflict/decide-settlement.ts';
import type { ConflictFacts } from '../conflict/facts.ts';
import { proposeRuling } from '../conflict/propose-ruling.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { CaseCommands } from './case-command.ts';
import { namedParties, ordinaryConflict, ordinaryParty } from './ordinary/conflict-facts.ts';
import { plainCommand, settleCommand } from './schemas/command-schemas.ts';
import { conflictSchema } from './schemas/conflict-schema.ts';

const conflict = {
  word: 'conflict',
  facts: conflictSchema,
  ordinary: ordinaryConflict,
  each: { parties: ordinaryParty },
  named: { parties: namedParties },
} as const;

export const conflictCommands: CaseCommands = {
  propose_ruling: {
    ...conflict,
    command: plainCommand('propose_ruling'),
    run: (facts: ConflictFacts, _: unknown, policy: CompiledPolicy, now: string) =>
      proposeRuling(facts, policy, now),
  },
  settle: { ...conflict, command: settleCommand, run: decideSettlement },
};
