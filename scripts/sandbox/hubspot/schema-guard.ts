import type { ErrorObject } from 'ajv';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { loadSchemas } from './load-schemas.ts';

export type SchemaViolation = {
  readonly direction: 'request' | 'response';
  readonly route: string;
  readonly shape: string;
  readonly errors: readonly string[];
};

const KEPT_VIOLATIONS = 200;

function compile() {
  const ajv = new Ajv({ allErrors: true, strict: false });
  formats.default(ajv);
  for (const schema of loadSchemas(true).values()) ajv.addSchema(schema);
  return ajv;
}

const describe = (error: ErrorObject) =>
  `${error.instancePath || '/'} ${error.message ?? error.keyword}` +
  (error.keyword === 'additionalProperties' ? ` (${error.params['additionalProperty']})` : '');

/**
 * Checks bodies against HubSpot's published shapes and remembers what did not fit.
 * A shape is named `module/Definition`, such as `deals/SimplePublicObject`.
 */
export function createSchemaGuard(log: (line: string) => void) {
  const ajv = compile();
  const violations: SchemaViolation[] = [];
  let count = 0;

  function check(
    direction: SchemaViolation['direction'],
    route: string,
    shape: string,
    body: unknown,
  ): readonly string[] {
    const [module, definition] = shape.split('/');
    const validate = ajv.getSchema(`${module}#/definitions/${definition}`);
    if (!validate) throw new Error(`No message shape ${shape}`);
    if (validate(body)) return [];
    const errors = (validate.errors ?? []).map(describe);
    count += 1;
    violations.push({ direction, route, shape, errors });
    if (violations.length > KEPT_VIOLATIONS) violations.shift();
    log(`schema violation: ${direction} ${route} ${shape}: ${errors.join('; ')}`);
    return errors;
  }

  return { check, violations: () => ({ count, violations }) };
}

export type SchemaGuard = ReturnType<typeof createSchemaGuard>;
