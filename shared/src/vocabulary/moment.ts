import { z } from 'zod';
import { instant } from './values.ts';

/** A moment in the reader's words: absolute first, relative beside, zone in the tooltip. */
export const moment = z.strictObject({
  at: instant,
  text: z.string(),
  tooltip: z.string().optional(),
});
