import { z } from 'zod';

/** R3, R43: what the partner did for this deal. */
export const attributionRole = z.enum(['sourced', 'influenced', 'none']);
export type AttributionRole = z.infer<typeof attributionRole>;

/** What a partner did to help; introductions weigh most (domain 4, kind-weighted). */
export const touchKind = z.enum([
  'introduction',
  'demo',
  'meeting',
  'technical',
  'reference',
  'proposal',
  'reply',
]);
export type TouchKind = z.infer<typeof touchKind>;

export const conflictStatus = z.enum(['open', 'resolved']);
export type ConflictStatus = z.infer<typeof conflictStatus>;

/** What a settled conflict says to one party. */
export const conflictResult = z.enum(['won', 'lost', 'teaming']);
