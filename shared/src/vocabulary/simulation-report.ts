import { z } from 'zod';
import { instant } from './values.ts';

const flipKinds = z.enum([
  'stopped',
  'let_through',
  'answer',
  'look',
  'winner',
  'role',
  'window',
  'promise_broken',
  'promise_kept',
]);

const tally = z.strictObject({
  flips: z.int(),
  kinds: z.partialRecord(flipKinds, z.int()),
  days: z.int().describe('by which protection would end later; negative for earlier'),
});
const rowOf = <K extends string>(key: K) =>
  z.strictObject({ ...({ [key]: z.string() } as Record<K, z.ZodString>), ...tally.shape });

const example = z.strictObject({
  decisionId: z.string(),
  decision: z.string().describe('what was decided: submission, approved, ...'),
  takenAt: instant,
  registrationId: z.string().nullable(),
  partner: z.string().nullable(),
  kinds: z.array(flipKinds),
  before: z.string(),
  after: z.string(),
  days: z.int(),
  rules: z.array(z.strictObject({ ruleId: z.string(), before: z.string(), after: z.string() })),
  parts: z.array(z.string()).describe('changes of the draft that turn it, by path'),
});

/** What a draft of the rules would have decided otherwise (O2). Amounts are minor units of their currency. */
export const simulationReport = z.strictObject({
  decisions: z.int(),
  registrations: z.int(),
  skipped: z.int().describe('could not be decided again'),
  engineChanges: z.int().describe('differ by the engine, not by the draft; not counted as flips'),
  total: tally,
  byPartner: z.array(rowOf('partner')),
  byTier: z.array(rowOf('tier')),
  byRule: z.array(rowOf('rule')),
  byPart: z.array(rowOf('part')),
  credit: z.strictObject({
    deals: z.int(),
    flips: z.int(),
    byCurrency: z.array(
      z.strictObject({
        currency: z.string(),
        deals: z.int(),
        gainedMinor: z.int(),
        lostMinor: z.int(),
      }),
    ),
    byPartner: z.array(
      z.strictObject({ partner: z.string(), currency: z.string(), amountMinor: z.int() }),
    ),
  }),
  /** Decisions and deals that flip, which a limit is held against, and of how many. */
  flips: z.int(),
  of: z.int(),
  limit: z.string().nullable(),
  withinLimit: z.boolean(),
  examples: z.array(example),
});
export type SimulationReport = Readonly<z.infer<typeof simulationReport>>;

/** The most flips that still may be published: a number, or a share of all that was decided, like `2%`. */
export const flipLimit = z
  .string()
  .regex(/^\d{1,9}$|^\d{1,3}(\.\d{1,2})?%$/, { error: 'must be like 10 or 2%' });
