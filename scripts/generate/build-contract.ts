import { z } from 'zod';
import { cardContract } from './card-contract.ts';
import { type JsonSchema, printType } from './print-type.ts';

export const generatedNotice =
  '// Written by `npm run generate` from the contracts in shared/src. Change those instead.\n';

/** The cards' view of the contracts as a file of types only. */
export function buildContract(
  contract: Readonly<Record<string, z.ZodType>> = cardContract,
): string {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(contract)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => id, io: 'input' });
  const types = Object.keys(contract).map((name) => {
    const printed = printType(schemas[name] as JsonSchema);
    return `\nexport type ${name} = ${printed};\n`;
  });
  return generatedNotice + types.join('');
}
