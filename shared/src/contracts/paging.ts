import { z } from 'zod';

/** Lists are capped; `cursor` is what the page before answered as `nextCursor`. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(200).optional(),
};
