import { decideRenewalClaim } from '../claim/decide-renewal-claim.ts';
import { type IncumbencyFacts, recordOfLine } from '../claim/incumbency.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { answered, type CaseCommands } from './case-command.ts';
import { ordinaryIncumbency, ordinaryRenewal, ordinarySale } from './ordinary/renewal-facts.ts';
import { plainCommand } from './schemas/command-schemas.ts';
import { recordSchema, renewalSchema } from './schemas/renewal-schema.ts';

type RecordFacts = IncumbencyFacts & { readonly line: number };

/** Who serves a customer, and what becomes of the renewal. */
export const claimCommands: CaseCommands = {
  renew: {
    word: 'claim',
    facts: renewalSchema,
    ordinary: ordinaryRenewal,
    command: plainCommand('renew'),
    run: decideRenewalClaim,
  },
  partner_of_record: {
    word: 'claim',
    facts: recordSchema,
    ordinary: { ...ordinaryIncumbency, line: 1 },
    each: { sales: ordinarySale },
    command: plainCommand('partner_of_record'),
    run: (facts: RecordFacts, _: unknown, policy: CompiledPolicy, now: string) =>
      answered({ partner: recordOfLine(facts.line, facts, policy, now)?.partnerId ?? null }, now),
  },
};
