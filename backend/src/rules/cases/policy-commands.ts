import { z } from 'zod';
import { dueAfter } from '../kernel/business-calendar.ts';
import type { CompiledPolicy, KnobContext } from '../policy/compiled-policy.ts';
import { defaultPolicy } from '../policy/default-policy.ts';
import { validatePolicy } from '../policy/validate-policy.ts';
import { answered, type CaseCommands } from './case-command.ts';
import { dueCommand, plainCommand } from './schemas/command-schemas.ts';
import { knobContextSchema } from './schemas/window-schema.ts';

/** A German gold reseller's registration of "core". */
const ordinaryContext: KnobContext = {
  partnerType: 'reseller',
  tier: 'gold',
  country: 'DE',
  productLines: ['core'],
  segment: null,
};

export const policyCommands: CaseCommands = {
  due: {
    word: 'policy',
    facts: z.strictObject({}),
    command: dueCommand,
    ordinary: {},
    run: (
      _: unknown,
      { duration }: { duration: string },
      { calendar }: CompiledPolicy,
      now: string,
    ) => answered({ due: dueAfter(calendar, now, duration) }, now),
  },
  knobs: {
    word: 'policy',
    facts: knobContextSchema,
    command: plainCommand('knobs'),
    ordinary: ordinaryContext,
    run: (facts: KnobContext, _: unknown, policy: CompiledPolicy, now: string) =>
      answered(policy.knobsFor(facts), now),
  },
  /** The document that somebody wants to publish is a fact; the policy in force does not matter. */
  validate_policy: {
    word: 'policy',
    facts: z.strictObject({ document: z.unknown() }),
    command: plainCommand('validate_policy'),
    ordinary: { document: defaultPolicy },
    run: ({ document }: { document: unknown }, _: unknown, __: CompiledPolicy, now: string) => {
      const validation = validatePolicy(document);
      const problems = validation.kind === 'valid' ? [] : validation.problems;
      return answered({ kind: validation.kind, problems }, now);
    },
  },
};
