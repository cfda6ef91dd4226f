import type { z } from 'zod';
import type { ErrorCode } from '../errors.ts';
import type { Audience } from '../vocabulary/actor.ts';

/** An operation declared once; every door is made from this (architecture 3). */
export interface Operation<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  /** `word.verb-noun`, used in logs, metrics and audit. */
  readonly name: string;
  readonly summary: string;
  readonly method: 'GET' | 'POST';
  /** Path under the origin, with `:name` for input fields that stand in it. */
  readonly path: string;
  readonly input: I;
  readonly output: O;
  /** Codes this operation may answer with, beside those every operation may. */
  readonly errors: readonly ErrorCode[];
  readonly audience: readonly Audience[];
  /** A write carries `idempotencyKey` in its input and is audited. */
  readonly writes: boolean;
}

export type InputOf<Op> = Op extends Operation<infer I> ? z.output<I> : never;
export type OutputOf<Op> = Op extends Operation<z.ZodType, infer O> ? z.input<O> : never;

/** Declares an operation and keeps its exact types. */
export function defineOperation<I extends z.ZodType, O extends z.ZodType>(
  operation: Operation<I, O>,
): Operation<I, O> {
  return operation;
}
