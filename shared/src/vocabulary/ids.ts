import { z } from 'zod';
import { oncePer } from './once-per.ts';

/**
 * Every id that leaves the database: a prefix that names the kind, and the 128 bits of the uuid
 * in 26 characters of lower-case Crockford base32 (`reg_01jd3x...`).
 */
export const idPrefixes = {
  tenant: 'ten',
  installation: 'ins',
  crmUser: 'usr',
  partner: 'par',
  partnerContact: 'pct',
  customer: 'cus',
  deal: 'dea',
  registration: 'reg',
  evidenceItem: 'evi',
  protectionWindow: 'win',
  extensionRequest: 'ext',
  appeal: 'apl',
  revocation: 'rev',
  conflict: 'con',
  decision: 'dec',
  certification: 'cer',
  touch: 'tou',
  thread: 'thr',
  message: 'msg',
  shareLink: 'shl',
  productLine: 'prl',
  territory: 'ter',
  outboxRow: 'obx',
  lead: 'lea',
} as const;

/** The kind of thing an id names. */
export type IdKind = keyof typeof idPrefixes;

/** An id of one kind, e.g. `reg_01jd3x0000e008000000000000`. */
export type Id<K extends IdKind> = `${(typeof idPrefixes)[K]}_${string}`;

/** Schema of an id of one kind; its JSON Schema is a string with a pattern. */
export function idOf<K extends IdKind>(kind: K): z.ZodType<Id<K>, Id<K>> {
  return startsWith(idPrefixes[kind]) as unknown as z.ZodType<Id<K>, Id<K>>;
}

const startsWith = oncePer((prefix: string) =>
  z.string().regex(new RegExp(`^${prefix}_[0-7][0-9a-hjkmnp-tv-z]{25}$`), {
    error: `must be an id that starts with ${prefix}_`,
  }),
);
