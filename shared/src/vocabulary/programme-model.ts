import { z } from 'zod';
import { instant } from './values.ts';

const figure = z.strictObject({
  label: z.string(),
  /** Written for the reader; a dash where there is nothing to count. */
  value: z.string(),
  /** What it counts, in one sentence. */
  help: z.string(),
});

const table = z.strictObject({
  title: z.string(),
  /** What it counts, in one sentence. */
  help: z.string(),
  columns: z.array(z.strictObject({ label: z.string(), number: z.boolean() })),
  /** A text for each column. */
  rows: z.array(z.strictObject({ cells: z.array(z.string()) })),
  /** What to say when there are no rows. */
  empty: z.string(),
  /** What was left out, when something was. */
  more: z.string().optional(),
});

/** The figures of a partner programme in a period (R80-R101), in the reader's words. */
export const programmeModel = z.strictObject({
  asOf: instant,
  title: z.string(),
  /** Which days were counted. */
  period: z.string(),
  /** What to say while nothing has happened in the period; the figures are left out then. */
  empty: z.strictObject({ title: z.string(), text: z.string() }).optional(),
  /** What a manager looks at first. */
  headlines: z.array(figure),
  /** Everything else that is one figure. */
  figures: z.array(figure),
  tables: z.array(table),
  /** Figures people may look for that nobody can count from what we know, each with the reason. */
  notCounted: z.array(z.string()),
});
export type ProgrammeModel = z.infer<typeof programmeModel>;
