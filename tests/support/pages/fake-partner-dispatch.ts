import type { Dispatch } from '@alongside/backend/platform/dispatch';
import { ProductError } from '@alongside/backend/platform/errors';
import { parseInput } from '@alongside/backend/platform/parse-input';
import type { InputOf, Operation, OutputOf } from '@alongside/shared/contracts/define-operation';
import { getRulesOfEngagement } from '@alongside/shared/contracts/policy/get-rules-of-engagement';
import { getMyRegistration } from '@alongside/shared/contracts/registration/get-mine';
import { listMyRegistrations } from '@alongside/shared/contracts/registration/list-mine';
import { aProgramme, aRegistration, theRules } from './partner-programme.ts';

type Answer = (input: never) => unknown;

/** What was asked, as the contract read it. */
export interface AskedCall {
  readonly operation: string;
  readonly input: unknown;
}

/**
 * Stands in for the dispatcher: inputs and outputs are held to the contracts, a key that comes
 * again gets its stored answer, and operations nobody gave an answer for are a failure of the test.
 */
export class FakeDispatch {
  readonly calls: AskedCall[] = [];
  readonly #answers = new Map<string, Answer>();
  readonly #stored = new Map<string, unknown>();

  constructor() {
    this.answer(listMyRegistrations, () => aProgramme());
    this.answer(getMyRegistration, ({ registrationId }) => aRegistration({ registrationId }));
    this.answer(getRulesOfEngagement, () => theRules);
  }

  answer<Op extends Operation>(operation: Op, answer: (input: InputOf<Op>) => OutputOf<Op>): void {
    this.#answers.set(operation.name, answer);
  }

  readonly dispatch: Dispatch = async (operation, _actor, raw, meta) => {
    const input = parseInput(operation, raw, meta.idempotencyKey);
    const answer = this.#answers.get(operation.name);
    if (!answer) throw new ProductError('unexpected', { reference: meta.requestId });
    const key = operation.writes ? (input as { idempotencyKey: string }).idempotencyKey : undefined;
    if (key !== undefined && this.#stored.has(key)) return this.#stored.get(key) as never;
    this.calls.push({ operation: operation.name, input });
    const output = operation.output.parse(answer(input as never));
    if (key !== undefined) this.#stored.set(key, output);
    return output as never;
  };
}
