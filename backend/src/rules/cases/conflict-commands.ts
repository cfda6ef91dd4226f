import type { Id } from '@alongside/shared/vocabulary/ids';
import { decideConflictEscalation } from '../conflict/decide-conflict-escalation.ts';
import { decideSettlement } from '../conflict/decide-settlement.ts';
import type { ConflictFacts } from '../conflict/facts.ts';
import { decideMerge } from '../conflict/merge/decide-merge.ts';
import { placeCollision, type CaseFact } from '../conflict/place-collision.ts';
import { proposeRuling } from '../conflict/propose-ruling.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { answered, type CaseCommands } from './case-command.ts';
import { namedParties, ordinaryConflict, ordinaryParty } from './ordinary/conflict-facts.ts';
import { namedMergeClaims, ordinaryEscalation, ordinaryMerge } from './ordinary/merge-facts.ts';
import { plainCommand, settleCommand } from './schemas/command-schemas.ts';
import { conflictSchema } from './schemas/conflict-schema.ts';
import { escalationSchema, meetingSchema, mergeSchema } from './schemas/merge-schema.ts';

interface Meeting {
  readonly registrationId: Id<'registration'>;
  readonly against: readonly Id<'registration'>[];
  readonly cases: readonly CaseFact[];
}

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
  escalate: {
    word: 'conflict',
    facts: escalationSchema,
    ordinary: ordinaryEscalation,
    command: plainCommand('escalate'),
    run: decideConflictEscalation,
  },
  merge: {
    word: 'conflict',
    facts: mergeSchema,
    ordinary: ordinaryMerge,
    named: { claims: namedMergeClaims },
    command: plainCommand('merge'),
    run: decideMerge,
  },
  /** Which case a meeting belongs to. */
  meet: {
    word: 'conflict',
    facts: meetingSchema,
    ordinary: { registrationId: 'reg_a', against: [], cases: [] },
    command: plainCommand('meet'),
    run: ({ registrationId, against, cases }: Meeting, _: unknown, __: unknown, now: string) =>
      answered(placeCollision(registrationId, against, cases), now),
  },
  settle: { ...conflict, command: settleCommand, run: decideSettlement },
};
