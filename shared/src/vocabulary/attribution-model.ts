import { z } from 'zod';
import { touchKind } from './attribution.ts';

/** The models of domain 4. */
export const attributionModelName = z.enum([
  'first',
  'last',
  'linear',
  'position',
  'u_shaped',
  'w_shaped',
  'full_path',
  'j_shaped',
  'inverse_j',
  'time_decay',
  'simple_decay',
  'primary',
  'split',
  'sourced_influenced',
  'role_split',
  'kind_weighted',
  'markov',
  'shapley',
]);
export type AttributionModelName = z.infer<typeof attributionModelName>;

const basisPoints = z.int().min(0).max(10_000);
const weight = z.int().min(0).max(1000);
const halfLifeHours = z.int().min(1).max(87_600);

/** What the models that can be told something are told; the others have nothing to choose. */
export const attributionSettings = z.strictObject({
  linear: z.strictObject({ repeats: z.enum(['each', 'once']) }),
  position: z.strictObject({ first: basisPoints, last: basisPoints }),
  time_decay: z.strictObject({ halfLifeHours }),
  sourced_influenced: z.strictObject({ sourced: basisPoints, influencedEach: basisPoints }),
  role_split: z.strictObject({
    parts: z.strictObject({ sourcing: basisPoints, co_sell: basisPoints, services: basisPoints }),
    missing: z.enum(['redistribute', 'company']),
  }),
  kind_weighted: z.strictObject({
    values: z.record(touchKind, weight),
    halfLifeHours: halfLifeHours.nullable(),
    perDay: z.int().min(1).max(1000),
    perKind: z.int().min(1).max(1000),
  }),
});
export type AttributionSettings = z.infer<typeof attributionSettings>;
