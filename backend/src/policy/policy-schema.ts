import { policyDocument } from '@alongside/shared/vocabulary/policy';
import { z } from 'zod';

/**
 * The shape of the rules of engagement as JSON Schema (2020-12), with what each value means, so that
 * an editor completes and checks it (O3). What must hold between values only `policy check` tells.
 */
export function policySchema(): Readonly<Record<string, unknown>> {
  return {
    title: 'Rules of engagement',
    ...z.toJSONSchema(policyDocument, { io: 'input' }),
  };
}
