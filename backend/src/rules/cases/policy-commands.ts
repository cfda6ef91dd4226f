import { dueAfter } from '../kernel/business-calendar.ts';
import type { CompiledPolicy, KnobContext } from '../policy/compiled-policy.ts';
import { defaultPolicy } from '../policy/default-policy.ts';
import { validatePolicy } from '../policy/validate-policy.ts';
import { answered, type CaseCommands } from './case-command.ts';

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
    ordinary: ordinaryContext,
    run: (facts: KnobContext, _: unknown, policy: CompiledPolicy, now: string) =>
      answered(policy.knobsFor(facts), now),
  },
  /** The document that somebody wants to publish is a fact; the policy in force does not matter. */
  validate_policy: {
    word: 'policy',
    ordinary: { document: defaultPolicy },
    run: ({ document }: { document: unknown }, _: unknown, __: CompiledPolicy, now: string) => {
      const validation = validatePolicy(document);
      const problems = validation.kind === 'valid' ? [] : validation.problems;
      return answered({ kind: validation.kind, problems }, now);
    },
  },
};
