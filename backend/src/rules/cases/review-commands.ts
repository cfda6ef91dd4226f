import { decideAppealOpening } from '../registration/decide-appeal-opening.ts';
import { decideAppeal } from '../registration/decide-appeal.ts';
import { decideRouting } from '../registration/routing/decide-routing.ts';
import type { RoutingFacts } from '../registration/routing/facts.ts';
import { decideEscalation } from '../registration/sla/decide-escalation.ts';
import { decideFastLane } from '../registration/sla/decide-fast-lane.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { CaseCommands } from './case-command.ts';
import {
  ordinaryAppeal,
  ordinaryFast,
  ordinaryLate,
  ordinaryRouting,
} from './ordinary/routing-facts.ts';
import { answerAppealCommand, appealSchema, openAppealCommand } from './schemas/appeal-schema.ts';
import { plainCommand } from './schemas/command-schemas.ts';
import { escalationSchema, fastLaneSchema, routingSchema } from './schemas/routing-schema.ts';

const appeal = { word: 'registration', facts: appealSchema, ordinary: ordinaryAppeal } as const;

/** Who decides, what happens when nobody does in time, the quicker way, and appeals. */
export const reviewCommands: CaseCommands = {
  route: {
    word: 'registration',
    facts: routingSchema,
    command: plainCommand('route'),
    ordinary: ordinaryRouting,
    run: (facts: RoutingFacts, _: unknown, policy: CompiledPolicy, now: string) =>
      decideRouting(facts, policy, now),
  },
  escalate_review: {
    word: 'registration',
    facts: escalationSchema,
    command: plainCommand('escalate_review'),
    ordinary: ordinaryLate,
    run: decideEscalation,
  },
  take_fast_lane: {
    word: 'registration',
    facts: fastLaneSchema,
    command: plainCommand('take_fast_lane'),
    ordinary: ordinaryFast,
    run: decideFastLane,
  },
  open_appeal: { ...appeal, command: openAppealCommand, run: decideAppealOpening },
  answer_appeal: { ...appeal, command: answerAppealCommand, run: decideAppeal },
};
