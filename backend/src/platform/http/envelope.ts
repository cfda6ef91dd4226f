import { z } from 'zod';
import { toInputInvalid } from '../parse-input.ts';

/** Salesforce's ids in their long form, which does not depend on capitals being kept apart. */
const salesforceId = z
  .string()
  .regex(/^[a-zA-Z0-9]{18}$/, { error: 'must be an id of 18 letters and digits' });

/** One call of one operation, as Apex writes it (architecture 3). */
const envelope = z.strictObject({
  v: z.literal(1),
  org: salesforceId,
  user: salesforceId,
  /** Where the user gets mail; kept when we see the user for the first time. */
  email: z.email().max(254).optional(),
  operation: z.string().max(100),
  input: z.unknown(),
  /** For whom it is answered: `locale` and `timeZone`, both optional. */
  reader: z.unknown().optional(),
  /** When it was made, in whole seconds since 1970, as in a JSON Web Token. */
  iat: z.int().min(0).max(8_640_000_000_000),
  /** Made anew for every envelope. */
  nonce: z.string().regex(/^[\w-]{16,64}$/, {
    error: 'must be 16 to 64 letters, digits, hyphens or underscores',
  }),
});
export type Envelope = z.infer<typeof envelope>;

/** @throws {ProductError} `input_invalid` with every field that is not as it should be */
export function readEnvelope(body: unknown): Envelope {
  const read = envelope.safeParse(body);
  if (read.success) return read.data;
  throw toInputInvalid(read.error);
}
