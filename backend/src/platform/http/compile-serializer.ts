import type { Operation } from '@alongside/shared/contracts/define-operation';
import fastJsonStringify from 'fast-json-stringify';
import { z } from 'zod';

/**
 * The fast serializer of an operation's answers, compiled from its contract when it is first used.
 * It writes declared fields only. Where every answer is checked against its contract anyway, plain
 * JSON does.
 */
export function createSerializers(
  fast: boolean,
): (operation: Operation, answer: unknown) => string {
  if (!fast) return (_operation, answer) => JSON.stringify(answer);
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

function compile(operation: Operation): (answer: unknown) => string {
  const schema = z.toJSONSchema(operation.output, { target: 'draft-7', io: 'output' });
  return fastJsonStringify(schema as Parameters<typeof fastJsonStringify>[0]);
}
