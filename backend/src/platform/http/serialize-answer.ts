import type { Operation } from '@alongside/shared/contracts/define-operation';
import { z } from 'zod';

/** Writes an operation's answer as JSON. */
export type Serialize = (operation: Operation, answer: unknown) => string;

/** For answers that were checked against their contract: nothing undeclared is left in them. */
export const plainSerialize: Serialize = (_operation, answer) => JSON.stringify(answer);

/**
 * Serializers compiled from the contracts, each when it is first used. They write declared fields
 * only. The compiler is loaded here, because it would weigh on the start of a function.
 */
export async function loadFastSerializers(): Promise<Serialize> {
  const { default: fastJsonStringify } = await import('fast-json-stringify');
  const compile = (operation: Operation): ((answer: unknown) => string) => {
    const schema = z.toJSONSchema(operation.output, { target: 'draft-7', io: 'output' });
    return fastJsonStringify(schema as Parameters<typeof fastJsonStringify>[0]);
  };
  const compiled = new Map<string, (answer: unknown) => string>();
  return (operation, answer) => {
    let serialize = compiled.get(operation.name);
    if (!serialize) {
      serialize = compile(operation);
      compiled.set(operation.name, serialize);
    }
    return serialize(answer);
  };
}
