import { allOperations } from '@alongside/shared/contracts/all-operations';
import type { Operation } from '@alongside/shared/contracts/define-operation';
import { expect, test } from 'vitest';
import { z } from 'zod';

const operations: readonly Operation[] = allOperations;

/** The parts of a JSON Schema that a bound stands in. */
interface Schema {
  readonly type?: string;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Record<string, Schema>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly $ref?: string;
  readonly $defs?: Record<string, Schema>;
}

/** Where a caller could send as much as it likes. Patterns, formats and lists of values bound a text. */
function findUnbounded(schema: Schema, at: string, root: Schema = schema): readonly string[] {
  const definition = root.$defs?.[schema.$ref?.replace('#/$defs/', '') ?? ''];
  if (definition) return findUnbounded(definition, at, root);
  const own = isUnboundedText(schema) || (schema.type === 'array' && schema.maxItems === undefined);
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [
    ...(own ? [at] : []),
    ...inner.flatMap((part) => findUnbounded(part, at, root)),
    ...(schema.items ? findUnbounded(schema.items, `${at}[]`, root) : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, part]) =>
      findUnbounded(part, `${at}.${name}`, root),
    ),
  ];
}

function isUnboundedText(schema: Schema): boolean {
  const bounds = (part: Schema): boolean =>
    part.maxLength !== undefined ||
    part.pattern !== undefined ||
    part.format !== undefined ||
    part.enum !== undefined ||
    part.const !== undefined;
  return schema.type === 'string' && !bounds(schema) && !(schema.allOf ?? []).some(bounds);
}

function inputOf({ input }: Operation): Schema {
  return z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Schema;
}

/** What the CRM says of a deal is repeated inside the product, as long as it is. */
const FROM_INSIDE = new Set(['crm-sync.record-deal-change']);

test('every text and list a caller can send is bounded (style 20)', () => {
  const unbounded = operations
    .filter(({ name }) => !FROM_INSIDE.has(name))
    .flatMap((operation) => findUnbounded(inputOf(operation), operation.name));
  expect(unbounded, 'give it a max(): 1 MB of text costs everybody').toEqual([]);
});

test('only the product itself calls what is not bounded', () => {
  const inside = operations.filter(({ name }) => FROM_INSIDE.has(name));
  expect(inside.map(({ audience }) => audience)).toEqual([['system']]);
});

test('a text and a list without a bound are noticed', () => {
  const schema = z.object({ note: z.string(), tags: z.array(z.string().max(5)) });
  expect(findUnbounded(z.toJSONSchema(schema) as Schema, 'x')).toEqual(['x.note', 'x.tags']);
});

test('every write carries an idempotency key, and no read does (architecture 3)', () => {
  const hasKey = (operation: Operation): boolean =>
    'idempotencyKey' in (inputOf(operation).properties ?? {});
  expect(operations.filter((one) => hasKey(one) !== one.writes).map(({ name }) => name)).toEqual(
    [],
  );
});

test('every operation says who may call it, and reads are GET', () => {
  for (const { name, audience, method, writes } of operations) {
    expect(audience, name).not.toEqual([]);
    expect(method, name).toBe(writes ? 'POST' : 'GET');
  }
});

test('no two operations share a name or an address', () => {
  const names = operations.map(({ name }) => name);
  const addresses = operations.map(({ method, path }) => `${method} ${path}`);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(addresses).size).toBe(addresses.length);
});
