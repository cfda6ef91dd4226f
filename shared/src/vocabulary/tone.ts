import { z } from 'zod';

/** How a statement feels; always beside words, never instead of them. */
export const tone = z.enum(['neutral', 'info', 'success', 'warning', 'danger']);
export type Tone = z.infer<typeof tone>;
