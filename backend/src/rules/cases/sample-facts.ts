import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { compilePolicy } from '../compile-policy.ts';
import { defaultPolicy } from '../policy/default-policy.ts';
import type { WindowFacts } from '../protection-window/facts.ts';
import type { ReviewFacts } from '../registration/facts.ts';
import type { ClaimFact } from '../claim/claim-fact.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'base', `${name}.json`), 'utf8'));

/** The registration, window and claims that the cases start from. */
export const sampleReview = read('review-facts') as ReviewFacts;
export const sampleWindow = read('window-facts') as WindowFacts;
export const sampleClaims = Object.values(
  read('claims') as Record<string, ClaimFact>,
) as readonly ClaimFact[];
export const samplePolicy: CompiledPolicy = compilePolicy(defaultPolicy, 1);
